import type { SqlDialect } from './dialect.ts'

/** Lists the statements by which a mailbox can be read (IMAP) and signed in to in the browser (OAuth 2.0). */
export function readableMailboxes({ ownRowsOnly }: Pick<SqlDialect, 'ownRowsOnly'>): readonly string[] {
  return [
    'alter table mailbox add column imap_host text',
    'alter table mailbox add column imap_port integer',
    'alter table mailbox add column imap_tls text',
    'alter table mailbox add column sign_in text',
    'alter table mailbox add column preferred_at bigint',
    `create table oauth_client (
      owner_id text not null,
      provider text not null,
      client_id text not null,
      sealed_secret text,
      primary key (owner_id, provider)
    )`,
    `create table sign_in_flow (
      owner_id text not null,
      state text not null,
      sealed text not null,
      expires_at bigint not null,
      primary key (owner_id, state)
    )`,
    // Who renews the tokens of a mailbox just now: two at once would log the account out.
    `create table token_renewal (
      owner_id text not null,
      mailbox_id text not null,
      renewed_by text not null,
      until bigint not null,
      primary key (owner_id, mailbox_id),
      foreign key (owner_id, mailbox_id) references mailbox (owner_id, id) on delete cascade
    )`,
    ...['oauth_client', 'sign_in_flow', 'token_renewal'].flatMap(ownRowsOnly),
  ]
}
