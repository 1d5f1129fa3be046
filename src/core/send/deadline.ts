/** The part of an interview that says when it ended. */
export interface Ended {
  /** Local date and time, 2026-11-20T14:00. */
  readonly end: string
  /** IANA name of the zone of `end`. */
  readonly timeZone: string
}

/** A thank-you belongs in the reader's hands within this time after the interview. */
export const HOURS_TO_THANK = 24

/** A letter that could not leave for longer than this, since nobody was there to send it, waits for the person's word. */
export const LATE_AFTER_HOURS = 2

/**
 * Gives the instant at which an interview ended.
 *
 * A local time that happens twice (clocks go back) or never (clocks go forward) is read as the earlier instant that
 * it can mean: the ring must never promise more time than there is.
 *
 * @throws RangeError where `end` or `timeZone` cannot be read; case files are checked for both before they get here.
 * @example
 * endInstant({ end: '2026-11-20T14:00', timeZone: 'Europe/Warsaw' })
 * // => '2026-11-20T13:00:00Z'
 */
export function endInstant({ end, timeZone }: Ended): Temporal.Instant {
  return Temporal.PlainDateTime.from(end).toZonedDateTime(timeZone, { disambiguation: 'earlier' }).toInstant()
}

/**
 * Gives the instant by which everyone should be thanked: 24 hours after the end, not 'same time tomorrow'.
 *
 * @example
 * deadlineOf({ end: '2026-10-24T18:00', timeZone: 'Europe/Berlin' })
 * // => '2026-10-25T16:00:00Z'
 */
export function deadlineOf(interview: Ended): Temporal.Instant {
  return endInstant(interview).add({ hours: HOURS_TO_THANK })
}
