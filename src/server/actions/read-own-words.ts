import type { Given, Output } from '../../api/rows.ts'
import { readOwnWords as readWords } from '../../core/compose/read-own-words.ts'
import type { CaseFile } from '../../core/model/case-file.ts'
import type { Desk } from '../ports.ts'
import { findInterview } from './folder.ts'

/** Says what the letter would make of what the candidate typed of themselves, as it stands on the screen. Nothing is kept. */
export async function readOwnWords({ store }: Desk, ownerId: string, { interviewId, kind, texts }: Given<'readOwnWords'>): Promise<Output<'readOwnWords'>> {
  const caseFile = interviewId === undefined ? ofNoInterview : (await store.read(ownerId, (records) => findInterview(records, interviewId))).caseFile
  return { readings: texts.map((text) => readWords(kind, text, caseFile)) }
}

/** What speaks for somebody is also typed before there is an interview. */
const ofNoInterview: CaseFile = { version: 1, candidate: { name: '' }, interview: { position: '', company: { name: '' }, end: '2026-01-01T12:00', timeZone: 'UTC' }, people: [] }
