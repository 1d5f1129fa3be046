import type { MailboxRecord, Records } from '../ports.ts'
import type { Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'
import type { MailboxRow } from './tables.ts'

type MailboxRecords = Pick<Records, 'mailboxes' | 'mailbox' | 'saveMailbox' | 'removeMailbox'>

/** Reads and keeps one owner's mailboxes; passwords come and go sealed. */
export function mailboxRecords(tx: Tx, ownerId: string): MailboxRecords {
  return {
    mailboxes: async () => {
      const rows = await tx.selectFrom('mailbox').selectAll().where('owner_id', '=', ownerId).orderBy('created_at').orderBy('id').execute()
      return rows.map(mailboxOf)
    },
    mailbox: async (id) => {
      const row = await tx.selectFrom('mailbox').selectAll().where('owner_id', '=', ownerId).where('id', '=', id).executeTakeFirst()
      return row && mailboxOf(row)
    },
    saveMailbox: async (record) => {
      const row = { owner_id: ownerId, ...rowOf(record) }
      await tx.insertInto('mailbox').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row)).execute()
    },
    removeMailbox: async (id) => {
      await tx.deleteFrom('mailbox').where('owner_id', '=', ownerId).where('id', '=', id).execute()
    },
  }
}

/** Makes the record of a row. */
export function mailboxOf(row: MailboxRow): MailboxRecord {
  return {
    id: row.id,
    address: row.address,
    displayName: row.display_name,
    host: row.host,
    port: row.port,
    user: row.user_name,
    tls: row.tls,
    sealedPassword: row.sealed_password,
    createdAt: toInstant(row.created_at),
  }
}

function rowOf(record: MailboxRecord): MailboxRow {
  return {
    id: record.id,
    address: record.address,
    display_name: record.displayName,
    host: record.host,
    port: record.port,
    user_name: record.user,
    tls: record.tls,
    sealed_password: record.sealedPassword,
    created_at: fromInstant(record.createdAt),
  }
}
