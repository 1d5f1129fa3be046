/** Nothing is said from this hour in the evening … */
export const QUIET_FROM = 22
/** … until this hour in the morning, by the candidate's clock. */
export const QUIET_UNTIL = 8

/**
 * Tells whether a clock in this zone shows a time from 22:00 to 8:00.
 *
 * @example
 * isQuiet(Temporal.Instant.from('2026-11-20T06:59:59Z'), 'Europe/Warsaw')
 * // => true
 */
export function isQuiet(at: Temporal.Instant, zone: string): boolean {
  const { hour } = at.toZonedDateTimeISO(zone)
  return hour >= QUIET_FROM || hour < QUIET_UNTIL
}

/**
 * Gives the instant itself, or the first one after it that is not in the night.
 *
 * @example
 * afterQuiet(Temporal.Instant.from('2026-11-20T22:30:00Z'), 'Europe/London')
 * // => '2026-11-21T08:00:00Z'
 */
export function afterQuiet(at: Temporal.Instant, zone: string): Temporal.Instant {
  if (!isQuiet(at, zone)) return at
  const local = at.toZonedDateTimeISO(zone)
  const day = local.hour >= QUIET_FROM ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate()
  return firstOf([day, day.add({ days: 1 })], { hour: QUIET_UNTIL, minute: 0 }, zone, (found) => Temporal.Instant.compare(found, at) > 0)
}

/**
 * Gives the instant itself, or half past nine of the evening before the night that it is in.
 *
 * @example
 * beforeQuiet(Temporal.Instant.from('2026-11-21T02:00:00Z'), 'Europe/London')
 * // => '2026-11-20T21:30:00Z'
 */
export function beforeQuiet(at: Temporal.Instant, zone: string): Temporal.Instant {
  if (!isQuiet(at, zone)) return at
  const local = at.toZonedDateTimeISO(zone)
  const day = local.hour >= QUIET_FROM ? local.toPlainDate() : local.toPlainDate().subtract({ days: 1 })
  return firstOf([day, day.subtract({ days: 1 })], { hour: QUIET_FROM - 1, minute: 30 }, zone, (found) => Temporal.Instant.compare(found, at) <= 0)
}

/**
 * Gives the instant at which the next night begins.
 *
 * @example
 * nextQuiet(Temporal.Instant.from('2026-11-20T14:00:00Z'), 'Europe/London')
 * // => '2026-11-20T22:00:00Z'
 */
export function nextQuiet(at: Temporal.Instant, zone: string): Temporal.Instant {
  if (isQuiet(at, zone)) return at
  return at.toZonedDateTimeISO(zone).with({ hour: QUIET_FROM, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }).toInstant()
}

/** Clocks that change just then show a time twice, or not at all; and a zone that moved over the date line lacks a day. */
function firstOf(days: readonly Temporal.PlainDate[], time: { hour: number; minute: number }, zone: string, isFit: (at: Temporal.Instant) => boolean): Temporal.Instant {
  const candidates = days.flatMap((day) =>
    (['earlier', 'later'] as const).map((disambiguation) => day.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation }).toInstant()),
  )
  const found = candidates.find((each) => isFit(each) && !isQuiet(each, zone))
  if (!found) throw new RangeError(`No hour of the day was found around ${days[0]?.toString() ?? 'that day'} in ${zone}.`)
  return found
}
