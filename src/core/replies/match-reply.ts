import { addressIn, isSameAddress } from './address-in-text.ts'
import type { MailReading } from './read-mail.ts'

/** A letter that left and may be answered. */
export interface SentLetter {
  readonly id: string
  /** The Message-IDs it is known by, with angle brackets: our own, and the one a provider gave it instead. */
  readonly messageIds: readonly string[]
  readonly to: string
  readonly subject: string
  readonly sentAt: Temporal.Instant
  /** RFC 3461. */
  readonly envelopeId?: string | undefined
  /** Our own mark in its head. */
  readonly token?: string | undefined
}

/** A message that came in. */
export interface IncomingMail {
  readonly reading: MailReading
  /** The From header. */
  readonly from: string
  readonly subject: string
  /** When the mailbox received it. */
  readonly at: Temporal.Instant
}

export interface ReplyMatch {
  readonly letterId: string
  /** 'certain' names the letter; 'possible' only looks like an answer and never counts as one by itself. */
  readonly how: 'certain' | 'possible'
}

/** After this nobody answers a thank-you. */
const LISTENING = { hours: 45 * 24 }

/**
 * Finds the letter that a message is about: by the Message-IDs it answers or returns, by our envelope's name or mark,
 * and last by sender, time and subject. What no letter is named by stays undefined rather than guessed: a bounce
 * counts only where it names ours.
 * @example
 * matchReply(
 *   {
 *     reading: { kind: 'reply', recipient: undefined, status: undefined, reason: undefined, messageIds: ['<1@me.example>'], envelopeId: undefined, tokens: [], until: undefined },
 *     from: 'Mae <mae@x.example>',
 *     subject: 'Re: Thank you',
 *     at: Temporal.Instant.from('2026-05-09T08:00:00Z'),
 *   },
 *   [{ id: 'l1', messageIds: ['<1@me.example>'], to: 'mae@x.example', subject: 'Thank you', sentAt: Temporal.Instant.from('2026-05-08T16:00:00Z') }],
 * )
 * // => { letterId: 'l1', how: 'certain' }
 */
export function matchReply(mail: IncomingMail, letters: readonly SentLetter[]): ReplyMatch | undefined {
  const named = byMessageId(mail, letters) ?? byEnvelope(mail, letters)
  if (named) return { letterId: named.id, how: 'certain' }
  const possible = bySender(mail, letters)
  return possible && { letterId: possible.id, how: 'possible' }
}

/** In the order of the message's ids: the nearest that it answers first. */
function byMessageId({ reading }: IncomingMail, letters: readonly SentLetter[]): SentLetter | undefined {
  for (const id of reading.messageIds) {
    const found = letters.find((letter) => letter.messageIds.includes(id))
    if (found) return found
  }
  return undefined
}

function byEnvelope({ reading: { envelopeId, tokens } }: IncomingMail, letters: readonly SentLetter[]): SentLetter | undefined {
  return letters.find(
    (letter) =>
      (letter.envelopeId !== undefined && letter.envelopeId === envelopeId) ||
      (letter.token !== undefined && tokens.includes(letter.token)),
  )
}

/** The last letter to this sender, where the message came within 45 days and speaks of the same thing. */
function bySender({ reading, from, subject, at }: IncomingMail, letters: readonly SentLetter[]): SentLetter | undefined {
  const sender = addressIn(from)
  if (sender === undefined || !['reply', 'auto-reply', 'ordinary'].includes(reading.kind)) return undefined
  return letters
    .filter((letter) => isSameAddress(letter.to, sender) && isWithin(letter.sentAt, at) && isSameSubject(letter.subject, subject))
    .toSorted((a, b) => Temporal.Instant.compare(b.sentAt, a.sentAt))[0]
}

function isWithin(sentAt: Temporal.Instant, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(sentAt, at) <= 0 && Temporal.Instant.compare(at, sentAt.add(LISTENING)) <= 0
}

/** Whatever answering and machines put before it. */
function isSameSubject(letter: string, answer: string): boolean {
  return plain(letter) !== '' && plain(answer).endsWith(plain(letter))
}

function plain(subject: string): string {
  return subject.toLowerCase().replace(/\s+/g, ' ').trim()
}
