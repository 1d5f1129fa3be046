import type { MailReading } from '../../core/replies/read-mail.ts'

/** What the worker says: that it is there, or what the message is that it was given. */
export type ReadingAnswer = { readonly kind: 'ready' } | { readonly kind: 'read'; readonly reading: MailReading }

/** Tells whether a message is one of the worker's answers. */
export function isReadingAnswer(message: unknown): message is ReadingAnswer {
  return typeof message === 'object' && message !== null && 'kind' in message
}
