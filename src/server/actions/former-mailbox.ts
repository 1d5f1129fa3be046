import { isSameAddress } from '../../core/replies/address-in-text.ts'
import type { Records } from '../ports.ts'

/** Finds the id that letters from an address carry whose mailbox was taken away: under it the mailbox hears their answers again. */
export async function formerMailbox(records: Records, address: string): Promise<string | undefined> {
  const seen = new Set((await records.mailboxes()).map(({ id }) => id))
  for (const { id } of await records.interviews())
    for (const delivery of await records.deliveries(id)) {
      if (seen.has(delivery.mailboxId)) continue
      seen.add(delivery.mailboxId)
      if (isSameAddress((await records.message(delivery.id))?.envelope.from ?? '', address)) return delivery.mailboxId
    }
  return undefined
}
