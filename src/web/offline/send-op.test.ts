import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Op } from './op.ts'
import { sendOp } from './send-op.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const noon = Date.UTC(2026, 10, 23, 12)
const hours = (count: number): number => count * 3_600_000
const order = (op: Partial<Op> = {}): Op => ({ id: 'order', at: noon, door: 'sendLetters', input: { params: { interviewId: 'i1' }, body: { mailboxId: 'm1' } }, about: 'i1', tries: 0, ...op })
const takenBack = order({ takenBack: true, tries: 1 })

interface Said {
  readonly status: number
  readonly json: unknown
}
const good = (json: unknown): Said => ({ status: 200, json })
const bad = (status: number, code: string): Said => ({ status, json: { error: { code, words: code } } })
const delivery = (id: string, state: string, kind = 'thank-you') => ({ id, state, kind, personId: 'p1' })

/** A server that says one thing behind each door, and what it was asked. */
function aServer(says: Readonly<Record<string, Said>>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    const { status, json } = says[path] ?? bad(404, 'not-found')
    return new Response(JSON.stringify(json), { status })
  })
  return asked
}

function anInterview(...deliveries: readonly object[]): Readonly<Record<string, Said>> {
  return { '/api/changes/void': good({ carriedOut: true }), '/api/interviews/i1': good({ id: 'i1', revision: 1, caseFile: {}, letters: [], deliveries }) }
}

test.each([bad(500, 'unexpected'), bad(401, 'not-let-in'), bad(401, 'not-signed-in')])('an order that is taken back stays in the queue until each of its letters was called back: %j', async (answer) => {
  aServer({ ...anInterview(delivery('d1', 'due')), '/api/deliveries/d1/cancel': answer })
  expect(await sendOp(takenBack)).toMatchObject({ kind: 'refused', later: true })
})

test('a server whose database is away is waited for as one that does not answer; what it refuses is told', async () => {
  aServer({ '/api/interviews/i1/send': bad(503, 'database-unreachable') })
  expect(await sendOp(order())).toEqual({ kind: 'unreachable' })
  aServer({ ...anInterview(delivery('d1', 'due')), '/api/deliveries/d1/cancel': bad(503, 'database-unreachable') })
  expect(await sendOp(takenBack)).toEqual({ kind: 'unreachable' })
  aServer({ '/api/interviews/i1/send': bad(409, 'letter-held') })
  expect(await sendOp(order())).toMatchObject({ kind: 'refused', later: false, trouble: { code: 'letter-held' } })
})

test('letters that a worker has just taken, and such as wait for a late word, are called back too; other kinds stay', async () => {
  const back = { '/api/deliveries/d1/cancel': good({}), '/api/deliveries/d2/cancel': good({}), '/api/deliveries/d3/cancel': good({}) }
  const asked = aServer({ ...anInterview(delivery('d1', 'due'), delivery('d2', 'claimed'), delivery('d3', 'late'), delivery('d4', 'due', 'follow-up'), delivery('d5', 'sent')), ...back })
  expect(await sendOp(takenBack)).toMatchObject({ kind: 'done' })
  expect(asked.filter((path) => path.endsWith('/cancel'))).toEqual(Object.keys(back))
})

test('one letter that has left already does not keep the others from being called back', async () => {
  const asked = aServer({ ...anInterview(delivery('d1', 'claimed'), delivery('d2', 'due')), '/api/deliveries/d1/cancel': bad(409, 'too-late-to-cancel'), '/api/deliveries/d2/cancel': good({}) })
  expect(await sendOp(takenBack)).toMatchObject({ kind: 'done' })
  expect(asked).toContain('/api/deliveries/d2/cancel')
})

test.each([undefined, 'now'])('an order that waited for more than two hours lets nothing leave unasked, and says so (when: %s)', async (when) => {
  vi.setSystemTime(noon + hours(2) + 1000)
  const asked = aServer({ '/api/changes/void': good({ carriedOut: false }), '/api/interviews/i1/send': good({}) })
  const late = order({ input: { params: { interviewId: 'i1' }, body: { mailboxId: 'm1', when } } })
  expect(await sendOp(late)).toMatchObject({ kind: 'refused', later: false, trouble: { code: 'too-old', words: expect.stringContaining('send') } })
  expect(asked).toEqual(['/api/changes/void'])
})

test('where such an order was carried out the first time, it stands as it is', async () => {
  vi.setSystemTime(noon + hours(5))
  aServer(anInterview(delivery('d1', 'sent')))
  expect(await sendOp(order({ tries: 1 }))).toMatchObject({ kind: 'done' })
})

test('an order for a good time says when it was pressed, each time alike', async () => {
  const bodies: unknown[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => (bodies.push(JSON.parse(String(body))), new Response('{}')))
  const goodTime = order({ input: { params: { interviewId: 'i1' }, body: { mailboxId: 'm1', when: 'good-time' } } })
  await sendOp(goodTime)
  vi.setSystemTime(noon + hours(20))
  await sendOp({ ...goodTime, tries: 1 })
  const said = { mailboxId: 'm1', when: 'good-time', orderedAt: '2026-11-23T12:00:00.000Z' }
  expect(bodies).toEqual([said, said])
})

test('an order of two hours ago, and one for a time of its own, go up', async () => {
  const asked = aServer({ '/api/interviews/i1/send': good({}) })
  vi.setSystemTime(noon + hours(2))
  await sendOp(order())
  vi.setSystemTime(noon + hours(20))
  await sendOp(order({ input: { params: { interviewId: 'i1' }, body: { mailboxId: 'm1', when: 'good-time' } } }))
  expect(asked).toEqual(['/api/interviews/i1/send', '/api/interviews/i1/send'])
})

test('what may have been carried out longer ago than the server remembers is not asked for again', async () => {
  const asked = aServer({ '/api/interviews/i1/letters': good({}) })
  const compose = order({ door: 'composeLetters', tries: 1 })
  vi.setSystemTime(noon + hours(24 * 13) + 1000)
  expect(await sendOp(compose)).toMatchObject({ kind: 'refused', later: false, trouble: { code: 'too-old' } })
  expect(asked).toEqual([])
  expect(await sendOp({ ...compose, tries: 0 })).toMatchObject({ kind: 'done' })
})

test('words go up however old they are: the revision that they were written over says whether they fit', async () => {
  const asked = aServer({ '/api/letters/l1': good({}) })
  vi.setSystemTime(noon + hours(24 * 30))
  await sendOp(order({ door: 'saveLetter', input: { params: { letterId: 'l1' }, body: { revision: 1 } }, tries: 1 }))
  expect(asked).toEqual(['/api/letters/l1'])
})
