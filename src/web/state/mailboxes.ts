import { signal } from '@preact/signals'
import type { MailboxView } from '../../api/views.ts'
import { call, type Answer, type Trouble } from './client.ts'

/** Mailboxes that letters may leave from; undefined until the first answer. */
export const mailboxes = signal<readonly MailboxView[] | undefined>(undefined)
export const mailboxesTrouble = signal<Trouble | undefined>(undefined)

export async function loadMailboxes(): Promise<Answer<unknown>> {
  const answer = await call('mailboxes', {})
  if (answer.ok) mailboxes.value = answer.value.mailboxes
  mailboxesTrouble.value = answer.ok ? undefined : answer.trouble
  return answer
}
