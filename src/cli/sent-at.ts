import { Refusal } from '../api/refusal.ts'
import type { Interview } from '../core/model/case-file.ts'

/**
 * Reads when a letter is sent: an instant (2026-11-20T16:00:00Z, with any offset), or a local time in the
 * interview's zone (2026-11-20T16:00).
 * @throws Refusal `bad-input` where it is neither.
 */
export function sentAtFrom(text: string, { timeZone }: Interview): Temporal.Instant {
  try {
    if (!/T\d/i.test(text)) throw new RangeError('no time of day')
    if (/(?:[zZ]|[+-]\d{2}:?\d{2}(?:\[.*\])?)$/.test(text)) return Temporal.Instant.from(text)
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new Refusal(
      'bad-input',
      `"${text}" is no time of sending. Write 2026-11-20T16:00 (in the interview's zone) or 2026-11-20T16:00:00Z.`,
      { at: 'sentAt', cause },
    )
  }
}
