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
  expect(nextListening([{ sentAt: sent }], now)?.since(now).total('minutes')).toBe(minutes)
})

test('after 45 days nobody listens any more', () => {
  expect(nextListening([{ sentAt: sent }], sent.add({ hours: 45 * 24 }))).toBeUndefined()
})

test('after an answer it is every hour for two weeks, and the most lively letter sets the pace', () => {
  const answered = { sentAt: sent, answeredAt: sent.add({ hours: 2 }) }
  const at = (hours: number) => nextListening([answered], sent.add({ hours }))?.since(sent.add({ hours })).total('minutes')
  expect([at(3), at(14 * 24), at(14 * 24 + 2)]).toEqual([60, 60, undefined])
  expect(nextListening([answered, { sentAt: sent.add({ hours: 3 }) }], sent.add({ hours: 3 }))?.since(sent.add({ hours: 3 })).total('minutes')).toBe(1)
})

test('a letter that is still to leave is listened for as one that just left', () => {
  expect(nextListening([{ sentAt: sent }], sent.subtract({ minutes: 5 }))?.toString()).toBe('2026-11-20T15:56:00Z')
})
