/** A provider's authorisation server on loopback: PKCE is checked, refresh tokens turn with every use, and one used twice ends the sign-in. */
import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OAuthProvider } from '../../src/server/mail/oauth-providers.ts'

export interface ProviderOptions {
  readonly clientId?: string | undefined
  readonly secret?: string | undefined
  /** Seconds that an access token lasts. */
  readonly lasts?: number | undefined
  /** Milliseconds that renewing takes. */
  readonly slow?: number | undefined
}

export interface LocalProvider {
  readonly provider: OAuthProvider
  /** Where Dovecot asks about tokens. */
  readonly tokenInfoUrl: string
  /** Does what a person would in the browser; gives the query that it brings back. */
  approve(url: string, as: string, change?: Readonly<Record<string, string | undefined>>): Promise<string>
  isToken(user: string, token: string): boolean
  /** Every access token that was given out is worthless from now on. */
  expireAll(): void
  /** The person took the sign-in back at the provider. */
  takeBack(): void
  readonly seen: { renewals: number; reused: number; revoked: number }
  stop(): Promise<void>
}

interface Code {
  readonly user: string
  readonly challenge: string
  readonly redirectUri: string
}

/** Starts one that knows one client. */
export async function startProvider({ clientId = 'client-of-the-tests', secret, lasts = 3600, slow = 0 }: ProviderOptions = {}): Promise<LocalProvider> {
  const codes = new Map<string, Code>()
  const access = new Map<string, string>()
  const refresh = new Map<string, { readonly user: string; used: boolean }>()
  const seen = { renewals: 0, reused: 0, revoked: 0 }

  const giveTokens = (user: string) => {
    const tokens = { access_token: token(), refresh_token: token() }
    access.set(tokens.access_token, user)
    refresh.set(tokens.refresh_token, { user, used: false })
    return { ...tokens, token_type: 'Bearer', expires_in: lasts }
  }
  const byCode = (form: URLSearchParams) => {
    const code = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    return code?.challenge === challenge && code.redirectUri === form.get('redirect_uri') ? giveTokens(code.user) : undefined
  }
  const byRefresh = (form: URLSearchParams) => {
    const known = refresh.get(form.get('refresh_token') ?? '')
    seen.renewals += 1
    if (!known) return undefined
    if (known.used) {
      seen.reused += 1
      for (const [each, { user }] of refresh) if (user === known.user) refresh.delete(each)
      return undefined
    }
    known.used = true
    return giveTokens(known.user)
  }

  const server = createServer((request, response) => void answer(request, response))
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === '/tokeninfo') {
      const user = access.get(url.searchParams.get('access_token') ?? '')
      return json(response, user ? 200 : 401, { active: user ? 'yes' : 'no', email: user ?? '' })
    }
    const form = new URLSearchParams(await bodyOf(request))
    if (form.get('client_id') !== clientId || (secret !== undefined && form.get('client_secret') !== secret)) return json(response, 401, { error: 'invalid_client' })
    if (url.pathname === '/revoke') {
      seen.revoked += refresh.delete(form.get('token') ?? '') ? 1 : 0
      return json(response, 200, {})
    }
    const isRenewal = form.get('grant_type') === 'refresh_token'
    if (isRenewal && slow > 0) await new Promise((resolve) => setTimeout(resolve, slow))
    const tokens = isRenewal ? byRefresh(form) : byCode(form)
    return tokens ? json(response, 200, tokens) : json(response, 400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' })
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    provider: {
      server: { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, revocation_endpoint: `${issuer}/revoke`, authorization_response_iss_parameter_supported: true },
      scope: 'mail',
      parameters: {},
    },
    tokenInfoUrl: `${issuer}/tokeninfo?access_token=`,
    async approve(url, as, change = {}) {
      const asked = new URL(url).searchParams
      if (asked.get('client_id') !== clientId || asked.get('code_challenge_method') !== 'S256') throw new Error('The provider shows an error page.')
      const code = token()
      codes.set(code, { user: as, challenge: asked.get('code_challenge') ?? '', redirectUri: asked.get('redirect_uri') ?? '' })
      const all = { code, state: asked.get('state') ?? '', iss: issuer, ...change }
      return new URLSearchParams(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString()
    },
    isToken: (user, given) => access.get(given) === user,
    expireAll: () => access.clear(),
    takeBack() {
      access.clear()
      refresh.clear()
    },
    seen,
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}

function token(): string {
  return randomBytes(24).toString('base64url')
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value))
}
