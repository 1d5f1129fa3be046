import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CheckView, FindingView, InterviewView, LetterView } from '../../api/views.ts'
import { aCaseFile, aLetter } from '../../../test/builders.ts'
import { interview } from './interview.ts'
import { openDesk } from './letter-desk.ts'
import { slipsInPage } from './slips-in-page.ts'

const clear: CheckView = { findings: [], verdict: 'clear', held: [], proofread: true }
const words = aLetter()
const misspelt = words.body.replace('Dear Mae', 'Dear Mea')

/** The letter to Mae as the server last judged it, open on the desk with core's own pass beside it. */
async function aDesk({ check = clear, answers = [] }: { check?: CheckView; answers?: InterviewView['answers'] } = {}) {
  const letter: LetterView = {
    id: 'l1',
    personId: 'p1',
    kind: 'thank-you',
    ...words,
    sentences: [],
    leftOut: [],
    questions: [],
    words: 120,
    route: { send: 'yes', why: '' },
    short: false,
    edited: false,
    revision: 1,
    check,
  }
  interview.value = {
    id: 'i1',
    company: 'Fern & Field',
    position: 'Editor',
    endsAt: '2026-11-20T15:00:00Z',
    deadline: '2026-11-21T15:00:00Z',
    thanks: [],
    over: false,
    sample: false,
    revision: 1,
    caseFile: aCaseFile(),
    ownCandidate: false,
    dialect: 'en-GB',
    answers,
    letters: [letter],
    deliveries: [],
    goodTime: { at: '', why: '', zone: 'UTC' },
  }
  const slips = slipsInPage('i1')
  const desk = openDesk('i1', letter, () => undefined, slips)
  await slips
  await frame()
  return desk
}

const frame = () => vi.advanceTimersByTimeAsync(16)
const seen = ({ check }: { check: { value: CheckView } }) => check.value.findings.map(({ rule, suggestions }) => [rule, suggestions[0]])

function aFinding(change: Partial<FindingView>): FindingView {
  return {
    part: 'body',
    start: 0,
    end: 0,
    severity: 'error',
    rule: 'r',
    pass: 'grammar',
    message: 'Mend it.',
    suggestions: [],
    key: 'k',
    ...change,
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T18:00:00Z') })
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 16))
  // The server never answers.
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  interview.value = undefined
})

test('a misspelt name is found and holds the letter at the next frame, and mended it lets it go', async () => {
  const desk = await aDesk()
  desk.write({ ...words, body: misspelt })
  expect(seen(desk)).toEqual([])
  await frame()
  expect(seen(desk)).toEqual([[expect.stringMatching(/^(?:name|greeting)-/), 'Mae']])
  expect(desk.check.value.held).toHaveLength(1)
  desk.write(words)
  await frame()
  expect(desk.check.value).toMatchObject({ findings: [], held: [] })
  expect(desk.checking.value).toBe(true)
})

test('a name is not found wrong while it is being typed, but when a key ends it or the keys pause', async () => {
  const desk = await aDesk()
  const half = { ...words, body: words.body.replace('Dear Mae', 'Dear Ma') }
  desk.write({ ...words, body: words.body.replace('Dear Mae', 'Dear M') })
  desk.write(half)
  await frame()
  expect(desk.check.value).toMatchObject({ findings: [], held: [] })
  await vi.advanceTimersByTimeAsync(1000)
  expect(seen(desk)).toHaveLength(1)
  desk.write(words)
  desk.write(half)
  await frame()
  expect(desk.check.value.findings).toEqual([])
  desk.write({ ...half, body: half.body.replace('Dear Ma', 'Dear Ma ') })
  await frame()
  expect(desk.check.value.held).toHaveLength(1)
})

test('many keys within one frame are looked at once', async () => {
  const desk = await aDesk()
  const frames = vi.fn((act: () => void) => setTimeout(act, 16))
  vi.stubGlobal('requestAnimationFrame', frames)
  for (const end of ['a', 'ab', 'abc']) desk.write({ ...words, body: `${misspelt}${end}` })
  await frame()
  expect(frames).toHaveBeenCalledTimes(1)
  expect(seen(desk)).toHaveLength(1)
})

test('what was answered does not hold the letter again while it is typed on', async () => {
  const first = await aDesk()
  first.write({ ...words, body: misspelt })
  await frame()
  const key = first.check.value.findings[0]?.key ?? ''
  const desk = await aDesk({ answers: [{ key, reason: 'That is how it is spelled' }] })
  desk.write({ ...words, body: misspelt })
  await frame()
  expect(desk.check.value.findings).toMatchObject([{ key, answer: 'That is how it is spelled' }])
  expect(desk.check.value.held).toEqual([])
})

test('what only the server can find stays beside it, and holds the letter, until the server has answered', async () => {
  const start = words.body.indexOf('Thank you')
  const doubled = aFinding({ start, end: start + 5 })
  const desk = await aDesk({ check: { ...clear, findings: [doubled], held: ['Mend it.'] } })
  desk.write({ ...words, body: words.body.replace('Dear Mae', 'Dear Maxe') })
  await frame()
  expect(desk.check.value.findings).toContainEqual({ ...doubled, start: start + 1, end: start + 6 })
  expect(desk.check.value.held).toHaveLength(2)
  desk.write({ ...words, body: words.body.replace('Thank you', 'Thanks') })
  await frame()
  expect(desk.check.value).toMatchObject({ findings: [], held: ['Mend it.'] })
})

test('where the server sees no slip, the page claims none', async () => {
  const desk = await aDesk()
  desk.take({ ...desk.letter.value, revision: 2, body: misspelt, check: clear })
  await frame()
  desk.write({ ...words, body: `${misspelt}\n` })
  await frame()
  expect(desk.check.value.findings).toEqual([])
})

test('after a look that took long, typing has frames to itself', async () => {
  const desk = await aDesk()
  await aSlowLook(desk)
  desk.write({ ...words, body: misspelt })
  await vi.advanceTimersByTimeAsync(40 * 4 - 16)
  expect(seen(desk)).toEqual([])
  await vi.advanceTimersByTimeAsync(32)
  expect(seen(desk)).toHaveLength(1)
})

test('a key some time after a look that took long is looked at in the next frame', async () => {
  const desk = await aDesk()
  await aSlowLook(desk)
  await vi.advanceTimersByTimeAsync(40 * 4)
  desk.write({ ...words, body: misspelt })
  await frame()
  expect(seen(desk)).toHaveLength(1)
})

/** One look of 40 milliseconds, which ends now. */
async function aSlowLook(desk: Awaited<ReturnType<typeof aDesk>>): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000)
  desk.write({ ...words, body: `${words.body}\n` })
  const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(performance.now() + 16 - 40)
  await frame()
  clock.mockRestore()
}
