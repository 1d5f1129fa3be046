/** Letters that have left a test desk, as the listener finds them. */
import type { Desk, MailboxRecord } from '../../src/server/ports.ts'
import { changeMailbox } from '../../src/server/actions/mailboxes.ts'
import { sendLetters } from '../../src/server/actions/send-letters.ts'
import { OWNER } from '../desk.ts'
import { aReadyInterview } from '../doors.ts'
import { aCaseFile, aMailbox } from '../builders.ts'
import { aSentLetter, type LetterIds } from './mails.ts'

export interface SentInterview {
  readonly interviewId: string
  readonly mailboxId: string
  readonly deliveryId: string
  /** The letter to p1. */
  readonly letter: LetterIds
}

/** An interview whose letter to p1 was handed over through a mailbox that can be read. */
export async function aSentInterview(desk: Desk, reached: Partial<MailboxRecord> = {}, caseFile = aCaseFile()): Promise<SentInterview> {
  const { interview, mailboxId } = await aReadyInterview(desk, caseFile)
  const imap = { imapHost: 'imap.example.org', imapPort: 993, imapTls: 'implicit' as const }
  await changeMailbox(desk, OWNER, { mailboxId, ...aMailbox(), ...imap, ...reached, password: 'app-password' })
  const { deliveries } = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  const [delivery] = deliveries
  if (!delivery) throw new Error('Nothing was sent.')
  await desk.store.change(OWNER, (records) => records.moveDelivery(delivery.id, ['due'], { to: 'sent', at: desk.clock.now(), detail: '250 2.0.0 Ok' }))
  const messageId = await desk.store.read(OWNER, async (records) => (await records.delivery(delivery.id))?.messageId ?? '')
  const letter = aSentLetter({ messageId, token: messageId.slice(1, messageId.indexOf('@')), to: delivery.to })
  return { interviewId: interview.id, mailboxId, deliveryId: delivery.id, letter }
}
