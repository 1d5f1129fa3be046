import type { Given, Output } from '../../api/rows.ts'
import type { DeliveryEvent, Desk } from '../ports.ts'
import { findDelivery } from './folder.ts'

type History = Output<'deliveryHistory'>

/** Tells what happened to a letter, step by step. */
export async function readDeliveryHistory({ store }: Desk, ownerId: string, { deliveryId }: Given<'deliveryHistory'>): Promise<History> {
  const events = await store.read(ownerId, async (records) => {
    await findDelivery(records, deliveryId)
    return records.deliveryEvents(deliveryId)
  })
  return { events: events.map(viewEvent) }
}

function viewEvent({ at, from, to, detail }: DeliveryEvent): History['events'][number] {
  return { at: at.toString(), to, ...(from === undefined ? {} : { from }), ...(detail === undefined ? {} : { detail }) }
}
