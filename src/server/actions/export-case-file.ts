import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { findInterview } from './folder.ts'

/** Gives one interview as a case file; imported again it is equal. */
export async function exportCaseFile(
  { store }: Desk,
  ownerId: string,
  { interviewId }: Given<'exportCaseFile'>,
): Promise<Output<'exportCaseFile'>> {
  const { caseFile } = await store.read(ownerId, (records) => findInterview(records, interviewId))
  if (caseFile.candidate.name === '') throw new Refusal('no-profile')
  if (caseFile.people.length === 0) throw new Refusal('bad-input', 'A case file names at least one person: add whom you will meet first.', { at: 'people' })
  return caseFile
}
