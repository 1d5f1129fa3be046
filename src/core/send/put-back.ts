import type { LetterKind } from '../model/delivery.ts'

const PUT_BACK = 'Regards was put back from a copy of'

/**
 * Says of a letter that was on its way when a copy was made that nobody knows what became of it since.
 *
 * @example
 * putBackWords('2026-11-20T08:15:30Z')
 * // => 'Regards was put back from a copy of 2026-11-20 08:15 UTC. This letter was on its way then and may have left since.'
 */
export function putBackWords(copiedAt: string): string {
  return `${PUT_BACK} ${minuteOf(copiedAt)}. This letter was on its way then and may have left since.`
}

/**
 * Tells whether a letter is in doubt because the data were put back from a copy, and not because a connection broke.
 *
 * @example
 * isPutBack(putBackWords('2026-11-20T08:15:30Z'))
 * // => true
 */
export function isPutBack(detail: string | undefined): boolean {
  return detail?.startsWith(PUT_BACK) ?? false
}

const KEPT = 'Your data were put back from a copy of'

/** What was seen where copies of sent letters lie. */
export interface SeenBehindCopy {
  readonly copiedAt: string
  readonly to: string
  /** Where a letter of ours to this reader lies that is not known here. */
  readonly folder?: string | undefined
  /** Mailboxes that were read. */
  readonly read: readonly string[]
  /** Why one could not be read. */
  readonly trouble?: string | undefined
}

/**
 * Says why a letter did not leave that may have left before the data were put back, and what was seen.
 *
 * @example
 * keptBehindCopyWords({ copiedAt: '2026-11-20T08:15:30Z', to: 'mae@fernfield.example', read: ['ana@example.org'] })
 * // => 'Your data were put back from a copy of 2026-11-20 08:15 UTC: whether a letter to mae@fernfield.example left since then is not known here. None lies in Sent of ana@example.org, which proves nothing. This one has not left: let it go if you have not written.'
 */
export function keptBehindCopyWords({ copiedAt, to, folder, read, trouble }: SeenBehindCopy): string {
  const looked = read.length > 0 ? `None lies in Sent of ${read.join(', ')}, which proves nothing.` : 'Regards reads no mailbox of yours.'
  const seen = folder === undefined ? (trouble ?? looked) : `Another letter of Regards to this address, newer than the copy, lies in the folder ${folder}.`
  return `${KEPT} ${minuteOf(copiedAt)}: whether a letter to ${to} left since then is not known here. ${seen} This one has not left: let it go if you have not written.`
}

/**
 * Tells whether a letter was kept back because it may have left before the data were put back.
 *
 * @example
 * isKeptBehindCopy('It was late.')
 * // => false
 */
export function isKeptBehindCopy(detail: string | undefined): boolean {
  return detail?.startsWith(KEPT) ?? false
}

/** Writes a moment as people read it in a sentence of a letter's history. */
function minuteOf(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`
}

/** What is asked of a letter before it leaves from data that were put back. */
export interface BehindCopy {
  readonly kind: LetterKind
  readonly endsAt: Temporal.Instant
  /** When the interview was first written down. */
  readonly createdAt: Temporal.Instant
  readonly putBackAt: Temporal.Instant
}

/**
 * Tells whether a letter may have left between a copy and its return, without these data knowing it. An interview that
 * was written down after the return is new here, and a thank-you never left before its talk was over.
 *
 * @example
 * mayHaveLeftBefore({ kind: 'thank-you', endsAt: Temporal.Instant.from('2026-11-20T14:00:00Z'), createdAt: Temporal.Instant.from('2026-11-19T09:00:00Z'), putBackAt: Temporal.Instant.from('2026-11-21T08:00:00Z') })
 * // => true
 * mayHaveLeftBefore({ kind: 'thank-you', endsAt: Temporal.Instant.from('2026-11-22T14:00:00Z'), createdAt: Temporal.Instant.from('2026-11-19T09:00:00Z'), putBackAt: Temporal.Instant.from('2026-11-21T08:00:00Z') })
 * // => false
 */
export function mayHaveLeftBefore({ kind, endsAt, createdAt, putBackAt }: BehindCopy): boolean {
  const isThere = Temporal.Instant.compare(createdAt, putBackAt) <= 0
  return isThere && (kind !== 'thank-you' || Temporal.Instant.compare(endsAt.subtract({ hours: 2 }), putBackAt) < 0)
}

/** A letter of ours that lies in a mailbox, by its head. */
export interface LetterSeen {
  readonly subject: string
  /** True where it names a letter before it. */
  readonly follows: boolean
}

/**
 * Tells whether a letter that was seen is certainly the one that was to leave: by its subject, or since only thanks
 * come first in a thread and this reader was met in one talk.
 *
 * @example
 * isSameLetter({ subject: 'Thank you', follows: false }, { kind: 'thank-you', subject: 'Thank you for Thursday', isOneTalk: true })
 * // => true
 * isSameLetter({ subject: 'Re: Thank you', follows: true }, { kind: 'thank-you', subject: 'Thank you for Thursday', isOneTalk: true })
 * // => false
 */
export function isSameLetter(seen: LetterSeen, letter: { readonly kind: LetterKind; readonly subject: string; readonly isOneTalk: boolean }): boolean {
  if (seen.subject.trim() === letter.subject.trim()) return true
  return letter.kind === 'thank-you' && letter.isOneTalk && !seen.follows
}
