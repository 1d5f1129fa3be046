import type { KeyedFinding, LetterToCheck } from './letter-to-check.ts'
import { sourceWords } from './source-words.ts'

/**
 * Says in one line what the letter was held against, and what is left to look at.
 *
 * @example
 * verdictOf({ caseFile: { people: [{ id: 'p1', name: 'Joan Whitlock', source: 'card' }] }, to: 'p1' }, [])
 * // => 'Name and company match the card · spelling and grammar clear'
 */
export function verdictOf(letter: Pick<LetterToCheck, 'caseFile' | 'to'>, findings: readonly KeyedFinding[], proofread = true): string {
  const { facts, language, kept } = countsOf(findings)
  const source = sourceWords[letter.caseFile.people.find(({ id }) => id === letter.to)?.source ?? 'typed']
  return [
    facts === 0 ? `Name and company match ${source}` : `${counted(facts, 'name or fact', 'names or facts')} to look at`,
    proofread ? aboutLanguage(language) : 'spelling and grammar not checked yet',
    ...(kept === 0 ? [] : [`${counted(kept, 'place', 'places')} kept as you said`]),
  ].join(' · ')
}

interface Counts {
  /** Names and facts that wait for a look. */
  readonly facts: number
  /** Words that wait for a look. A word that no dictionary knows is a hint, but nobody would call such a letter clear. */
  readonly language: number
  /** Answered, and left as written. */
  readonly kept: number
}

/**
 * Counts what a verdict tells of a letter.
 *
 * @example
 * countsOf([{ severity: 'hint', pass: 'spelling' }, { severity: 'error', pass: 'names', answer: 'Jen is what she asked for' }])
 * // => { facts: 0, language: 1, kept: 1 }
 */
export function countsOf(findings: readonly Pick<KeyedFinding, 'severity' | 'pass' | 'answer'>[]): Counts {
  const open = findings.filter(({ answer }) => answer === undefined)
  return {
    facts: open.filter((finding) => finding.severity !== 'hint' && !isOfLanguage(finding)).length,
    language: open.filter(isOfLanguage).length,
    kept: findings.filter(({ severity, answer }) => severity !== 'hint' && answer !== undefined).length,
  }
}

function isOfLanguage({ pass }: Pick<KeyedFinding, 'pass'>): boolean {
  return pass === 'spelling' || pass === 'grammar'
}

function aboutLanguage(count: number): string {
  return count === 0 ? 'spelling and grammar clear' : `${counted(count, 'word', 'words')} to look at`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
