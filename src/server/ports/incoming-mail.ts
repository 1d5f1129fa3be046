/** Reading one message that came in. */
import type { MailReading } from '../../core/replies/read-mail.ts'

export interface ReadMessage {
  readonly reading: MailReading
  /** The From header, its encoded words read. */
  readonly from: string
  readonly subject: string
  /** What the sender says; undefined where that is no date. */
  readonly date?: Temporal.Instant | undefined
  readonly messageId?: string | undefined
  /** What a person would read, cut to what is kept. */
  readonly text: string
}

export interface IncomingMail {
  /** Says what a message is (RFC 5322 bytes) and what stands in it. @throws Refusal `bad-input` where that takes too long or too much memory. */
  read(bytes: Uint8Array): Promise<ReadMessage>
  close(): Promise<void>
}
