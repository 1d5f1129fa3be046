import { sql } from 'kysely'
import type { ExpressionBuilder, RawBuilder } from 'kysely'
import type { ErrandClaim, ErrandKind, ErrandRecords, Errands } from '../ports/errands.ts'
import type { Database, SqlDialect, Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'
import { after, leased, unleased } from './leases.ts'
import { mayGoOn } from './shut-out.ts'
import type { Tables } from './tables.ts'
import { gathered } from './together.ts'

/** Reads and keeps one owner's errands. */
export function errandRecords(tx: Tx, ownerId: string, dialect: SqlDialect): ErrandRecords {
  return {
    setErrand: async ({ kind, subject, dueAt, data }) => {
      const changing = { due_at: fromInstant(dueAt), data: data ?? null, attempts: 0, ...unleased }
      await tx.insertInto('errand')
        // The first fence is the time: an errand that was cancelled and set anew never bears a fence of the old one.
        .values({ owner_id: ownerId, kind, subject, fence: dialect.now(), ...changing })
        .onConflict((conflict) => conflict.columns(['owner_id', 'kind', 'subject']).doUpdateSet({ ...changing, fence: sql<number>`errand.fence + 1` }))
        .execute()
    },
    cancelErrand: async (kind, subject) => {
      await tx.deleteFrom('errand').where('owner_id', '=', ownerId).where('kind', '=', kind).where('subject', '=', subject).execute()
    },
    databaseTime: async () => {
      const { rows: [row] } = await sql<{ now: number }>`select ${dialect.now()} as now`.execute(tx)
      if (!row) throw new Error('The database does not say what time it is.')
      return toInstant(row.now)
    },
    errands: async (kind) => {
      const rows = await tx.selectFrom('errand').select(['kind', 'subject', 'due_at', 'data']).where('owner_id', '=', ownerId)
        .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'listen')).orderBy('due_at').orderBy('kind').orderBy('subject').execute()
      return rows.map((row) => ({ kind: row.kind, subject: row.subject, dueAt: toInstant(row.due_at), data: row.data ?? undefined }))
    },
  }
}

/** Sets errands of several owners, each some time after what they follow from, in the transaction of that. */
export async function setErrandsAfter(tx: Tx, kind: ErrandKind, after: readonly After[]): Promise<void> {
  if (after.length === 0) return
  await tx.insertInto('errand').values(after.map((each) => rowAfter(kind, each)))
    .onConflict((conflict) => conflict.columns(['owner_id', 'kind', 'subject']).doUpdateSet({ due_at: (eb) => eb.ref('excluded.due_at'), data: null, attempts: 0, fence: sql<number>`errand.fence + 1`, ...unleased }))
    .execute()
}

/** Sets errands where there are none of their kind and subject; what is there stays as it is, and nobody waits for its row. */
export async function ensureErrandsAfter(tx: Tx, kind: ErrandKind, after: readonly After[]): Promise<void> {
  if (after.length === 0) return
  await tx.insertInto('errand').values(after.map((each) => rowAfter(kind, each))).onConflict((conflict) => conflict.columns(['owner_id', 'kind', 'subject']).doNothing()).execute()
}

interface After {
  readonly owner_id: string
  readonly subject: string
  readonly at: number
  readonly waitMs: number
}

function rowAfter(kind: ErrandKind, { owner_id, subject, at, waitMs }: After) {
  return { owner_id, kind, subject, due_at: at + waitMs, data: null, attempts: 0, fence: at, ...unleased }
}

