import { isDeepStrictEqual } from 'node:util'
import type { InterviewView, LetterView } from '../api/views.ts'
import { Refusal } from '../api/refusal.ts'
import type { CaseFile } from '../core/model/case-file.ts'
import { composeLetters } from '../server/actions/compose-letters.ts'
import { importCaseFile } from '../server/actions/import-case-file.ts'
import { readInterview } from '../server/actions/read-interview.ts'
import type { InterviewRecord } from '../server/ports.ts'
import { readCase } from './read-case.ts'
import type { Order } from './send-order.ts'
import { whichInterview } from './which-interview.ts'
import type { AtDesk } from './with-desk.ts'

export interface Prepared {
  readonly view: InterviewView
  /** The letters that would leave now. */
  readonly waiting: readonly LetterView[]
}

/** Finds or records the interview that is meant, and writes the letters that are not written yet. */
export async function prepare(at: AtDesk, order: Order): Promise<Prepared> {
  const interviewId =
    order.case === undefined ? await whichInterview(at, order.interview) : await recordOnce(at, await readCase(order.case))
  const before = await readInterview(at.desk, at.ownerId, { interviewId })
  const isComplete = before.caseFile.people.every(({ id }) => before.letters.some(({ personId }) => personId === id))
  const view = isComplete ? before : await composeLetters(at.desk, at.ownerId, { interviewId })
  return { view, waiting: lettersThatWait(view, order.to) }
}

function lettersThatWait({ letters, thanks, caseFile }: InterviewView, to: readonly string[] | undefined): LetterView[] {
  const open = new Set(thanks.flatMap(({ personId, state }) => (state === 'to-send' || state === 'refused' ? [personId] : [])))
  const hasAddress = (personId: string): boolean => Boolean(caseFile.people.find(({ id }) => id === personId)?.email?.trim())
  return letters.filter(
    ({ personId, route }) => open.has(personId) && (to ? to.includes(personId) : route.send !== 'no' && hasAddress(personId)),
  )
}

/**
 * The id of this interview; recorded now if it is not yet. A case file is sent twice by habit ('did it go through?'):
 * it must find its first recording, or the people would be thanked once more.
 */
async function recordOnce({ desk, ownerId }: AtDesk, caseFile: CaseFile): Promise<string> {
  const known = await desk.store.read(ownerId, (records) => records.interviews())
  const same = known.find((record) => isSameInterview(record, caseFile))
  if (!same) return (await importCaseFile(desk, ownerId, { caseFile })).id
  const parts = ['candidate', 'interview', 'people'] as const
  if (parts.every((part) => isDeepStrictEqual(plain(same.caseFile[part]), plain(caseFile[part])))) return same.id
  throw new Refusal(
    'already-sent',
    `This interview is recorded already, with other details, as ${same.id}. Send that one with --interview ${same.id}, or take it away first.`,
  )
}

function isSameInterview({ caseFile: { interview, people } }: InterviewRecord, given: CaseFile): boolean {
  const hasSameEnd = interview.end === given.interview.end && interview.timeZone === given.interview.timeZone
  const met = new Set(people.flatMap(({ name, email }) => [name.toLowerCase(), email?.trim().toLowerCase() ?? name.toLowerCase()]))
  return hasSameEnd && given.people.some(({ name, email }) => met.has(name.toLowerCase()) || met.has(email?.trim().toLowerCase() ?? ''))
}

/** Without members that are there but undefined: they say nothing. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value))
}
