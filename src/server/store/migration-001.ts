import type { SqlDialect } from './dialect.ts'

/** Lists the statements of the first schema; the same on both databases but for the type of bytes and the guard of rows. */
export function mainJob({ bytes, ownRowsOnly }: Pick<SqlDialect, 'bytes' | 'ownRowsOnly'>): readonly string[] {
  return [
    ...records,
    ...deliveries(bytes),
    ...doors,
    ...['profile', 'interview', 'person', 'letter', 'delivery', 'message', 'delivery_event', 'mailbox', 'session'].flatMap(ownRowsOnly),
  ]
}

const records = [
  `create table profile (
    owner_id text not null,
    candidate text not null,
    primary key (owner_id)
  )`,
  `create table interview (
    owner_id text not null,
    id text not null,
    interview text not null,
    candidate text,
    earlier_letters text,
    answers text not null,
    dialect text,
    ends_at bigint not null,
    revision integer not null,
    created_at bigint not null,
    updated_at bigint not null,
    removed_at bigint,
    sample integer not null,
    primary key (owner_id, id)
  )`,
  `create table person (
    owner_id text not null,
    interview_id text not null,
    id text not null,
    position integer not null,
    person text not null,
    primary key (owner_id, interview_id, id),
    foreign key (owner_id, interview_id) references interview (owner_id, id) on delete cascade
  )`,
  `create table letter (
    owner_id text not null,
    id text not null,
    interview_id text not null,
    person_id text not null,
    kind text not null,
    letter text not null,
    revision integer not null,
    updated_at bigint not null,
    handled_how text,
    handled_at bigint,
    primary key (owner_id, id),
    foreign key (owner_id, interview_id) references interview (owner_id, id) on delete cascade
  )`,
  `create index letter_of_interview on letter (owner_id, interview_id)`,
]

const doors = [
  `create table mailbox (
    owner_id text not null,
    id text not null,
    address text not null,
    display_name text not null,
    host text not null,
    port integer not null,
    user_name text not null,
    tls text not null,
    sealed_password text not null,
    created_at bigint not null,
    primary key (owner_id, id)
  )`,
  `create table session (
    owner_id text not null,
    token_hash text not null,
    created_at bigint not null,
    primary key (owner_id, token_hash)
  )`,
]

function deliveries(bytes: SqlDialect['bytes']): readonly string[] {
  return [
    `create table delivery (
      owner_id text not null,
      id text not null,
      interview_id text not null,
      person_id text not null,
      letter_id text not null,
      kind text not null,
      mailbox_id text not null,
      state text not null,
      previous_state text,
      moves integer not null,
      message_id text not null,
      recipient text not null,
      due_at bigint not null,
      lease_until bigint,
      fence integer not null,
      worker_id text,
      attempts integer not null,
      detail text,
      trouble text,
      created_at bigint not null,
      updated_at bigint not null,
      primary key (owner_id, id),
      foreign key (owner_id, interview_id) references interview (owner_id, id) on delete cascade
    )`,
    // A second press on send, or a second process, finds this index and not a race.
    `create unique index delivery_once on delivery (owner_id, person_id, interview_id, kind) where state not in ('cancelled', 'refused')`,
    `create index delivery_of_interview on delivery (owner_id, interview_id)`,
    `create index delivery_due on delivery (due_at) where state = 'due'`,
    `create index delivery_leased on delivery (lease_until) where state in ('claimed', 'committed')`,
    `create index delivery_unknown on delivery (updated_at) where state = 'unknown'`,
    `create table message (
      owner_id text not null,
      delivery_id text not null,
      envelope_from text not null,
      envelope_to text not null,
      bytes ${bytes} not null,
      sha256 text not null,
      primary key (owner_id, delivery_id),
      foreign key (owner_id, delivery_id) references delivery (owner_id, id) on delete cascade
    )`,
    `create table delivery_event (
      owner_id text not null,
      delivery_id text not null,
      number integer not null,
      at bigint not null,
      from_state text,
      to_state text not null,
      detail text,
      primary key (owner_id, delivery_id, number),
      foreign key (owner_id, delivery_id) references delivery (owner_id, id) on delete cascade
    )`,
  ]
}
