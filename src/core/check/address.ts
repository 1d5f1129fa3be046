import type { Finding } from '../model/finding.ts'
import { foldAccents, letterKey } from '../text/fold.ts'
import { editDistance } from '../text/edit-distance.ts'
import type { LetterToCheck } from './letter-to-check.ts'
import { splitName } from './split-name.ts'
import { say, type Saying } from './say.ts'

/**
 * Checks the address in To against the person: the recorded address and nobody else's, one recipient only.
 *
 * @example
 * findAddressSlips({
 *   caseFile: { candidate: { name: 'Ana Ruiz' }, people: [{ id: 'p1', name: 'Joan Whitlock', email: 'joan@acme.example' }] },
 *   to: 'p1',
 *   toAddress: 'joan@acne.example',
 * })[0].suggestions
 * // => ['joan@acme.example']
 */
export function findAddressSlips(letter: LetterToCheck): Finding[] {
  const written = letter.toAddress
  if (written === undefined) return []
  const person = letter.caseFile.people.find(({ id }) => id === letter.to)
  if (person === undefined) return []
  const bare = addressOf(written)
  const known = person.email === undefined ? [] : [person.email]
  if (bare === undefined) return [noSingleAddress(written, known)]
  const other = letter.caseFile.people.find(({ id, email }) => id !== letter.to && email !== undefined && same(email, bare))
  if (person.email !== undefined && same(person.email, bare)) return []
  if (other)
    return [toSlip(written, 'address-other', 'error', say('address-of-other', { other: other.name, name: person.name }), known)]
  if (letter.caseFile.candidate.email !== undefined && same(letter.caseFile.candidate.email, bare)) {
    return [toSlip(written, 'address-other', 'error', say('address-own', { name: person.name }), known)]
  }
  if (person.email !== undefined)
    return [toSlip(written, 'address-other', 'error', say('address-recorded', { name: person.name, email: person.email }), known)]
  return unrecorded(letter, bare, written, person.name)
}

function noSingleAddress(written: string, known: readonly string[]): Finding {
  const others = known.filter((each) => addressOf(each) !== undefined)
  if (!written.includes('@')) return toSlip(written, 'address-form', 'error', say('address-none'), others)
  return toSlip(written, 'address-several', 'error', say('address-several'), others)
}

/** Nothing is recorded: the domain should be the company's, the part before the @ somebody's who could be this person. */
function unrecorded({ caseFile, to }: LetterToCheck, bare: string, written: string, name: string): Finding[] {
  const [local = '', domain = ''] = bare.toLowerCase().split('@')
  const expected = caseFile.interview.company.domain?.toLowerCase()
  if (expected !== undefined && domain !== expected && !domain.endsWith(`.${expected}`)) {
    const near = editDistance(domain, expected, 3) <= 2
    const saying = say('address-domain', { expected, domain })
    return [toSlip(written, 'address-domain', near ? 'error' : 'question', saying, near ? [`${local}@${expected}`] : [])]
  }
  const others = caseFile.people.filter(({ id }) => id !== to)
  const isTheirs = (each: string): boolean => {
    const { given, family } = splitName(foldAccents(each))
    return [given, family].some((part) => part.length > 2 && letterKey(local).includes(letterKey(part)))
  }
  const other = isTheirs(name) ? undefined : others.find((each) => isTheirs(each.name))
  return other ? [toSlip(written, 'address-other', 'question', say('address-looks-other', { other: other.name }), [])] : []
}

/** The bare address, or undefined where there is none or more than one. */
function addressOf(written: string): string | undefined {
  const found = written.match(/[^\s@<>,;"]+@[^\s@<>,;"]+/g) ?? []
  const rest = /[,;]/.test(written.replace(/"[^"]*"/g, ''))
  return found.length === 1 && !rest ? found[0] : undefined
}

/** Domains know no case; the part before the @ is compared without it too, since no mailbox in use tells them apart. */
function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

function toSlip(written: string, rule: string, severity: Finding['severity'], saying: Saying, suggestions: readonly string[]): Finding {
  return { part: 'to', start: 0, end: written.length, severity, rule, pass: 'form', ...saying, suggestions }
}
