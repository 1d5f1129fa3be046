import { stateWhenCalledBack, statesBefore } from '../../core/send/moves.ts'
import type { DeliveryMove, DeliveryRecord, Records } from '../ports.ts'

/** Calls back every one of these letters that has not left. What has left is not touched. */
export async function callBackAll(
  records: Records,
  deliveries: readonly DeliveryRecord[],
  why: Pick<DeliveryMove, 'at' | 'detail'>,
): Promise<void> {
  for (const { id } of deliveries) await callBack(records, id, why)
}

/** Calls one letter back; false where it has left. One that was to be sent again may have arrived the first time. */
export async function callBack(records: Records, deliveryId: string, why: Pick<DeliveryMove, 'at' | 'detail'>): Promise<boolean> {
  const been = (await records.deliveryEvents(deliveryId)).map((event) => event.to)
  const to = stateWhenCalledBack(been)
  const detail = to === 'ask' ? `${why.detail ?? ''} Whether the first one arrived is not known.`.trim() : why.detail
  return records.moveDelivery(deliveryId, statesBefore(to, 'person'), { at: why.at, detail, to })
}
