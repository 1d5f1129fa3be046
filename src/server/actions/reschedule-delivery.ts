import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { findDelivery, findInterview } from './folder.ts'
import { listenFrom } from './listen.ts'
import { showInterview } from './view-interview.ts'
import { dueAtFor, refuseBeforeTheTalk } from './when-to-send.ts'

/** Lets a letter that has not left go at another time; also one that was kept back because it is late. */
export async function rescheduleDelivery(desk: Desk, ownerId: string, { deliveryId, when }: Given<'rescheduleDelivery'>): Promise<Output<'rescheduleDelivery'>> {
  const interviewId = await desk.store.change(ownerId, async (records) => {
    const delivery = await findDelivery(records, deliveryId)
    const { caseFile } = await findInterview(records, delivery.interviewId)
    const dueAt = dueAtFor({ now: await records.databaseTime(), holdSeconds: desk.holdSeconds }, caseFile.interview, when)
    if (delivery.kind === 'thank-you') refuseBeforeTheTalk(caseFile.interview, dueAt)
    const detail = when === 'now' ? 'You asked to send it now.' : 'You chose another time for it.'
    const isMoved = await records.moveDelivery(deliveryId, ['due', 'late'], { to: 'due', at: desk.clock.now(), dueAt, detail })
    if (!isMoved) throw new Refusal('changed-meanwhile', 'This letter has left already, or is just leaving. Nothing was changed.')
    await listenFrom(records, delivery.mailboxId, dueAt.add({ minutes: 1 }))
    return delivery.interviewId
  })
  desk.wake()
  return showInterview(desk, ownerId, interviewId)
}
