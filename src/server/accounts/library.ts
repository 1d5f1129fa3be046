/** better-auth as Regards uses it: on our own tables, with our own cookies, without passwords, without its limits (ours count over all processes). */
import { kyselyAdapter } from '@better-auth/kysely-adapter'
import { passkey } from '@better-auth/passkey'
import { betterAuth, type BetterAuthOptions, type BetterAuthPlugin } from 'better-auth'
import { APIError } from 'better-auth/api'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { AccountRecords, Admittance } from '../ports/accounts.ts'
import { hashedSessions } from './hashed-sessions.ts'

export interface LibraryOptions {
  /** Where people reach the site. */
  readonly origin: string
  /** Signs cookies. */
  readonly secret: string
  readonly database: AccountRecords['database']
  readonly admittance: Admittance
  /** Whether an account may begin under an address now: who erases theirs and begins anew again and again has no limits at all. */
  readonly mayBegin: (email: string) => Promise<boolean>
  readonly newId: () => string
  readonly sendLink: (link: { readonly email: string; readonly token: string; /** As it was asked with. */ readonly language: string }) => Promise<void>
  readonly university?: { readonly issuer: string; readonly clientId: string; readonly clientSecret?: string | undefined; /** Whether silence about an address counts as verified. */ readonly vouchesFor: (email: string) => boolean } | undefined
  readonly report: (fault: string) => void
}

/** Under it the library sees its own doors. Only the return from the university is open to browsers. */
export const BASE_PATH = '/account/auth'
/** What the university is called in addresses and records. */
export const UNIVERSITY = 'university'
/** What the library says where the university has not verified an address: that makes no account and is tied to none. */
export const UNVERIFIED: readonly string[] = ['email_not_verified', 'account_not_linked']
const SESSION_DAYS = 60
const LINK_MINUTES = 15
const DAY = 24 * 60 * 60

export interface Library {
  handle(request: Request): Promise<Response>
  /** False where the university's description could not be fetched. */
  knowsUniversity(): Promise<boolean>
}

/** Makes one that stands on this database. */
export function openLibrary(options: LibraryOptions): Library {
  const { origin, secret, database, newId, report } = options
  const secure = origin.startsWith('https:')
  const auth = betterAuth({
    appName: 'Regards',
    baseURL: origin,
    basePath: BASE_PATH,
    secret,
    trustedOrigins: [origin],
    database: (settings: BetterAuthOptions) => hashedSessions(kyselyAdapter(database.db, { type: database.type })(settings)),
    // Its messages may name addresses: only that something failed is told.
    logger: { log: (level) => (level === 'error' ? report('Signing in: the library met a fault.') : undefined) },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: false },
    advanced: {
      // The library knows the prefix __Secure- only, which any other host of the university's domain may set for all of them.
      useSecureCookies: false,
      defaultCookieAttributes: { secure },
      cookiePrefix: secure ? '__Host-regards' : 'regards',
      cookies: { session_token: { name: sessionCookieName(origin), attributes: { sameSite: 'strict' } } },
      ipAddress: { disableIpTracking: true },
      database: { generateId: newId, validateSchema: false },
    },
    ...tables,
    session: { ...tables.session, expiresIn: SESSION_DAYS * DAY, disableSessionRefresh: true, freshAge: DAY },
    account: { ...tables.account, accountLinking: { enabled: true, trustedProviders: [] }, updateAccountOnSignIn: false },
    verification: { ...tables.verification, storeIdentifier: 'hashed' },
    databaseHooks: hooks(options),
    plugins: plugins(options),
  })
  return {
    handle: (request) => auth.handler(request),
    knowsUniversity: async () => (await auth.$context).socialProviders.some(({ id }) => id === UNIVERSITY),
  }
}

const SESSION_COOKIE = 'regards-session'

/** Gives the name of the cookie that says who somebody is. With __Host- browsers take it from this host only (RFC 6265bis, 4.1.3.2). */
export function sessionCookieName(origin: string): string {
  return origin.startsWith('https:') ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE
}

const written = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

const tables = {
  user: { modelName: 'account_user', fields: { ...written, emailVerified: 'email_verified' } },
  session: { modelName: 'account_session', fields: { ...written, userId: 'owner_id', token: 'secret_hash', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' } },
  account: {
    modelName: 'account_link',
    fields: {
      ...written,
      userId: 'owner_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'account_ceremony', fields: { ...written, expiresAt: 'expires_at' } },
} as const

const passkeyTable = {
  passkey: {
    modelName: 'account_passkey',
    fields: { userId: 'owner_id', publicKey: 'public_key', credentialID: 'credential_id', deviceType: 'device_type', backedUp: 'backed_up', createdAt: 'created_at' },
  },
} as const

/** Nobody gets an account whom the centre does not admit, nobody a session whom it has shut out; and no token of the university is kept. */
function hooks({ admittance, mayBegin }: LibraryOptions) {
  const refused = (code = 'not_admitted') => new APIError('FORBIDDEN', { code, message: 'not admitted' })
  return {
    user: {
      create: {
        before: async (user: { email: string; emailVerified: boolean }) => {
          if (!user.emailVerified) throw refused(UNVERIFIED[0])
          const email = user.email.toLowerCase()
          if (!(await admittance.admits(email)) || !(await mayBegin(email))) throw refused()
        },
      },
    },
    session: {
      create: {
        before: async (session: { userId: string }, context: HookContext) => {
          const user = await context?.context.internalAdapter.findUserById(session.userId)
          if (!user || !(await admittance.enter({ ownerId: user.id, email: user.email.toLowerCase(), name: user.name }))) throw refused()
        },
        after: async (session: { userId: string; id: string }) => admittance.entered(session.userId, session.id),
      },
    },
    account: {
      create: {
        before: async (account: { readonly userId: string; readonly providerId: string }, context: HookContext) => {
          // A university that gives an address to somebody new tells them by another `sub` (OpenID Connect Core 1.0, 5.7): one for an account.
          const known = await context?.context.internalAdapter.findAccounts(account.userId)
          if (known?.some(({ providerId }) => providerId === account.providerId)) throw refused()
          return { data: { ...account, accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null } }
        },
      },
    },
  }
}

type HookContext = { readonly context: { readonly internalAdapter: { findUserById(id: string): Promise<{ id: string; email: string; name: string } | null>; findAccounts(userId: string): Promise<readonly { providerId: string }[]> } } } | null

function plugins({ origin, sendLink, university }: LibraryOptions): BetterAuthPlugin[] {
  const always = [
    magicLink({ expiresIn: LINK_MINUTES * 60, storeToken: 'hashed', sendMagicLink: async ({ email, token, metadata }) => sendLink({ email, token, language: String(metadata?.['language']) }) }),
    passkey({ rpID: new URL(origin).hostname, rpName: 'Regards', origin, schema: passkeyTable, authenticatorSelection: { residentKey: 'required', userVerification: 'required' } }),
  ]
  if (!university) return always
  const { issuer, clientId, clientSecret, vouchesFor } = university
  return [
    ...always,
    genericOAuth({
      config: [
        {
          providerId: UNIVERSITY,
          discoveryUrl: `${issuer}/.well-known/openid-configuration`,
          requireIdTokenVerification: true,
          clientId,
          clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          requireEmailVerification: true,
          // Where people write their own address at the university, anybody could come as anybody: silence counts only where the site's settings say so, a no never.
          mapProfileToUser: ({ email, email_verified: verified }) => ({ emailVerified: verified === true || (verified === undefined && vouchesFor(String(email ?? '').toLowerCase())) }),
        },
      ],
    }),
  ]
}
