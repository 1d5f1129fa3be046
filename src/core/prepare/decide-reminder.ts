import type { Reminder, ReminderKind } from '../model/reminder.ts'
import { afterQuiet, isQuiet } from './quiet-hours.ts'

export type ReminderDecision =
  | { readonly do: 'say' }
  | { readonly do: 'wait'; readonly until: Temporal.Instant }
  | { readonly do: 'drop'; readonly why: string }

/**
 * Decides about a reminder whose time has come, or had come while the machine was asleep: it is said late where it
 * still helps, waits for the morning where it would come in the night, and is dropped where it is of no use any more.
 *
 * @example
 * decideReminder({ kind: 'over', at: Temporal.Instant.from('2026-11-20T15:05:00Z'), until: Temporal.Instant.from('2026-11-21T11:00:00Z') }, { now: Temporal.Instant.from('2026-11-20T23:10:00Z'), zone: 'Europe/London' }).until
 * // => '2026-11-21T08:00:00Z'
 */
export function decideReminder(reminder: Reminder, { now, zone }: { readonly now: Temporal.Instant; readonly zone: string }): ReminderDecision {
  if (Temporal.Instant.compare(now, reminder.at) < 0) return { do: 'wait', until: reminder.at }
  const earliest = isQuiet(now, zone) ? afterQuiet(now, zone) : now
  if (Temporal.Instant.compare(earliest, reminder.until) >= 0) return { do: 'drop', why: whyDropped[reminder.kind] }
  return earliest === now ? { do: 'say' } : { do: 'wait', until: earliest }
}

const tooLate = 'This computer was asleep or off until it was of no use any more.'
const whyDropped: Readonly<Record<ReminderKind, string>> = {
  'run-through': 'It would have come too close to the interview.',
  over: 'By the time it could be said, the next reminder said it all.',
  unthanked: tooLate,
  note: tooLate,
  'follow-up': 'By the time it could be said, the second one was due.',
  'second-follow-up': tooLate,
}
