import type { FrozenMessage } from '../core/model/delivery.ts'
import { sendLetters } from '../server/actions/send-letters.ts'
import type { Desk, Records, Store } from '../server/ports.ts'
import { Refusal } from '../api/refusal.ts'
import { talk, write, writeJson } from './output.ts'
import { prepare } from './prepare-letters.ts'
import type { Order } from './send-order.ts'
import { whichMailbox } from './which-mailbox.ts'
import { type AtDesk, withDesk } from './with-desk.ts'

/** Does everything that sending does up to the queue, shows the bytes, and takes it all back. */
export async function dryRun(order: Order): Promise<number> {
  const messages = await withDesk(order.data, (open) => withoutKeeping(open, (trial) => frozen(trial, order)))
  if (order.json)
    return writeJson({
      messages: messages.map(({ envelope, messageId, sha256, bytes }) => ({
        to: envelope.to,
        messageId,
        sha256,
        base64: Buffer.from(bytes).toString('base64'),
      })),
    })
  for (const { envelope, bytes } of messages) {
    talk(`── to ${envelope.to}, ${bytes.byteLength} bytes ──`)
    await write(bytes)
  }
  talk(`Nothing was recorded or sent.`)
  return 0
}

async function frozen(at: AtDesk, order: Order): Promise<readonly FrozenMessage[]> {
  const { view } = await prepare(at, order)
  const { address, displayName } = { address: view.caseFile.candidate.email, displayName: view.caseFile.candidate.name }
  const mailboxId = await mailboxOrOwnAddress(at, { named: order.mailbox, address, displayName })
  const messages: FrozenMessage[] = []
  const keeping: Desk = {
    ...at.desk,
    messages: {
      freeze: async (draft) => {
        const message = await at.desk.messages.freeze(draft)
        messages.push(message)
        return message
      },
    },
  }
  await sendLetters(keeping, at.ownerId, { interviewId: view.id, mailboxId, ...(order.to ? { to: order.to } : {}) })
  return messages
}

interface Sender {
  readonly named: string | undefined
  readonly address: string | undefined
  readonly displayName: string
}

/** To look at the letters nobody needs a mailbox yet: then they come from the candidate's own address. */
async function mailboxOrOwnAddress({ desk, ownerId }: AtDesk, { named, address, displayName }: Sender): Promise<string> {
  try {
    return (await whichMailbox({ desk, ownerId }, named)).id
  } catch (refusal) {
    if (!(refusal instanceof Refusal) || refusal.code !== 'no-mailbox' || !address) throw refusal
    talk(`No mailbox is kept yet: shown as it would leave from ${address}.`)
    const id = desk.ids.next()
    const record = {
      id,
      address,
      displayName,
      host: '',
      port: 465,
      user: '',
      tls: 'implicit' as const,
      sealedPassword: '',
      createdAt: desk.clock.now(),
    }
    await desk.store.change(ownerId, (records) => records.saveMailbox(record))
    return id
  }
}

class TakenBack extends Error {}

/** Runs work in one transaction that is taken back in the end: the work finds what it wrote, and nobody else does. */
async function withoutKeeping<T>({ desk, ownerId }: AtDesk, work: (trial: AtDesk) => Promise<T>): Promise<T> {
  const results: T[] = []
  try {
    await desk.store.change(ownerId, async (records) => {
      results.push(await work({ ownerId, desk: { ...desk, store: within(desk.store, records), wake: () => {} } }))
      throw new TakenBack()
    })
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error
  }
  const [result] = results
  if (result === undefined) throw new Error('The trial came to nothing.')
  return result
}

/** A store whose every read and change is part of the transaction that is open. */
function within(store: Store, records: Records): Store {
  return { ...store, read: (_, work) => work(records), change: (_, work) => work(records) }
}
