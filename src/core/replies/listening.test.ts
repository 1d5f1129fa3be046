import { expect, test } from 'vitest'
import { nextListening } from './listening.ts'

const sent = Temporal.Instant.from('2026-11-20T16:00:00Z')

test.each([
  ['in the first hour every minute', { minutes: 10 }, 1],
  ['on the first day every five minutes', { hours: 3 }, 5],
  ['then every quarter of an hour', { hours: 30 }, 15],
  ['and for 45 days every hour', { hours: 44 * 24 }, 60],
])('a mailbox is looked into %s', (_, age, minutes) => {
  const now = sent.add(age)
  expect(nextListening(sent, now)?.since(now).total('minutes')).toBe(minutes)
})

test('after 45 days nobody listens any more', () => {
  expect(nextListening(sent, sent.add({ hours: 45 * 24 }))).toBeUndefined()
})

test('a letter that is still to leave is listened for as one that just left', () => {
  expect(nextListening(sent, sent.subtract({ minutes: 5 }))?.toString()).toBe('2026-11-20T15:56:00Z')
})
