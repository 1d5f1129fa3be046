import type { Finding, FindingAnswer } from '../model/finding.ts'
import type { KeyedFinding, LetterToCheck } from './letter-to-check.ts'

type Words = Pick<LetterToCheck, 'to' | 'subject' | 'body' | 'toAddress'>

/** Rules whose answer holds for one reader only: who is greeted, where it goes, how long it is, what it shares. */
const aboutThisLetter = /^(?:greeting|address|letter|subject|panel|talk|round|format|date|weekday|relative)-/

/**
 * Names the key under which an answer to a finding is kept: what was found and what was said about it, never
 * where, so that it holds while the letter around it changes.
 *
 * @example
 * answerKey(
 *   { part: 'body', start: 5, end: 8, severity: 'error', rule: 'name-near', pass: 'names', message: '', suggestions: ['John'] },
 *   { to: 'p1', subject: '', body: 'Dear Jon,' },
 * )
 * // => 'name-near|Jon|John'
 */
export function answerKey(finding: Finding, letter: Words): string {
  const reader = aboutThisLetter.test(finding.rule) ? `|${letter.to}` : ''
  const written = wordsAt(finding, letter).normalize('NFC').replace(/\s+/g, ' ').trim()
  return `${finding.rule}${reader}|${written}|${finding.suggestions[0] ?? ''}`.slice(0, 500)
}

/**
 * Puts the candidate's answers to the findings they answer. A finding that is answered no longer holds the letter.
 *
 * @example
 * applyAnswers([], [], { to: 'p1', subject: '', body: '' })
 * // => []
 */
export function applyAnswers(findings: readonly Finding[], answers: readonly FindingAnswer[], letter: Words): KeyedFinding[] {
  const reasons = new Map(answers.map(({ key, reason }) => [key, reason]))
  return findings.map((finding) => {
    const key = answerKey(finding, letter)
    const answer = reasons.get(key)
    return answer === undefined ? { ...finding, key } : { ...finding, key, answer }
  })
}

/**
 * Says why a letter may not be sent: one plain sentence for each error that nobody answered. Empty when it may.
 *
 * @example
 * heldBecause([])
 * // => []
 */
export function heldBecause(findings: readonly KeyedFinding[]): string[] {
  const open = findings.filter(({ severity, answer }) => severity === 'error' && answer === undefined)
  return [...new Set(open.map(({ message }) => message))]
}

/**
 * Says what stays in a letter though a check held it, each with the candidate's reason. Undefined where nothing does.
 *
 * @example
 * keptBecause([{ severity: 'error', message: 'Jon is not on record.', answer: 'That is somebody else' }])
 * // => 'Kept as you said: Jon is not on record. – “That is somebody else”'
 */
export function keptBecause(findings: readonly KeyedFinding[]): string | undefined {
  const kept = findings.filter(({ severity, answer }) => severity === 'error' && answer !== undefined)
  const words = [...new Set(kept.map(({ message, answer }) => `${message} – “${answer}”`))]
  return words.length === 0 ? undefined : `Kept as you said: ${words.join(' ')}`
}

function wordsAt({ part, start, end }: Finding, letter: Words): string {
  const text = part === 'to' ? (letter.toAddress ?? '') : letter[part]
  return text.slice(start, end)
}
