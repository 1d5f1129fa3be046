import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { endInstant } from '../../core/send/deadline.ts'
import { callBackAll } from './call-back.ts'
import type { Desk } from '../ports.ts'
import { findInterview } from './folder.ts'
import { refuseNobody } from './add-interview.ts'
import { keepReminders } from './keep-reminders.ts'
import { showInterview } from './view-interview.ts'

/**
 * Changes an interview and its people. A letter to somebody who was taken out and that has not left is called back:
 * nobody gets mail who is not in the record.
 */
export async function changeInterview(desk: Desk, ownerId: string, given: Given<'changeInterview'>): Promise<Output<'changeInterview'>> {
  const { interviewId, revision, interview, people, dialect } = given
  refuseNobody(desk, { interview, people })
  await desk.store.change(ownerId, async (records) => {
    const record = await findInterview(records, interviewId)
    if (record.revision !== revision) throw new Refusal('changed-meanwhile')
    const now = desk.clock.now()
    await records.saveInterview({
      ...record,
      caseFile: { ...record.caseFile, interview, people },
      endsAt: endInstant(interview),
      dialect: dialect ?? record.dialect,
      revision: revision + 1,
      updatedAt: now,
    })
    const known = new Set(people.map((person) => person.id))
    const gone = (await records.deliveries(interviewId)).filter((delivery) => !known.has(delivery.personId))
    await callBackAll(records, gone, { at: now, detail: 'The person was taken out of the interview before it left.' })
    await keepReminders(records, interviewId, now)
  })
  return showInterview(desk, ownerId, interviewId)
}
