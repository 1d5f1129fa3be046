import { sql } from 'kysely'
import { statesBefore } from '../../core/send/moves.ts'
import type { Standing, StoreWatch } from '../ports/operations.ts'
import type { Database, SqlDialect } from './dialect.ts'
import { fromInstant } from './instants.ts'
import { moved, movedColumns, recordMoves } from './moves.ts'
import { mayGoOn } from './shut-out.ts'

/** So many letters one transaction calls unknown. */
const DOUBTED_AT_ONCE = 500

/** Tells whoever looks after a site how all of it stands: counts over all owners, and nothing else. */
export function storeWatch(db: Database, dialect: SqlDialect): StoreWatch {
  return {
    ping: () => db.transaction().setAccessMode('read only').execute(async (tx) => void (await sql`select 1`.execute(tx))),
    standing: () => db.transaction().setAccessMode('read only').execute(async (tx) => {
      const { rows: [row] } = await countsOf(dialect).execute(tx)
      if (!row) throw new Error('The database does not say how much is due.')
      const { firstOverdue, firstErrand, now, ...counts } = row
      return { ...counts, overdueSeconds: secondsSince(firstOverdue, now), errandsOverdueSeconds: secondsSince(firstErrand, now) }
    }),
    database: () => db.transaction().setAccessMode('read only').execute((tx) => dialect.standing(tx)),
    doubtAll: async ({ detail, copiedAt }) => {
      await notePutBack(db, dialect, copiedAt)
      for (let all = 0; ; ) {
        const rows = await doubtSome(db, dialect, detail)
        all += rows
        if (rows < DOUBTED_AT_ONCE) return all
      }
    },
  }
}

type Counts = Omit<Standing, 'overdueSeconds' | 'errandsOverdueSeconds'> & { readonly firstOverdue: number | null; readonly firstErrand: number | null; readonly now: number }

/** Each count reads only what an index has of that state: what was sent long ago costs nothing. */
function countsOf(dialect: SqlDialect) {
  const now = dialect.now()
  const inState = (state: string) => sql`(select count(*) from delivery where state = ${sql.lit(state)})`
  return sql<Counts>`select ${now} as now, ${inState('due')} as due, ${inState('claimed')} as claimed, ${inState('committed')} as committed,
    ${inState('unknown')} as unknown, ${inState('late')} as late, ${inState('ask')} as ask,
    (select count(*) from delivery where state = 'due' and due_at <= ${now} and ${mayGoOn('delivery')}) as overdue,
    (select min(due_at) from delivery where state = 'due' and due_at <= ${now} and ${mayGoOn('delivery')}) as "firstOverdue",
    (select count(*) from errand where lease_until is null and due_at <= ${now} and ${mayGoOn('errand')}) as "errandsOverdue",
    (select min(due_at) from errand where lease_until is null and due_at <= ${now} and ${mayGoOn('errand')}) as "firstErrand"`
}

function secondsSince(at: number | null, now: number): number {
  return at === null ? 0 : Math.max(0, Math.round((now - at) / 1000))
}

function doubtSome(db: Database, dialect: SqlDialect, detail: string): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const rows = await tx
      .with('picked', (query) => query.selectFrom('delivery').select(['owner_id', 'id']).where('state', 'in', statesBefore('unknown', 'copy')).limit(DOUBTED_AT_ONCE))
      .updateTable('delivery').from('picked').set(moved({ to: 'unknown', at: dialect.now(), detail }))
      .whereRef('delivery.owner_id', '=', 'picked.owner_id').whereRef('delivery.id', '=', 'picked.id')
      .returning(movedColumns).execute()
    await recordMoves(tx, rows)
    return rows.length
  })
}

function notePutBack(db: Database, dialect: SqlDialect, copiedAt: Temporal.Instant): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const owners = tx.selectFrom('interview').select(['owner_id', sql<number>`${dialect.now()}`.as('put_back_at'), sql<number>`${sql.lit(fromInstant(copiedAt))}`.as('copied_at')]).distinct()
    await tx.insertInto('put_back').columns(['owner_id', 'put_back_at', 'copied_at']).expression(owners).execute()
  })
}
