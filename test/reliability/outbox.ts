import { join } from 'node:path'
import type { DeliveryState } from '../../src/core/model/delivery.ts'
import { emlWriter } from '../../src/server/mail/eml.ts'
import { openSecrets } from '../../src/server/mail/secrets.ts'
import type { Store } from '../../src/server/ports.ts'
import { randomIds, systemClock } from '../../src/server/system.ts'
import { aDraft, aMailbox } from '../smtp/letters.ts'
import type { Smtp } from '../smtp/start.ts'
import { anInterview } from '../store-records.ts'

const OWNER = 'ada'
const OUTBOX = 'i1'

/** Queues so many letters, each to a person of its own, all due now, from one mailbox at a test server. Gives their Message-IDs. */
export async function fillOutbox(store: Store, { smtp, directory, letters }: { readonly smtp: Smtp; readonly directory: string; readonly letters: number }): Promise<string[]> {
  const now = systemClock.now()
  const sealedPassword = openSecrets({ keyFile: join(directory, 'key') }).seal(smtp.password, [OWNER, 'm1'])
  const drafts = Array.from({ length: letters }, (_, number) => aDraft({ to: { name: `Person ${number}`, address: `person.${number}@halden.test` }, subject: `Thank you, ${number}`, idSeed: randomIds.next() }))
  const messages = await Promise.all(drafts.map((draft) => emlWriter().freeze(draft)))
  await store.change(OWNER, async (records) => {
    await records.saveInterview(anInterview())
    await records.saveMailbox({ ...aMailbox(smtp), id: 'm1', sealedPassword, createdAt: now })
    for (const [number, message] of messages.entries()) {
      await records.addDelivery({ id: message.messageId, interviewId: OUTBOX, personId: `person ${number}`, letterId: `letter ${number}`, kind: 'thank-you', mailboxId: 'm1', dueAt: now, updatedAt: now, message })
    }
  })
  return messages.map(({ messageId }) => messageId)
}

/** One letter as the store has it and as the mail server has it. */
export interface Fate {
  readonly messageId: string
  readonly state: DeliveryState
  readonly arrived: number
}

/** Holds what the store says of each letter against what the mail server took. */
export async function fatesOf(store: Store, smtp: Smtp): Promise<Fate[]> {
  const taken = smtp.delivered.map(({ text }) => /^Message-ID: (<\S+>)\r$/m.exec(text)?.[1])
  const deliveries = await store.read(OWNER, (records) => records.deliveries(OUTBOX))
  return deliveries.map(({ messageId, state }) => ({ messageId, state, arrived: taken.filter((id) => id === messageId).length }))
}
