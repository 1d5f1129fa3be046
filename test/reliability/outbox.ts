import type { MailboxSettings } from '../../src/core/model/mailbox.ts'
import type { DeliveryState } from '../../src/core/model/delivery.ts'
import { emlWriter } from '../../src/server/mail/eml.ts'
import { openSecrets } from '../../src/server/mail/secrets.ts'
import type { DeliveryEvent, Store } from '../../src/server/ports.ts'
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
  /** How mailboxes are read, one after the other; the others cannot be. */
  readonly imap?: readonly Pick<MailboxSettings, 'user' | 'imapHost' | 'imapPort' | 'imapTls'>[] | undefined
}

/** Queues letters, each to a person of its own, all due now, from mailboxes at a test server. */
export async function fillOutbox(store: Store, { smtp, keyFile, letters, mailboxes = 1, imap = [] }: Filling): Promise<void> {
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
      await records.saveMailbox({ ...aMailbox(smtp, number % 2 === 0 || smtp.port === smtp.startTlsPort ? 'implicit' : 'starttls'), ...imap[number], id, sealedPassword: secrets.seal(smtp.password, [OWNER, id]), createdAt: now })
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
  readonly mailboxId: string
  /** True once nobody knew whether it had arrived. */
  readonly wasUnknown: boolean
  /** Seconds from there until it was known; undefined: it is not. */
  readonly settledAfter: number | undefined
}

/** Holds what the store says of each letter against what the mail server took. */
export async function fatesOf(store: Store, delivered: readonly Delivered[]): Promise<Fate[]> {
  const taken = Map.groupBy(delivered, ({ text }) => /^Message-ID: (<\S+>)\r$/m.exec(text)?.[1])
  const deliveries = await store.read(OWNER, (records) => records.deliveries(OUTBOX))
  const inDoubt = deliveries.filter(({ mayHaveArrived }) => mayHaveArrived)
  const settled = new Map<string, number | undefined>()
  for (const { id } of inDoubt) settled.set(id, secondsInDoubt(await store.read(OWNER, (records) => records.deliveryEvents(id))))
  return deliveries.map(({ id, messageId, state, attempts, mailboxId, mayHaveArrived }) => ({
    messageId, state, attempts, mailboxId, arrived: taken.get(messageId)?.length ?? 0, wasUnknown: mayHaveArrived, settledAfter: settled.get(id),
  }))
}

function secondsInDoubt(events: readonly DeliveryEvent[]): number | undefined {
  const since = events.find(({ to }) => to === 'unknown')
  const until = events.find(({ from, to }) => (from === 'unknown' || from === 'ask') && (to === 'sent' || to === 'refused'))
  return since && until ? until.at.since(since.at).total('seconds') : undefined
}

/** Says how many letters a worker still has something to do with. */
export async function stillMoving(store: Store): Promise<number> {
  const deliveries = await store.read(OWNER, (records) => records.deliveries(OUTBOX))
  return deliveries.filter(({ state }) => ['due', 'late', 'claimed', 'committed'].includes(state)).length
}

/** Presses 'send now' on what waits for a time that is more than a minute away, or was kept back as late. */
export async function sendNow(store: Store): Promise<void> {
  const now = systemClock.now()
  await store.change(OWNER, async (records) => {
    for (const { id, state, dueAt } of await records.deliveries(OUTBOX)) {
      const waits = state === 'late' || (state === 'due' && dueAt.since(now).total('seconds') > 60)
      if (waits) await records.moveDelivery(id, ['due', 'late'], { to: 'due', at: now, dueAt: now, detail: 'You asked to send it now.' })
    }
  })
}
