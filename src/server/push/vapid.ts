/** How a push service knows who sends (VAPID, RFC 8292): a key of this installation, the same in all its processes. */
import { createECDH, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'

export interface Vapid {
  /** Uncompressed point, base64url. */
  readonly publicKey: string
  /** The Authorization header for one push service. */
  authorise(endpoint: string, now: Temporal.Instant): string
}

/** A day is the most that is allowed (RFC 8292, 2). */
const GOOD_FOR = { hours: 12 }
/** Push services may write to whoever runs the sender; an installation of one person tells nobody its address. */
const SUBJECT = 'https://regards.example/about'

/** Gives a secret of its own for a purpose, the same wherever the keys of this installation are. */
export type Derive = (purpose: string) => string

/** Gives the key of this installation. It follows from the key file, so that no other file has to be copied to other machines. */
export function openVapid(derive: Derive): Vapid {
  const key = derivedKey(derive)
  const publicKey = pointOf(createPublicKey(key))
  return {
    publicKey,
    authorise: (endpoint, now) => `vapid t=${tokenFor(key, new URL(endpoint).origin, now)}, k=${publicKey}`,
  }
}

/** A number that is no private key on P-256 comes about once in four billion; then the next is taken. */
function derivedKey(derive: Derive, nth = 0): KeyObject {
  const ecdh = createECDH('prime256v1')
  const d = derive(nth === 0 ? 'push' : `push ${nth}`)
  try {
    ecdh.setPrivateKey(d, 'base64url')
  } catch (error) {
    if (nth > 9) throw error
    return derivedKey(derive, nth + 1)
  }
  const point = ecdh.getPublicKey()
  const jwk = { kty: 'EC', crv: 'P-256', d, x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  return createPrivateKey({ key: jwk, format: 'jwk' })
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
