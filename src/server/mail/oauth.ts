import * as oauth from 'oauth4webapi'
import type { SignInProvider } from '../../core/model/mailbox.ts'
import type { OpenClient, SignInAsk, SignIns, TokenAnswer, Tokens } from '../ports/sign-ins.ts'
import { type OAuthProvider, oauthProviders } from './oauth-providers.ts'
import { plain } from './reply.ts'

export interface SignInsOptions {
  readonly now: () => Temporal.Instant
  readonly siteClients?: SignIns['siteClients'] | undefined
  /** In place of Google and Microsoft; tests bring a provider of their own. */
  readonly providers?: Readonly<Record<SignInProvider, OAuthProvider>> | undefined
  readonly limitMs?: number | undefined
}

/** More than any answer with tokens. */
const MOST_BYTES = 64 * 1024

/** Makes what signs in with a provider: authorization code with PKCE, state and issuer checked, tokens renewed and taken back. */
export function oauthSignIns({ now, siteClients = {}, providers = oauthProviders, limitMs = 15_000 }: SignInsOptions): SignIns {
  const talk = { now, limitMs }
  return {
    siteClients,
    begin: (ask) => begin(ask, providers[ask.provider]),
    finish: (ask) => answered(talk, undefined, () => finish(ask, providers[ask.provider], talk)),
    renew: ({ provider, client, tokens }) => answered(talk, tokens, () => renew(client, tokens, { ...providers[provider], ...talk })),
    revoke: ({ provider, client, tokens }) => revoke(client, tokens, { ...providers[provider], ...talk }),
  }
}

interface Talk {
  readonly now: () => Temporal.Instant
  readonly limitMs: number
}

async function begin({ client, redirectUri, address, mark }: SignInAsk, { server, scope, parameters }: OAuthProvider) {
  const state = `${oauth.generateRandomState()}.${mark}`
  const verifier = oauth.generateRandomCodeVerifier()
  const url = new URL(server.authorization_endpoint ?? server.issuer)
  const query = {
    client_id: client.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    login_hint: address,
    ...parameters,
  }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return { url: url.href, state, verifier }
}

type FinishAsk = Parameters<SignIns['finish']>[0]

async function finish({ client, redirectUri, returned, state, verifier }: FinishAsk, provider: OAuthProvider, talk: Talk) {
  const { server } = provider
  const known = { client_id: client.clientId }
  const parameters = oauth.validateAuthResponse(server, known, withOwnIssuer(new URLSearchParams(returned), provider), state)
  const options = requestOptions(server, talk)
  const response = await oauth.authorizationCodeGrantRequest(server, known, authOf(client), parameters, redirectUri, verifier, options)
  return oauth.processAuthorizationCodeResponse(server, known, response)
}

/** Some providers name an issuer for each organisation: where it is theirs it stands for the one we know. */
function withOwnIssuer(returned: URLSearchParams, { server, isOwnIssuer }: OAuthProvider): URLSearchParams {
  const issuer = returned.get('iss')
  if (issuer !== null && returned.getAll('iss').length === 1 && isOwnIssuer?.(issuer)) returned.set('iss', server.issuer)
  return returned
}

async function renew(client: OpenClient, tokens: Tokens, { server, ...talk }: OAuthProvider & Talk) {
  const known = { client_id: client.clientId }
  const response = await oauth.refreshTokenGrantRequest(server, known, authOf(client), tokens.refresh, requestOptions(server, talk))
  return oauth.processRefreshTokenResponse(server, known, response)
}

async function revoke(client: OpenClient, tokens: Tokens, { server, ...talk }: OAuthProvider & Talk): Promise<boolean> {
  if (server.revocation_endpoint === undefined) return false
  try {
    const response = await oauth.revocationRequest(server, { client_id: client.clientId }, authOf(client), tokens.refresh, requestOptions(server, talk))
    await oauth.processRevocationResponse(response)
    return true
  } catch (error) {
    // The mailbox is removed all the same: a token that nobody has any more is as good as taken back.
    if (error instanceof Error) return false
    throw error
  }
}

function authOf({ secret }: OpenClient): oauth.ClientAuth {
  return secret === undefined ? oauth.None() : oauth.ClientSecretPost(secret)
}

function requestOptions(server: oauth.AuthorizationServer, { limitMs }: Talk) {
  return {
    signal: () => AbortSignal.timeout(limitMs),
    [oauth.customFetch]: boundedFetch,
    // A provider of the tests on this very machine; those written down above all have TLS.
    [oauth.allowInsecureRequests]: server.issuer.startsWith('http://127.0.0.1:'),
  }
}

/** Follows no redirect, and reads no more than an answer may be. */
const boundedFetch: typeof fetch = async (url, options) => {
  const response = await fetch(url, { ...options, redirect: 'manual' })
  if (!response.body) return response
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > MOST_BYTES) throw new Error('The provider answered with more than an answer can be.')
    chunks.push(chunk)
  }
  return new Response(Buffer.concat(chunks), { status: response.status, statusText: response.statusText, headers: response.headers })
}

/** Makes tokens of an answer. A provider that sends no new refresh token means the old one to stay. */
async function answered({ now }: Talk, before: Tokens | undefined, ask: () => Promise<oauth.TokenEndpointResponse>): Promise<TokenAnswer> {
  const asked = now()
  try {
    const { access_token: access, refresh_token, expires_in = 3600 } = await ask()
    const refresh = refresh_token ?? before?.refresh
    if (refresh === undefined) return { ok: false, trouble: 'signed-out', detail: 'The provider gave no token to renew the sign-in with. Sign in once more.' }
    return { ok: true, tokens: { access, refresh, expiresAt: asked.add({ seconds: Math.min(Math.max(0, Math.round(expires_in)), 86_400) }) } }
  } catch (error) {
    return { ok: false, ...troubleOf(error) }
  }
}

/** RFC 6749 5.2: these mean that asking again with the same helps nobody. */
const overCodes = ['invalid_grant', 'invalid_client', 'unauthorized_client', 'invalid_scope', 'access_denied', 'interaction_required', 'consent_required', 'login_required']

function troubleOf(error: unknown): { trouble: 'signed-out' | 'connection' | 'temporary'; detail: string } {
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError) {
    const detail = `The provider said: ${plain(error.error_description ?? error.error)}`
    return { trouble: overCodes.includes(error.error) ? 'signed-out' : 'temporary', detail }
  }
  const message = plain(error instanceof Error ? error.message : String(error))
  // An answer that is not for us (another state, another issuer) is no trouble of the line.
  if (error instanceof oauth.OperationProcessingError) return { trouble: 'signed-out', detail: `What came back was not an answer to our question (${message}).` }
  return { trouble: 'connection', detail: message }
}
