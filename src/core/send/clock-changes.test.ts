/** Every zone, every night on which its clocks change from 2026 to 2030: the 24 hours are an instant, and a good time lies within them. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineOf, endInstant } from './deadline.ts'
import { goodTime } from './good-time.ts'

const FROM = Temporal.Instant.from('2026-01-01T00:00:00Z')
const UNTIL = Temporal.Instant.from('2031-01-01T00:00:00Z')
const zones = Intl.supportedValuesOf('timeZone')

function changesOf(zone: string): Temporal.Instant[] {
  const found: Temporal.Instant[] = []
  let at = FROM.toZonedDateTimeISO(zone).getTimeZoneTransition('next')
  while (at && Temporal.Instant.compare(at.toInstant(), UNTIL) < 0) {
    found.push(at.toInstant())
    at = at.getTimeZoneTransition('next')
  }
  return found
}

const changes = zones.flatMap((zone) => changesOf(zone).map((at) => ({ zone, at })))

test('there is something to try: most zones of the world, and a change for many', () => {
  expect(zones.length).toBeGreaterThan(400)
  expect(changes.length).toBeGreaterThan(1_000)
})

/** An interview that ends up to a day before, or an hour after, the clocks change. */
const talks = fc.record({ change: fc.nat(changes.length - 1), minutes: fc.integer({ min: -26 * 60, max: 90 }), passed: fc.integer({ min: -60, max: 30 * 60 }) })
const minutesOfDay = (time: Temporal.PlainTime) => time.hour * 60 + time.minute

test('the deadline is 24 hours after the end, to the second, whatever the clocks do', () => {
  fc.assert(
    fc.property(talks, ({ change, minutes }) => {
      const { zone, at } = changes[change] ?? { zone: 'UTC', at: FROM }
      const local = at.add({ minutes }).toZonedDateTimeISO(zone).toPlainDateTime().round('minute')
      const talk = { end: local.toString({ smallestUnit: 'minute' }), timeZone: zone }
      expect(deadlineOf(talk).epochMilliseconds - endInstant(talk).epochMilliseconds).toBe(86_400_000)
      // Of two instants that bear the same local time it is the earlier; there is none where the clock jumps over it.
      const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant()
      expect(endInstant(talk).equals(earlier)).toBe(true)
    }),
    { numRuns: 6_000, seed: 20261123 },
  )
})

test('a good time lies ahead, within the 24 hours while they run, and outside their night where it can', () => {
  fc.assert(
    fc.property(talks, ({ change, minutes, passed }) => {
      const { zone, at } = changes[change] ?? { zone: 'UTC', at: FROM }
      const talk = { end: at.add({ minutes }).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }), timeZone: zone }
      const now = endInstant(talk).add({ minutes: passed })
      const { at: leaves } = goodTime(talk, now)
      expect(Temporal.Instant.compare(leaves, now)).toBeGreaterThanOrEqual(0)
      const isRunning = Temporal.Instant.compare(now, deadlineOf(talk)) < 0
      if (!isRunning) {
        expect(leaves.equals(now)).toBe(true)
        return
      }
      expect(Temporal.Instant.compare(leaves, deadlineOf(talk))).toBeLessThanOrEqual(0)
      const theirs = minutesOfDay(leaves.toZonedDateTimeISO(zone).toPlainTime())
      const isNight = theirs < 8 * 60 || theirs > 21 * 60 + 30
      const hasWaited = !leaves.equals(now)
      // Whoever waits, waits for the day; only a talk that itself ended at night is thanked for in it.
      const endedAt = minutesOfDay(endInstant(talk).toZonedDateTimeISO(zone).toPlainTime())
      if (isNight && hasWaited) expect(endedAt > 21 * 60 || endedAt < 6 * 60).toBe(true)
    }),
    { numRuns: 6_000, seed: 20261123 },
  )
}, 30_000)
