import type { SqlDialect } from './dialect.ts'

/**
 * Lists the statements that let accounts be erased: the mark under which that is done (and what comes late is swept),
 * who is shut out found without reading all members, and a log whose lines leave in two ways only: with the person whom
 * they are about, and of old age.
 */
export function erasure({ ownRowsOnly, leavesByAge }: Pick<SqlDialect, 'ownRowsOnly' | 'leavesByAge'>): readonly string[] {
  return [
    `create table erasure (
      owner_id text not null,
      at bigint not null,
      primary key (owner_id)
    )`,
    ...ownRowsOnly('erasure'),
    `create index member_shut_out on member (owner_id) where disabled_at is not null`,
    ...leavesByAge('audit', AUDIT_KEPT_MS),
  ]
}

/** Four hundred days: a year of a programme and a month to ask about it. */
export const AUDIT_KEPT_MS = 400 * 24 * 60 * 60 * 1_000
