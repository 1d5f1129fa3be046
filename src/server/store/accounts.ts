import { sql } from 'kysely'
import type { AccountRecords } from '../ports/accounts.ts'
import type { Database, SqlDialect } from './dialect.ts'
import { toInstant } from './instants.ts'

export interface AccountsDoor {
  /** Sees the rows of all owners, and puts every statement into a transaction. */
  readonly db: Database
  readonly dialect: Pick<SqlDialect, 'now'>
  readonly type: AccountRecords['database']['type']
}

/** Reads and keeps what is known of accounts besides their members. */
export function accountRecords({ db, dialect, type }: AccountsDoor): AccountRecords {
  return { ...sessions(db), ...passkeys(db), ...others(db, dialect), database: { db, type } }
}

function sessions(db: Database): Pick<AccountRecords, 'signedBy' | 'noteSeen' | 'sessions' | 'endSession' | 'endSessions'> {
  return {
    signedBy: async (secretHash, now) => {
      const row = await db.selectFrom('account_session as s').innerJoin('member as m', 'm.owner_id', 's.owner_id')
        .select(['s.id', 's.owner_id', 's.expires_at', 's.updated_at', 'm.role', 'm.email']).where('s.secret_hash', '=', secretHash).where('m.disabled_at', 'is', null).executeTakeFirst()
      if (!row || Temporal.Instant.compare(instantOf(row.expires_at), now) <= 0) return undefined
      return { ownerId: row.owner_id, sessionId: row.id, role: row.role, email: row.email, seenAt: instantOf(row.updated_at) }
    },
    noteSeen: async (sessionId, now) => {
      await db.updateTable('account_session').set({ updated_at: now.toString() }).where('id', '=', sessionId).execute()
    },
    sessions: async (ownerId, now) => {
      const rows = await db.selectFrom('account_session').select(['id', 'created_at', 'updated_at', 'expires_at', 'user_agent']).where('owner_id', '=', ownerId).execute()
      return rows.filter((row) => Temporal.Instant.compare(instantOf(row.expires_at), now) > 0)
        .map((row) => ({ id: row.id, createdAt: instantOf(row.created_at), seenAt: instantOf(row.updated_at), device: row.user_agent ?? '' }))
        .toSorted((a, b) => Temporal.Instant.compare(b.seenAt, a.seenAt) || Temporal.Instant.compare(b.createdAt, a.createdAt))
    },
    endSession: async (ownerId, sessionId) => {
      const ended = await db.deleteFrom('account_session').where('owner_id', '=', ownerId).where('id', '=', sessionId).returning('id').executeTakeFirst()
      return ended !== undefined
    },
    endSessions: async (ownerId, exceptId) => {
      await db.deleteFrom('account_session').where('owner_id', '=', ownerId).where('id', '!=', exceptId ?? '').execute()
    },
  }
}

function passkeys(db: Database): Pick<AccountRecords, 'passkeys' | 'removePasskey'> {
  return {
    passkeys: async (ownerId) => {
      const rows = await db.selectFrom('account_passkey').select(['id', 'name', 'created_at']).where('owner_id', '=', ownerId).orderBy('created_at').execute()
      return rows.map((row) => ({ id: row.id, name: row.name ?? '', createdAt: instantOf(row.created_at ?? new Date(0)) }))
    },
    removePasskey: async (ownerId, passkeyId) => {
      const removed = await db.deleteFrom('account_passkey').where('owner_id', '=', ownerId).where('id', '=', passkeyId).returning('id').executeTakeFirst()
      return removed !== undefined
    },
  }
}

function others(db: Database, dialect: Pick<SqlDialect, 'now'>): Pick<AccountRecords, 'ownerOf' | 'mayTry' | 'sweep'> {
  return {
    ownerOf: async (email) => (await db.selectFrom('account_user').select('id').where('email', '=', email).executeTakeFirst())?.id,
    mayTry: async (name, { most, withinMs }) => {
      const now = dialect.now()
      const until = sql<number>`${now} + ${withinMs}`
      // One statement: two processes that count at the same moment count two.
      const counted = await db.insertInto('account_try').values({ name, count: 1, until })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({
          count: sql<number>`case when account_try.until <= ${now} then 1 else account_try.count + 1 end`,
          until: sql<number>`case when account_try.until <= ${now} then ${until} else account_try.until end`,
        }))
        .returning('count').executeTakeFirstOrThrow()
      return counted.count <= most
    },
    sweep: async (now) => {
      const text = now.toString()
      await db.deleteFrom('account_ceremony').where('expires_at', '<', text).execute()
      await db.deleteFrom('account_session').where('expires_at', '<', text).execute()
      await db.deleteFrom('account_try').where('until', '<', now.epochMilliseconds).execute()
    },
  }
}

function instantOf(moment: string | Date): Temporal.Instant {
  return toInstant(new Date(moment).getTime())
}
