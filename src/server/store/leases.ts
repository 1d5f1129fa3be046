import { sql } from 'kysely'
import type { SqlDialect } from './dialect.ts'

/** What it writes into a row of due work that a worker takes: a letter or an errand. */
export function leased(dialect: SqlDialect, { workerId, leaseMs }: { readonly workerId: string; readonly leaseMs: number }) {
  return { lease_until: sql<number>`${dialect.now()} + ${leaseMs}`, worker_id: workerId }
}

/** What ends a lease. */
export const unleased = { lease_until: null, worker_id: null }
