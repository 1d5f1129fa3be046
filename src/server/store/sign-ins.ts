import { sql } from 'kysely'
import type { SignInRecords } from '../ports/sign-ins.ts'
import type { SqlDialect, Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'

/** Reads and keeps what signing in with a provider needs. */
export function signInRecords(tx: Tx, ownerId: string, dialect: SqlDialect): SignInRecords {
  return { ...clients(tx, ownerId), ...flows(tx, ownerId), ...renewals(tx, ownerId, dialect) }
}

function clients(tx: Tx, ownerId: string): Pick<SignInRecords, 'oauthClients' | 'saveOAuthClient' | 'removeOAuthClient'> {
  return {
    oauthClients: async () => {
      const rows = await tx.selectFrom('oauth_client').selectAll().where('owner_id', '=', ownerId).orderBy('provider').execute()
      return rows.map((row) => ({ provider: row.provider, clientId: row.client_id, sealedSecret: row.sealed_secret ?? undefined }))
    },
    saveOAuthClient: async ({ provider, clientId, sealedSecret }) => {
      const row = { owner_id: ownerId, provider, client_id: clientId, sealed_secret: sealedSecret ?? null }
      await tx.insertInto('oauth_client').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'provider']).doUpdateSet(row)).execute()
    },
    removeOAuthClient: async (provider) => {
      await tx.deleteFrom('oauth_client').where('owner_id', '=', ownerId).where('provider', '=', provider).execute()
    },
  }
}

function flows(tx: Tx, ownerId: string): Pick<SignInRecords, 'addSignInFlow' | 'takeSignInFlow'> {
  return {
    addSignInFlow: async ({ state, sealed, expiresAt }) => {
      await tx.insertInto('sign_in_flow').values({ owner_id: ownerId, state, sealed, expires_at: fromInstant(expiresAt) }).execute()
    },
    takeSignInFlow: async (state, now) => {
      await tx.deleteFrom('sign_in_flow').where('owner_id', '=', ownerId).where('expires_at', '<', fromInstant(now)).execute()
      const row = await tx.deleteFrom('sign_in_flow').where('owner_id', '=', ownerId).where('state', '=', state).returningAll().executeTakeFirst()
      return row && { state: row.state, sealed: row.sealed, expiresAt: toInstant(row.expires_at) }
    },
  }
}

function renewals(tx: Tx, ownerId: string, dialect: SqlDialect): Pick<SignInRecords, 'takeRenewal' | 'endRenewal'> {
  return {
    takeRenewal: async ({ mailboxId, by, forMs }) => {
      const row = { owner_id: ownerId, mailbox_id: mailboxId, renewed_by: by, until: sql<number>`${dialect.now()} + ${sql.lit(forMs)}` }
      const taken = await tx.insertInto('token_renewal').values(row)
        .onConflict((conflict) => conflict.columns(['owner_id', 'mailbox_id']).doUpdateSet(row).where('token_renewal.until', '<=', dialect.now()))
        .returning('renewed_by').executeTakeFirst()
      return taken !== undefined
    },
    endRenewal: async ({ mailboxId, by }) => {
      const ended = await tx.deleteFrom('token_renewal').where('owner_id', '=', ownerId).where('mailbox_id', '=', mailboxId).where('renewed_by', '=', by).returning('renewed_by').executeTakeFirst()
      return ended !== undefined
    },
  }
}
