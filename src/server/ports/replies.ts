/** What came back: messages that were matched to a letter, and the person's own word on how it went. */
import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { Outcome, ReplyKind } from '../../core/model/reply.ts'
import type { ListenMark } from './postbox.ts'

export interface ReplyRecord {
  readonly id: string
  readonly interviewId: string
  readonly personId?: string | undefined
  readonly deliveryId?: string | undefined
  readonly kind: ReplyKind
  /** When the mailbox received it. */
  readonly at: Temporal.Instant
  readonly from: string
  readonly subject: string
  /** Plain text, at most 20 KB. */
  readonly text: string
  /** Of bounces and delays, RFC 3463. */
  readonly status?: string | undefined
  /** Of bounces and delays in one word, see core/replies/reason.ts. */
  readonly reason?: string | undefined
  /** Of absences: the last day away or the day of return. */
  readonly until?: string | undefined
  /** Where it was read: the same message is never kept twice. */
  readonly source: string
  /** The person's word on a message that was only possibly an answer. */
  readonly judged?: 'yes' | 'no' | undefined
}

export interface OutcomeRecord {
  readonly interviewId: string
  readonly personId: string
  readonly heard: Outcome
  readonly at: Temporal.Instant
  readonly note?: string | undefined
}

export interface MailboxReading {
  readonly mailboxId: string
  readonly at: Temporal.Instant
  readonly trouble?: MailboxTrouble | undefined
  readonly detail?: string | undefined
}

/** The part of Records that is about what came back. */
export interface ReplyRecords {
  /** Oldest first. */
  replies(interviewId: string): Promise<readonly ReplyRecord[]>
  reply(id: string): Promise<ReplyRecord | undefined>
  /** False, and nothing changed, where a message from this source is kept already. */
  addReply(record: ReplyRecord): Promise<boolean>
  /** Replaces one that is there. */
  saveReply(record: ReplyRecord): Promise<void>
  removeReply(id: string): Promise<void>

  outcomes(interviewId: string): Promise<readonly OutcomeRecord[]>
  /** One for each interview and person. */
  saveOutcome(record: OutcomeRecord): Promise<void>
  removeOutcome(interviewId: string, personId: string): Promise<void>

  /** What a provider called a letter, where that was seen. */
  knownId(deliveryId: string): Promise<string | undefined>
  saveKnownId(deliveryId: string, messageId: string): Promise<void>

  /** How the last look into a mailbox went. */
  mailboxReading(mailboxId: string): Promise<MailboxReading | undefined>
  saveMailboxReading(reading: MailboxReading): Promise<void>

  listenMarks(mailboxId: string): Promise<readonly ListenMark[]>
  saveListenMarks(mailboxId: string, marks: readonly ListenMark[]): Promise<void>
  /** For a mailbox that became another account: it is read from its begin. */
  forgetListenMarks(mailboxId: string): Promise<void>
}
