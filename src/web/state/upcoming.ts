import type { InterviewSummary } from '../../api/views.ts'
import { m } from '../words.ts'
import { locale } from './locale.ts'
import { DAY } from './time-words.ts'

/** Tells whether an interview is still to come, or under way. */
export function isAhead({ endsAt, over }: Pick<InterviewSummary, 'endsAt' | 'over'>, now: number): boolean {
  return !over && Date.parse(endsAt) > now
}

/** Says when something will be: 'today, 14:00', 'tomorrow, 14:00', 'Thursday, 14:00', '3 December, 14:00'. */
export function whenIs(at: string, now: number): string {
  const then = new Date(at)
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(then)
  return `${dayWords(then, now)}, ${time}`
}

function dayWords(then: Date, now: number): string {
  const days = Math.round((midnight(then) - midnight(new Date(now))) / DAY)
  if (days === 0) return m.time_today()
  if (days === 1) return m.time_tomorrow()
  const near = days > 1 && days < 7
  return new Intl.DateTimeFormat(locale, near ? { weekday: 'long' } : { weekday: 'short', day: 'numeric', month: 'long' }).format(then)
}

function midnight(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
}

/** Says how an interview stands that has not ended: 'begins in 3 hours', 'is on now'. */
export function untilBegin({ startsAt, endsAt }: Pick<InterviewSummary, 'startsAt' | 'endsAt'>, now: number): string {
  const left = Date.parse(startsAt ?? endsAt) - now
  if (left <= 0) return m.time_is_on_now()
  const said = (time: string): string => (startsAt === undefined ? m.time_ends_in({ time }) : m.time_begins_in({ time }))
  const minutes = Math.ceil(left / 60_000)
  if (minutes < 60) return said(m.time_minutes_short({ minutes }))
  const hours = Math.round(minutes / 60)
  return said(hours < 48 ? m.time_in_hours({ count: hours }) : m.time_in_days({ count: Math.round(hours / 24) }))
}
