import type { SqlDialect } from './dialect.ts'

/** Lists the statements that make room for the names of changes that were carried out, with their answers. */
export function changesOnce({ ownRowsOnly, bytes }: Pick<SqlDialect, 'ownRowsOnly' | 'bytes'>): readonly string[] {
  return [
    `create table done_once (
      owner_id text not null,
      change_id text not null,
      request text not null,
      answer ${bytes},
      at bigint not null,
      primary key (owner_id, change_id)
    )`,
    'create index done_once_by_age on done_once (owner_id, at)',
    ...ownRowsOnly('done_once'),
  ]
}
