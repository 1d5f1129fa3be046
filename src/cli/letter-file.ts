import { Refusal } from '../api/refusal.ts'
import type { LetterText } from '../core/model/letter.ts'

/** Longer than any letter a check is for; it bounds the work. */
const MOST_CHARACTERS = 20_000

/**
 * Parses a letter as a file has it: 'Subject: …', an empty line, the body. The body stays exactly as it stands there,
 * so that offsets into it are offsets into the file's own text.
 * @throws Refusal `bad-input` that says what is missing; `too-large`.
 */
export function parseLetter(text: string, name: string): LetterText {
  const [, subject, rest] = /^\uFEFF?subject:[ \t]*([^\r\n]*?)[ \t]*(?:\r?\n|$)([^]*)$/i.exec(text) ?? []
  if (subject === undefined || rest === undefined) {
    throw new Refusal('bad-input', `${name} must begin with a line "Subject: …", then an empty line, then the letter.`)
  }
  const gap = /^[ \t]*(?:\r?\n|$)/.exec(rest)
  if (!gap) throw new Refusal('bad-input', `${name} needs an empty line between the subject and the letter.`)
  const body = rest.slice(gap[0].length)
  if (body.length > MOST_CHARACTERS || subject.length > 998)
    throw new Refusal('too-large', `${name} is longer than a letter can be (${MOST_CHARACTERS} characters).`)
  return { subject, body }
}
