import type { CaseFile } from '../core/model/case-file.ts'
import { caseFileSchema } from './case-file.ts'
import { faultInJson } from './json-fault.ts'
import { Refusal } from './refusal.ts'
import { placeOf, sentencesOf } from './wrong-input.ts'

/** 1 MiB of JSON is some 500 people with a page of notes each. */
const LARGEST = 1024 * 1024

/**
 * Parses the text of a case file.
 * @throws Refusal `bad-case-file` that names the line of bad JSON, or each wrong member by its path; `too-large`.
 */
export function parseCaseFile(text: string): CaseFile {
  if (text.length > LARGEST) throw new Refusal('too-large', 'A case file may have at most 1 MB.')
  return caseFileFrom(parseJson(text))
}

/** The same for JSON that has been parsed already. */
export function caseFileFrom(json: unknown): CaseFile {
  const parsed = caseFileSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const wrong = issues.flatMap((issue) => sentencesOf(issue, 'a case file'))
  throw new Refusal('bad-case-file', `This case file cannot be read: ${wrong.slice(0, 5).join(' ')}`, {
    at: issues[0] && placeOf(issues[0]),
  })
}

function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(json)
  } catch (cause) {
    const fault = faultInJson(json)
    const where = fault ? `line ${fault.line}, column ${fault.column}: ${fault.expected} should stand there` : String(cause)
    throw new Refusal('bad-case-file', `This case file is not JSON. Look at ${where}.`, { cause })
  }
}
