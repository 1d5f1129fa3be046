import { deadlineOf, endInstant } from './deadline.ts'
import { goodTimeReasons } from './good-time-reasons.ts'

/** What a good time to thank depends on. */
export interface Talk {
  /** Local date and time in `timeZone`. */
  readonly end: string
  readonly timeZone: string
  /** Where the interviewers are elsewhere: it is their morning that counts. */
  readonly theirTimeZone?: string | undefined
  /** What they said comes next, as typed. */
  readonly nextStep?: string | undefined
}

export interface GoodTime {
  readonly at: Temporal.Instant
  /** The reason, as the end of 'It leaves …'. */
  readonly why: string
  /** Another time that may be better, for the person to choose. */
  readonly other?: { readonly at: Temporal.Instant; readonly why: string } | undefined
}

/** The hour at which people look into their mail in the morning, and after which a letter waits for that. */
const MORNING = Temporal.PlainTime.from('08:30')
const DAY_BEGINS = Temporal.PlainTime.from('08:00')
const NIGHT_BEGINS = Temporal.PlainTime.from('21:30')
const EVENING = Temporal.PlainTime.from('19:00')
/** A talk that ended after this is thanked for the next morning. */
const AFTERNOON = Temporal.PlainTime.from('15:00')
const JAPAN_OPENS = Temporal.PlainTime.from('09:00')
/** Before 18:00, with a quarter of an hour to spare. */
const JAPAN_CLOSES = Temporal.PlainTime.from('17:45')

/**
 * Finds a good time for a thank-you, in the interviewers' zone (rules T1 to T5 of a good letter): some hours after
 * the talk, or early the next working morning, and within the 24 hours wherever that can be.
 *
 * @throws RangeError where the end or a zone cannot be read.
 * @example
 * goodTime({ end: '2026-11-19T11:00', timeZone: 'Europe/Warsaw' }, Temporal.Instant.from('2026-11-19T10:30:00Z')).at
 * // => '2026-11-19T13:00:00Z'
 * goodTime({ end: '2026-11-19T16:30', timeZone: 'Europe/Warsaw' }, Temporal.Instant.from('2026-11-19T16:00:00Z')).why
 * // => 'early their next working morning, within the 24 hours'
 */
export function goodTime(talk: Talk, now: Temporal.Instant): GoodTime {
  const end = endInstant(talk)
  const scene: Scene = { end, deadline: deadlineOf(talk), now, zone: talk.theirTimeZone ?? talk.timeZone }
  if (!isBefore(now, scene.deadline)) return { at: now, why: goodTimeReasons.late }
  if (decidesSoon(talk.nextStep)) return { at: now, why: goodTimeReasons['decided-today'] }
  const best = isJapan(scene.zone) ? inJapan(scene) : elsewhere(scene)
  return isBefore(best.at, now) ? { at: daytime(scene, now), why: goodTimeReasons['next-moment'] } : best
}

interface Scene {
  readonly end: Temporal.Instant
  readonly deadline: Temporal.Instant
  readonly now: Temporal.Instant
  readonly zone: string
}

function elsewhere(scene: Scene): GoodTime {
  const ended = scene.end.toZonedDateTimeISO(scene.zone)
  if (Temporal.PlainTime.compare(ended.toPlainTime(), AFTERNOON) <= 0)
    return { at: daytime(scene, scene.end.add({ hours: 3 })), why: goodTimeReasons.fresh }
  const morning = nextWorkingDay(ended.toPlainDate()).toZonedDateTime({ timeZone: scene.zone, plainTime: MORNING }).toInstant()
  if (!isBefore(scene.deadline, morning)) return { at: morning, why: goodTimeReasons['next-morning'] }
  const other = { at: morning, why: goodTimeReasons['morning-too-late'] }
  return { at: sameEvening(scene, ended), why: goodTimeReasons['same-evening'], other }
}

function inJapan(scene: Scene): GoodTime {
  const ended = scene.end.toZonedDateTimeISO(scene.zone)
  const closes = ended.withPlainTime(JAPAN_CLOSES).toInstant()
  const soon = scene.end.add({ hours: 2 })
  const sameDay = isBefore(soon, closes) ? soon : closes
  const earliest = later(scene.now, scene.end.add({ minutes: 15 }))
  const isWorkingHour = isBefore(ended.withPlainTime(JAPAN_OPENS).toInstant(), scene.end)
  if (isWorkingHour && !isBefore(closes, earliest)) return { at: later(sameDay, earliest), why: goodTimeReasons['japan-same-day'] }
  const morning = nextWorkingDay(ended.toPlainDate()).toZonedDateTime({ timeZone: scene.zone, plainTime: JAPAN_OPENS }).toInstant()
  if (!isBefore(scene.deadline, morning)) return { at: morning, why: goodTimeReasons['japan-next-day'] }
  return { at: sameEvening(scene, ended), why: goodTimeReasons['japan-same-evening'] }
}

/** At seven, or an hour after a talk that ended late. */
function sameEvening({ end, deadline }: Scene, ended: Temporal.ZonedDateTime): Temporal.Instant {
  const evening = later(ended.withPlainTime(EVENING).toInstant(), end.add({ hours: 1 }))
  const night = ended.withPlainTime(NIGHT_BEGINS).toInstant()
  const at = isBefore(night, evening) ? later(night, end.add({ minutes: 15 })) : evening
  return isBefore(at, deadline) ? at : deadline
}

/** The moment itself, or the morning after where it falls into their night; never past the 24 hours. */
function daytime({ deadline, zone }: Scene, moment: Temporal.Instant): Temporal.Instant {
  const local = moment.toZonedDateTimeISO(zone)
  const time = local.toPlainTime()
  const isEarly = Temporal.PlainTime.compare(time, DAY_BEGINS) < 0
  const isLate = Temporal.PlainTime.compare(time, NIGHT_BEGINS) >= 0
  if (!isEarly && !isLate) return moment
  const day = isEarly ? local.toPlainDate() : local.toPlainDate().add({ days: 1 })
  const morning = day.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant()
  return isBefore(morning, deadline) ? morning : moment
}

/** Monday to Friday. Where the week begins on Sunday a Thursday's letter comes a little early, which is no harm. */
function nextWorkingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  const next = day.add({ days: 1 })
  return next.dayOfWeek > 5 ? nextWorkingDay(next) : next
}

/** What people write when the answer is due at once. */
function decidesSoon(nextStep: string | undefined): boolean {
  return /\b(?:today|tonight|this (?:afternoon|evening)|(?:the )?same day|end of (?:the )?(?:day|business)|eod|cob|within (?:an|a few|two|three|\d) hours?)\b/i.test(nextStep ?? '')
}

function isJapan(zone: string): boolean {
  return zone === 'Asia/Tokyo' || zone === 'Japan'
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return isBefore(one, other) ? other : one
}