/** Hands out the due errands of all owners, by the database's clock. */
export function errands(db: Database, dialect: SqlDialect): Errands {
  const remove = removedTogether(db, dialect)
  return {
    claim: ({ workerId, limit, leaseMs, kinds, notOf = [] }) => (kinds.length === 0 ? Promise.resolve([]) : db.transaction().execute(async (tx) => {
      const rows = await tx
        .with('picked', (query) => dialect.skipLocked(query.selectFrom('errand').select(['owner_id', 'kind', 'subject']).where(isDue(dialect, kinds)).$if(notOf.length > 0, (due) => due.where('owner_id', 'not in', notOf)).orderBy('due_at').limit(limit)))
        .updateTable('errand').from('picked')
        .set({ ...leased(dialect, { workerId, leaseMs }), fence: sql<number>`errand.fence + 1`, attempts: sql<number>`errand.attempts + 1` })
        .whereRef('errand.owner_id', '=', 'picked.owner_id').whereRef('errand.kind', '=', 'picked.kind').whereRef('errand.subject', '=', 'picked.subject')
        .returning(['errand.owner_id', 'errand.kind', 'errand.subject', 'errand.due_at', 'errand.data', 'errand.fence', 'errand.attempts']).execute()
      return rows.map(claimOf).toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))
    })),
    finish: (claim, dueAfter) => (dueAfter ? giveBack(db, claim, { due_at: after(dialect, dueAfter), attempts: 0 }) : remove(claim)),
    putOff: (claim, dueAfter) => giveBack(db, claim, { due_at: after(dialect, dueAfter) }),
    handBack: (claim) => giveBack(db, claim, { due_at: fromInstant(claim.dueAt), attempts: claim.attempts - 1 }),
    recover: (workerId) => db.transaction().execute(async (tx) => {
      const freed = await tx.updateTable('errand').set(unleased).where((eb) => {
        const ranOut = eb('lease_until', '<=', dialect.now())
        return workerId === undefined ? ranOut : eb.or([ranOut, eb('worker_id', '=', workerId)])
      }).executeTakeFirst()
      return Number(freed.numUpdatedRows)
    }),
    nextDueAt: async (kinds) => {
      if (kinds.length === 0) return undefined
      const row = await db.transaction().setAccessMode('read only').execute((tx) =>
        tx.selectFrom('errand').select('due_at').where('lease_until', 'is', null).where('kind', 'in', kinds).where(mayGoOn('errand')).orderBy('due_at').limit(1).executeTakeFirst())
      return row && toInstant(row.due_at)
    },
  }
}

function isDue(dialect: SqlDialect, kinds: readonly ErrandKind[]) {
  return (eb: ExpressionBuilder<Tables, 'errand'>) => eb.and([eb('lease_until', 'is', null), eb('due_at', '<=', dialect.now()), eb('kind', 'in', kinds), mayGoOn('errand')])
}

async function giveBack(db: Database, claim: ErrandClaim, changes: { readonly due_at: RawBuilder<number> | number; readonly attempts?: number }): Promise<boolean> {
  const { numUpdatedRows } = await db.transaction().execute((tx) => tx.updateTable('errand').set({ ...changes, ...unleased })
    .where('owner_id', '=', claim.ownerId).where('kind', '=', claim.kind).where('subject', '=', claim.subject).where('fence', '=', claim.fence).executeTakeFirst())
  return numUpdatedRows === 1n
}

interface Removal {
  readonly claim: ErrandClaim
  readonly tell: (wasOurs: boolean) => void
  readonly fail: (error: unknown) => void
}

/** So many one statement removes at most. */
const REMOVED_AT_ONCE = 1_000

/** Removes what comes to its end at about the same time by one statement. */
function removedTogether(db: Database, dialect: SqlDialect): (claim: ErrandClaim) => Promise<boolean> {
  const queue = gathered<Removal>(async (all) => {
    for (let from = 0; from < all.length; from += REMOVED_AT_ONCE) {
      const some = all.slice(from, from + REMOVED_AT_ONCE)
      try {
        const keys = dialect.errandKeys(JSON.stringify(some.map(({ claim: { ownerId, kind, subject, fence } }) => ({ owner_id: ownerId, kind, subject, fence }))))
        const rows = await db.transaction().execute((tx) => tx.deleteFrom('errand')
          .where(sql<boolean>`(owner_id, kind, subject, fence) in ${keys}`).returning(['owner_id', 'kind', 'subject']).execute())
        const gone = new Set(rows.map(({ owner_id, kind, subject }) => keyOf(owner_id, kind, subject)))
        for (const { claim, tell } of some) tell(gone.has(keyOf(claim.ownerId, claim.kind, claim.subject)))
      } catch (error) {
        for (const { fail } of some) fail(error)
      }
    }
  })
  return (claim) => new Promise((tell, fail) => queue({ claim, tell, fail }))
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts)
}

type ClaimedRow = Pick<Tables['errand'], 'owner_id' | 'kind' | 'subject' | 'due_at' | 'data' | 'fence' | 'attempts'>

function claimOf(row: ClaimedRow): ErrandClaim {
  return {
    ownerId: row.owner_id,
    kind: row.kind,
    subject: row.subject,
    dueAt: toInstant(row.due_at),
    data: row.data ?? undefined,
    fence: row.fence,
    attempts: row.attempts,
  }
}
