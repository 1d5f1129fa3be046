import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { DeliveryState } from '../../core/model/delivery.ts'
import type { DeliveryMove, Desk } from '../ports.ts'
import { findDelivery } from './folder.ts'
import { showInterview } from './view-interview.ts'

/** What the person's word can settle. */
const inDoubt: readonly DeliveryState[] = ['unknown', 'ask']

/**
 * Takes the person's word on a letter of which nobody knows whether it arrived.
 *
 * 'Send again' sends the frozen bytes once more, with the same Message-ID and Date, and not a new letter: a mail
 * server that has it already may drop the second copy, and a mail program shows the two as one.
 */
export async function settleDelivery(
  desk: Desk,
  ownerId: string,
  { deliveryId, answer }: Given<'settleDelivery'>,
): Promise<Output<'settleDelivery'>> {
  const move = moveOf(desk, answer)
  const interviewId = await desk.store.change(ownerId, async (records) => {
    const delivery = await findDelivery(records, deliveryId)
    const isSettled = delivery.state === move.to || (await records.moveDelivery(deliveryId, inDoubt, move))
    if (!isSettled) throw new Refusal('changed-meanwhile', 'What became of this letter is known by now. Nothing was changed.')
    // While it waits to leave again, Regards looks once more whether the first one is in Sent: then it need not.
    if (move.to === 'due') await records.setErrand({ kind: 'look-for-evidence', subject: deliveryId, dueAt: move.at })
    return delivery.interviewId
  })
  desk.wake()
  return showInterview(desk, ownerId, interviewId)
}

function moveOf({ clock, holdSeconds }: Desk, answer: Given<'settleDelivery'>['answer']): DeliveryMove {
  const at = clock.now()
  if (answer === 'it-went-out') return { to: 'sent', at, detail: 'You said that it went out.' }
  return { to: 'due', at, dueAt: at.add({ seconds: holdSeconds }), detail: 'You asked to send it again; it may arrive twice.' }
}
