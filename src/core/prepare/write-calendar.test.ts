import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { writeCalendar } from './write-calendar.ts'

const stamp = Temporal.Instant.from('2026-11-20T15:00:00Z')
const entry = { uid: 'i1-thanks@regards', sequence: 3, start: stamp, end: stamp.add({ minutes: 15 }), summary: 'Fern & Field: 2 thank-yous', alarmMinutes: 60 }

test('another reader of calendars reads what was written, whatever the words', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 300 }).map((each) => each.replace(/\p{C}/gu, ''))
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const calendar = writeCalendar([{ ...entry, summary, description: `${description}\n${summary}` }], { name: summary, stamp })
      expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent') ?? undefined)
      expect([event.summary, event.description, event.uid, event.sequence]).toEqual([summary, `${description}\n${summary}`, entry.uid, 3])
      expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-20T15:00:00.000Z')
    }),
    { numRuns: 200 },
  )
})

test('the deadline bears an alarm, and what is cancelled bears none', () => {
  const alarmOf = (cancelled: boolean) => /BEGIN:VALARM[\s\S]*TRIGGER:(\S+)/.exec(writeCalendar([{ ...entry, cancelled }], { name: 'x', stamp }))?.[1]
  expect([alarmOf(false), alarmOf(true)]).toEqual(['-PT60M', undefined])
  expect(writeCalendar([{ ...entry, cancelled: true }], { name: 'x', stamp })).toContain('STATUS:CANCELLED')
})
