import { editDistance } from '../text/edit-distance.ts'
import { foldAccents } from '../text/fold.ts'
import { legalForm } from './line-words.ts'
import { isOfDomain } from './signature-fields.ts'

export interface CompanyComparison {
  /** same: nothing to ask · spelling: one of the two is spelt wrong · other: another company, as an agency is. */
  readonly is: 'same' | 'spelling' | 'other'
  /** Which spelling the domain witnesses, where it does. */
  readonly favoured?: string | undefined
}

/**
 * Compares the company that somebody's card names with the one in the candidate's notes. A legal form more or less, or
 * case, is no difference; '&' for 'and' and a letter are, and are asked.
 *
 * @example
 * compareCompanies('Ashworth & Lindqvist', 'Ashworth and Lindquist', 'ashworth-lindqvist.example')
 * // => { is: 'spelling', favoured: 'Ashworth & Lindqvist' }
 * compareCompanies('Northwind Traders Inc.', 'Northwind Traders')
 * // => { is: 'same' }
 * compareCompanies('Bramble Talent Ltd', 'Northwind Traders')
 * // => { is: 'other' }
 */
export function compareCompanies(shown: string, noted: string, domain = ''): CompanyComparison {
  const [a, b] = [coreOf(shown), coreOf(noted)]
  if (a === b) return { is: 'same' }
  const [plainA, plainB] = [bare(a), bare(b)]
  const isNear =
    plainA === plainB || editDistance(plainA, plainB, 3) <= Math.max(1, Math.min(3, Math.floor(Math.min(plainA.length, plainB.length) / 5)))
  const isShorter = [plainA, plainB].some(
    (one, index) =>
      one.length >= 4 &&
      ([plainB, plainA][index] ?? '').startsWith(one) &&
      (index === 0 ? b : a).startsWith(index === 0 ? `${a} ` : `${b} `),
  )
  if (!isNear && !isShorter) return { is: 'other' }
  const favoured = [shown, noted].filter((name) => isOfDomain(name, domain))
  return { is: 'spelling', ...(favoured.length === 1 ? { favoured: favoured[0] } : {}) }
}

function coreOf(name: string): string {
  const trimmed = name.normalize('NFC').replace(/\s+/g, ' ').replace(/^the /i, '').trim()
  const without = trimmed.replace(legalForm, '').replace(/[\s,]+$/, '')
  return (without === '' ? trimmed : without).toLowerCase()
}

function bare(name: string): string {
  return foldAccents(name)
    .replace(/\b(?:and|und|et|y|e)\b/g, '')
    .replace(/[^\p{L}\d]/gu, '')
}
