import type { Selectable } from 'kysely'
import { z } from 'zod'
import { Refusal } from '../../api/refusal.ts'
import type { Records } from '../ports.ts'
import { type AuditEntry, CENTRE, looks, type CentreRecords, type Invitation, type Member, type Members } from '../ports/centre.ts'
import type { Database, SqlDialect, Tx } from './dialect.ts'
import { erase, sweepErased } from './erase.ts'
import { fromInstant, toInstant } from './instants.ts'
import { letterDocument } from './documents.ts'
import { placeRecords } from './place-records.ts'
import type { Tables } from './tables.ts'

const MOST_AUDITS = 200
const programmeIdsSchema = z.array(z.string())

/** Reads and keeps one member, the log of what was done with their data, and the centre's invitations. */
export function centreRecords(tx: Tx, ownerId: string): CentreRecords {
  return { ...memberRecords(tx, ownerId), ...sentRecords(tx, ownerId), ...auditRecords(tx, ownerId), ...invitationRecords(tx, ownerId), ...placeRecords(tx, ownerId) }
}

/** What changing a member needs of the store. */
export interface MembersDoor {
  readonly dialect: Pick<SqlDialect, 'enter'>
  readonly recordsOf: (tx: Tx, ownerId: string) => Records
}

/** Reads over all owners: who is a member, and what was done. */
export function members(db: Database, { dialect, recordsOf }: MembersDoor): Members<Records> {
  return {
    ...governing(db, { dialect, recordsOf }),
    all: () => db.transaction().execute(async (tx) => (await tx.selectFrom('member').selectAll().orderBy('email').orderBy('owner_id').execute()).map(memberOf)),
    of: (ownerId) => db.transaction().execute(async (tx) => {
      const row = await tx.selectFrom('member').selectAll().where('owner_id', '=', ownerId).executeTakeFirst()
      return row && memberOf(row)
    }),
    audits: ({ before, limit }) => db.transaction().execute(async (tx) => {
      const rows = await tx.selectFrom('audit').selectAll().$if(before !== undefined, (query) => query.where('at', '<', before ? fromInstant(before) : 0))
        .orderBy('at', 'desc').orderBy('id').limit(limit).execute()
      return rows.map((row) => ({ ...auditOf(row), ownerId: row.owner_id }))
    }),
  }
}

function governing(db: Database, { dialect, recordsOf }: MembersDoor): Pick<Members<Records>, 'govern' | 'erase' | 'sweep'> {
  /** First the centre's turn, then the member's: whoever holds both waits for nobody who holds one. */
  const enter = async (tx: Tx, memberId: string): Promise<void> => {
    await dialect.enter(tx, CENTRE, 'change')
    await dialect.enter(tx, memberId, 'change')
  }
  return {
    govern: ({ actorId, memberId }, work) => db.transaction().execute(async (tx) => {
      await enter(tx, memberId)
      if (actorId !== CENTRE && !(await anAdmin(tx, actorId))) throw new Refusal('not-found')
      return keepingAnAdmin(tx, () => work(recordsOf(tx, memberId)))
    }),
    erase: (ownerId, how) => db.transaction().execute(async (tx) => {
      await enter(tx, ownerId)
      await keepingAnAdmin(tx, () => erase(tx, ownerId, how))
    }),
    sweep: (now) => db.transaction().execute((tx) => sweepErased(tx, now)),
  }
}

async function keepingAnAdmin<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const hadOne = await anAdmin(tx)
  const done = await work()
  if (hadOne && !(await anAdmin(tx))) throw new Refusal('last-admin')
  return done
}

/** Whether there is an admin who may sign in: this one, or any. */
async function anAdmin(tx: Tx, ownerId?: string): Promise<boolean> {
  const admins = tx.selectFrom('member').select('owner_id').where('role', '=', 'admin').where('disabled_at', 'is', null)
  return (await (ownerId === undefined ? admins : admins.where('owner_id', '=', ownerId)).executeTakeFirst()) !== undefined
}

