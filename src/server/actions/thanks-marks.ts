import { sayStep } from '../../core/send/step-sentences.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { callBackAll } from './call-back.ts'
import { findInterview, findPerson } from './folder.ts'
import { keepReminders } from './keep-reminders.ts'
import { showInterview } from './view-interview.ts'

/** Says that somebody is not to be thanked, or that no letter can reach them. A letter that has not left is called back: the last word counts. */
export async function markThanks(desk: Desk, ownerId: string, { interviewId, personId, how, reason }: Given<'markThanks'>): Promise<Output<'markThanks'>> {
  await desk.store.change(ownerId, async (records) => {
    findPerson(await findInterview(records, interviewId), personId)
    const at = desk.clock.now()
    await records.saveThanksMark({ interviewId, personId, how, reason, at })
    const queued = (await records.deliveries(interviewId)).filter((each) => each.personId === personId && each.kind === 'thank-you')
    await callBackAll(records, queued, { at, detail: sayStep('no-letter', {}) })
    await keepReminders(records, interviewId, at)
  })
  return showInterview(desk, ownerId, interviewId)
}

/** Takes that back: the person waits for a letter again. */
export async function unmarkThanks(desk: Desk, ownerId: string, { interviewId, personId }: Given<'unmarkThanks'>): Promise<Output<'unmarkThanks'>> {
  await desk.store.change(ownerId, async (records) => {
    await findInterview(records, interviewId)
    await records.removeThanksMark(interviewId, personId)
    await keepReminders(records, interviewId, desk.clock.now())
  })
  return showInterview(desk, ownerId, interviewId)
}
