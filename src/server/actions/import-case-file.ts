import { isDeepStrictEqual } from 'node:util'
import { caseFileFrom } from '../../api/parse-case-file.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import { newInterview } from './add-interview.ts'
import { keepReminders } from './keep-reminders.ts'
import { showInterview } from './view-interview.ts'

/**
 * Imports one case file. Its candidate fills an empty profile; one that differs from the profile stays with the
 * interview, so that neither overwrites the other.
 */
export async function importCaseFile(desk: Desk, ownerId: string, given: Given<'importCaseFile'>): Promise<Output<'importCaseFile'>> {
  const caseFile = caseFileFrom(given.caseFile)
  const id = await desk.store.change(ownerId, async (records) => {
    const profile = await records.profile()
    if (!profile) await records.saveProfile(caseFile.candidate)
    const ownCandidate = profile !== undefined && !isDeepStrictEqual(plain(profile), plain(caseFile.candidate))
    const record = { ...newInterview(desk, caseFile), ownCandidate }
    await records.saveInterview(record)
    await keepReminders(records, record.id, desk.clock.now())
    return record.id
  })
  return showInterview(desk, ownerId, id)
}

/** Without members that are there but undefined: they say nothing. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value))
}
