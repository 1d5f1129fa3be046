import type { SqlDialect } from './dialect.ts'

/**
 * Lists the statements that make room for programmes. Programmes and lists are the centre's; what a programme's advisers
 * may come to see of a student (being in it, consent, counts, letters shared) is that student's, so that it goes with them.
 */
export function programmesAndSharing({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [...ofTheCentre, ...ofStudents, ...['programme', 'roster_person', 'programme_member', 'consent', 'progress', 'shared_letter', 'remark'].flatMap(ownRowsOnly)]
}

const ofTheCentre = [
  `create table programme (
    owner_id text not null,
    id text not null,
    name text not null,
    begins_on text not null,
    ends_on text not null,
    thank_by_hours integer,
    created_at bigint not null,
    primary key (owner_id, id)
  )`,
  // programme_id '': may sign up, and is in no programme.
  `create table roster_person (
    owner_id text not null,
    email text not null,
    programme_id text not null,
    name text,
    role text not null,
    at bigint not null,
    primary key (owner_id, email, programme_id)
  )`,
  `create index roster_of_programme on roster_person (owner_id, programme_id)`,
]

const ofStudents = [
  `create table programme_member (
    owner_id text not null,
    programme_id text not null,
    joined_at bigint not null,
    primary key (owner_id, programme_id)
  )`,
  `create index members_of_programme on programme_member (programme_id)`,
  // A row for each time that consent was given; until: when it was taken back.
  `create table consent (
    owner_id text not null,
    programme_id text not null,
    since bigint not null,
    until bigint,
    primary key (owner_id, programme_id, since)
  )`,
  // moves: of the deliveries it was counted from; where they have moved on since, it is counted anew.
  `create table progress (
    owner_id text not null,
    interview_id text not null,
    ended_at bigint not null,
    people integer not null,
    thanked integer not null,
    thanked_in_time integer not null,
    waived integer not null,
    answered integer not null,
    has_next_round integer not null,
    has_offer integer not null,
    moves integer not null,
    primary key (owner_id, interview_id)
  )`,
  `create index progress_by_end on progress (owner_id, ended_at)`,
  // subject, body: of a frozen copy; null: the letter as it stands.
  `create table shared_letter (
    owner_id text not null,
    id text not null,
    letter_id text not null,
    adviser_id text not null,
    subject text,
    body text,
    shared_at bigint not null,
    withdrawn_at bigint,
    primary key (owner_id, id)
  )`,
  `create index shared_with on shared_letter (adviser_id)`,
  `create table remark (
    owner_id text not null,
    id text not null,
    share_id text not null,
    author_id text not null,
    answers text,
    sentence text,
    place integer,
    text text not null,
    at bigint not null,
    resolved_at bigint,
    primary key (owner_id, id)
  )`,
  `create index remarks_of_share on remark (owner_id, share_id)`,
]
