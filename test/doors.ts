/** Steps of the main job that many tests begin with. */
import type { InterviewView, LetterView } from '../src/api/views.ts'
import { composeLetters } from '../src/server/actions/compose-letters.ts'
import { importCaseFile } from '../src/server/actions/import-case-file.ts'
import { addMailbox } from '../src/server/actions/mailboxes.ts'
import { readInterview } from '../src/server/actions/read-interview.ts'
import { saveLetter } from '../src/server/actions/save-letter.ts'
import type { Desk } from '../src/server/ports.ts'
import { aCaseFile, aLetter, aMailbox } from './builders.ts'
import { OWNER } from './desk.ts'

/** An interview with two people, a letter to each, and a mailbox. */
export async function aWrittenInterview(desk: Desk, caseFile = aCaseFile()): Promise<{ interview: InterviewView; mailboxId: string }> {
  const { id } = await importCaseFile(desk, OWNER, { caseFile })
  const interview = await composeLetters(desk, OWNER, { interviewId: id })
  const { id: mailboxId } = await addMailbox(desk, OWNER, { ...aMailbox(), password: 'app password' })
  return { interview, mailboxId }
}

/** The same with a letter to p1 that nothing holds, whatever the composer wrote. */
export async function aReadyInterview(desk: Desk, caseFile = aCaseFile()): Promise<{ interview: InterviewView; mailboxId: string }> {
  const { interview, mailboxId } = await aWrittenInterview(desk, caseFile)
  await rewrite(desk, interview)
  return { interview: await readInterview(desk, OWNER, { interviewId: interview.id }), mailboxId }
}

export function letterTo(interview: InterviewView, personId: string): LetterView {
  const letter = interview.letters.find((each) => each.personId === personId)
  if (!letter) throw new Error(`There is no letter to ${personId}.`)
  return letter
}

/** Gives the letter to p1 the words of aLetter(), with changes. */
export async function rewrite(
  desk: Desk,
  interview: InterviewView,
  change: Partial<{ subject: string; body: string }> = {},
): Promise<LetterView> {
  const { id, revision } = letterTo(interview, 'p1')
  return saveLetter(desk, OWNER, { letterId: id, revision, ...aLetter(change) })
}

export function stateOf(interview: InterviewView, personId: string): string | undefined {
  return interview.thanks.find((each) => each.personId === personId)?.state
}
