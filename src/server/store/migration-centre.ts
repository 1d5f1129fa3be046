import type { SqlDialect } from './dialect.ts'

/**
 * Lists the statements that make room for a centre: its members, whom it invited, and the log of who saw what. A
 * member's rows are their own; invitations are owned by the centre.
 */
export function centreTables({ ownRowsOnly, onlyGrows }: Pick<SqlDialect, 'ownRowsOnly' | 'onlyGrows'>): readonly string[] {
  return [
    `create table member (
      owner_id text not null,
      email text not null,
      name text not null,
      role text not null,
      created_at bigint not null,
      disabled_at bigint,
      primary key (owner_id)
    )`,
    `create table invitation (
      owner_id text not null,
      email text not null,
      role text not null,
      name text,
      programme_ids text not null,
      invited_by text,
      at bigint not null,
      used_at bigint,
      primary key (owner_id, email)
    )`,
    `create table audit (
      owner_id text not null,
      id text not null,
      at bigint not null,
      actor_id text not null,
      what text not null,
      subject_id text,
      primary key (owner_id, id)
    )`,
    `create index audit_by_age on audit (owner_id, at)`,
    `create index audit_of_all on audit (at)`,
    ...['member', 'invitation', 'audit'].flatMap(ownRowsOnly),
    ...onlyGrows('audit'),
  ]
}
