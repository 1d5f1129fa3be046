import type { MailReading } from '../../core/replies/read-mail.ts'

/** A message as it passes from the worker: no instants, which do not survive the way. */
export interface ToldMessage {
  readonly reading: MailReading
  readonly from: string
  readonly subject: string
  /** As the header has it. */
  readonly date: string
  readonly messageId: string
  readonly text: string
}

/** What the worker says: that it is there, or what the message is that it was given. */
export type ReadingAnswer = { readonly kind: 'ready' } | { readonly kind: 'read'; readonly message: ToldMessage }

/** Tells whether a message is one of the worker's answers. */
export function isReadingAnswer(message: unknown): message is ReadingAnswer {
  return typeof message === 'object' && message !== null && 'kind' in message
}
