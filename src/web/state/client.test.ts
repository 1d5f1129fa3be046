import { afterEach, expect, test, vi } from 'vitest'
import { call } from './client.ts'
import { letIn } from './session.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function answering(body: string, status = 200) {
  const asked: { path: string; init: RequestInit }[] = []
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push({ path, init })
    return new Response(body, { status })
  })
  return asked
}

test('the parts of an address are written so that they stay one part', async () => {
  const asked = answering('{"ok":true}')
  await call('removeInterview', { params: { interviewId: 'a/b c' } })
  expect(asked[0]).toMatchObject({ path: '/api/interviews/a%2Fb%20c', init: { method: 'DELETE' } })
  expect(asked[0]?.init.body).toBeUndefined()
})

test('a refusal is told in its own words, with its place', async () => {
  answering('{"error":{"code":"bad-address","words":"This is not an e-mail address.","at":"people.0.email"}}', 400)
  expect(await call('home', {})).toEqual({
    ok: false,
    trouble: { code: 'bad-address', words: 'This is not an e-mail address.', at: 'people.0.email' },
  })
})

test('a browser that is not let in is told so, and one that is answered is in', async () => {
  answering('{"interviews":[],"hasMailbox":false}')
  await call('home', {})
  expect(letIn.value).toBe(true)
  answering('{"error":{"code":"not-let-in","words":"Open the link."}}', 401)
  await call('home', {})
  expect(letIn.value).toBe(false)
})

test.each([
  ['no answer at all', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ['an answer that is no JSON', async () => new Response('<html>', { status: 200 }), 'unreadable'],
  ['a refusal of another shape', async () => new Response('{"message":"no"}', { status: 502 }), 'unreadable'],
  ['a refusal that is nothing', async () => new Response('null', { status: 500 }), 'unreadable'],
])('%s becomes words that say what to do', async (_, fetch, code) => {
  vi.stubGlobal('fetch', fetch)
  const answer = await call('home', {})
  expect(answer).toMatchObject({ ok: false, trouble: { code, words: expect.stringMatching(/again/) } })
})
