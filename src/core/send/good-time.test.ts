import { expect, test } from 'vitest'
import { goodTime, type Talk } from './good-time.ts'

/** A talk in Warsaw (UTC+1 in November); 19 November 2026 is a Thursday. */
const warsaw = (end: string, change: Partial<Talk> = {}): Talk => ({ end, timeZone: 'Europe/Warsaw', ...change })
const tokyo = (end: string): Talk => ({ end, timeZone: 'Asia/Tokyo' })

/** When a letter leaves on their clock, where the person asks for it at `now` (local time as well). */
function leaves(talk: Talk, now: string): string {
  const zone = talk.theirTimeZone ?? talk.timeZone
  const { at } = goodTime(talk, Temporal.PlainDateTime.from(now).toZonedDateTime(zone).toInstant())
  return at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

test.each([
  ['T2: some hours after a talk in the morning', warsaw('2026-11-19T11:00'), '2026-11-19T11:30', '2026-11-19T14:00'],
  ['T2: some hours after a talk that ended at three', warsaw('2026-11-19T15:00'), '2026-11-19T15:10', '2026-11-19T18:00'],
  ['T2: the next working morning after a talk that ended past three', warsaw('2026-11-19T15:01'), '2026-11-19T15:10', '2026-11-20T08:30'],
  ['T2: the next morning after a talk in the evening', warsaw('2026-11-18T20:00'), '2026-11-18T22:00', '2026-11-19T08:30'],
  ['T2: at once where the good moment has passed', warsaw('2026-11-19T10:00'), '2026-11-19T16:45', '2026-11-19T16:45'],
  ['T2: not in their night', warsaw('2026-11-19T10:00'), '2026-11-19T23:10', '2026-11-20T08:30'],
  ['T1: before the 24 hours are over, even if it is night', warsaw('2026-11-19T07:30'), '2026-11-20T06:00', '2026-11-20T06:00'],
  ['T1: late is still sent, and at once', warsaw('2026-11-19T10:00'), '2026-11-21T03:00', '2026-11-21T03:00'],
  ['T3: Friday late, the same evening', warsaw('2026-11-20T16:30'), '2026-11-20T17:00', '2026-11-20T19:00'],
  ['T3: Friday very late, an hour after the talk', warsaw('2026-11-20T19:15'), '2026-11-20T19:20', '2026-11-20T20:15'],
  ['T3: Friday at night, as soon as may be', warsaw('2026-11-20T21:25'), '2026-11-20T21:26', '2026-11-20T21:40'],
  ['T4: a decision the same day, at once', warsaw('2026-11-19T10:00', { nextStep: 'they decide by the end of the day' }), '2026-11-19T10:20', '2026-11-19T10:20'],
  ['T4: not for a decision next week', warsaw('2026-11-19T10:00', { nextStep: 'a decision by 4 December' }), '2026-11-19T10:20', '2026-11-19T13:00'],
  ['T5: Japan, the same day before six', tokyo('2026-11-19T16:30'), '2026-11-19T16:40', '2026-11-19T17:45'],
  ['T5: Japan, two hours after a talk in the morning', tokyo('2026-11-19T11:00'), '2026-11-19T11:10', '2026-11-19T13:00'],
  ['T5: Japan, past six, when the next day begins', tokyo('2026-11-19T17:50'), '2026-11-19T18:10', '2026-11-20T09:00'],
  ['their zone counts', { end: '2026-11-19T21:00', timeZone: 'Europe/London', theirTimeZone: 'America/Los_Angeles' }, '2026-11-19T13:10', '2026-11-19T16:00'],
] as const)('%s', (_, talk, now, expected) => {
  expect(leaves(talk, now)).toBe(expected)
})

test('T3: on a late Friday Monday morning is offered beside it, with the 24 hours missed', () => {
  const { other } = goodTime(warsaw('2026-11-20T16:30'), Temporal.Instant.from('2026-11-20T16:00:00Z'))
  expect(other?.at.toString()).toBe('2026-11-23T07:30:00Z')
  expect(other?.why).toContain('the 24 hours are over')
})

test('on other days there is nothing to choose', () => {
  expect(goodTime(warsaw('2026-11-19T16:30'), Temporal.Instant.from('2026-11-19T16:00:00Z')).other).toBeUndefined()
})
