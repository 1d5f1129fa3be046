import { sayStep } from '../../core/send/step-sentences.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { callBack } from './call-back.ts'
import { findDelivery } from './folder.ts'
import { showInterview } from './view-interview.ts'

/** Calls a letter back that has not left. Once the mail server may have it, it is too late. */
export async function cancelDelivery(
  desk: Desk,
  ownerId: string,
  { deliveryId }: Given<'cancelDelivery'>,
): Promise<Output<'cancelDelivery'>> {
  const interviewId = await desk.store.change(ownerId, async (records) => {
    const delivery = await findDelivery(records, deliveryId)
    const isBack =
      delivery.state === 'cancelled' || (await callBack(records, deliveryId, { at: desk.clock.now(), detail: sayStep('called-back', {}) }))
    if (!isBack) throw new Refusal('too-late-to-cancel')
    return delivery.interviewId
  })
  return showInterview(desk, ownerId, interviewId)
}
