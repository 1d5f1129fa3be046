import type { InterviewFormat } from '../model/case-file.ts'
import type { Reminder } from '../model/reminder.ts'
import { followUpDays } from './follow-up-days.ts'
import { afterQuiet, beforeQuiet, isQuiet } from './quiet-hours.ts'

/** What the times of reminders rest on. */
export interface ToRemind {
  readonly startsAt?: Temporal.Instant | undefined
  readonly endsAt: Temporal.Instant
  /** The zone of the interview. */
  readonly timeZone: string
  readonly format?: InterviewFormat | undefined
  /** The candidate's own, where it is known. */
  readonly homeZone?: string | undefined
  readonly nextStep?: string | undefined
  readonly runThrough: boolean
  /** When the candidate asked again, where that was done. */
  readonly askedAgainAt?: Temporal.Instant | undefined
  /** When the handwritten notes were written, where they wait to be posted. */
  readonly noteWaitsSince?: Temporal.Instant | undefined
}

/** Minutes after the end at which one is told that it is over (issue: reminders). */
const OVER_AFTER = { minutes: 5 }
/** Hours after the end at which one is told that somebody still waits: four before the 24 are over. */
const UNTHANKED_AFTER = { hours: 20 }
/** Less time than this before the 24 hours are over is too little to write in. */
const LEAST_LEFT = { minutes: 30 }
const HOURS_TO_THANK = { hours: 24 }
/** So long after the end a reminder still helps: late is welcome, later is nagging. */
const LATE_IS_WELCOME = { hours: 72 }
const RUN_THROUGH_BEFORE = { minutes: 60 }
/** The run-through takes two minutes; nearer to the door it is in the way. */
const RUN_THROUGH_LATEST = { minutes: 10 }
const WEEK = { hours: 7 * 24 }

/**
 * Plans what is said after an interview, and an hour before it where that was asked for. None falls into the night of
 * the candidate's clock: 'it is over' waits for the morning; 'somebody still waits' does too, unless that would be
 * too late for the 24 hours, then it is said the evening before.
 *
 * @example
 * planReminders({ endsAt: Temporal.Instant.from('2026-11-20T15:00:00Z'), timeZone: 'Europe/London', runThrough: false }).map(({ kind, at }) => [kind, `${at}`])
 * // => [['over', '2026-11-20T15:05:00Z'], ['unthanked', '2026-11-21T11:00:00Z'], ['follow-up', '2026-11-27T09:00:00Z'], ['second-follow-up', '2026-12-07T09:00:00Z']]
 */
export function planReminders(toRemind: ToRemind): Reminder[] {
  return [...runThrough(toRemind), ...afterTheEnd(toRemind), ...noteToPost(toRemind), ...followUps(toRemind)]
}

/**
 * Says by which clock the candidate lives on the day: at an interview in person by the one of the place, else by the
 * one at home.
 *
 * @example
 * zoneOfTheDay({ format: 'in-person', timeZone: 'America/New_York', homeZone: 'Europe/Warsaw' })
 * // => 'America/New_York'
 */
export function zoneOfTheDay({ format, timeZone, homeZone }: Pick<ToRemind, 'format' | 'timeZone' | 'homeZone'>): string {
  return format === 'in-person' ? timeZone : (homeZone ?? timeZone)
}

function runThrough(toRemind: ToRemind): Reminder[] {
  const { startsAt } = toRemind
  if (!toRemind.runThrough || !startsAt) return []
  const at = afterQuiet(startsAt.subtract(RUN_THROUGH_BEFORE), zoneOfTheDay(toRemind))
  const until = startsAt.subtract(RUN_THROUGH_LATEST)
  return Temporal.Instant.compare(at, until) < 0 ? [{ kind: 'run-through', at, until }] : []
}

function afterTheEnd(toRemind: ToRemind): Reminder[] {
  const { endsAt } = toRemind
  const zone = zoneOfTheDay(toRemind)
  const unthanked = unthankedAt(endsAt, zone)
  return [
    { kind: 'over', at: afterQuiet(endsAt.add(OVER_AFTER), zone), until: unthanked },
    { kind: 'unthanked', at: unthanked, until: endsAt.add(LATE_IS_WELCOME) },
  ]
}

function unthankedAt(endsAt: Temporal.Instant, zone: string): Temporal.Instant {
  const at = endsAt.add(UNTHANKED_AFTER)
  if (!isQuiet(at, zone)) return at
  const morning = afterQuiet(at, zone)
  const latest = endsAt.add(HOURS_TO_THANK).subtract(LEAST_LEFT)
  return Temporal.Instant.compare(morning, latest) <= 0 ? morning : beforeQuiet(at, zone)
}

/** The morning after the notes were written. */
function noteToPost({ noteWaitsSince, homeZone, timeZone }: ToRemind): Reminder[] {
  if (!noteWaitsSince) return []
  const zone = homeZone ?? timeZone
  const at = morningOf(noteWaitsSince.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 }), zone)
  return [{ kind: 'note', at, until: at.add(WEEK) }]
}

function followUps({ endsAt, timeZone, homeZone, nextStep, askedAgainAt }: ToRemind): Reminder[] {
  const zone = homeZone ?? timeZone
  const askedOn = askedAgainAt?.toZonedDateTimeISO(zone).toPlainDate()
  const { first, second } = followUpDays({ day: endsAt.toZonedDateTimeISO(timeZone).toPlainDate(), nextStep, askedOn })
  const [firstAt, secondAt] = [morningOf(first, zone), morningOf(second, zone)]
  return [
    { kind: 'follow-up', at: firstAt, until: secondAt },
    { kind: 'second-follow-up', at: secondAt, until: secondAt.add(WEEK) },
  ]
}

/** Nine in the morning: mail of the day is read then, and so is a reminder. */
function morningOf(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: '09:00' }).toInstant()
}
