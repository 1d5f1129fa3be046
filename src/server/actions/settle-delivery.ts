import { sayStep } from '../../core/send/step-sentences.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { DeliveryState } from '../../core/model/delivery.ts'
import { statesBefore } from '../../core/send/moves.ts'
import type { DeliveryMove, DeliveryRecord, Desk, Records } from '../ports.ts'
import { findDelivery, findInterview } from './folder.ts'
import { refuseTooManyAgain } from './send-limits.ts'
import { showInterview } from './view-interview.ts'

type Answer = Given<'settleDelivery'>['answer']

/** What the person's word can settle. */
const inDoubt: readonly DeliveryState[] = ['unknown', 'ask']

/**
 * Takes the person's word on a letter of which nobody knows whether it arrived.
 *
 * 'Send again' sends the frozen bytes once more, with the same Message-ID and Date, and not a new letter: a mail
 * server that has it already may drop the second copy, and a mail program shows the two as one. Bytes that were
 * brought along were never checked here, and do not leave from here: such a letter is ended and written anew.
 */
export async function settleDelivery(
  desk: Desk,
  ownerId: string,
  { deliveryId, answer }: Given<'settleDelivery'>,
): Promise<Output<'settleDelivery'>> {
  const move = moveOf(desk, answer)
  const interviewId = await desk.store.change(ownerId, async (records) => {
    const delivery = await findDelivery(records, deliveryId)
    refuseWhereBroughtAlong(delivery, answer)
    if (delivery.state === move.to) return delivery.interviewId
    if (move.to === 'due' && inDoubt.includes(delivery.state)) await refuseAgain(desk, records, delivery)
    const isSettled = await records.moveDelivery(deliveryId, move.to === 'cancelled' ? statesBefore('cancelled', 'where-it-came-from') : inDoubt, move)
    if (!isSettled) throw new Refusal('changed-meanwhile', 'What became of this letter is known by now. Nothing was changed.')
    // While it waits to leave again, Regards looks once more whether the first one is in Sent: then it need not.
    if (move.to === 'due') await records.setErrand({ kind: 'look-for-evidence', subject: deliveryId, dueAt: move.at })
    return delivery.interviewId
  })
  desk.wake()
  return showInterview(desk, ownerId, interviewId)
}

function refuseWhereBroughtAlong({ importedAt }: DeliveryRecord, answer: Answer): void {
  if (importedAt && answer === 'send-again') throw new Refusal('changed-meanwhile', 'This letter was brought along from another Regards and cannot leave from here as it is. If it never left there, say so; then write and send it anew.')
  if (!importedAt && answer === 'never-left') throw new Refusal('changed-meanwhile', 'Nobody can know that of a letter that was sent from here. Send it again, or say that it went out.')
}

/** On a site of many, a second copy is one more letter, and goes only to whom the interview still names. */
async function refuseAgain(desk: Desk, records: Records, { interviewId, personId, letterId, to }: DeliveryRecord): Promise<void> {
  if (!desk.sendLimits) return
  const { caseFile } = await findInterview(records, interviewId)
  const address = caseFile.people.find(({ id }) => id === personId)?.email
  if (address?.toLowerCase() !== to.toLowerCase()) throw new Refusal('changed-meanwhile', `${to} is not the address of this person in the interview (any more). Nothing was sent.`)
  await refuseTooManyAgain(desk, records, { to, letter: await records.letter(letterId) })
}

function moveOf({ clock, holdSeconds }: Desk, answer: Answer): DeliveryMove {
  const at = clock.now()
  if (answer === 'it-went-out') return { to: 'sent', at, detail: sayStep('it-went-out', {}) }
  if (answer === 'never-left') return { to: 'cancelled', at, detail: sayStep('never-left', {}) }
  return { to: 'due', at, dueAt: at.add({ seconds: holdSeconds }), detail: sayStep('ordered-again', {}) }
}
