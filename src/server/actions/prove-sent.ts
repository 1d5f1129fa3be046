import { sayStep } from '../../core/send/step-sentences.ts'
import { canSendAnew, statesBefore } from '../../core/send/moves.ts'
import type { DeliveryRecord, Records } from '../ports.ts'
import { callBack } from './call-back.ts'
import { isInDoubt } from './doubts.ts'

export interface Evidence {
  readonly at: Temporal.Instant
  /** What was seen, in a sentence. */
  readonly detail: string
  /** True where somebody who was met answered: that outweighs a report that the letter came back. */
  readonly isAnswer?: boolean | undefined
}

/**
 * Settles a letter of which nobody knew whether it arrived: a copy in Sent, a delivery report with its envelope id, or
 * an answer that quotes it was seen. Presence proves; nothing ever follows from absence. False where nothing was open.
 */
export async function proveSent(records: Records, deliveryId: string, { at, detail, isAnswer = false }: Evidence): Promise<boolean> {
  const delivery = await records.delivery(deliveryId)
  // What has passed its gate may be answered before its own server's answer is written down.
  if (!delivery || !(isInDoubt(delivery) || delivery.state === 'committed' || (isAnswer && delivery.state === 'refused'))) return false
  if (delivery.state === 'refused' && !(await callBackAnother(records, delivery, at))) {
    await records.noteDelivery(deliveryId, { at, detail: `${detail} ${sayStep('one-on-its-way', {})}` })
    return false
  }
  // Worker and clock may move it meanwhile; from a refusal it is led back only where that was weighed.
  const from = statesBefore('sent', 'evidence').filter((state) => (state === 'refused') === (delivery.state === 'refused'))
  return records.moveDelivery(deliveryId, from, { to: 'sent', at, detail })
}

/** Calls back the letter that was begun anew after a refusal: the first one arrived. False where that one has left. */
async function callBackAnother(records: Records, { id, interviewId, personId, kind }: DeliveryRecord, at: Temporal.Instant): Promise<boolean> {
  const all = await records.deliveries(interviewId)
  const another = all.find((each) => each.id !== id && each.personId === personId && each.kind === kind && !canSendAnew(each.state))
  if (!another) return true
  await callBack(records, another.id, { at, detail: sayStep('before-arrived', {}) })
  const left = await records.delivery(another.id)
  return left === undefined || canSendAnew(left.state)
}
