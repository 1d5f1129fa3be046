import { expect, test } from 'vitest'
import { isAhead, untilBegin, whenIs } from './upcoming.ts'

const now = new Date(2026, 10, 20, 9, 0).getTime()
const at = (day: number, hour: number) => new Date(2026, 10, day, hour, 0).toISOString()

test('a day is called as one calls it', () => {
  expect([20, 21, 24].map((day) => whenIs(at(day, 14), now).split(',')[0])).toEqual(['today', 'tomorrow', 'Tuesday'])
  expect(whenIs(at(30, 14), now)).toMatch(/30/)
})

test('how long it is until then is said in the unit that helps', () => {
  const words = (startsAt: string | undefined) => untilBegin({ startsAt, endsAt: at(28, 15) }, now)
  expect([words(at(20, 9)), words(new Date(now + 30 * 60_000).toISOString()), words(at(20, 10)), words(at(21, 9)), words(at(25, 9)), words(undefined)]).toEqual([
    'is on now',
    'begins in 30 min',
    'begins in 1 hour',
    'begins in 24 hours',
    'begins in 5 days',
    'ends in 8 days',
  ])
})

test('an interview is ahead until it ends, and one that was called off is not', () => {
  expect([isAhead({ endsAt: at(20, 10), over: false }, now), isAhead({ endsAt: at(20, 8), over: false }, now), isAhead({ endsAt: at(20, 10), over: true }, now)]).toEqual([true, false, false])
})
