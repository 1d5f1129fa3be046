import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, onTestFinished, test } from 'vitest'
import { accountRows } from '../../api/account.ts'
import { centreRows } from '../../api/centre.ts'
import { siteRows } from '../../api/site.ts'
import { paths } from '../../api/paths.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aWeb } from '../../../test/web.ts'

test.each(['localhost:7420', '127.0.0.1:7420', '[::1]:7420'])('a request to %s is answered', async (host) => {
  const { app } = await aWeb()
  expect((await app.request('/api/health', { headers: { host } })).status).toBe(200)
})

test.each(['evil.example', 'localhost', 'localhost:7421', 'localhost:7420.evil.example', '127.0.0.1.nip.io:7420', '0.0.0.0:7420', ''])(
  'a request to the host %j is refused, be it for the API or the page',
  async (host) => {
    const { app } = await aWeb()
    for (const path of ['/api/health', '/', '/assets/a.js']) {
      const response = await app.request(path, { headers: { host } })
      expect([response.status, (await response.json()).error.code]).toEqual([403, 'wrong-origin'])
    }
  },
)

test.each([
  ['another origin', { origin: 'http://evil.example' }],
  ['another port of this machine', { origin: 'http://localhost:3000' }],
  ['the same host over another scheme', { origin: 'https://localhost:7420' }],
  ['no origin at all', { origin: undefined }],
  ['an opaque origin', { origin: 'null' }],
  ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
  ['a sister site, says the browser', { 'sec-fetch-site': 'same-site' }],
  ['the address bar', { 'sec-fetch-site': 'none' }],
])('a change that comes from %s is refused', async (_, headers) => {
  const { send } = await aWeb()
  expect(await send('post', '/api/interviews/sample', undefined, headers)).toMatchObject({ status: 403, error: { code: 'wrong-origin' } })
})

