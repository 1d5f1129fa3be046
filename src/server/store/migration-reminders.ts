import type { SqlDialect } from './dialect.ts'

/** Lists the statements that make room for reminders, the ways they go, and the calendars that are followed. */
export function remindersAndCalendars({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  const tables = ['reminder', 'reminder_settings', 'thanks_mark', 'push_subscription', 'calendar_address', 'followed_calendar', 'appointment']
  return [...reminders, ...calendars, ...tables.flatMap(ownRowsOnly)]
}

const reminders = [
  `create table reminder (
    owner_id text not null,
    interview_id text not null,
    kind text not null,
    at bigint not null,
    until bigint not null,
    state text not null,
    mailed_at bigint,
    pushed_at bigint,
    said_at bigint,
    why text,
    primary key (owner_id, interview_id, kind),
    foreign key (owner_id, interview_id) references interview (owner_id, id) on delete cascade
  )`,
  `create table reminder_settings (
    owner_id text not null,
    settings text not null,
    primary key (owner_id)
  )`,
  `create table thanks_mark (
    owner_id text not null,
    interview_id text not null,
    person_id text not null,
    how text not null,
    reason text not null,
    at bigint not null,
    primary key (owner_id, interview_id, person_id),
    foreign key (owner_id, interview_id) references interview (owner_id, id) on delete cascade
  )`,
  `create table push_subscription (
    owner_id text not null,
    id text not null,
    sealed text not null,
    created_at bigint not null,
    primary key (owner_id, id)
  )`,
]

const calendars = [
  `create table calendar_address (
    owner_id text not null,
    token_hash text not null,
    sealed_token text not null,
    created_at bigint not null,
    primary key (owner_id)
  )`,
  `create table followed_calendar (
    owner_id text not null,
    id text not null,
    name text not null,
    kind text not null,
    sealed text not null,
    tag text,
    read_at bigint,
    failures integer not null,
    trouble text,
    created_at bigint not null,
    primary key (owner_id, id)
  )`,
  `create table appointment (
    owner_id text not null,
    calendar_id text not null,
    uid text not null,
    state text not null,
    interview_id text,
    appointment text not null,
    ends_at bigint not null,
    news text,
    primary key (owner_id, calendar_id, uid),
    foreign key (owner_id, calendar_id) references followed_calendar (owner_id, id) on delete cascade
  )`,
]
