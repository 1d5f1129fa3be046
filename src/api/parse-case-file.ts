import type { z } from 'zod'
import type { CaseFile } from '../core/model/case-file.ts'
import { caseFileSchema } from './case-file.ts'
import { Refusal } from './refusal.ts'

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
  const wrong = parsed.error.issues.flatMap(sentencesOf)
  throw new Refusal('bad-case-file', `This case file cannot be read: ${wrong.slice(0, 5).join(' ')}`, { at: wrong[0]?.split(' ')[0] })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Refusal('bad-case-file', `This case file is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause })
  }
}

function sentencesOf(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.map(String).join('.') || 'the file'
  if (issue.code !== 'unrecognized_keys') return [`${at}: ${issue.message}.`]
  return issue.keys.map((key) => `${issue.path.length ? `${at}.${key}` : key} is not a member of a case file (is it misspelt?).`)
}
