import type { CalendarPart, CalendarProperty } from './calendar-text.ts'
import { propertyOf, textOf } from './calendar-text.ts'
import { ianaName, zoneOfTzid } from './calendar-zone.ts'
import { localTime } from './zone-rules.ts'

/** When an event is: local times of one zone, each only where it is certain. */
export interface EventTimes {
  readonly start?: Temporal.PlainDateTime | undefined
  readonly end?: Temporal.PlainDateTime | undefined
  /** IANA name; absent where the invitation does not say. */
  readonly timeZone?: string | undefined
  /** For putting several events in order: exact where the zone is known, else as though it were UTC. */
  readonly order: number
  readonly remarks: readonly string[]
}

interface Moment {
  readonly local: Temporal.PlainDateTime
  readonly zone?: string | undefined
  readonly remark?: string | undefined
}

/** Reads start, end and zone of an event; `calendar` holds the zones that the file brings along. */
export function eventTimes(event: CalendarPart, calendar: CalendarPart, homeZone?: string): EventTimes {
  const startLine = propertyOf(event, 'dtstart')
  const start = momentOf(startLine, calendar, homeZone)
  if (!start) return { order: Number.NEGATIVE_INFINITY, remarks: [whyNoStart(startLine)] }
  const zone = start.zone
  const end = endOf(event, calendar, start)
  const isSound = end && Temporal.PlainDateTime.compare(end, start.local) > 0
  const remarks = [...(start.remark ? [start.remark] : []), ...(isSound ? lengthRemark(start.local, end) : [noEnd(end)])]
  return {
    start: start.local,
    end: isSound ? end : undefined,
    timeZone: zone,
    order: start.local.toZonedDateTime(zone ?? 'UTC').epochMilliseconds,
    remarks: zone ? remarks : [...remarks, floating(startLine)],
  }
}

function momentOf(line: CalendarProperty | undefined, calendar: CalendarPart, homeZone?: string): Moment | undefined {
  if (!line || /^\d{4}-?\d{2}-?\d{2}$/.test(line.value.trim())) return undefined
  const local = localTime(line.value)
  if (!local) return undefined
  if (/Z$/i.test(line.value)) return inHomeZone(local, calendar, homeZone)
  const zones = calendar.parts.filter((part) => part.name === 'vtimezone')
  const tzid = line.parameters['tzid']
  if (!tzid) return { local, zone: calendarZone(calendar) }
  const reading = zoneOfTzid(tzid, zones, local)
  return { local, zone: reading?.zone, remark: reading?.remark }
}

/** A time in UTC, told in the zone that the calendar calls its own, or that it alone describes, or that the candidate lives in. */
function inHomeZone(utc: Temporal.PlainDateTime, calendar: CalendarPart, homeZone: string | undefined): Moment {
  const zones = calendar.parts.filter((part) => part.name === 'vtimezone')
  const only = zones.length === 1 && zones[0] ? zoneOfTzid(textOf(zones[0], 'tzid'), zones, utc)?.zone : undefined
  const home = calendarZone(calendar) ?? only
  if (home) return { local: inZone(utc, home), zone: home }
  if (homeZone)
    return {
      local: inZone(utc, homeZone),
      zone: homeZone,
      remark: `The invitation gives its times in UTC only; they are told in your own time zone, ${homeZone}.`,
    }
  return {
    local: utc,
    zone: 'UTC',
    remark: 'The invitation gives its times in UTC only. Change hours and time zone to those of the interview.',
  }
}

function inZone(utc: Temporal.PlainDateTime, zone: string): Temporal.PlainDateTime {
  return utc.toZonedDateTime('UTC').withTimeZone(zone).toPlainDateTime()
}

function calendarZone(calendar: CalendarPart): string | undefined {
  const named = textOf(calendar, 'x-wr-timezone')
  return named ? ianaName(named) : undefined
}

function endOf(event: CalendarPart, calendar: CalendarPart, start: Moment): Temporal.PlainDateTime | undefined {
  const end = momentOf(propertyOf(event, 'dtend'), calendar)
  if (end) {
    if (!end.zone || !start.zone || end.zone === start.zone) return end.local
    return end.local.toZonedDateTime(end.zone).withTimeZone(start.zone).toPlainDateTime()
  }
  const length = durationOf(textOf(event, 'duration'))
  return (
    length &&
    start.local
      .toZonedDateTime(start.zone ?? 'UTC')
      .add(length)
      .toPlainDateTime()
  )
}

function durationOf(text: string): Temporal.Duration | undefined {
  const isPlain = /^\+?P(?=[\dT])(?:\d{1,3}W|(?:\d{1,3}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,5}M)?(?:\d{1,6}S)?)?)$/.test(text)
  return isPlain ? Temporal.Duration.from(text) : undefined
}

function whyNoStart(line: CalendarProperty | undefined): string {
  const day = line && /^\d{4}-?\d{2}-?\d{2}$/.test(line.value.trim()) ? localTime(line.value) : undefined
  if (day) return `The invitation gives only the day, ${dayInWords(day)}: type when the interview ended.`
  return line
    ? 'The time in the invitation cannot be read: type when the interview ended.'
    : 'The invitation has no time in it: type when the interview ended.'
}

function noEnd(end: Temporal.PlainDateTime | undefined): string {
  return end
    ? 'The invitation ends before it begins: type when the interview ended.'
    : 'The invitation does not say when the interview ended: type it.'
}

function lengthRemark(start: Temporal.PlainDateTime, end: Temporal.PlainDateTime): string[] {
  const hours = start.until(end).total('hours')
  return hours > 12
    ? [`By the invitation the interview lasted ${Math.round(hours)} hours. Look at its end: the 24 hours for thanking begin there.`]
    : []
}

function floating(line: CalendarProperty | undefined): string {
  const name = line?.parameters['tzid']
  if (name) return `The invitation calls its time zone “${name}”, which no list knows. Choose the time zone of the interview.`
  return 'The invitation does not say in which time zone its hours are. Choose the time zone of the interview.'
}

/**
 * Writes the day of a time in words.
 *
 * @example
 * dayInWords(Temporal.PlainDateTime.from('2026-11-20T14:00'))
 * // => '20 November 2026'
 */
export function dayInWords(at: Temporal.PlainDateTime): string {
  return at.toPlainDate().toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}
