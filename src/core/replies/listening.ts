/** How often a mailbox is looked into, by the age of its newest letter that nobody answered: until then, every so many minutes. */
const rhythm = [
  { untilHours: 1, minutes: 1 },
  { untilHours: 6, minutes: 5 },
  { untilHours: 48, minutes: 15 },
  { untilHours: 45 * 24, minutes: 60 },
] as const

/** The longest time after a letter in which an answer to it is looked for: then nobody answers a thank-you. */
export const LISTENING_HOURS = 45 * 24

/** So long after an answer a second one is looked for, or the decision itself. */
const AFTER_ANSWER_HOURS = 14 * 24
const AFTER_ANSWER_MINUTES = 60

/** A letter that left, and when it was last answered. */
export interface ListenedFor {
  readonly sentAt: Temporal.Instant
  readonly answeredAt?: Temporal.Instant | undefined
}

/**
 * Gives when to look into a mailbox next for what comes back on its letters; undefined where nothing more is to be
 * expected: 45 days after the last of them, or two weeks after all were answered.
 * @example
 * nextListening([{ sentAt: Temporal.Instant.from('2026-11-20T16:00:00Z') }], Temporal.Instant.from('2026-11-20T18:30:00Z'))
 * // => '2026-11-20T18:35:00Z'
 */
export function nextListening(letters: readonly ListenedFor[], now: Temporal.Instant): Temporal.Instant | undefined {
  const minutes = letters.flatMap((letter) => minutesUntilNext(letter, now) ?? [])
  return minutes.length === 0 ? undefined : now.add({ minutes: Math.min(...minutes) })
}

function minutesUntilNext({ sentAt, answeredAt }: ListenedFor, now: Temporal.Instant): number | undefined {
  const hours = now.since(sentAt).total('hours')
  if (answeredAt === undefined) return rhythm.find(({ untilHours }) => hours < untilHours)?.minutes
  return hours < LISTENING_HOURS && now.since(answeredAt).total('hours') < AFTER_ANSWER_HOURS ? AFTER_ANSWER_MINUTES : undefined
}
