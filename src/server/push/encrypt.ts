/** Message encryption for Web Push (RFC 8291), in one record of aes128gcm (RFC 8188). */
import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import type { PushSubscription } from '../ports/reminders.ts'

/** What chance brings; tests give what the RFC gives. */
export interface Fresh {
  readonly salt: Uint8Array
  /** Private key on P-256 of this one message. */
  readonly privateKey: Uint8Array
}

const RECORD_SIZE = 4096
/** A record ends with this where it is the last one. */
const LAST = 2
/** What is left of a record after the tag, the padding sign and the header. */
const MOST_BYTES = RECORD_SIZE - 16 - 1 - 86

/** Encrypts a message so that only that browser can read it. @throws Error where its keys are none, or the message is too long. */
export function encryptFor({ p256dh, auth }: Pick<PushSubscription, 'p256dh' | 'auth'>, text: string, fresh: Fresh = freshKeys()): Uint8Array {
  const plain = Buffer.from(text)
  if (plain.length > MOST_BYTES) throw new Error('A push message must fit into one record.')
  const theirs = Buffer.from(p256dh, 'base64url')
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(fresh.privateKey)
  const ours = ecdh.getPublicKey()
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours])
  const secret = derived(ecdh.computeSecret(theirs), { salt: Buffer.from(auth, 'base64url'), info, length: 32 })
  const key = derived(secret, { salt: fresh.salt, info: Buffer.from('Content-Encoding: aes128gcm\0'), length: 16 })
  const nonce = derived(secret, { salt: fresh.salt, info: Buffer.from('Content-Encoding: nonce\0'), length: 12 })
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(plain), cipher.update(Uint8Array.of(LAST)), cipher.final(), cipher.getAuthTag()])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(RECORD_SIZE)
  return Buffer.concat([fresh.salt, size, Uint8Array.of(ours.length), ours, sealed])
}

function derived(from: Uint8Array, { salt, info, length }: { salt: Uint8Array; info: Uint8Array; length: number }): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', from, salt, info, length))
}

function freshKeys(): Fresh {
  const ecdh = createECDH('prime256v1')
  ecdh.generateKeys()
  return { salt: randomBytes(16), privateKey: ecdh.getPrivateKey() }
}
