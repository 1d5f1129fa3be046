import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CheckView, LetterView } from '../../api/views.ts'
import { openDesk } from './letter-desk.ts'

const clear: CheckView = { findings: [], verdict: 'clear', held: [], proofread: true }
const misspelt: CheckView = {
  findings: [
    {
      part: 'body',
      start: 5,
      end: 12,
      severity: 'error',
      rule: 'name-near',
      pass: 'names',
      message: '',
      suggestions: ['Siobhán'],
      key: 'k',
    },
  ],
  verdict: '1 name to look at',
  held: ['Siobhan is misspelt.'],
  proofread: true,
}

function aLetter(over: Partial<LetterView> = {}): LetterView {
  const words = { subject: 'Thank you', body: 'Dear Siobhan, hello.', sentences: [], leftOut: [], questions: [], words: 3 }
  return {
    id: 'l1',
    personId: 'p1',
    kind: 'thank-you',
    ...words,
    route: { send: 'yes', why: '' },
    short: false,
    edited: false,
    revision: 1,
    check: misspelt,
    ...over,
  }
}

/** A server that answers when the test says so. */
function aServer() {
  const waiting: {
    path: string
    body: { subject: string; body: string; revision: number }
    answer(json: unknown, status?: number): Promise<void>
  }[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    return new Promise<Response>((resolve) => {
      waiting.push({
        path,
        body: JSON.parse(String(init.body)),
        answer: async (json, status = 200) => {
          resolve(new Response(JSON.stringify(json), { status }))
          await vi.advanceTimersByTimeAsync(0)
        },
      })
    })
  })
  return waiting
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('underlines move with the words at once, before any check has answered', () => {
  aServer()
  const desk = openDesk('i1', aLetter(), () => undefined)
  desk.write({ subject: 'Thank you', body: 'Oh, Dear Siobhan, hello.' })
  expect(desk.check.value.findings.map(({ start, end }) => [start, end])).toEqual([[9, 16]])
  expect(desk.checking.value).toBe(true)
})

test('a check of older words than those that stand there is dropped', async () => {
  const server = aServer()
  const desk = openDesk('i1', aLetter(), () => undefined)
  desk.write({ subject: 'Thank you', body: 'Dear Siobhn, hello.' })
  await vi.advanceTimersByTimeAsync(300)
  desk.write({ subject: 'Thank you', body: 'Dear Siobhán, hello.' })
  await vi.advanceTimersByTimeAsync(300)
  const [older, newer] = server
  await newer?.answer(clear)
  await older?.answer(misspelt)
  expect(desk.check.value).toEqual(clear)
  expect(desk.checking.value).toBe(false)
})

test('a word that is being typed is looked at as soon as the cursor leaves it', async () => {
  const server = aServer()
  const desk = openDesk('i1', aLetter({ body: 'Dear Siobha, hello.' }), () => undefined)
  desk.write({ subject: 'Thank you', body: 'Dear Siobhan, hello.' })
  await vi.advanceTimersByTimeAsync(300)
  await server[0]?.answer(misspelt)
  expect(desk.check.value.findings).toEqual([])
  desk.moveTo(12)
  expect(desk.check.value.findings).toEqual([])
  desk.moveTo(13)
  expect(desk.check.value.findings).toHaveLength(1)
  expect(desk.cursor.value).toBe(13)
})

test('words are saved with the revision they were made from, and the next save has the new one', async () => {
  const server = aServer()
  const desk = openDesk('i1', aLetter(), () => undefined)
  desk.write({ subject: 'Thanks', body: 'Dear Siobhán, hello.' })
  void desk.saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(server[0]).toMatchObject({ path: '/api/letters/l1', body: { revision: 1, subject: 'Thanks' } })
  await server[0]?.answer(aLetter({ subject: 'Thanks', revision: 2, check: clear }))
  desk.write({ subject: 'Thank you', body: 'Dear Siobhán, hello.' })
  void desk.saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(server.at(-1)?.body).toMatchObject({ revision: 2, subject: 'Thank you' })
})

test('news from the server never overwrite words that are not saved yet', () => {
  aServer()
  const desk = openDesk('i1', aLetter(), () => undefined)
  desk.write({ subject: 'Mine', body: 'Dear Siobhán, hello.' })
  desk.take(aLetter({ subject: 'Theirs', revision: 5 }))
  expect(desk.text.value.subject).toBe('Mine')
})

test('of two versions the one that the person chose stays', async () => {
  const server = aServer()
  const desk = openDesk('i1', aLetter(), () => undefined)
  desk.write({ subject: 'Mine', body: 'Dear Siobhán, hello.' })
  void desk.saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  await server[0]?.answer({ error: { code: 'changed-meanwhile', words: 'It was changed.' } }, 409)
  expect(desk.saver.trouble.value?.code).toBe('changed-meanwhile')
  desk.settle(aLetter({ subject: 'Theirs', revision: 7 }), 'here')
  await vi.advanceTimersByTimeAsync(0)
  expect(server.at(-1)?.body).toMatchObject({ revision: 7, subject: 'Mine' })
  desk.settle(aLetter({ subject: 'Theirs', revision: 8 }), 'there')
  expect(desk.text.value.subject).toBe('Theirs')
})
