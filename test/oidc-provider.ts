/** A university's sign-in for tests (OpenID Connect Core 1.0): discovery, keys, code with PKCE, ID token with nonce. On loopback. */
import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'

export interface Claims {
  readonly sub: string
  readonly email: string
  readonly name?: string
  readonly email_verified?: boolean
}

export interface OidcProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Does as a person would who signs in there: gives the address that the browser is sent back to. */
  approve(url: string, claims: Claims): string
  /** What is put wrong in the next ID tokens. */
  spoil: { issuer?: string; audience?: string; nonce?: string; key?: 'other' }
  /** False: it does not answer. */
  isUp: boolean
}

/** Starts one; it is stopped when the test ends. */
export async function startOidc(): Promise<OidcProvider> {
  const keys = await generateKeyPair('RS256', { extractable: true })
  const other = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, { claims: Claims; nonce: string; challenge: string; redirectUri: string }>()
  const clientId = 'regards-at-uni'
  const clientSecret = 'secret-of-the-tests'
  const idToken = async ({ claims, nonce }: { claims: Claims; nonce: string }) =>
    new SignJWT({ ...claims, nonce: provider.spoil.nonce ?? nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(provider.spoil.issuer ?? provider.issuer)
      .setAudience(provider.spoil.audience ?? clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(provider.spoil.key === 'other' ? other.privateKey : keys.privateKey)
  const tokenFor = async (body: URLSearchParams, authorization: string): Promise<object | undefined> => {
    const code = body.get('code') ?? ''
    const begun = codes.get(code)
    codes.delete(code)
    const said = authorization.startsWith('Basic ') ? Buffer.from(authorization.slice(6), 'base64').toString() : `${body.get('client_id')}:${body.get('client_secret')}`
    const proof = createHash('sha256').update(body.get('code_verifier') ?? '').digest('base64url')
    if (!begun || said !== `${clientId}:${clientSecret}` || proof !== begun.challenge || body.get('redirect_uri') !== begun.redirectUri) return undefined
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: await idToken(begun) }
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => void answer(request.url ?? '', Buffer.concat(chunks).toString(), request.headers.authorization ?? '').then(([status, json]) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))))
  })
  const answer = async (path: string, body: string, authorization: string): Promise<[number, object]> => {
    const { issuer } = provider
    if (!provider.isUp) return [503, {}]
    if (path === '/.well-known/openid-configuration') return [200, { issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, id_token_signing_alg_values_supported: ['RS256'], response_types_supported: ['code'], subject_types_supported: ['public'] }]
    if (path === '/keys') return [200, { keys: [jwk] }]
    const token = path === '/token' ? await tokenFor(new URLSearchParams(body), authorization) : undefined
    return token ? [200, token] : [400, { error: 'invalid_grant' }]
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The provider listens to no port.')
  const provider: OidcProvider = {
    issuer: `http://127.0.0.1:${address.port}`,
    clientId,
    clientSecret,
    spoil: {},
    isUp: true,
    approve: (url, claims) => {
      const asked = new URL(url).searchParams
      const code = randomUUID()
      codes.set(code, { claims, nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '', redirectUri: asked.get('redirect_uri') ?? '' })
      const back = new URL(asked.get('redirect_uri') ?? '')
      back.search = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: provider.issuer }).toString()
      return back.pathname + back.search
    },
  }
  return provider
}
