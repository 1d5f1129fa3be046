/** What Regards may ask of a mailbox as its reader: what is in Sent, and what came in. */
import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { MailHeader } from '../../core/replies/mail.ts'

/** Every call is bounded in time and bytes, signs out again, and never throws: what went wrong is a value. */
export interface Postbox {
  /**
   * Looks for one letter in the Sent folder, and for Gmail among all mail: by Message-ID, by the header that keeps the
   * original one where a provider replaced it, by our own token header. Found proves; not found proves nothing.
   */
  findSent(mailbox: MailboxSettings, secret: string, ids: SentIds): Promise<SentFinding>
  /** Looks where a copy of what was sent may lie for letters of Regards to one address: those that bear our token header. What is not found proves nothing. */
  lettersTo(mailbox: MailboxSettings, secret: string, ask: { readonly to: string; readonly since: Temporal.Instant }): Promise<readonly LetterInSent[] | PostboxTrouble>
  /** Looks once more, and files a copy in the Sent folder, marked as read, only if none is there. */
  appendSent(mailbox: MailboxSettings, secret: string, copy: SentCopy): Promise<Filing>
  /** Reads what came since `marks`: heads of everything, whole messages only where `wants` says so. Changes nothing there. */
  newMail(mailbox: MailboxSettings, secret: string, ask: NewMailAsk): Promise<NewMail | PostboxTrouble>
  /** Signs in, opens the inbox, changes nothing. */
  test(mailbox: MailboxSettings, secret: string): Promise<{ readonly ok: true } | ({ readonly ok: false } & PostboxTrouble)>
  /**
   * Stays in the inbox and calls `onNews` when something arrives (RFC 2177), until the signal; resolves when the
   * connection ended, for whatever reason.
   */
  watch(mailbox: MailboxSettings, secret: string, watching: { readonly onNews: () => void; readonly signal: AbortSignal }): Promise<void>
}

export interface PostboxTrouble {
  readonly trouble: MailboxTrouble
  /** A sentence, or the server's words. */
  readonly detail: string
}

export interface SentIds {
  /** With angle brackets. */
  readonly messageId: string
  /** The value of our own header in the letter. */
  readonly token: string
  /** When the letter may have left at the earliest; older mail is not looked at. */
  readonly since: Temporal.Instant
}

export type SentFinding =
  /** `messageId`: the one it bears there, with angle brackets. */
  | { readonly found: true; readonly folder: string; readonly messageId?: string | undefined }
  | { readonly found: false }
  | PostboxTrouble

/** A letter of Regards that lies in a mailbox, by its head. */
export interface LetterInSent {
  readonly folder: string
  /** With angle brackets, where it has one. */
  readonly messageId?: string | undefined
  readonly token: string
  readonly subject: string
  /** True where it names a letter before it (In-Reply-To). */
  readonly follows: boolean
  /** When the mailbox received it. */
  readonly at: Temporal.Instant
}

export interface SentCopy {
  readonly bytes: Uint8Array
  readonly ids: SentIds
  /** When it went out: the mailbox shows it there. */
  readonly at: Temporal.Instant
}

/** filed-by-provider: this provider puts a copy there itself, so none was added · no-folder: there is no Sent folder. */
export type Filing = 'appended' | 'was-there' | 'filed-by-provider' | 'no-folder' | PostboxTrouble

/** How far one folder has been read (RFC 9051 UIDVALIDITY, UIDNEXT; RFC 7162 HIGHESTMODSEQ). */
export interface ListenMark {
  readonly folder: string
  readonly uidValidity: string
  /** The lowest UID that has not been read. */
  readonly uidNext: number
  readonly modseq?: string | undefined
}

export interface NewMailAsk {
  /** Where the last reading ended; a folder without a mark is read from `since` on. */
  readonly marks: readonly ListenMark[]
  readonly since: Temporal.Instant
  /** Says by its head whether a message shall be fetched whole. */
  readonly wants: (head: MailHead) => boolean
  /** Messages to fetch whole at most in one go. */
  readonly most?: number | undefined
}

export interface MailHead {
  readonly headers: readonly MailHeader[]
  /** When the mailbox received it. */
  readonly at: Temporal.Instant
  readonly size: number
}

export interface NewMail {
  readonly messages: readonly FetchedMail[]
  /** Kept by the caller in the same transaction as what it made of the messages: then nothing is read twice or not at all. */
  readonly marks: readonly ListenMark[]
  /** True where more waits behind: ask again at once. */
  readonly more: boolean
}

export interface FetchedMail {
  readonly folder: string
  readonly uidValidity: string
  readonly uid: number
  readonly at: Temporal.Instant
  /** Its head, where that was read by itself. */
  readonly headers?: readonly MailHeader[] | undefined
  /** The message as it came, cut after so many bytes. */
  readonly bytes: Uint8Array
}
