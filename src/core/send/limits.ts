/** A letter that somebody ordered to be sent. */
export interface RecentLetter {
  /** The address. */
  readonly to: string
  readonly at: Temporal.Instant
  readonly body: string
}

/** How much one person may send from a site of many, so that nobody makes it a machine for advertising (OWASP ASVS 5, 2.4.1). */
export interface SendLimits {
  /** Within 24 hours. */
  readonly aDay: number
  /** Within 30 days. */
  readonly toOnePerson: number
  /** People who may get the same words, within 30 days. */
  readonly sameWords: number
}

/** What Regards allows where it is hosted: a week full of interviews stays below it. */
export const usualSendLimits: SendLimits = { aDay: 20, toOnePerson: 5, sameWords: 3 }

/** So far back limits look. */
export const LIMITS_LOOK_BACK_HOURS = 30 * 24

/**
 * Says which limit letters would pass, in a sentence for the person; undefined where they may go.
 *
 * Two letters have the same words where they differ in nothing but the greeting's line: whoever greets ten people and
 * tells each the same has not thanked anybody.
 *
 * @example
 * whyTooMany([], ['ada@a.example', 'bo@b.example', 'cy@c.example', 'di@d.example'].map((to) => ({ to, at: Temporal.Instant.from('2026-11-20T12:00:00Z'), body: `Dear ${to},\nBuy this.` })), usualSendLimits)
 * // => 'These words would go to 4 people. Write to each of them about what the two of you said.'
 */
export function whyTooMany(before: readonly RecentLetter[], letters: readonly RecentLetter[], { aDay, toOnePerson, sameWords }: SendLimits): string | undefined {
  const now = letters[0]?.at
  if (!now) return undefined
  const all = [...before, ...letters]
  const today = all.filter(({ at }) => now.since(at).total('hours') < 24)
  if (today.length > aDay) return `From here ${aDay} letters may leave within a day, and with these it would be ${today.length}. Send the rest tomorrow; they stay written.`
  for (const { to, body } of letters) {
    if (all.filter((each) => readerOf(each.to) === readerOf(to)).length > toOnePerson) return `${to} has had ${toOnePerson} letters from you within a month. That is enough.`
    const readers = new Set(all.filter((each) => wordsWithoutGreeting(each.body) === wordsWithoutGreeting(body)).map((each) => readerOf(each.to)))
    if (readers.size > sameWords) return `These words would go to ${readers.size} people. Write to each of them about what the two of you said.`
  }
  return undefined
}

/** Whose an address is: what stands behind a + leads to the same mailbox (RFC 5233), and would make many people of one. */
function readerOf(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at).replace(/\+.*$/s, '')}${address.slice(at)}`.toLowerCase()
}

function wordsWithoutGreeting(body: string): string {
  return body.slice(body.indexOf('\n') + 1).replace(/\s+/g, ' ').trim().toLowerCase()
}
