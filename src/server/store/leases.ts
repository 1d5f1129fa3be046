import { sql } from 'kysely'
import type { SqlDialect } from './dialect.ts'

/** What it writes into a row of due work that a worker takes: a letter or an errand. */
export function leased(dialect: SqlDialect, { workerId, leaseMs }: { readonly workerId: string; readonly leaseMs: number }) {
  return { lease_until: sql<number>`${dialect.now()} + ${leaseMs}`, worker_id: workerId }
}

/** So long from now, by the database's clock: a wait that was told by another clock would be over at once, or never. */
export function after(dialect: SqlDialect, wait: Temporal.Duration) {
  return sql<number>`${dialect.now()} + ${sql.lit(Math.round(wait.total('milliseconds')))}`
}

/** What ends a lease. */
export const unleased = { lease_until: null, worker_id: null }
