import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { onDay } from '../../core/compose/offers.ts'
import { stateWhenCalledBack } from '../../core/send/moves.ts'
import { sayStep } from '../../core/send/step-sentences.ts'
import type { DeliveryRecord, Desk } from '../ports.ts'
import { cancelDelivery } from './cancel-delivery.ts'
import { findDelivery, findInterview, openFolder } from './folder.ts'
import { listenFrom } from './listen.ts'
import { sendLetters } from './send-letters.ts'
import { showInterview } from './view-interview.ts'
import { dueAtFor, refuseBeforeTheTalk } from './when-to-send.ts'

/**
 * Lets a letter that has not left go at another time; also one that was kept back because it is late. Where it says
 * 'yesterday' and would now be read on the day of the talk, it is called back, put right, checked and queued anew.
 */
export async function rescheduleDelivery(desk: Desk, ownerId: string, { deliveryId, when }: Given<'rescheduleDelivery'>): Promise<Output<'rescheduleDelivery'>> {
  const anew = await saysAnotherDay(desk, ownerId, { deliveryId, when })
  if (anew) {
    await cancelDelivery(desk, ownerId, { deliveryId })
    return sendLetters(desk, ownerId, { interviewId: anew.interviewId, mailboxId: anew.mailboxId, to: [anew.personId], kind: anew.kind, when })
  }
  const interviewId = await desk.store.change(ownerId, async (records) => {
    const delivery = await findDelivery(records, deliveryId)
    const { caseFile } = await findInterview(records, delivery.interviewId)
    const dueAt = dueAtFor({ now: await records.databaseTime(), holdSeconds: desk.holdSeconds }, caseFile.interview, when)
    if (delivery.kind === 'thank-you') refuseBeforeTheTalk(caseFile.interview, dueAt)
    const detail = sayStep(when === 'now' ? 'ordered-now' : 'other-time', {})
    const isMoved = await records.moveDelivery(deliveryId, ['due', 'late'], { to: 'due', at: desk.clock.now(), dueAt, detail })
    if (!isMoved) throw new Refusal('changed-meanwhile', 'This letter has left already, or is just leaving. Nothing was changed.')
    await listenFrom(records, delivery.mailboxId, dueAt.add({ minutes: 1 }))
    return delivery.interviewId
  })
  desk.wake()
  return showInterview(desk, ownerId, interviewId)
}

/** Gives the delivery where its letter names the day of the talk by a word that is wrong at the new time. */
async function saysAnotherDay({ store, holdSeconds }: Desk, ownerId: string, { deliveryId, when }: Given<'rescheduleDelivery'>): Promise<DeliveryRecord | undefined> {
  return store.read(ownerId, async (records) => {
    const delivery = await findDelivery(records, deliveryId)
    const { record, letters, laterLetters } = await openFolder(records, delivery.interviewId)
    const letter = [...letters, ...laterLetters].find(({ id }) => id === delivery.letterId)
    const dueAt = dueAtFor({ now: await records.databaseTime(), holdSeconds }, record.caseFile.interview, when)
    // What may have arrived already is not written anew behind the back of the question whether it did.
    const been = (await records.deliveryEvents(deliveryId)).map(({ to }) => to)
    const isWaiting = (delivery.state === 'due' || delivery.state === 'late') && stateWhenCalledBack(been) === 'cancelled'
    return isWaiting && letter && onDay(letter, record.caseFile, dueAt) !== letter ? delivery : undefined
  })
}
