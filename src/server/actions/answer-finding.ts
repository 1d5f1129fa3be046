import type { Given, Output } from '../../api/rows.ts'
import type { FindingAnswer } from '../../core/model/finding.ts'
import type { Desk } from '../ports.ts'
import { findInterview } from './folder.ts'
import { showInterview } from './view-interview.ts'

/** Keeps the person's answer to a finding: it is not asked again in this interview. */
export async function answerFinding(
  desk: Desk,
  ownerId: string,
  { interviewId, key, reason }: Given<'answerFinding'>,
): Promise<Output<'answerFinding'>> {
  await changeAnswers(desk, { ownerId, interviewId }, (answers) => [...answers.filter((answer) => answer.key !== key), { key, reason }])
  return showInterview(desk, ownerId, interviewId)
}

/** Takes an answer back: the finding is asked again. */
export async function takeBackAnswer(
  desk: Desk,
  ownerId: string,
  { interviewId, key }: Given<'takeBackAnswer'>,
): Promise<Output<'takeBackAnswer'>> {
  await changeAnswers(desk, { ownerId, interviewId }, (answers) => answers.filter((answer) => answer.key !== key))
  return showInterview(desk, ownerId, interviewId)
}

type Answers = readonly FindingAnswer[]

async function changeAnswers(
  desk: Desk,
  { ownerId, interviewId }: { ownerId: string; interviewId: string },
  change: (answers: Answers) => Answers,
): Promise<void> {
  await desk.store.change(ownerId, async (records) => {
    const record = await findInterview(records, interviewId)
    await records.saveInterview({ ...record, answers: change(record.answers), revision: record.revision + 1, updatedAt: desk.clock.now() })
  })
}
