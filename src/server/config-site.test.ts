import { expect, test } from 'vitest'
import { readSite } from './config-site.ts'

test('one person alone settles nothing of it', () => {
  expect(readSite({})).toEqual({ ok: true, site: { operations: undefined, logsJson: false, listenHost: undefined, connections: undefined, cardReaders: 1, proofreaders: 1, lettersAtOnce: 64, drainSeconds: 0 } })
})

test.each([
  ['9420', { host: '127.0.0.1', port: 9420 }],
  ['localhost:0', { host: 'localhost', port: 0 }],
  ['[::1]:9420', { host: '::1', port: 9420 }],
])('health and metrics are answered at %s', (said, place) => {
  expect(readSite({ REGARDS_OPERATIONS: said })).toMatchObject({ site: { operations: place } })
})

test('what others can reach takes a token', () => {
  expect(readSite({ REGARDS_OPERATIONS: '0.0.0.0:9420' })).toMatchObject({ ok: false, why: expect.stringContaining('REGARDS_OPERATIONS_TOKEN') })
  expect(readSite({ REGARDS_OPERATIONS: '0.0.0.0:9420', REGARDS_OPERATIONS_TOKEN: 'short' })).toMatchObject({ ok: false, why: expect.stringContaining('16 characters') })
  expect(readSite({ REGARDS_OPERATIONS: '0.0.0.0:9420', REGARDS_OPERATIONS_TOKEN: 'a'.repeat(16) })).toMatchObject({ ok: true })
})

test('the page is served to others only where there are accounts', () => {
  expect(readSite({ REGARDS_LISTEN: '0.0.0.0' })).toMatchObject({ ok: false, why: expect.stringContaining('REGARDS_PUBLIC_URL') })
  expect(readSite({ REGARDS_LISTEN: '0.0.0.0', REGARDS_PUBLIC_URL: 'https://thanks.uni.example' })).toMatchObject({ site: { listenHost: '0.0.0.0' } })
})

test.each([
  { REGARDS_DATABASE_CONNECTIONS: '0' },
  { REGARDS_CARD_READERS: 'many' },
  { REGARDS_PROOFREADERS: '17' },
  { REGARDS_DRAIN_SECONDS: '-1' },
  { REGARDS_OPERATIONS: 'metrics' },
  { REGARDS_OPERATIONS: '127.0.0.1:70000' },
])('%j is answered with a sentence that names it', (env) => {
  expect(readSite(env)).toMatchObject({ ok: false, why: expect.stringContaining(Object.keys(env)[0] ?? '') })
})
