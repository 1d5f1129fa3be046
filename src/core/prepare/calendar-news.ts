import type { Interview } from '../model/case-file.ts'

/** The part of an interview that a calendar knows. */
export type Times = Pick<Interview, 'start' | 'end' | 'timeZone'>

export type CalendarChange =
  | { readonly is: 'same' }
  /** The calendar has another time, and the record had the calendar's: it follows. */
  | { readonly is: 'moved'; readonly news: string }
  /** The calendar has another time, and the record has one of the candidate's own: it stays. */
  | { readonly is: 'differs'; readonly news: string }

/**
 * Compares what a calendar had with what it has now, and with what is recorded. Times are moved only where nobody but
 * the calendar had set them.
 *
 * @example
 * calendarChange({ had: { start: '2026-11-20T14:00', end: '2026-11-20T15:00', timeZone: 'Europe/London' }, has: { start: '2026-11-21T09:00', end: '2026-11-21T10:00', timeZone: 'Europe/London' }, recorded: { start: '2026-11-20T14:00', end: '2026-11-20T15:00', timeZone: 'Europe/London' } }).news
 * // => 'Your calendar moved it from Friday 20 November, 14:00 to Saturday 21 November, 09:00 (Europe/London). The reminders moved with it.'
 */
export function calendarChange({ had, has, recorded }: { readonly had: Times; readonly has: Times; readonly recorded: Times }): CalendarChange {
  if (isSame(had, has)) return { is: 'same' }
  if (isSame(recorded, has)) return { is: 'same' }
  if (isSame(had, recorded)) return { is: 'moved', news: `Your calendar moved it from ${inWords(had)} to ${inWords(has)} (${has.timeZone}). The reminders moved with it.` }
  return { is: 'differs', news: `Your calendar now has it at ${inWords(has)} (${has.timeZone}). You had set another time yourself, so that one stands.` }
}

/** Said where a calendar cancels an interview that was taken from it. */
export const CALLED_OFF = 'Your calendar says that it was called off. Nothing reminds you of it any more, until you say that it takes place.'
/** Said where it is simply gone: that may mean anything. */
export const NOT_THERE = 'It is no longer in your calendar. It stays here as it is; say so if it was called off.'

function isSame(a: Times, b: Times): boolean {
  return a.start === b.start && a.end === b.end && a.timeZone === b.timeZone
}

function inWords({ start, end }: Times): string {
  const at = Temporal.PlainDateTime.from(start ?? end)
  const day = at.toPlainDate().toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
  return `${day}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
