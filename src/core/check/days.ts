import { months, weekdays } from './calendar-words.ts'
import { type Occasion, speaksOfInterview } from './occasion.ts'
import type { Reading, Slip } from './reading.ts'
import { say } from './say.ts'

/**
 * Finds weekdays and dates that are not those of the interview, where the letter speaks of the interview. Where it
 * only may, a day of the next step is left alone.
 *
 * @example
 * findDaySlips({ text: 'Thank you for meeting me on Friday.' }, { days: [Temporal.PlainDate.from('2026-11-19')] })[0].suggestions
 * // => ['Thursday']
 */
export function findDaySlips(reading: Reading, { days }: Occasion, nextStep = ''): Slip[] {
  const [day] = days
  if (day === undefined) return []
  const slips = [...weekdaySlips(reading, days, day), ...dateSlips(reading, days, day)]
  const promised = inShort(nextStep)
  return slips.filter(({ start, end, severity }) => {
    if (!promised.includes(inShort(reading.text.slice(start, end)))) return true
    return severity === 'error' && !looksAhead(reading.text.slice(0, start))
  })
}

/** 'December 3rd' and 'Dec. 3' are one day. */
function inShort(text: string): string {
  return text
    .toLowerCase()
    .replace(new RegExp(`\\b(${months.map((month) => month.toLowerCase().slice(0, 3)).join('|')})[a-z]*\\.?`, 'g'), '$1')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
}

/** The sentence so far does not speak of what was: 'Should anything be needed for the interview on …'. */
function looksAhead(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), 0))
  return !/\b(?:thank|thanks|met|spoke|talked|enjoyed|enjoying|visited|interviewed|was|were|had)\b/i.test(sentence)
}

/**
 * Names the day of the week.
 *
 * @example
 * weekdayName(Temporal.PlainDate.from('2026-11-19'))
 * // => 'Thursday'
 */
export function weekdayName(day: Temporal.PlainDate): string {
  return weekdays[day.dayOfWeek - 1] ?? ''
}

/**
 * Names the month.
 *
 * @example
 * monthName(11)
 * // => 'November'
 */
export function monthName(month: number): string {
  return months[month - 1] ?? ''
}

const weekdayPattern = new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'gi')
const before = 130

function weekdaySlips({ text }: Reading, days: readonly Temporal.PlainDate[], day: Temporal.PlainDate): Slip[] {
  const right = new Set(days.map((each) => weekdayName(each).toLowerCase()))
  return [...text.matchAll(weekdayPattern)].flatMap((match) => {
    const [written] = match
    const end = match.index + written.length
    if (right.has(written.toLowerCase())) return []
    const speaks = speaksOfInterview(text.slice(Math.max(0, match.index - before), match.index), text.slice(end, end + 40))
    if (speaks === 'not' || /^ (?:if|or)\b/.test(text.slice(end, end + 4))) return []
    return [daySlip({ start: match.index, end }, 'weekday-other', speaks === 'surely', day, weekdayName(day))]
  })
}

const monthWords = `${months.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec`
const datePattern = new RegExp(
  `\\b(?<month1>${monthWords})(?<dot>\\.?) (?<day1>\\d{1,2})(?<th1>st|nd|rd|th)?\\b(?:,? (?<year1>\\d{4})\\b)?` +
    `|\\b(?<the>the )?(?<day2>\\d{1,2})(?<th2>st|nd|rd|th)? (?<of>of )?(?<month2>${monthWords})\\b(?:,? (?<year2>\\d{4})\\b)?` +
    '|\\bthe (?<day3>\\d{1,2})(?<th3>st|nd|rd|th)\\b',
  'g',
)

interface WrittenDate {
  readonly month: number | undefined
  readonly day: number
  readonly year: number | undefined
}

function dateSlips({ text }: Reading, days: readonly Temporal.PlainDate[], day: Temporal.PlainDate): Slip[] {
  return [...text.matchAll(datePattern)].flatMap((match) => {
    const end = match.index + match[0].length
    const written = dateOf(match.groups ?? {})
    const isRight = days.some(
      (each) => each.day === written.day && (written.month ?? each.month) === each.month && (written.year ?? each.year) === each.year,
    )
    if (isRight) return []
    const speaks = speaksOfInterview(text.slice(Math.max(0, match.index - before), match.index), text.slice(end, end + 40))
    if (speaks === 'not') return []
    return [daySlip({ start: match.index, end }, 'date-other', speaks === 'surely', day, sameStyle(match[0], match.groups ?? {}, day))]
  })
}

function dateOf(groups: Record<string, string | undefined>): WrittenDate {
  const month = (groups['month1'] ?? groups['month2'])?.toLowerCase().slice(0, 3)
  const year = groups['year1'] ?? groups['year2']
  return {
    month: month === undefined ? undefined : months.findIndex((each) => each.toLowerCase().startsWith(month)) + 1,
    day: Number(groups['day1'] ?? groups['day2'] ?? groups['day3']),
    year: year === undefined ? undefined : Number(year),
  }
}

/** Writes the right date as the wrong one was written: 'Aug. 20th' becomes 'Aug. 27th'. */
function sameStyle(written: string, groups: Record<string, string | undefined>, day: Temporal.PlainDate): string {
  const month = groups['month1'] ?? groups['month2']
  const full = monthName(day.month)
  const short = month !== undefined && month.length <= 4 && month !== 'June' && month !== 'July' && month !== 'May'
  const ordinal = groups['th1'] ?? groups['th2'] ?? groups['th3']
  return written
    .replace(/\d{4}$/, String(day.year))
    .replace(/\b\d{1,2}(?:st|nd|rd|th)?\b/, `${day.day}${ordinal === undefined ? '' : ordinalEnd(day.day)}`)
    .replace(/\p{Lu}\p{Ll}+/u, short ? full.slice(0, 3) : full)
}

function ordinalEnd(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}

function daySlip(
  { start, end }: { readonly start: number; readonly end: number },
  rule: string,
  sure: boolean,
  day: Temporal.PlainDate,
  right: string,
): Slip {
  return { start, end, severity: sure ? 'error' : 'question', rule, pass: 'form', ...say('day-was', { day: day.toString() }), suggestions: [right] }
}
