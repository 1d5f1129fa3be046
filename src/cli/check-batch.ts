import { z } from 'zod'
import { caseFileFrom } from '../api/parse-case-file.ts'
import { dialects } from '../core/model/finding.ts'
import { answerBatch } from './batch.ts'
import { type LetterToRead, openJudge } from './judge-text.ts'
import { parseLine } from './parse-line.ts'
import { personOf } from './read-case.ts'
import { sentAtFrom } from './sent-at.ts'

const words = { subject: z.string().max(998), body: z.string().max(20_000) }
const lineSchema = z.strictObject({
  id: z.unknown(),
  case: z.unknown(),
  to: z.string(),
  ...words,
  sentAt: z.string().max(80).optional(),
  toAddress: z.string().max(320).optional(),
  panelLetters: z
    .array(z.strictObject({ to: z.string().max(80), ...words }))
    .max(100)
    .optional(),
  dialect: z.enum(dialects).optional(),
  /** True for the honest short form: nothing from the talk is expected in it. */
  short: z.boolean().optional(),
})

/** Checks many letters in one warm process: lines as lineSchema has them → {"id","findings"}. */
export async function checkBatch(path: string): Promise<number> {
  const judge = openJudge()
  try {
    return await answerBatch(path, async (line) => {
      const findings = await judge.findingsIn(letterOf(line))
      return { members: { findings }, exit: judge.exitCode(findings) }
    })
  } finally {
    await judge.close()
  }
}

function letterOf(line: unknown): LetterToRead {
  const { case: json, sentAt, id: _, ...letter } = parseLine(lineSchema, line)
  const caseFile = caseFileFrom(json)
  personOf(caseFile, letter.to)
  return { ...letter, caseFile, sentAt: sentAt === undefined ? undefined : sentAtFrom(sentAt, caseFile.interview) }
}