test.each([
  ['another origin', { origin: 'http://evil.example' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
])('so is reading the API from %s', async (_, headers) => {
  const { send } = await aWeb()
  expect(await send('get', '/api/home', undefined, headers)).toMatchObject({ status: 403 })
})

/** Doors that do not exist where Regards is run alone. */
const ofSites = { ...accountRows, ...centreRows, ...siteRows }

test('our own page may change and read, and the address bar may read', async () => {
  const { send } = await aWeb()
  expect(await send('post', '/api/interviews/sample', undefined, { 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 })
  expect(await send('get', '/api/home', undefined, { 'sec-fetch-site': 'same-origin' })).toMatchObject({ status: 200 })
  expect(await send('get', '/api/home', undefined, { origin: undefined, 'sec-fetch-site': 'none' })).toMatchObject({ status: 200 })
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', ''])(
  'a body of type %j is refused',
  async (type) => {
    const { send } = await aWeb()
    expect(await send('put', '/api/profile', { name: 'Ana' }, { 'content-type': type })).toMatchObject({
      status: 400,
      error: { code: 'bad-input' },
    })
  },
)

test('the door for pictures takes bytes up to 15 MB, and nothing that a form of another site can send', async () => {
  const given: number[] = []
  const cards = {
    read: async (bytes: Uint8Array) => {
      given.push(bytes.length)
      return { persons: [], codes: ['https://example.org'], picture: new Uint8Array([1, 2, 3]), ms: 5 }
    },
    close: async () => {},
  }
  const { app, headers } = await aWeb({ desk: (await aDesk({ cards })).desk })
  const post = (type: string, size: number) =>
    app.request('/api/cards/read', { method: 'POST', headers: { ...headers, 'content-type': type }, body: new Uint8Array(size) })
  const answer = await post('application/octet-stream', 2 * 1024 * 1024)
  expect([answer.status, await answer.json()]).toEqual([200, { persons: [], codes: ['https://example.org'], picture: 'AQID', ms: 5 }])
  expect((await post('application/octet-stream', 15 * 1024 * 1024 + 1)).status).toBe(413)
  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'image/jpeg']) expect((await post(type, 9)).status).toBe(400)
  expect(given).toEqual([2 * 1024 * 1024])
})

test('a body that is not JSON, or not what the door takes, is refused by its place', async () => {
  const { app, headers, send } = await aWeb()
  const broken = await app.request('/api/profile', {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{"name":',
  })
  expect([broken.status, (await broken.json()).error.words]).toEqual([400, expect.stringContaining('The body is not JSON')])
  expect(await send('put', '/api/profile', { name: 'Ana', emial: 'x' })).toMatchObject({
    status: 400,
    error: { code: 'bad-input', at: 'emial' },
  })
  expect(await send('put', '/api/profile', { name: '' })).toMatchObject({
    status: 400,
    error: { at: 'name', words: 'name: must not be empty.' },
  })
})

test('a body over 1.5 MB is refused, with or without a length before it', async () => {
  const { app, headers, send } = await aWeb()
  expect(await send('put', '/api/profile', { name: 'x'.repeat(1.6 * 1024 * 1024) })).toMatchObject({
    status: 413,
    error: { code: 'too-large' },
  })
  const body = new ReadableStream({
    start: (controller) => {
      for (let i = 0; i < 26; i++) controller.enqueue(new TextEncoder().encode(' '.repeat(64 * 1024)))
      controller.close()
    },
  })
  const options = { method: 'PUT', headers: { ...headers, 'content-type': 'application/json' }, body, duplex: 'half' }
  expect((await app.request(new Request('http://localhost:7420/api/profile', options))).status).toBe(413)
})

test('without having been let in, every door but session and health is shut', async () => {
  const { app } = await aWeb()
  for (const [name, { method, path }] of Object.entries(paths)) {
    const headers = { host: 'localhost:7420', origin: 'http://localhost:7420' }
    const response = await app.request(path.replace(/\{\w+\}/g, 'x'), { method: method.toUpperCase(), headers })
    const expected = name === 'health' ? 200 : name === 'openSession' ? 400 : name in ofSites ? 404 : 401
    expect([name, response.status]).toEqual([name, expected])
  }
  expect((await app.request('/api/letters/x/message.eml', { headers: { host: 'localhost:7420' } })).status).toBe(401)
})

test('the token of the link lets one browser in, once; its cookie lasts', async () => {
  const { app, launch, letIn } = await aWeb()
  const used = launch.token()
  const first = await letIn(used)
  expect(first.status).toBe(200)
  const cookie = first.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^regards-7420=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Strict$/)
  expect((await letIn(used)).status).toBe(401)
  expect(launch.token()).not.toBe(used)
  const home = await app.request('/api/home', { headers: { host: 'localhost:7420', cookie: cookie.split(';')[0] ?? '' } })
  expect(home.status).toBe(200)
})

test('of two browsers with one token at the same time, one comes in', async () => {
  const { launch, letIn } = await aWeb()
  const statuses = (await Promise.all([letIn(launch.token()), letIn(launch.token())])).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([200, 401])
})

test.each(['', 'x', 'a'.repeat(43)])('the token %j lets nobody in', async (token) => {
  const { letIn } = await aWeb()
  expect((await letIn(token)).status).toBe(401)
})

test('the secret of a session is kept as a hash only', async () => {
  const { store, cookie } = await aWeb()
  const secret = cookie.split('=')[1] ?? ''
  expect(await store.read(OWNER, (records) => records.hasSession(secret, Temporal.Instant.from('2026-11-20T15:40:00Z')))).toBe(false)
})

test('every answer carries the security headers, and the API is never kept by a cache', async () => {
  const { app, headers } = await aWeb()
  for (const path of ['/api/health', '/api/nothing', '/', '/assets/missing.js']) {
    const got = (await app.request(path, { headers })).headers
    expect(got.get('content-security-policy')).toMatch(
      /^default-src 'self';.*object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'/,
    )
    expect([got.get('x-content-type-options'), got.get('referrer-policy'), got.get('x-frame-options')]).toEqual([
      'nosniff',
      'no-referrer',
      'DENY',
    ])
    expect(got.get('cache-control') === 'no-store').toBe(path.startsWith('/api/'))
  }
})

test('a door that the API does not have is not found, in JSON', async () => {
  const { send } = await aWeb()
  expect(await send('get', '/api/nothing')).toMatchObject({ status: 404, error: { code: 'not-found' } })
  expect(await send('patch', '/api/home', {})).toMatchObject({ status: 404, error: { code: 'not-found' } })
})

async function failing(): Promise<never> {
  throw new TypeError('cannot read "Dear Mae" for mae@fern.example')
}

test('a fault of ours is one plain sentence outside and one report inside, without anybody’s words', async () => {
  const { desk } = await aDesk()
  const { send, reports } = await aWeb({ desk: { ...desk, invitations: { read: failing } } })
  expect(await send('post', '/api/invitations/read', { text: 'x' })).toMatchObject({
    status: 500,
    error: { code: 'unexpected', words: expect.stringContaining('Nothing was lost') },
  })
  expect(reports).toHaveLength(1)
  expect(reports[0]).toMatch(/^POST \/api\/invitations\/read: TypeError: cannot read "…" for …\n\s+at /)
})

test('the description of the API names every door, and its schemas are schemas', async () => {
  const { send } = await aWeb()
  const { json } = await send('get', '/api/openapi.json')
  const document = JSON.parse(JSON.stringify(json))
  expect(document.openapi).toBe('3.1.0')
  expect(document.components.securitySchemes.session.name).toMatch(/^regards-[1-9]/)
  for (const [name, { method, path }] of Object.entries(paths).filter(([name]) => !(name in ofSites))) {
    expect(document.paths[path][method].operationId).toBe(name)
    const operation = document.paths[path][method]
    const schemas = [operation.requestBody, operation.responses[200], operation.responses.default].flatMap(
      (part) => Object.values<{ readonly schema: object }>(part?.content ?? {}).map(({ schema }) => schema),
    )
    for (const schema of schemas) expect(() => new Ajv2020({ strict: false, validateFormats: false }).compile(schema)).not.toThrow()
  }
})

test('the page: hashed files are kept for ever, other addresses show the page, and nothing outside it is given', async () => {
  const root = mkdtempSync(join(tmpdir(), 'regards-page-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'web', 'assets'), { recursive: true })
  writeFileSync(join(root, 'secret.json'), 'secret')
  mkdirSync(join(root, 'web', 'en'))
  writeFileSync(join(root, 'web', 'en', 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'web', 'icon.svg'), '<svg/>')
  writeFileSync(join(root, 'web', 'assets', 'a-1.js'), '1')
  const { app, headers } = await aWeb({ pageDirectory: join(root, 'web') })
  const given = async (path: string) => {
    const response = await app.request(path, { headers })
    return [response.status, response.headers.get('content-type'), response.headers.get('cache-control')]
  }
  expect(await given('/')).toEqual([200, 'text/html; charset=utf-8', 'no-cache'])
  expect(await given('/interviews/some-id/letters')).toEqual([200, 'text/html; charset=utf-8', 'no-cache'])
  expect(await given('/assets/a-1.js')).toEqual([200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'])
  expect(await given('/icon.svg')).toEqual([200, 'image/svg+xml', 'no-cache'])
  for (const path of [
    '/assets/missing.js',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/%00.js',
    '/%ff.js',
    '/assets\\..\\a.js',
    '/x.exe',
  ]) {
    expect([path, (await given(path))[0]]).toEqual([path, 404])
  }
})

test('a page that was never built says how to build it', async () => {
  const { app, headers } = await aWeb({ pageDirectory: '/nowhere' })
  const response = await app.request('/', { headers })
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build')])
})
