import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineOf, endInstant } from './deadline.ts'

test('an interview ends at its local time in its zone', () => {
  expect(endInstant({ end: '2026-07-01T09:30', timeZone: 'America/New_York' }).toString()).toBe('2026-07-01T13:30:00Z')
})

test('24 hours across the night when clocks go back end an hour earlier by the clock', () => {
  const deadline = deadlineOf({ end: '2026-10-31T15:00', timeZone: 'America/New_York' })
  expect(deadline.toZonedDateTimeISO('America/New_York').toPlainDateTime().toString()).toBe('2026-11-01T14:00:00')
})

test('24 hours across the night when clocks go forward end an hour later by the clock', () => {
  const deadline = deadlineOf({ end: '2027-03-13T15:00', timeZone: 'America/New_York' })
  expect(deadline.toZonedDateTimeISO('America/New_York').toPlainDateTime().toString()).toBe('2027-03-14T16:00:00')
})

test('a time that happens twice is taken as the first', () => {
  expect(endInstant({ end: '2026-10-25T02:30', timeZone: 'Europe/Berlin' }).toString()).toBe('2026-10-25T00:30:00Z')
})

test('a time that never happens is taken as the earlier reading', () => {
  expect(endInstant({ end: '2026-03-29T02:30', timeZone: 'Europe/Berlin' }).toString()).toBe('2026-03-29T00:30:00Z')
})

test('a day that a zone skipped is taken as the day before', () => {
  expect(endInstant({ end: '2011-12-30T10:00', timeZone: 'Pacific/Apia' }).toString()).toBe('2011-12-29T20:00:00Z')
})

test('a zone that does not exist is an error', () => {
  expect(() => endInstant({ end: '2026-03-29T02:30', timeZone: 'Europe/Atlantis' })).toThrow(RangeError)
})

test('in every zone and at every hour there are 24 hours, and never more by the reading chosen', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  const hour = fc.integer({ min: 0, max: 5 * 366 * 24 * 2 }).map((halves) => Temporal.PlainDateTime.from('2026-01-01T00:00').add({ minutes: halves * 30 }))
  fc.assert(
    fc.property(zone, hour, (timeZone, local) => {
      const end = endInstant({ end: local.toString(), timeZone })
      const latest = local.toZonedDateTime(timeZone, { disambiguation: 'later' }).toInstant()
      expect(Temporal.Instant.compare(end, latest)).toBeLessThanOrEqual(0)
      expect(deadlineOf({ end: local.toString(), timeZone }).since(end).total('hours')).toBe(24)
    }),
    { numRuns: 300 },
  )
})
