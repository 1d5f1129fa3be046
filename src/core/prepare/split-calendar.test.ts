import { expect, test } from 'vitest'
import { isCalledInterview, splitCalendar } from './split-calendar.ts'

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')

test('each appointment comes with the zones and nothing of the others; what stands in an alarm is not its own', () => {
  const zone = ['BEGIN:VTIMEZONE', 'TZID:X', 'END:VTIMEZONE']
  const [first, second] = splitCalendar(calendar(...zone, ...event('UID:a', 'BEGIN:VALARM', 'SUMMARY:Ring', 'END:VALARM', 'SUMMARY;LANGUAGE=en:Interview\\, round 2', 'DTSTART;TZID="X:Y":20261120T140000'), ...event('UID:b')))
  expect([first?.uid, first?.summary, first?.day, second?.uid]).toEqual(['a', 'Interview, round 2', '20261120', 'b'])
  expect(first?.text()).toContain('TZID:X\r\n')
  expect(first?.text()).not.toContain('UID:b')
})

test('of two versions the later stands, and an instance of a series is one by itself', () => {
  const found = splitCalendar(calendar(...event('UID:a', 'SEQUENCE:2', 'SUMMARY:new'), ...event('UID:a', 'SEQUENCE:1', 'SUMMARY:old'), ...event('UID:a', 'RECURRENCE-ID:20261127T140000Z', 'SUMMARY:one')))
  expect(found.map(({ uid, summary }) => [uid, summary])).toEqual([['a', 'new'], ['a 20261127T140000Z', 'one']])
})

test('what is cancelled is, whether the appointment says so or the whole file', () => {
  expect(splitCalendar(calendar(...event('UID:a', 'STATUS:CANCELLED'), ...event('UID:b'))).map(({ cancelled }) => cancelled)).toEqual([true, false])
  expect(splitCalendar(calendar('METHOD:CANCEL', ...event('UID:a')))[0]?.cancelled).toBe(true)
})

test.each(['Interview with Northwind', 'Phone screen: Ana', 'Vorstellungsgespräch', 'Entretien d’embauche', 'Technical interview (2/3)'])('“%s” is called an interview', (summary) => {
  expect(isCalledInterview(summary)).toBe(true)
})

test.each(['Dentist', 'Performance review', '1:1', 'Screening of a film', ''])('“%s” is not', (summary) => {
  expect(isCalledInterview(summary)).toBe(false)
})

test('a calendar made to keep a reader busy is taken apart in time', () => {
  const begun = process.cpuUsage().user
  const both = ['BEGIN:VTIMEZONE', 'TZID:X', 'END:VTIMEZONE', ...event('UID:a', 'SUMMARY:Interview'), ''].join('\r\n')
  splitCalendar(calendar(both.repeat(30_000)))
  splitCalendar('BEGIN:VEVENT\n'.repeat(300_000))
  splitCalendar(calendar(...event(`SUMMARY;${'X="a";'.repeat(200_000)}:b`)))
  splitCalendar(calendar(...event(`SUMMARY:a${'\r\n b'.repeat(200_000)}`)))
  expect(process.cpuUsage().user - begun).toBeLessThan(4_000_000)
})
