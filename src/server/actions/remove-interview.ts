import { sayStep } from '../../core/send/step-sentences.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk, InterviewRecord, Records } from '../ports.ts'
import { callBackAll } from './call-back.ts'
import { keepReminders } from './keep-reminders.ts'
import { showInterview } from './view-interview.ts'

/** Takes an interview away, with its letters that have not left. It can be taken back; the letters then wait for a new press. */
export async function removeInterview(
  desk: Desk,
  ownerId: string,
  { interviewId }: Given<'removeInterview'>,
): Promise<Output<'removeInterview'>> {
  await desk.store.change(ownerId, async (records) => {
    const record = await findEvenRemoved(records, interviewId)
    if (record.removedAt) return
    const now = desk.clock.now()
    await records.saveInterview({ ...record, removedAt: now, updatedAt: now, revision: record.revision + 1 })
    await callBackAll(records, await records.deliveries(interviewId), { at: now, detail: sayStep('interview-gone', {}) })
    await keepReminders(records, interviewId, now)
  })
  return { ok: true }
}

/** Takes the removal back. */
export async function restoreInterview(
  desk: Desk,
  ownerId: string,
  { interviewId }: Given<'restoreInterview'>,
): Promise<Output<'restoreInterview'>> {
  await desk.store.change(ownerId, async (records) => {
    const record = await findEvenRemoved(records, interviewId)
    if (!record.removedAt) return
    await records.saveInterview({ ...record, removedAt: undefined, updatedAt: desk.clock.now(), revision: record.revision + 1 })
    await keepReminders(records, interviewId, desk.clock.now())
  })
  return showInterview(desk, ownerId, interviewId)
}

async function findEvenRemoved(records: Records, interviewId: string): Promise<InterviewRecord> {
  const record = await records.interview(interviewId)
  if (!record) throw new Refusal('not-found', 'This interview is not here (any more).')
  return record
}
