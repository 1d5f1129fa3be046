import { language, m } from '../words.ts'
import { locale } from './locale.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export interface TimeLeft {
  /** What stands large in the ring: '17', '48'. */
  readonly figure: string
  /** What stands below it: 'hours left', 'minutes left'. */
  readonly unit: string
  /** The same in one letter, where there is no room. */
  readonly short: string
  /** The whole in one phrase: '17 hours 20 minutes left'. */
  readonly phrase: string
  /** 1 at the start of the 24 hours, 0 at their end. */
  readonly share: number
}

/** Says how much of the 24 hours is left. Past them it says so kindly and never counts upwards. */
export function timeLeft(deadline: string, now: number): TimeLeft {
  const left = Date.parse(deadline) - now
  const share = Math.min(1, Math.max(0, left / DAY))
  const hour = m.time_hour_letter()
  if (left <= 0) return { figure: '0', unit: m.time_hours_left_unit({ count: 0 }), short: hour, phrase: m.time_hours_over(), share: 0 }
  if (left > DAY) return { figure: '24', unit: m.time_hours_left_unit({ count: 24 }), short: hour, phrase: m.time_hours_not_begun(), share: 1 }
  const minutes = Math.ceil(left / MINUTE)
  if (minutes < 60)
    return {
      figure: String(minutes),
      unit: m.time_minutes_left_unit({ count: minutes }),
      short: m.time_minute_letter(),
      phrase: m.time_left({ time: inMinutes(minutes) }),
      share,
    }
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const time = [inUnit(hours, 'hour'), ...(rest > 0 ? [inMinutes(rest)] : [])].join(' ')
  return { figure: String(hours), unit: m.time_hours_left_unit({ count: hours }), short: hour, phrase: m.time_left({ time }), share }
}

/** Says when something was: 'just now', '6 minutes ago', '17:41', 'Thursday 17:41', '19 November'. */
export function whenWas(at: string, now: number): string {
  const then = Date.parse(at)
  const ago = now - then
  if (ago < 0) return clockTime(at)
  if (ago < 2 * MINUTE) return m.time_just_now()
  if (ago < HOUR) return m.time_minutes_ago({ count: Math.floor(ago / MINUTE) })
  if (ago < DAY && new Date(then).getDate() === new Date(now).getDate()) return clockTime(at)
  if (ago < 6 * DAY) return new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(then)
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(then)
}

/** Gives the time of day as this person's clock shows it. */
export function clockTime(at: string): string {
  // '5:41 PM' is one word: its half does not stand on the next line.
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(Date.parse(at)).replace(' ', '\u00A0')
}

/** Says how long something takes: '1 minute', '3 hours'. */
export function inUnit(number: number, unit: 'minute' | 'hour' | 'day'): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number)
}

function inMinutes(number: number): string {
  return inUnit(number, 'minute')
}

/** The server holds a letter this much longer than the page offers to undo: what was undone in time has not left. */
const UNDO_MARGIN = 5000

/** Says how long until something leaves: '30 s', '5 min'; undefined once it is due. */
export function untilLeaves(dueAt: string, now: number): string | undefined {
  const left = Date.parse(dueAt) - UNDO_MARGIN - now
  if (left <= 0) return undefined
  return left < 2 * MINUTE ? `${Math.ceil(left / 1000)} s` : left < 2 * HOUR ? `${Math.ceil(left / MINUTE)} min` : undefined
}

/** Joins names as one says them: 'Ana, Ben and Cleo'. */
export function listed(names: readonly string[]): string {
  // British lists have no comma before their 'and'.
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names)
}
