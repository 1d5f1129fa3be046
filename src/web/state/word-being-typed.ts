import type { CheckView } from '../../api/views.ts'
import { heldBecause } from '../../core/check/answers.ts'
import type { LetterText } from '../../core/model/letter.ts'
import { editBetween } from './edits.ts'

/** Where the cursor stands behind a word that is not yet at its end. */
export interface WordBeingTyped {
  readonly part: 'subject' | 'body'
  readonly at: number
}

/** A key writes one letter, or two with an accent that was put before it; what is more was pasted, and is looked at at once. */
const MOST_BY_KEY = 2

/** Finds the word that a key has just lengthened or shortened at its end: 'Dear Gra' is no wrong name, it is half of one. */
export function wordBeingTyped(before: LetterText, after: LetterText): WordBeingTyped | undefined {
  const part = before.subject === after.subject ? 'body' : 'subject'
  const { at, removed, added } = editBetween(before[part], after[part])
  const end = at + added
  const isKey = (added === 0) !== (removed === 0) && added <= MOST_BY_KEY && removed <= MOST_BY_KEY
  const standsAtEnd = isLetter(after[part].slice(end - 1, end)) && !isLetter(after[part].slice(end, end + 1))
  return isKey && standsAtEnd ? { part, at: end } : undefined
}

/** Leaves out what is said of the word that is being typed: it is neither marked nor holds the letter. */
export function withoutWordBeingTyped(check: CheckView, typed: WordBeingTyped | undefined): CheckView {
  const isOfIt = ({ part, start, end }: CheckView['findings'][number]) => part === typed?.part && start < typed.at && typed.at <= end
  const left = check.findings.filter((finding) => !isOfIt(finding))
  if (left.length === check.findings.length) return check
  const still = heldBecause(left)
  const gone = new Set(heldBecause(check.findings.filter(isOfIt)).filter((words) => !still.includes(words)))
  return { ...check, findings: left, held: check.held.filter((words) => !gone.has(words)) }
}

function isLetter(text: string): boolean {
  return /^[\p{L}\p{M}'’-]$/u.test(text)
}
