import type { KeyedFinding, LetterToCheck } from './letter-to-check.ts'
import { sourceWords } from './source-words.ts'

/**
 * Says in one line what was checked against what.
 *
 * @example
 * verdictOf({ caseFile: { people: [{ id: 'p1', name: 'Joan Whitlock', source: 'card' }] }, to: 'p1' }, [])
 * // => 'Name and company match the card · spelling and grammar clear'
 */
export function verdictOf(letter: LetterToCheck, findings: readonly KeyedFinding[]): string {
  const open = findings.filter(({ severity, answer }) => severity !== 'hint' && answer === undefined)
  const source = letter.caseFile.people.find(({ id }) => id === letter.to)?.source ?? 'typed'
  const facts = open.filter(({ pass }) => pass === 'names' || pass === 'form' || pass === 'panel')
  const words = open.filter(({ pass }) => pass === 'spelling' || pass === 'grammar')
  return [
    facts.length === 0 ? `Name and company match ${sourceWords[source]}` : counted(facts.length, 'name or fact', 'names or facts'),
    words.length === 0 ? 'spelling and grammar clear' : counted(words.length, 'slip of the pen', 'slips of the pen'),
  ].join(' · ')
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many} to look at`
}
