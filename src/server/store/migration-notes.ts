import type { SqlDialect } from './dialect.ts'

/** Lists the statements that make room for notes by hand, and for the letters of a hand that a person drew. */
export function notesByHand({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [
    `create table note (
      owner_id text not null,
      interview_id text not null,
      person_id text not null,
      state text not null,
      note text not null,
      sender text not null,
      moved_at bigint not null,
      posted_on text,
      because text,
      revision bigint not null,
      primary key (owner_id, interview_id, person_id),
      foreign key (owner_id, interview_id) references interview (owner_id, id) on delete cascade
    )`,
    `create table own_letter (
      owner_id text not null,
      letter text not null,
      ways text not null,
      drawn_at bigint not null,
      primary key (owner_id, letter)
    )`,
    ...['note', 'own_letter'].flatMap(ownRowsOnly),
  ]
}
