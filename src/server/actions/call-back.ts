import type { Interview } from '../../core/model/case-file.ts'
import { stateWhenCalledBack, statesBefore } from '../../core/send/moves.ts'
import type { DeliveryMove, DeliveryRecord, Records } from '../ports.ts'
import { isPutOff } from './when-to-send.ts'

/** Calls back every one of these letters that has not left. What has left is not touched. */
export async function callBackAll(
  records: Records,
  deliveries: readonly DeliveryRecord[],
  why: Pick<DeliveryMove, 'at' | 'detail'>,
): Promise<void> {
  for (const { id } of deliveries) await callBack(records, id, why)
}

/** Calls back the thank-yous of a talk that was moved, or called off: a letter must not thank for what is still to come, nor for another day. */
export async function callBackPutOff(records: Records, { id, before, after }: { readonly id: string; readonly before: Interview; readonly after: Interview }, at: Temporal.Instant): Promise<void> {
  const thanks = (await records.deliveries(id)).filter(({ kind, dueAt }) => kind === 'thank-you' && isPutOff(before, after, dueAt))
  const detail = after.calledOff ? 'The interview was called off before it left.' : 'The interview was moved before it left. Send it again after the talk.'
  await callBackAll(records, thanks, { at, detail })
}

/** Calls one letter back; false where it has left. One that was to be sent again may have arrived the first time. */
export async function callBack(records: Records, deliveryId: string, why: Pick<DeliveryMove, 'at' | 'detail'>): Promise<boolean> {
  const been = (await records.deliveryEvents(deliveryId)).map((event) => event.to)
  const to = stateWhenCalledBack(been)
  const detail = to === 'ask' ? `${why.detail ?? ''} Whether the first one arrived is not known.`.trim() : why.detail
  return records.moveDelivery(deliveryId, statesBefore(to, 'person'), { at: why.at, detail, to })
}
