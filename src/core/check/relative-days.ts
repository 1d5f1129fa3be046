import { monthName, weekdayName } from './days.ts'
import { type Occasion, speaksOfInterview } from './occasion.ts'
import type { Reading, Slip } from './reading.ts'
import { say } from './say.ts'

const pattern =
  /\b(?:earlier today|today|yesterday (?:morning|afternoon|evening)|yesterday|this (?:morning|afternoon|evening)|last night|tonight)\b/gi

/**
 * Finds 'today' and 'yesterday' that will not be true when the letter is sent.
 *
 * @example
 * findRelativeDaySlips({ text: 'Thank you for meeting with me today.' }, { days: [Temporal.PlainDate.from('2026-11-19')], daysSince: [1], hours: [14] })[0].suggestions
 * // => ['yesterday']
 */
export function findRelativeDaySlips({ text }: Reading, occasion: Occasion): Slip[] {
  const { days, daysSince, hours } = occasion
  const [day] = days
  const [since] = daysSince
  if (day === undefined || since === undefined || since < 0) return []
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [written] = match
    const end = match.index + written.length
    const says = /yesterday|last night/i.test(written) ? 1 : 0
    const partOfDay = /morning|afternoon|evening|night/i.exec(written)?.[0].toLowerCase()
    const wrongDay = !daysSince.includes(says)
    const wrongHour = partOfDay !== undefined && !hours.some((hour) => fits(partOfDay, hour))
    if (!wrongDay && !wrongHour) return []
    const speaks = speaksOf(text, match.index, end)
    if (speaks === 'not') return []
    const right = wrongDay ? relativeDay(day, since, written, wrongHour ? undefined : partOfDay) : says === 0 ? 'today' : 'yesterday'
    const sure = wrongDay && speaks === 'surely'
    return [
      {
        start: match.index,
        end,
        severity: sure ? 'error' : 'question',
        rule: 'relative-day',
        pass: 'form',
        ...say('day-when-read', { day: day.toString(), written: written.toLowerCase() }),
        suggestions: [/^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right],
      } satisfies Slip,
    ]
  })
}

/** 'Today, we spoke …' opens its sentence: then the meeting stands to the right. */
function speaksOf(text: string, start: number, end: number): 'surely' | 'perhaps' | 'not' {
  const right = text.slice(end, end + 60)
  const left = text.slice(Math.max(0, start - 130), start)
  const opens = /(?:^|[.!?\n]\s*)$/.test(left)
  if (opens && /^,? (?:I (?:met|spoke|talked|interviewed|had|enjoyed)|we (?:met|spoke|talked|discussed))\b/i.test(right)) return 'surely'
  return speaksOfInterview(left, right)
}

function fits(partOfDay: string, hour: number): boolean {
  if (partOfDay === 'morning') return hour < 13
  return partOfDay === 'afternoon' ? hour >= 11 && hour < 19 : hour >= 16
}

function relativeDay(day: Temporal.PlainDate, since: number, written: string, partOfDay: string | undefined): string {
  const part = partOfDay === 'night' ? 'evening' : partOfDay
  if (since === 0) return part === undefined ? 'today' : `this ${part}`
  if (since === 1) return part === undefined ? 'yesterday' : `yesterday ${part}`
  const name = since < 7 ? weekdayName(day) : `${monthName(day.month)} ${day.day}`
  return /^(?:earlier|this|last)/i.test(written) && part !== undefined && since < 7 ? `on ${name} ${part}` : `on ${name}`
}
