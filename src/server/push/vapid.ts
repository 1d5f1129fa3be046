/** How a push service knows who sends (VAPID, RFC 8292): a key of this installation, sealed in its data directory. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Secrets } from '../ports.ts'

export interface Vapid {
  /** Uncompressed point, base64url. */
  readonly publicKey: string
  /** The Authorization header for one push service. */
  authorise(endpoint: string, now: Temporal.Instant): string
}

const CONTEXT = ['vapid']
/** A day is the most that is allowed (RFC 8292, 2). */
const GOOD_FOR = { hours: 12 }
/** Push services may write to whoever runs the sender; an installation of one person tells nobody its address. */
const SUBJECT = 'https://regards.example/about'

/** Opens the key of this installation; makes it with the first use. @throws Refusal `key-lost` where it cannot be opened any more. */
export function openVapid({ keyFile, secrets }: { readonly keyFile: string; readonly secrets: Secrets }): Vapid {
  const key = createPrivateKey(secrets.open(keptIn(keyFile) ?? keep(keyFile, secrets), CONTEXT))
  const publicKey = pointOf(createPublicKey(key))
  return {
    publicKey,
    authorise: (endpoint, now) => `vapid t=${tokenFor(key, new URL(endpoint).origin, now)}, k=${publicKey}`,
  }
}

function keptIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Another process may make it in the same instant: whoever is first wins, and both read what was kept. */
function keep(file: string, secrets: Secrets): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const sealed = secrets.seal(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), CONTEXT)
  try {
    writeFileSync(file, `${sealed}\n`, { flag: 'wx', mode: 0o600 })
    return sealed
  } catch (error) {
    const before = keptIn(file)
    if (before === undefined) throw error
    return before
  }
}

function pointOf(key: KeyObject): string {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return Buffer.concat([Uint8Array.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString('base64url')
}

function tokenFor(key: KeyObject, audience: string, now: Temporal.Instant): string {
  const exp = Math.floor(now.add(GOOD_FOR).epochMilliseconds / 1000)
  const signed = [{ typ: 'JWT', alg: 'ES256' }, { aud: audience, exp, sub: SUBJECT }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}
