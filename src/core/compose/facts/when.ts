import type { Interview } from '../../model/case-file.ts'

/** When the interview was, as it is said in a letter, and how far away that is. */
export interface SaidDay {
  /** 'today', 'yesterday', 'on Thursday', 'on 19 November'. */
  readonly said: string
  /** True where the letter goes out in a later week than the interview: 'next week' is then 'this week'. */
  readonly laterWeek: boolean
}

/**
 * Says the day of the interview as the reader will understand it: in their zone, against the time of reading.
 * @example
 * sayDay({ position: 'Cook', company: { name: 'Rye' }, end: '2026-11-19T15:15', timeZone: 'America/New_York' }, Temporal.Instant.from('2026-11-20T14:00:00Z'))
 * // => { said: 'yesterday', laterWeek: false }
 */
export function sayDay(interview: Interview, sentAt: Temporal.Instant | undefined): SaidDay {
  const zone = interview.theirTimeZone ?? interview.timeZone
  const day = Temporal.PlainDateTime.from(interview.end).toZonedDateTime(interview.timeZone).withTimeZone(zone).toPlainDate()
  const weekday = `on ${weekdays[day.dayOfWeek - 1] ?? ''}`
  if (!sentAt) return { said: weekday, laterWeek: false }
  const read = sentAt.toZonedDateTimeISO(zone).toPlainDate()
  const days = day.until(read, { largestUnit: 'days' }).days
  const laterWeek = days > 0 && days < 7 && read.dayOfWeek < day.dayOfWeek
  if (days === 0) return { said: 'today', laterWeek }
  if (days === 1) return { said: 'yesterday', laterWeek }
  if (days > 1 && days < 7) return { said: weekday, laterWeek }
  return { said: `on ${sayDate(day, zone)}`, laterWeek }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function sayDate(day: Temporal.PlainDate, zone: string): string {
  const month = months[day.month - 1] ?? ''
  return /^America\/(?!Toronto|Vancouver|Halifax|Winnipeg|Edmonton)/.test(zone) ? `${month} ${day.day}` : `${day.day} ${month}`
}
