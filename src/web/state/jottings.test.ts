import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from './client.ts'
import type { Note } from './facts.ts'
import { createJottingReader, type Reading } from './jottings.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Told = Answer<{ readonly readings: readonly Reading[] }>
const saying = (notes: readonly Note[]): Told => ({
  ok: true,
  value: { readings: notes.map(({ text }) => ({ outcome: 'say', line: `You: ${text}.` })) },
})
const silent: Told = { ok: false, trouble: { code: 'unreachable', words: 'Regards does not answer.' } }

/** A reader over a server that says what `tell` gives; every question to it is noted. */
function aReader(tell: (notes: readonly Note[]) => Told | Promise<Told> = saying) {
  const asked: string[][] = []
  const reader = createJottingReader(async (_, notes) => {
    asked.push(notes.map(({ text }) => text))
    return tell(notes)
  })
  const lineOf = (text: string): string | undefined => reader.readingOf('p1', { text })?.line
  return { reader, asked, lineOf }
}

test('a note is read once typing has stopped, not at every key', async () => {
  const { reader, asked, lineOf } = aReader()
  for (const text of ['h', 'he', 'her team']) reader.look('p1', [{ text }])
  await vi.advanceTimersByTimeAsync(399)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toEqual([['her team']])
  expect(lineOf('her team')).toBe('You: her team.')
})

test('a reading stands only under the words it was made for, of the person they are about', async () => {
  const { reader, lineOf } = aReader()
  reader.look('p1', [{ text: 'her team' }])
  await vi.advanceTimersByTimeAsync(400)
  expect(lineOf('her team moved')).toBeUndefined()
  expect(reader.readingOf('p2', { text: 'her team' })).toBeUndefined()
  expect(reader.readingOf('p1', { text: 'her team', about: 'somebody-else' })).toBeUndefined()
  expect(reader.readingOf('p1', { text: 'her team', thought: 'So did mine.' })).toBeUndefined()
})

test('what is known already is not asked again, and empty lines never are', async () => {
  const { reader, asked } = aReader()
  reader.look('p1', [{ text: 'her team' }, { text: ' ' }])
  await vi.advanceTimersByTimeAsync(400)
  reader.look('p1', [{ text: 'her team', thought: ' ' }, { text: '' }])
  await vi.advanceTimersByTimeAsync(400)
  expect(asked).toEqual([['her team']])
})

test('a thought is read once typing has stopped, with the note that it is on', async () => {
  const { reader, asked } = aReader()
  reader.look('p1', [{ text: 'her team' }])
  await vi.advanceTimersByTimeAsync(400)
  for (const thought of ['so', 'so did mine']) reader.look('p1', [{ text: 'her team', thought }])
  await vi.advanceTimersByTimeAsync(399)
  expect(asked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveLength(2)
  expect(reader.readingOf('p1', { text: 'her team', thought: 'so did mine' })?.line).toBe('You: her team.')
})

test('an answer that was tapped is read at once', async () => {
  const { reader, asked } = aReader()
  reader.look('p1', [{ text: 'he left' }])
  await vi.advanceTimersByTimeAsync(400)
  reader.look('p1', [{ text: 'he left', about: 'somebody-else' }])
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveLength(2)
})

test('an answer that comes after a newer question is dropped', async () => {
  const waiting: (() => void)[] = []
  const { reader, lineOf } = aReader(async (notes) => {
    await new Promise<void>((resolve) => waiting.push(resolve))
    return saying(notes)
  })
  reader.look('p1', [{ text: 'first' }])
  await vi.advanceTimersByTimeAsync(400)
  reader.look('p1', [{ text: 'second' }])
  await vi.advanceTimersByTimeAsync(400)
  waiting[1]?.()
  waiting[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect([lineOf('first'), lineOf('second')]).toEqual([undefined, 'You: second.'])
})

test('while the server does not answer it is quiet, and the next change asks again', async () => {
  let isDown = true
  const { reader, lineOf } = aReader((notes) => (isDown ? silent : saying(notes)))
  reader.look('p1', [{ text: 'her team' }])
  await vi.advanceTimersByTimeAsync(400)
  expect([lineOf('her team'), reader.answers.value]).toEqual([undefined, false])
  isDown = false
  reader.look('p1', [{ text: 'her team' }])
  await vi.advanceTimersByTimeAsync(400)
  expect([lineOf('her team'), reader.answers.value]).toEqual(['You: her team.', true])
})
