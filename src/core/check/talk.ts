import type { Finding } from '../model/finding.ts'
import { letterKey } from '../text/fold.ts'
import type { LetterToCheck } from './letter-to-check.ts'
import { say } from './say.ts'

/**
 * Finds a letter that says nothing of the talk, though there are notes of it (H2). A short form is marked as one and
 * owes nothing, and who arranged the interview is thanked for that.
 *
 * @example
 * findTalkSlips({
 *   caseFile: { people: [{ id: 'p1', name: 'Joan', notes: ['her team moved to Figma'] }] },
 *   to: 'p1',
 *   body: 'Thank you for your time.',
 * })[0].rule
 * // => 'talk-missing'
 */
export function findTalkSlips({ caseFile, to, body, short }: Pick<LetterToCheck, 'caseFile' | 'to' | 'body' | 'short'>): Finding[] {
  const person = caseFile.people.find(({ id }) => id === to)
  const notes = (person?.notes ?? []).flatMap((note) =>
    typeof note === 'string' ? [note] : note.use === 'no' ? [] : [`${note.text} ${note.thought ?? ''} ${note.reading ?? ''}`],
  )
  if (person === undefined || short === true || notes.length === 0 || arranges.has(person.role ?? 'interviewer')) return []
  const said = new Set(stemsOf(body))
  if (stemsOf(notes.join(' ')).some((stem) => said.has(stem))) return []
  return [
    {
      part: 'body',
      start: 0,
      end: 0,
      severity: 'error',
      rule: 'talk-missing',
      pass: 'form',
      ...say('talk-missing', { name: person.name }),
      suggestions: [],
    },
  ]
}

/** Whoever arranged the interview is thanked for that. */
const arranges = new Set(['coordinator', 'recruiter', 'agency-consultant'])

const empty = new Set(
  'about after again also asked because been before being could every first from have having here into just last like made make more most much other over said same should some such than thank thanks that their them then there these they thing this those time told very want wanted were what when where which while with would year years your the and for you her his was are has had not but who how why our she him its any all can out one two did get got may day now say too use way new let'.split(
    ' ',
  ),
)

/** Content words, cut to what their forms share: 'moved' and 'moving' are one, as are 'mixes' and 'mix'. */
function stemsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words
    .map((word) => ({ word, key: letterKey(word) }))
    .filter(({ word, key }) => (key.length >= 3 || /^[\p{Lu}\p{N}]{2,}$/u.test(word)) && !empty.has(key))
    .map(({ key }) => (key.length > 4 ? key.replace(/(?:ing|ed|es|s)$/, '') : key).slice(0, 5))
}
