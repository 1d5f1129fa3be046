import { statesBefore } from '../../core/send/moves.ts'
import type { DeliveryMove, DeliveryRecord, Records } from '../ports.ts'

/** Calls back every one of these letters that has not left. What has left is not touched. */
export async function callBackAll(
  records: Records,
  deliveries: readonly DeliveryRecord[],
  why: Pick<DeliveryMove, 'at' | 'detail'>,
): Promise<void> {
  for (const { id } of deliveries) await callBack(records, id, why)
}

/** Calls one letter back; false where it has left. */
export async function callBack(records: Records, deliveryId: string, why: Pick<DeliveryMove, 'at' | 'detail'>): Promise<boolean> {
  return records.moveDelivery(deliveryId, statesBefore('cancelled', 'person'), { ...why, to: 'cancelled' })
}
