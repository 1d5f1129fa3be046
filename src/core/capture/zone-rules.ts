import type { CalendarPart } from './calendar-text.ts'
import { propertyOf, textOf } from './calendar-text.ts'

/** STANDARD or DAYLIGHT of a VTIMEZONE: from each of its onsets on, clocks stand `offset` seconds from UTC. */
interface Observance {
  readonly before: number
  readonly offset: number
  /** Its onset in that year, if there is one. */
  onset(year: number): Temporal.PlainDateTime | undefined
}

/**
 * Computes the offsets from UTC, in seconds, that a VTIMEZONE prescribes at local times. The rules are worked out for
 * the years in question and never walked through, so that no rule, however made, can keep the reader busy.
 */
export function offsetsOf(definition: CalendarPart, times: readonly Temporal.PlainDateTime[]): number[] | undefined {
  const observances = definition.parts.flatMap((part) => observanceOf(part) ?? [])
  if (observances.length === 0) return undefined
  return times.map((time) => offsetAt(observances, time))
}

function offsetAt(observances: readonly Observance[], time: Temporal.PlainDateTime): number {
  const begun = observances
    .flatMap((observance) => [time.year, time.year - 1].map((year) => ({ observance, onset: observance.onset(year) })))
    .flatMap(({ observance, onset }) => (onset && Temporal.PlainDateTime.compare(onset, time) <= 0 ? [{ observance, onset }] : []))
    .toSorted((a, b) => Temporal.PlainDateTime.compare(b.onset, a.onset))
  const first = observances[0]
  return begun[0]?.observance.offset ?? first?.before ?? 0
}

function observanceOf(part: CalendarPart): Observance | undefined {
  const begins = localTime(textOf(part, 'dtstart'))
  const offset = secondsOf(textOf(part, 'tzoffsetto'))
  if (!begins || offset === undefined) return undefined
  const before = secondsOf(textOf(part, 'tzoffsetfrom')) ?? offset
  const rule = ruleOf(propertyOf(part, 'rrule')?.value)
  if (rule) return { before, offset, onset: (year) => ruledOnset(begins, rule, year) }
  const extra = part.properties
    .filter((property) => property.name === 'rdate')
    .flatMap((property) => property.value.split(',').flatMap((value) => localTime(value) ?? []))
  const dates = [begins, ...extra].toSorted((a, b) => Temporal.PlainDateTime.compare(b, a))
  return { before, offset, onset: (year) => dates.find((date) => date.year <= year) }
}

interface YearlyRule {
  readonly month: number
  /** 1 Monday … 7 Sunday, and which one: 2 the second, -1 the last; absent: the day of the month of the beginning. */
  readonly weekday?: { readonly day: number; readonly nth: number }
  /** With a weekday: the first such day on or after it. */
  readonly monthDay?: number
  readonly untilYear: number
}

function ruleOf(json: string | undefined): YearlyRule | undefined {
  if (!json?.startsWith('{')) return undefined
  const rule = JSON.parse(json) as Readonly<Record<string, unknown>>
  const month = firstNumber(rule['bymonth'])
  if (rule['freq'] !== 'YEARLY' || month === undefined || month < 1 || month > 12) return undefined
  const monthDay = firstNumber(rule['bymonthday'])
  const weekday = weekdayOf(rule['byday'])
  const untilYear = typeof rule['until'] === 'string' ? Number(rule['until'].slice(0, 4)) : Infinity
  return { month, untilYear, ...(weekday ? { weekday } : {}), ...(monthDay === undefined ? {} : { monthDay }) }
}

function firstNumber(value: unknown): number | undefined {
  const number: unknown = Array.isArray(value) ? Math.min(...value.map(Number)) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined
}

function weekdayOf(value: unknown): YearlyRule['weekday'] {
  const [, nth, day] = /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(String(Array.isArray(value) ? value[0] : value)) ?? []
  return day ? { day: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(day) + 1, nth: Number(nth ?? 1) } : undefined
}

function ruledOnset(begins: Temporal.PlainDateTime, rule: YearlyRule, year: number): Temporal.PlainDateTime | undefined {
  const last = Math.min(year, Number.isFinite(rule.untilYear) ? rule.untilYear : year)
  if (last < begins.year) return undefined
  const month = new Temporal.PlainDate(last, rule.month, 1)
  return dayOf(month, rule, begins.day).toPlainDateTime(begins.toPlainTime())
}

function dayOf(month: Temporal.PlainDate, { weekday, monthDay }: YearlyRule, beginsDay: number): Temporal.PlainDate {
  if (!weekday) return month.with({ day: Math.max(1, monthDay ?? beginsDay) })
  if (monthDay !== undefined) return onOrAfter(month.with({ day: Math.max(1, monthDay) }), weekday.day)
  if (weekday.nth > 0) return onOrAfter(month, weekday.day).add({ weeks: weekday.nth - 1 })
  const end = month.with({ day: month.daysInMonth })
  return end.subtract({ days: (end.dayOfWeek - weekday.day + 7) % 7, weeks: -weekday.nth - 1 })
}

function onOrAfter(date: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return date.add({ days: (weekday - date.dayOfWeek + 7) % 7 })
}

/**
 * Reads a local time as a calendar writes it, '20260308T020000', or as ical.js gives it, '2026-03-08T02:00:00'.
 *
 * @example
 * localTime('20260308T020000')
 * // => '2026-03-08T02:00:00'
 */
export function localTime(text: string): Temporal.PlainDateTime | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?)?/.exec(text) ?? []
  if (!year) return undefined
  const parts = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Math.min(59, Number(second)),
  }
  const isReal = parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.hour < 24 && parts.minute < 60
  if (!isReal || parts.day > new Temporal.PlainYearMonth(parts.year, parts.month).daysInMonth) return undefined
  return Temporal.PlainDateTime.from(parts)
}

function secondsOf(offset: string): number | undefined {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-]?)(\d{2}):?(\d{2}):?(\d{2})?$/.exec(offset) ?? []
  if (!hours || Number(hours) > 18) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
}