function memberRecords(tx: Tx, ownerId: string): Pick<CentreRecords, 'member' | 'saveMember'> {
  return {
    member: async () => {
      const row = await tx.selectFrom('member').selectAll().where('owner_id', '=', ownerId).executeTakeFirst()
      return row && memberOf(row)
    },
    saveMember: async ({ email, name, role, createdAt, disabledAt }) => {
      const row = { owner_id: ownerId, email, name, role, created_at: fromInstant(createdAt), disabled_at: disabledAt ? fromInstant(disabledAt) : null }
      await tx.insertInto('member').values(row).onConflict((conflict) => conflict.column('owner_id').doUpdateSet(row)).execute()
    },
  }
}

function sentRecords(tx: Tx, ownerId: string): Pick<CentreRecords, 'orderedSince'> {
  return {
    orderedSince: async (since) => {
      const rows = await tx.selectFrom('delivery').innerJoin('letter', (join) => join.onRef('letter.owner_id', '=', 'delivery.owner_id').onRef('letter.id', '=', 'delivery.letter_id'))
        .select(['delivery.recipient', 'delivery.created_at', 'letter.letter']).where('delivery.owner_id', '=', ownerId)
        .where('delivery.created_at', '>', fromInstant(since)).where('delivery.state', '!=', 'cancelled').execute()
      return rows.map((row) => ({ to: row.recipient, at: toInstant(row.created_at), body: letterDocument.read(row.letter).body }))
    },
  }
}

function auditRecords(tx: Tx, ownerId: string): Pick<CentreRecords, 'audit' | 'audits'> {
  return {
    audit: async ({ id, at, actorId, what, subjectId }) => {
      await tx.insertInto('audit').values({ owner_id: ownerId, id, at: fromInstant(at), actor_id: actorId, what, subject_id: subjectId ?? null }).execute()
    },
    audits: async (kind) => {
      const own = tx.selectFrom('audit').selectAll().where('owner_id', '=', ownerId)
      const some = kind === undefined ? own : own.where('what', kind === 'looks' ? 'in' : 'not in', looks)
      return (await some.orderBy('at', 'desc').orderBy('id').limit(MOST_AUDITS).execute()).map(auditOf)
    },
  }
}

function invitationRecords(tx: Tx, ownerId: string): Pick<CentreRecords, 'invitations' | 'invitation' | 'saveInvitation' | 'removeInvitation'> {
  return {
    invitations: async () => (await tx.selectFrom('invitation').selectAll().where('owner_id', '=', ownerId).orderBy('email').execute()).map(invitationOf),
    invitation: async (email) => {
      const row = await tx.selectFrom('invitation').selectAll().where('owner_id', '=', ownerId).where('email', '=', email).executeTakeFirst()
      return row && invitationOf(row)
    },
    saveInvitation: async ({ email, role, name, programmeIds, invitedBy, at, usedAt }) => {
      const row = { owner_id: ownerId, email, role, name: name ?? null, programme_ids: JSON.stringify(programmeIds), invited_by: invitedBy ?? null, at: fromInstant(at), used_at: usedAt ? fromInstant(usedAt) : null }
      await tx.insertInto('invitation').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'email']).doUpdateSet(row)).execute()
    },
    removeInvitation: async (email) => {
      await tx.deleteFrom('invitation').where('owner_id', '=', ownerId).where('email', '=', email).execute()
    },
  }
}

function memberOf(row: Selectable<Tables['member']>): Member {
  return { ownerId: row.owner_id, email: row.email, name: row.name, role: row.role, createdAt: toInstant(row.created_at), disabledAt: row.disabled_at === null ? undefined : toInstant(row.disabled_at) }
}

function auditOf(row: Selectable<Tables['audit']>): AuditEntry {
  return { id: row.id, at: toInstant(row.at), actorId: row.actor_id, what: row.what, subjectId: row.subject_id ?? undefined }
}

function invitationOf(row: Selectable<Tables['invitation']>): Invitation {
  return { email: row.email, role: row.role, name: row.name ?? undefined, programmeIds: programmeIdsSchema.parse(JSON.parse(row.programme_ids)), invitedBy: row.invited_by ?? undefined, at: toInstant(row.at), usedAt: row.used_at === null ? undefined : toInstant(row.used_at) }
}
