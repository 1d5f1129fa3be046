/**
 * The states of a delivery. Until `committed` nothing can have reached the reader and everything may be
 * tried again; from `committed` on, nothing is ever sent again without the person's word. `late`: it should have
 * left and has not, because Regards was not there or something must be looked at first; it goes when the person says so.
 */
export const deliveryStates = ['due', 'claimed', 'committed', 'sent', 'refused', 'unknown', 'ask', 'late', 'cancelled'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** Why a letter exists. One delivery for each person, interview and kind. */
export const letterKinds = ['thank-you', 'follow-up', 'second-follow-up', 'after-rejection', 'withdrawal'] as const
export type LetterKind = (typeof letterKinds)[number]

/** Letters that may come after the thanks, each once. */
export const laterKinds = ['follow-up', 'second-follow-up', 'after-rejection', 'withdrawal'] as const
export type LaterKind = (typeof laterKinds)[number]

/**
 * Tells whether a letter asks for news: two at most do, and an answer makes them needless (rule T6).
 * @example
 * ['follow-up', 'second-follow-up', 'withdrawal'].map(asksForNews)
 * // => [true, true, false]
 */
export function asksForNews(kind: LetterKind): boolean {
  return kind === 'follow-up' || kind === 'second-follow-up'
}

/** A message as it was frozen when the person said send. Every attempt sends these bytes. */
export interface FrozenMessage {
  /** With angle brackets. */
  readonly messageId: string
  /** RFC 5321 reverse-path and the one forward-path, bare addresses. */
  readonly envelope: { readonly from: string; readonly to: string }
  /** RFC 5322 message, CRLF line ends. */
  readonly bytes: Uint8Array
  /** Hex SHA-256 of bytes. */
  readonly sha256: string
}

/** What one attempt at the wire came to. */
export type AttemptOutcome =
  /** 250 after the final dot. */
  | { readonly result: 'accepted'; readonly reply: string }
  /** A permanent answer (5xx); the server's words. */
  | { readonly result: 'refused'; readonly reply: string }
  /** Certainly nothing was delivered: may be tried again. `untried`: nothing was said to the server, so it counts as no attempt and is due since it was. */
  | { readonly result: 'not-sent'; readonly reason: string; readonly trouble: MailboxTrouble; readonly untried?: true }
  /** The gate was passed and no answer came: it may have arrived. */
  | { readonly result: 'unknown'; readonly reason: string }

/** What can be wrong with a mailbox, told apart. */
export type MailboxTrouble =
  | 'wrong-host'
  | 'wrong-port'
  | 'no-tls'
  | 'certificate-unknown'
  | 'certificate-expired'
  | 'certificate-name'
  | 'wrong-password'
  /** Passwords of other programs are switched off there. */
  | 'passwords-off'
  /** Somebody answers and says nothing: mostly a port that begins with TLS. */
  | 'silent'
  | 'sign-in-later'
  | 'temporary'
  /** The provider has had enough for now. */
  | 'throttled'
  /** The provider's tokens were taken back or ran out for good: the person must sign in anew. */
  | 'signed-out'
  /** It is not known where the mailbox is read. */
  | 'not-read'
  | 'connection'
  | 'lease-lost'
