import type { DeliveryState } from '../../src/core/model/delivery.ts'
import { emlWriter } from '../../src/server/mail/eml.ts'
import { openSecrets } from '../../src/server/mail/secrets.ts'
import type { Store } from '../../src/server/ports.ts'
import { randomIds, systemClock } from '../../src/server/system.ts'
import { aDraft, aMailbox } from '../smtp/letters.ts'
import type { Delivered, Smtp } from '../smtp/start.ts'
import { anInterview } from '../store-records.ts'

const OWNER = 'ada'
const OUTBOX = 'i1'

export interface Filling {
  readonly smtp: Pick<Smtp, 'host' | 'port' | 'startTlsPort' | 'user' | 'password'>
  readonly keyFile: string
  readonly letters: number
  /** So that more than a few can be under way at once. */
  readonly mailboxes?: number | undefined
}

/** Queues letters, each to a person of its own, all due now, from mailboxes at a test server. */
export async function fillOutbox(store: Store, { smtp, keyFile, letters, mailboxes = 1 }: Filling): Promise<void> {
  const now = systemClock.now()
  const secrets = openSecrets({ keyFile })
  const drafts = Array.from({ length: letters }, (_, number) =>
    aDraft({ to: { name: `Person ${number}`, address: `person.${number}@halden.test` }, subject: `Thank you, ${number}`, idSeed: randomIds.next() }),
  )
  const messages = await Promise.all(drafts.map((draft) => emlWriter().freeze(draft)))
  await store.change(OWNER, async (records) => {
    await records.saveInterview(anInterview())
    for (let number = 0; number < mailboxes; number++) {
      const id = `m${number}`
      await records.saveMailbox({ ...aMailbox(smtp), id, sealedPassword: secrets.seal(smtp.password, [OWNER, id]), createdAt: now })
    }
    for (const [number, message] of messages.entries()) {
      const whom = { interviewId: OUTBOX, personId: `person ${number}`, letterId: `letter ${number}`, kind: 'thank-you', mailboxId: `m${number % mailboxes}` } as const
      await records.addDelivery({ id: message.messageId, ...whom, dueAt: now, updatedAt: now, message })
    }
  })
}

/** One letter as the store has it and as the mail server has it. */
export interface Fate {
  readonly messageId: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly arrived: number
}

/** Holds what the store says of each letter against what the mail server took. */
export async function fatesOf(store: Store, delivered: readonly Delivered[]): Promise<Fate[]> {
  const taken = Map.groupBy(delivered, ({ text }) => /^Message-ID: (<\S+>)\r$/m.exec(text)?.[1])
  const deliveries = await store.read(OWNER, (records) => records.deliveries(OUTBOX))
  return deliveries.map(({ messageId, state, attempts }) => ({ messageId, state, attempts, arrived: taken.get(messageId)?.length ?? 0 }))
}

/** Says how many letters a worker still has something to do with. */
export async function stillMoving(store: Store): Promise<number> {
  const deliveries = await store.read(OWNER, (records) => records.deliveries(OUTBOX))
  return deliveries.filter(({ state }) => state === 'due' || state === 'claimed' || state === 'committed').length
}
