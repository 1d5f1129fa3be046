import { sayStep } from '../../core/send/step-sentences.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Person } from '../../core/model/case-file.ts'
import { endInstant } from '../../core/send/deadline.ts'
import { callBackAll, callBackPutOff } from './call-back.ts'
import type { Desk } from '../ports.ts'
import { findInterview } from './folder.ts'
import { refuseNobody } from './add-interview.ts'
import { keepReminders } from './keep-reminders.ts'
import { showInterview } from './view-interview.ts'

/**
 * Changes an interview and its people. A letter to somebody who was taken out and that has not left is called back:
 * nobody gets mail who is not in the record, nor at an address that was mended.
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
    const deliveries = await records.deliveries(interviewId)
    const known = new Set(people.map((person) => person.id))
    const gone = deliveries.filter((delivery) => !known.has(delivery.personId))
    await callBackAll(records, gone, { at: now, detail: sayStep('person-gone', {}) })
    const moved = addressedAnew(record.caseFile.people, people)
    const elsewhere = deliveries.filter((delivery) => moved.has(delivery.personId))
    await callBackAll(records, elsewhere, { at: now, detail: sayStep('address-changed', {}) })
    await callBackPutOff(records, { id: interviewId, before: record.caseFile.interview, after: interview }, now)
    await keepReminders(records, interviewId, now)
  })
  return showInterview(desk, ownerId, interviewId)
}

/** Gives the people whose address is another one than before: a queued letter carries the old one in its frozen bytes. */
function addressedAnew(before: readonly Person[], after: readonly Person[]): ReadonlySet<string> {
  const addresses = new Map(before.map(({ id, email }) => [id, email?.trim()]))
  return new Set(after.filter(({ id, email }) => addresses.has(id) && addresses.get(id) !== email?.trim()).map(({ id }) => id))
}
