import type { InterviewView } from '../../api/views.ts'
import type { Interview } from '../../core/model/case-file.ts'
import { endInstant, LATE_AFTER_HOURS } from '../../core/send/deadline.ts'
import { goodTime } from '../../core/send/good-time.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Desk } from '../ports.ts'

/** 'now', 'good-time', or an instant. */
export type When = string

/** A letter that waits longer than this was meant for another day. */
const LONGEST_WAIT = { hours: 60 * 24 }
/** Talks end before their time: up to here before the end, a thank-you for one whose begin nobody told may be true. */
const ENDS_EARLY = { hours: 2 }

export interface Queueing {
  /** By the database's clock, which claims: that of the computer which is asked may be minutes away from it. */
  readonly now: Temporal.Instant
  readonly holdSeconds: number
  /** Where the order waited on a device: a good time is the one that was shown when it was pressed. */
  readonly orderedAt?: Temporal.Instant | undefined
}

/** Gives when a letter that is queued now shall leave: never before the time in which it can be called back. */
export function dueAtFor({ now, holdSeconds, orderedAt = now }: Queueing, interview: Interview, when: When = 'now'): Temporal.Instant {
  const soonest = now.add({ seconds: holdSeconds })
  const meant = when === 'now' ? now : when === 'good-time' ? goodTime(interview, earlier(orderedAt, now)).at : Temporal.Instant.from(when)
  const stillMeant = now.subtract(when === 'good-time' ? { hours: LATE_AFTER_HOURS } : { minutes: 5 })
  if (Temporal.Instant.compare(meant, stillMeant) < 0) throw new Refusal('bad-input', 'This time has passed. Choose one that lies ahead, or send it now.', { at: 'when' })
  if (Temporal.Instant.compare(meant, now.add(LONGEST_WAIT)) > 0) throw new Refusal('bad-input', 'This is more than sixty days away. A thank-you is worth most within 24 hours.', { at: 'when' })
  return Temporal.Instant.compare(meant, soonest) < 0 ? soonest : meant
}

/**
 * Refuses a thank-you for a talk that will not have taken place when it leaves.
 * @throws Refusal `nothing-to-send` where it was called off, `bad-input` where it lies ahead.
 */
export function refuseBeforeTheTalk(interview: Interview, dueAt: Temporal.Instant): void {
  if (interview.calledOff) throw new Refusal('nothing-to-send', 'This interview was called off, so there is nothing to thank for. If it took place after all, take that mark back first.')
  const { start, end, timeZone } = interview
  const earliest = start === undefined ? endInstant({ end, timeZone }).subtract(ENDS_EARLY) : endInstant({ end: start, timeZone })
  if (Temporal.Instant.compare(dueAt, earliest) < 0) throw new Refusal('bad-input', 'The interview has not taken place by then. Let the letter leave after it, or mend the time of the interview.', { at: 'when' })
}

/** Tells whether a thank-you that was queued before is wrong now: the talk was called off, is on another day, or ends after it leaves. */
export function isPutOff(before: Interview, after: Interview, dueAt: Temporal.Instant): boolean {
  if (after.calledOff && !before.calledOff) return true
  if (before.end === after.end && before.timeZone === after.timeZone) return false
  return dayOf(before) !== dayOf(after) || Temporal.Instant.compare(dueAt, endInstant(after)) < 0
}

function dayOf({ end }: Interview): string {
  return Temporal.PlainDate.from(end).toString()
}

/** Shows the good time for the letters of an interview, as of now. */
export function viewGoodTime({ clock }: Pick<Desk, 'clock'>, interview: Interview): InterviewView['goodTime'] {
  const { at, why, other } = goodTime(interview, clock.now())
  const zone = interview.theirTimeZone ?? interview.timeZone
  return { at: at.toString(), why, zone, ...(other && { other: { at: other.at.toString(), why: other.why } }) }
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other
}
