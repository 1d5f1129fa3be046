import { expect, test } from 'vitest'
import { anInterview } from '../../../test/builders.ts'
import { aClock } from '../../../test/desk.ts'
import { dueAtFor, viewGoodTime } from './when-to-send.ts'

/** The interview ended at 15:00 in London; it is 15:40. */
const desk = { clock: aClock() }
const due = (when?: string) => dueAtFor({ now: desk.clock.now(), holdSeconds: 35 }, anInterview(), when).toString()

test.each([
  [undefined, '2026-11-20T15:40:35Z'],
  ['now', '2026-11-20T15:40:35Z'],
  ['good-time', '2026-11-20T18:00:00Z'],
  ['2026-11-21T08:30:00+01:00', '2026-11-21T07:30:00Z'],
] as const)('a letter for %s leaves at %s', (when, expected) => {
  expect(due(when)).toBe(expected)
})

test('what is due at once can be called back first, also where the chosen time has just passed', () => {
  expect(due('2026-11-20T15:39:30Z')).toBe('2026-11-20T15:40:35Z')
})

test('an order for a good time that waited on a device leaves at the time that was shown, up to two hours late, and not unasked after that', () => {
  const order = (hoursLater: number) => dueAtFor({ now: desk.clock.now().add({ hours: hoursLater }), holdSeconds: 35, orderedAt: desk.clock.now() }, anInterview(), 'good-time').toString()
  expect(order(1)).toBe('2026-11-20T18:00:00Z')
  expect(order(4)).toBe('2026-11-20T19:40:35Z')
  expect(() => order(5)).toThrow('This time has passed.')
  expect(() => order(24 * 5 + 11)).toThrow('This time has passed.')
})

test('a time that has passed is refused, and one that nobody can have meant', () => {
  expect(() => due('2026-11-20T15:00:00Z')).toThrow('This time has passed.')
  expect(() => due('2027-11-20T15:00:00Z')).toThrow('more than sixty days away')
})

test('the good time is shown with its reason, on the clock of those who read it', () => {
  expect(viewGoodTime(desk, anInterview({ theirTimeZone: 'America/New_York' }))).toMatchObject({ zone: 'America/New_York', at: '2026-11-20T18:00:00Z', why: expect.stringContaining('while it is fresh') })
})
