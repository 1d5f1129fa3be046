import type { FindingView, InterviewView, LetterView } from '../../api/views.ts'
import { applyAnswers } from '../../core/check/answers.ts'
import { checkFacts } from '../../core/check/check-letter.ts'
import { canSwitchOff } from '../../core/check/own-language.ts'
import type { LetterText } from '../../core/model/letter.ts'

/**
 * Finds what core alone can find in a letter, in the page: names, facts and form, with the answers that were given.
 * What a setting may silence and what other letters decide is left to the server, which knows them.
 */
export function findSlips(
  { caseFile, answers }: InterviewView,
  { personId, short }: LetterView,
  words: LetterText,
): readonly FindingView[] {
  const toAddress = caseFile.people.find(({ id }) => id === personId)?.email
  const letter = { caseFile, to: personId, ...words, toAddress, short, sentAt: Temporal.Now.instant() }
  const found = checkFacts(letter).findings.filter((finding) => finding.pass !== 'panel' && !canSwitchOff(finding))
  return applyAnswers(found, answers, letter)
}
