/** Seconds after a letter became unknown at which the mailbox is looked into, while the person is not asked yet. */
const FIRST_LOOKS = [5, 30, 120, 600] as const

/** After the last of them the person is asked; a server that would still answer the dot has done so by then (RFC 5321 4.5.3.2.6). */
export const ASK_AFTER_SECONDS = 12 * 60

const HOUR = 3_600
/** From then on, for those who have been asked and have not answered: what turns up late still settles it. */
const LATER_LOOKS = [0.5, 1, 2, 4, 8, ...Array.from({ length: 14 }, (_, half) => 12 * (half + 1))].map((hours) => hours * HOUR)

const looks: readonly number[] = [...FIRST_LOOKS, ...LATER_LOOKS]

/**
 * Gives when to look next for proof that a letter arrived, by when its fate became unknown; undefined after seven days.
 *
 * @example
 * nextLook(Temporal.Instant.from('2026-11-20T16:00:00Z'), Temporal.Instant.from('2026-11-20T16:00:40Z'))
 * // => '2026-11-20T16:02:00Z'
 */
export function nextLook(unknownSince: Temporal.Instant, now: Temporal.Instant): Temporal.Instant | undefined {
  const passed = now.since(unknownSince).total('seconds')
  const next = looks.find((seconds) => seconds > passed)
  return next === undefined ? undefined : unknownSince.add({ seconds: next })
}

/**
 * Gives the mark by which a letter is known again beside its Message-ID, which some providers replace: it stands in
 * a header of our own, and is the envelope id (RFC 3461 4.4) that a delivery report quotes.
 *
 * @example
 * tokenOf('<k3yQ2mZ8r1Tn5vXw@example.org>')
 * // => 'k3yQ2mZ8r1Tn5vXw'
 */
export function tokenOf(messageId: string): string {
  return messageId.replace(/^<|@.*$/gs, '')
}
