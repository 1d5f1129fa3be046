import type { SqlDialect } from './dialect.ts'

/**
 * Lists the statements that make room for accounts, as better-auth writes them. They are asked for before it is known
 * whose request it is; so no owner's transaction sees them, only the door that sees all.
 */
export function accountTables(dialect: Types & Pick<SqlDialect, 'allOwnersOnly'>): readonly string[] {
  return [...people(dialect), ...waysIn(dialect), ...underWay(dialect), ...names.flatMap(dialect.allOwnersOnly)]
}

type Types = Pick<SqlDialect, 'moment' | 'flag'>

const names = ['account_user', 'account_session', 'account_link', 'account_passkey', 'account_ceremony', 'account_try']

function people({ moment, flag }: Types): readonly string[] {
  return [
    `create table account_user (
      id text not null primary key,
      name text not null,
      email text not null unique,
      email_verified ${flag} not null,
      image text,
      created_at ${moment} not null,
      updated_at ${moment} not null
    )`,
    `create table account_session (
      owner_id text not null,
      id text not null,
      secret_hash text not null unique,
      expires_at ${moment} not null,
      created_at ${moment} not null,
      updated_at ${moment} not null,
      ip_address text,
      user_agent text,
      primary key (owner_id, id)
    )`,
  ]
}

function waysIn({ moment, flag }: Types): readonly string[] {
  return [
    // Where somebody signs in elsewhere (the university); its tokens are not kept.
    `create table account_link (
      owner_id text not null,
      id text not null,
      account_id text not null,
      provider_id text not null,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at ${moment},
      refresh_token_expires_at ${moment},
      scope text,
      password text,
      created_at ${moment} not null,
      updated_at ${moment} not null,
      primary key (owner_id, id)
    )`,
    `create unique index account_link_elsewhere on account_link (provider_id, account_id)`,
    `create table account_passkey (
      owner_id text not null,
      id text not null,
      name text,
      public_key text not null,
      credential_id text not null unique,
      counter integer not null,
      device_type text not null,
      backed_up ${flag} not null,
      transports text,
      created_at ${moment},
      aaguid text,
      primary key (owner_id, id)
    )`,
  ]
}

function underWay({ moment }: Types): readonly string[] {
  return [
    // What was begun and has not come back: links by mail, passkeys, the way to the university.
    `create table account_ceremony (
      id text not null primary key,
      identifier text not null,
      value text not null,
      expires_at ${moment} not null,
      created_at ${moment} not null,
      updated_at ${moment} not null
    )`,
    `create index account_ceremony_named on account_ceremony (identifier)`,
    `create table account_try (
      name text not null primary key,
      count integer not null,
      until bigint not null
    )`,
  ]
}
