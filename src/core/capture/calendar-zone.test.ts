import { expect, test } from 'vitest'
import { readCalendarText, type CalendarPart } from './calendar-text.ts'
import { zoneOfTzid } from './calendar-zone.ts'
import { ianaByWindowsName } from './windows-zones.ts'

const winter = Temporal.PlainDateTime.from('2026-01-20T12:00')
const summer = Temporal.PlainDateTime.from('2026-07-20T12:00')

function definition(name: string, ...observances: readonly string[]): CalendarPart[] {
  const reading = readCalendarText(
    ['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', `TZID:${name}`, ...observances, 'END:VTIMEZONE', 'END:VCALENDAR'].join('\n'),
  )
  return reading.ok ? [...reading.calendar.parts] : []
}

function rule(kind: 'STANDARD' | 'DAYLIGHT', from: string, to: string, recurrence: string, begins = '19700101T020000'): string {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${begins}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...(recurrence ? [`RRULE:${recurrence}`] : []),
    `END:${kind}`,
  ].join('\n')
}

test.each([
  ['America/New_York', 'America/New_York'],
  ['america/new_york', 'America/New_York'],
  ['America/New York', 'America/New_York'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['/freeassociation.sourceforge.net/Europe/Lisbon', 'Europe/Lisbon'],
  ['Eastern Standard Time', 'America/New_York'],
  ['eastern standard time', 'America/New_York'],
  ['Eastern Standard Time 1', 'America/New_York'],
  ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
  ['(GMT+01.00) Sarajevo, Skopje, Warsaw, Zagreb'.replace('.', ':'), 'Europe/Warsaw'],
  ['GMT Standard Time', 'Europe/London'],
  ['India Standard Time', 'Asia/Kolkata'],
  ['tzone://Microsoft/Utc', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['GMT', 'UTC'],
])('%s is %s', (name, zone) => {
  expect(zoneOfTzid(name, [], winter)).toEqual({ zone })
})

test.each([
  ['GMT-0500', 'Etc/GMT+5'],
  ['UTC+02:00', 'Etc/GMT-2'],
  ['UTC+5:30', 'Asia/Kolkata'],
  ['EST', 'America/New_York'],
])('%s says only the hours: taken for %s, to be looked at', (name, zone) => {
  expect(zoneOfTzid(name, [], winter)).toMatchObject({ zone, remark: expect.stringContaining(name) })
})

test('a name that nobody knows is no zone', () => {
  expect(zoneOfTzid('Middle Earth', [], winter)).toBeUndefined()
  expect(zoneOfTzid('Europe/Atlantis', [], winter)).toBeUndefined()
})

test('every name of Windows is a zone that this runtime knows', () => {
  for (const zone of ianaByWindowsName.values()) expect(winter.toZonedDateTime(zone).timeZoneId).toBe(zone)
})

test.each([
  ['the place that a program writes beside', ['X-LIC-LOCATION:Europe/Lisbon', rule('STANDARD', '+0000', '+0000', '')], 'Europe/Lisbon'],
  [
    'hours of New York',
    [
      rule('DAYLIGHT', '-0500', '-0400', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'),
      rule('STANDARD', '-0400', '-0500', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'),
    ],
    'America/New_York',
  ],
  ['hours of Arizona, which has no summer time', [rule('STANDARD', '-0700', '-0700', '')], 'America/Phoenix'],
  [
    'days of the month in place of the first Sunday',
    [
      rule('DAYLIGHT', '-0800', '-0700', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU'),
      rule('STANDARD', '-0700', '-0800', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU'),
    ],
    'America/Los_Angeles',
  ],
  [
    'a rule that ended and one that holds',
    [
      rule('DAYLIGHT', '-0600', '-0500', 'FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T080000Z'),
      rule('DAYLIGHT', '-0600', '-0500', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', '20070311T020000'),
      rule('STANDARD', '-0500', '-0600', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', '20071104T020000'),
    ],
    'America/Chicago',
  ],
  ['half hours', [rule('STANDARD', '+0530', '+0530', '')], 'Asia/Kolkata'],
])('a zone of its own name with %s is found by its hours', (_, observances, zone) => {
  const zones = definition('Home', ...observances)
  expect(zoneOfTzid('Home', zones, winter)?.zone).toBe(zone)
  expect(zoneOfTzid('Home', zones, summer)?.zone).toBe(zone)
})

test('of zones with equal hours the one whose city the name tells is taken', () => {
  const hours = [
    rule('DAYLIGHT', '+0100', '+0200', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'),
    rule('STANDARD', '+0200', '+0100', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'),
  ]
  expect(zoneOfTzid('Paris and around', definition('Paris and around', ...hours), summer)?.zone).toBe('Europe/Paris')
})

test('hours that no place keeps become an offset of the time itself', () => {
  expect(
    zoneOfTzid(
      'Odd',
      definition(
        'Odd',
        rule('DAYLIGHT', '-0300', '-0200', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1'),
        rule('STANDARD', '-0200', '-0300', 'FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=1'),
      ),
      summer,
    ),
  ).toMatchObject({ zone: 'Etc/GMT+2' })
})

test.each([
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYMONTH=13',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-30',
  'FREQ=YEARLY;BYMONTH=2;BYDAY=9MO',
  'FREQ=YEARLY;BYMONTH=2;BYDAY=XX',
])('a rule such as %s keeps nobody busy', (recurrence) => {
  expect(zoneOfTzid('Trap', definition('Trap', rule('STANDARD', '+0100', '+0100', recurrence)), summer)?.zone).toBeDefined()
})
