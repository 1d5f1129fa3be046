import { z } from 'zod'
import { caseFileFrom } from '../api/parse-case-file.ts'
import { composePanel } from '../core/compose/compose-panel.ts'
import { answerBatch, type BatchAnswer } from './batch.ts'
import { parseLine } from './parse-line.ts'
import { viewLetter } from './view-letter.ts'

const lineSchema = z.strictObject({ id: z.unknown(), case: z.unknown() })

/** Writes the letters of many cases: lines {"id","case"} → {"id","letters"}. */
export function composeBatch(path: string): Promise<number> {
  return answerBatch(path, (line): BatchAnswer => {
    const caseFile = caseFileFrom(parseLine(lineSchema, line).case)
    return { members: { letters: composePanel(caseFile).map(viewLetter) }, exit: 0 }
  })
}
