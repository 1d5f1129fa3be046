import type { Given, Output } from '../../api/rows.ts'
import { readJotting } from '../../core/compose/read-jotting.ts'
import type { CaseFile } from '../../core/model/case-file.ts'
import type { Desk } from '../ports.ts'
import { findInterview, findPerson } from './folder.ts'

/** Says what the letter would make of the notes of one person, as they stand on the screen. Nothing is kept. */
export async function readJottings(
  { store }: Desk,
  ownerId: string,
  { interviewId, to, notes }: Given<'readJottings'>,
): Promise<Output<'readJottings'>> {
  const record = await store.read(ownerId, (records) => findInterview(records, interviewId))
  findPerson(record, to)
  // What is typed now, and not what was saved a moment ago, decides which words are names.
  const people = record.caseFile.people.map((person) => (person.id === to ? { ...person, notes } : person))
  const caseFile: CaseFile = { ...record.caseFile, people }
  return { readings: notes.map((note) => readJotting(note, to, caseFile)) }
}
