import type { SqlDialect } from './dialect.ts'

/** Where a post stands with its moderators; the same columns for tips and comments. */
const standing = `
      state text not null,
      why text,
      reports integer not null,
      cleared integer not null,
      before_state text,
      posted_at bigint not null,
      edited_at bigint`

/**
 * Lists the statements that make room for a board of tips. owner_id is the board: a person's own, or that of a place
 * whose members share it. Who wrote, helped or reported stands beside it.
 */
export function tipsBoard({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [
    `create table tip (
      owner_id text not null,
      id text not null,
      author_id text not null,
      author_name text,
      content text not null,
      origin text not null,${standing},
      primary key (owner_id, id)
    )`,
    `create index tip_of_author on tip (owner_id, author_id, posted_at)`,
    // A comment may be on a tip that comes with Regards, which is no row: there is no foreign key.
    `create table tip_comment (
      owner_id text not null,
      id text not null,
      tip_id text not null,
      answers text,
      author_id text not null,
      author_name text,
      text text not null,${standing},
      primary key (owner_id, id)
    )`,
    `create index comment_of_tip on tip_comment (owner_id, tip_id)`,
    `create index comment_of_author on tip_comment (owner_id, author_id, posted_at)`,
    `create table tip_mark (
      owner_id text not null,
      post_id text not null,
      kind text not null,
      person_id text not null,
      at bigint not null,
      why text,
      primary key (owner_id, post_id, kind, person_id)
    )`,
    ...['tip', 'tip_comment', 'tip_mark'].flatMap(ownRowsOnly),
  ]
}
