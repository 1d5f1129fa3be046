import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { CaseFile } from '../../core/model/case-file.ts'
import { endInstant } from '../../core/send/deadline.ts'
import type { Desk, InterviewRecord } from '../ports.ts'
import { keepReminders } from './keep-reminders.ts'
import { showInterview } from './view-interview.ts'

/** Records an interview and the people met. The candidate is the profile's; without one there is no letter yet. */
export async function addInterview(
  desk: Desk,
  ownerId: string,
  { interview, people, id: chosen }: Given<'addInterview'>,
): Promise<Output<'addInterview'>> {
  refuseNobody(desk, { interview, people })
  const id = await desk.store.change(ownerId, async (records) => {
    const candidate = (await records.profile()) ?? { name: '' }
    if (chosen !== undefined && (await records.interview(chosen))) throw new Refusal('changed-meanwhile', 'This interview is recorded already.')
    const fresh = newInterview(desk, { version: 1, candidate, interview, people })
    const record = { ...fresh, id: chosen ?? fresh.id }
    await records.saveInterview(record)
    await keepReminders(records, record.id, desk.clock.now())
    return record.id
  })
  return showInterview(desk, ownerId, id)
}

/** Refuses an interview that is over and where nobody was met; before it nobody may be known yet. */
export function refuseNobody({ clock }: Pick<Desk, 'clock'>, { interview, people }: Pick<CaseFile, 'interview' | 'people'>): void {
  const isOver = Temporal.Instant.compare(endInstant(interview), clock.now()) <= 0
  if (isOver && people.length === 0 && !interview.calledOff) throw new Refusal('bad-input', 'Name at least one person whom you met.', { at: 'people' })
}

/** Makes the record of an interview that nothing is known of yet but its case. */
export function newInterview({ clock, ids }: Pick<Desk, 'clock' | 'ids'>, caseFile: CaseFile): InterviewRecord {
  const now = clock.now()
  return {
    id: ids.next(),
    caseFile,
    ownCandidate: false,
    endsAt: endInstant(caseFile.interview),
    answers: [],
    revision: 1,
    createdAt: now,
    updatedAt: now,
    sample: false,
  }
}
