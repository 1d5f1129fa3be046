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
  const told = findings.filter(({ severity }) => severity !== 'hint')
  const open = told.filter(({ answer }) => answer === undefined)
  const language = open.filter(({ pass }) => pass === 'spelling' || pass === 'grammar')
  const facts = open.length - language.length
  const source = sourceWords[letter.caseFile.people.find(({ id }) => id === letter.to)?.source ?? 'typed']
  const kept = told.length - open.length
  return [
    facts === 0 ? `Name and company match ${source}` : `${counted(facts, 'name or fact', 'names or facts')} to look at`,
    proofread ? aboutLanguage(language.length) : 'spelling and grammar not checked yet',
    ...(kept === 0 ? [] : [`${counted(kept, 'place', 'places')} kept as you said`]),
  ].join(' · ')
}

function aboutLanguage(count: number): string {
  return count === 0 ? 'spelling and grammar clear' : `${counted(count, 'word', 'words')} to look at`
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
