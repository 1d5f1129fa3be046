import type { SqlDialect } from './dialect.ts'

/** Lists the statements after which it is known that data were put back from a copy, or brought along: what was sent since it was made is not in them. */
export function dataPutBack({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [
    `create table put_back (
      owner_id text not null,
      put_back_at bigint not null,
      copied_at bigint not null,
      -- Empty: all that there were.
      interview_id text not null default '',
      primary key (owner_id, put_back_at, interview_id)
    )`,
    ...ownRowsOnly('put_back'),
  ]
}
