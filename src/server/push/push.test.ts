import { createDecipheriv, createECDH, createHash, createPublicKey, hkdfSync, verify } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aClock } from '../../../test/desk.ts'
import { encryptFor } from './encrypt.ts'
import { openPush } from './sender.ts'
import { openVapid } from './vapid.ts'

const derive = (purpose: string): string => createHash('sha256').update(purpose).digest('base64url')
const bytes = (text: string): Buffer => Buffer.from(text, 'base64url')

/** A browser's half: its keys, and how it reads a message. */
function aBrowser() {
  const ecdh = createECDH('prime256v1')
  ecdh.generateKeys()
  const auth = Buffer.from('0123456789abcdef')
  const read = (message: Uint8Array): string => {
    const [salt, theirs, sealed] = [message.subarray(0, 16), message.subarray(21, 86), message.subarray(86)]
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), theirs])
    const secret = new Uint8Array(hkdfSync('sha256', ecdh.computeSecret(theirs), auth, info, 32))
    const part = (name: string, length: number) => new Uint8Array(hkdfSync('sha256', secret, salt, Buffer.from(`Content-Encoding: ${name}\0`), length))
    const decipher = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
    decipher.setAuthTag(sealed.subarray(-16))
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).subarray(0, -1).toString()
  }
  return { keys: { p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') }, read }
}

test('the example of RFC 8291 comes out byte for byte', () => {
  const sealed = encryptFor(
    { p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' },
    'When I grow up, I want to be a watermelon',
    { salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'), privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw') },
  )
  expect(Buffer.from(sealed).toString('base64url')).toBe(
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
  )
})

test('any message is read by the browser that it is for, and looks new each time', () => {
  const { keys, read } = aBrowser()
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(read(encryptFor(keys, text))).toBe(Buffer.from(text).toString())
    }),
    { numRuns: 60 },
  )
  expect(Buffer.from(encryptFor(keys, 'x')).equals(encryptFor(keys, 'x'))).toBe(false)
})

test('the key of the installation is the same in all processes that share its key file, and another elsewhere', () => {
  expect(openVapid(derive).publicKey).toBe(openVapid(derive).publicKey)
  expect(openVapid(() => derive('elsewhere')).publicKey).not.toBe(openVapid(derive).publicKey)
  fc.assert(fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }).filter((bytes) => bytes[0] !== 0xff && bytes.some((byte) => byte > 0)), (secret) => Buffer.from(openVapid(() => Buffer.from(secret).toString('base64url')).publicKey, 'base64url').length === 65), { numRuns: 50 })
})

test('what would be no private key is passed over', () => {
  const tooLarge = Buffer.alloc(32, 0xff).toString('base64url')
  expect(openVapid((purpose) => (purpose === 'push' ? tooLarge : derive(purpose))).publicKey).toBe(openVapid(() => derive('push 1')).publicKey)
})

test('the push service can tell that the message is from this installation, for half a day', () => {
  const vapid = openVapid(derive)
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(vapid.authorise('https://push.example/abc', Temporal.Instant.from('2026-11-20T15:00:00Z'))) ?? []
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = bytes(key)
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  const isSigned = verify('sha256', Buffer.from(`${head}.${claims}`), { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, bytes(signature))
  expect([isSigned, JSON.parse(bytes(claims).toString())]).toEqual([true, { aud: 'https://push.example', exp: 1_795_230_000, sub: expect.stringContaining('https://') }])
})

test.each([
  [201, 'taken'],
  [410, 'gone'],
  [404, 'gone'],
  [429, 'later'],
  [503, 'later'],
  [403, 'refused'],
] as const)('an answer of %s means %s', async (status, outcome) => {
  const { keys, read } = aBrowser()
  const posted: { url: URL; init: RequestInit }[] = []
  const sender = openPush({ derive, clock: aClock(), post: async (url, init) => (posted.push({ url, init }), new Response(null, { status })) })
  const sent = await sender.send({ endpoint: 'https://push.example/abc', ...keys }, { text: 'An interview is over: 2 thank-yous.', keepSeconds: 900, topic: 'topic' })
  const { url, init } = posted[0] ?? {}
  expect([sent, url?.href, new Headers(init?.headers).get('TTL'), new Headers(init?.headers).get('Topic')]).toEqual([outcome, 'https://push.example/abc', '900', 'topic'])
  expect(init?.body instanceof Uint8Array && read(init.body)).toBe('An interview is over: 2 thank-yous.')
})

test('a service that cannot be reached, an address that is none, and keys that are none reject nothing', async () => {
  const { keys } = aBrowser()
  const sender = openPush({ derive, clock: aClock(), post: () => Promise.reject(new Error('no route')) })
  const message = { text: 'x', keepSeconds: 60, topic: 't' }
  expect(await sender.send({ endpoint: 'https://push.example/abc', ...keys }, message)).toBe('later')
  expect(await sender.send({ endpoint: 'http://push.example/abc', ...keys }, message)).toBe('refused')
  expect(await sender.send({ endpoint: 'https://push.example/abc', p256dh: 'AAAA', auth: 'AA' }, message)).toBe('refused')
})
