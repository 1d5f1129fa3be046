import { locale } from './locale.ts'
import { m } from '../words.ts'

/** Says when something leaves, on this person's clock and, where it differs, on theirs: 'Tue 14:30 (their 08:30)'. */
export function leaveWords(at: string, zone: string | undefined, now: number): string {
  const mine = dayAndTime(at, undefined, now)
  const theirs = dayAndTime(at, zone, now)
  return mine === theirs ? mine : m.state_their_time({ mine, theirs })
}

function dayAndTime(at: string, timeZone: string | undefined, now: number): string {
  const options = timeZone === undefined ? {} : { timeZone }
  const time = new Intl.DateTimeFormat(locale, { ...options, hour: 'numeric', minute: '2-digit' }).format(Date.parse(at))
  return sameDay(at, now, options) ? time : `${new Intl.DateTimeFormat(locale, { ...options, weekday: 'short' }).format(Date.parse(at))} ${time}`
}

function sameDay(at: string, now: number, options: Intl.DateTimeFormatOptions): boolean {
  const day = new Intl.DateTimeFormat('en-CA', { ...options, dateStyle: 'short' })
  return day.format(Date.parse(at)) === day.format(now)
}
