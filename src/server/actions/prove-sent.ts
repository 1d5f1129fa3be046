import { statesBefore } from '../../core/send/moves.ts'
import type { Records } from '../ports.ts'
import { isInDoubt } from './doubts.ts'

export interface Evidence {
  readonly at: Temporal.Instant
  /** What was seen, in a sentence. */
  readonly detail: string
}

/**
 * Settles a letter of which nobody knew whether it arrived: a copy in Sent, a delivery report with its envelope id, or
 * an answer that quotes it was seen. Presence proves; nothing ever follows from absence. False where nothing was open.
 */
export async function proveSent(records: Records, deliveryId: string, { at, detail }: Evidence): Promise<boolean> {
  const delivery = await records.delivery(deliveryId)
  if (!delivery || !isInDoubt(delivery)) return false
  const from = statesBefore('sent', 'evidence').filter((state) => state === delivery.state)
  return records.moveDelivery(deliveryId, from, { to: 'sent', at, detail })
}
