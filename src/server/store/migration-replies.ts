import type { SqlDialect } from './dialect.ts'

/** Lists the statements that make room for what comes back: messages, the person's word, how far mailboxes were read. */
export function repliesAndOutcomes({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [...messages(), ...reading(), ...['reply', 'outcome', 'listen_mark', 'known_id', 'mailbox_reading'].flatMap(ownRowsOnly)]
}

function messages(): readonly string[] {
  return [
    `create table reply (
      owner_id text not null,
      id text not null,
      interview_id text not null,
      person_id text,
      delivery_id text,
      kind text not null,
      at bigint not null,
      sender text not null,
      subject text not null,
      body text not null,
      status text,
      reason text,
      until text,
      source text not null,
      judged text,
      primary key (owner_id, id),
      foreign key (owner_id, interview_id) references interview (owner_id, id) on delete cascade
    )`,
    // The same message, read again after a cut or pasted by hand, is kept once for each interview.
    `create unique index reply_once on reply (owner_id, interview_id, source)`,
    `create table outcome (
      owner_id text not null,
      interview_id text not null,
      person_id text not null,
      heard text not null,
      at bigint not null,
      note text,
      primary key (owner_id, interview_id, person_id),
      foreign key (owner_id, interview_id) references interview (owner_id, id) on delete cascade
    )`,
  ]
}

function reading(): readonly string[] {
  return [
    `create table listen_mark (
      owner_id text not null,
      mailbox_id text not null,
      folder text not null,
      uid_validity text not null,
      uid_next bigint not null,
      modseq text,
      primary key (owner_id, mailbox_id, folder),
      foreign key (owner_id, mailbox_id) references mailbox (owner_id, id) on delete cascade
    )`,
    // What the provider called a letter, where it gave it another Message-ID: answers name that one.
    `create table known_id (
      owner_id text not null,
      delivery_id text not null,
      message_id text not null,
      primary key (owner_id, delivery_id),
      foreign key (owner_id, delivery_id) references delivery (owner_id, id) on delete cascade
    )`,
    `create table mailbox_reading (
      owner_id text not null,
      mailbox_id text not null,
      at bigint not null,
      trouble text,
      detail text,
      primary key (owner_id, mailbox_id),
      foreign key (owner_id, mailbox_id) references mailbox (owner_id, id) on delete cascade
    )`,
  ]
}
