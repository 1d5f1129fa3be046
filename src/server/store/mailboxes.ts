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
      return rows.map(mailboxOf).toSorted(preferredFirst)
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

/** The one that was chosen last comes first; else the oldest. */
function preferredFirst(a: MailboxRecord, b: MailboxRecord): number {
  return (b.preferredAt?.epochMilliseconds ?? 0) - (a.preferredAt?.epochMilliseconds ?? 0)
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
    ...(row.imap_host !== null && row.imap_port !== null && row.imap_tls !== null && { imapHost: row.imap_host, imapPort: row.imap_port, imapTls: row.imap_tls }),
    ...(row.sign_in !== null && { signIn: row.sign_in }),
    ...(row.preferred_at !== null && { preferredAt: toInstant(row.preferred_at) }),
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
    imap_host: record.imapHost ?? null,
    imap_port: record.imapPort ?? null,
    imap_tls: record.imapTls ?? null,
    sign_in: record.signIn ?? null,
    preferred_at: record.preferredAt ? fromInstant(record.preferredAt) : null,
    sealed_password: record.sealedPassword,
    created_at: fromInstant(record.createdAt),
  }
}
