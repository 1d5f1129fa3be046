import type { SqlDialect } from './dialect.ts'

/** Lists the statements that make room for due work that is no letter. */
export function errandTable({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [
    `create table errand (
      owner_id text not null,
      kind text not null,
      subject text not null,
      due_at bigint not null,
      data text,
      lease_until bigint,
      fence bigint not null,
      worker_id text,
      attempts integer not null,
      primary key (owner_id, kind, subject)
    )`,
    `create index errand_due on errand (due_at) where lease_until is null`,
    `create index errand_leased on errand (lease_until) where lease_until is not null`,
    ...ownRowsOnly('errand'),
  ]
}
