import { expect, test } from 'vitest'
import { dialectOf } from './dialect.ts'

function dialectBy(domain: string | undefined, timeZone: string, theirTimeZone?: string) {
  return dialectOf({ position: 'Editor', company: { name: 'Fern', domain }, end: '2026-11-20T14:00', timeZone, theirTimeZone })
}

test.each([
  ['fern.co.uk', 'America/New_York', 'en-GB'],
  ['fern.com.au', 'Europe/London', 'en-AU'],
  ['fern.ca', 'Europe/London', 'en-CA'],
  ['fern.co.in', 'Europe/London', 'en-IN'],
])('the country in the domain %s is stronger than the zone %s', (domain, zone, dialect) => {
  expect(dialectBy(domain, zone)).toBe(dialect)
})

test.each([
  ['Europe/London', 'en-GB'],
  ['Australia/Perth', 'en-AU'],
  ['America/Vancouver', 'en-CA'],
  ['Asia/Kolkata', 'en-IN'],
  ['Europe/Warsaw', 'en-US'],
  ['America/New_York', 'en-US'],
])('without one it is the zone: %s writes %s', (zone, dialect) => {
  expect([dialectBy(undefined, zone), dialectBy('fern.com', zone)]).toEqual([dialect, dialect])
})

test('where the interviewers are elsewhere, it is their zone', () => {
  expect(dialectBy('fern.com', 'Europe/Warsaw', 'Europe/London')).toBe('en-GB')
})
