/** How often a mailbox is looked into, by the age of its newest letter that nobody answered: until then, every so many minutes. */
const rhythm = [
  { untilHours: 1, minutes: 1 },
  { untilHours: 6, minutes: 5 },
  { untilHours: 48, minutes: 15 },
  { untilHours: 45 * 24, minutes: 60 },
] as const

/**
 * Gives when to look into a mailbox next for what comes back; undefined after 45 days: then nobody answers a thank-you.
 * @example
 * nextListening(Temporal.Instant.from('2026-11-20T16:00:00Z'), Temporal.Instant.from('2026-11-20T18:30:00Z'))
 * // => '2026-11-20T18:35:00Z'
 */
export function nextListening(newestLetter: Temporal.Instant, now: Temporal.Instant): Temporal.Instant | undefined {
  const hours = now.since(newestLetter).total('hours')
  const step = rhythm.find(({ untilHours }) => hours < untilHours)
  return step && now.add({ minutes: step.minutes })
}

/** The longest time after a letter in which an answer to it is looked for. */
export const LISTENING_HOURS = 45 * 24
