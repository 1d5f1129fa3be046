/** How e-mail and domain bear witness to a name and a company. */
import { editDistance } from '../text/edit-distance.ts'
import { foldAccents, letterKey } from '../text/fold.ts'
import { legalForm } from './line-words.ts'

/**
 * Weighs how well the local part of an address speaks for a name, 0 to 1: its parts, run together, with initials, each
 * with one or two letters misread.
 *
 * @example
 * witnessOfName(['Raúl', 'Domínguez'], 'raul.dominguez')
 * // => 1
 * witnessOfName(['Madrid', 'Office'], 'raul.dominguez')
 * // => 0
 */
export function witnessOfName(words: readonly string[], local: string): number {
  const keys = words
    .flatMap((word) => [letterKey(word), ...word.split('-').map(letterKey)])
    .map((key) => key.replace(/\d/g, ''))
    .filter((key) => key !== '')
  const parts = partsOfLocal(local)
  const hits = parts.reduce((sum, part) => sum + hitOf(part, keys), 0)
  const byParts = (hits / Math.max(1, parts.length)) * (hits >= 1 || parts.length === 1 ? 1 : 0.6)
  return byParts >= 0.7 && parts.length > 1 ? byParts : Math.max(byParts, byJoining(keys, parts.join('')))
}

/** 'maria.dominguez2' → 'maria', 'dominguez'. */
export function partsOfLocal(local: string): readonly string[] {
  return local
    .toLowerCase()
    .split(/[._-]/)
    .map((part) => part.replace(/^\d+|\d+$/g, ''))
    .filter((part) => part !== '')
}

/**
 * Names what the local parts of a card's addresses may be: without a label that was glued to them, and with the letter
 * that a capital I, a one or a zero before small letters is for.
 *
 * @example
 * localsToHear([{ local: 'Isoimaru' }])
 * // => ['Isoimaru', 'lsoimaru']
 */
export function localsToHear(mails: readonly { readonly local: string; readonly unlabelled?: string | undefined }[]): readonly string[] {
  return mails
    .flatMap(({ local, unlabelled }) => [local, ...(unlabelled ? [unlabelled] : [])])
    .flatMap((local) => [
      local,
      ...(/^[I1][a-z]/.test(local) ? [`l${local.slice(1)}`] : []),
      ...(/^0[.a-z]/.test(local) ? [`o${local.slice(1)}`] : []),
    ])
}

/** What the addresses of a card say about single words of its name. */
export interface MailWitness {
  /** Parts between dots, small, without numbers; those with a hyphen whole and in halves. */
  readonly parts: readonly string[]
  /** Tells whether a word stands in an address letter by letter, alone or run together with the name's other words or their initials. */
  says(word: string): boolean
}

/**
 * Hears the addresses of a card on the words of its name.
 *
 * @example
 * mailWitness(['minhduc.nguyen'], ['Nguyễn', 'Minh', 'Đức']).says('Đức')
 * // => true
 * mailWitness(['lillian.clemmons'], ['Lian', 'Clemmons']).says('Lian')
 * // => false
 */
export function mailWitness(locals: readonly string[], words: readonly string[]): MailWitness {
  const whole = locals
    .flatMap((local) => local.toLowerCase().split(/[._]/))
    .map((part) => part.replace(/^\d+|\d+$/g, ''))
    .filter((part) => part !== '')
  const parts = [...new Set([...whole, ...whole.flatMap((part) => part.split('-'))])]
  const keys = words.map(letterKey).filter((key) => key !== '')
  const joined = [...new Set([...parts, ...locals.map((local) => local.toLowerCase().replace(/\d+$/, ''))].map(letterKey))]
  const says = (word: string): boolean => {
    const key = letterKey(word)
    if (key.length < 2) return false
    // Two letters and their rest spell any name.
    if (key.length < 3) return joined.includes(key)
    const around = keys.filter((other) => other !== key && other.length !== 2).flatMap((other) => [other, other.charAt(0)])
    return joined.some((part) => part === key || around.some((other) => part === other + key || part === key + other))
  }
  return { parts, says: (word) => says(word) || (word.includes('-') && word.split('-').every(says)) }
}

function hitOf(part: string, keys: readonly string[]): number {
  if (part.length > 2 && keys.includes(part)) return 1
  if (part.length > 3 && keys.some((key) => editDistance(key, part, 2) <= (part.length > 6 ? 2 : 1))) return 0.8
  return part.length === 1 && keys.some((key) => key.startsWith(part)) ? 0.3 : 0
}

/** 'mariad', 'dominguezm', 'mdominguez', 'mariadominguez'. */
function byJoining(keys: readonly string[], joined: string): number {
  if (joined.length < 3) return 0
  let best = keys.join('') === joined ? 1 : 0
  for (const a of keys)
    for (const b of keys) {
      if (a === b || a.length < 2 || b.length < 2) continue
      for (const form of [a + b, a.charAt(0) + b, a + b.charAt(0)]) {
        if (form === joined) return 1
        if (joined.length > 4 && editDistance(form, joined, 1) <= 1) best = Math.max(best, 0.85)
      }
    }
  return best
}

/**
 * Weighs how well the labels of domains speak for a company, 0 to 1.
 *
 * @example
 * witnessOfCompany('Halcyon Architects Sp. z o.o.', ['halcyonarchitects'])
 * // => 1
 */
export function witnessOfCompany(company: string, labels: readonly string[]): number {
  const whole = key(company)
  const words = foldAccents(company.replace(legalForm, ' '))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const stem = words.join('')
  const initials = words.map((word) => word.charAt(0)).join('')
  const bareInitials = words
    .filter((word) => !/^(?:and|of|the|for|y|e|de|et|und)$/.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return Math.max(0, ...labels.map((label) => weigh(label)))

  function weigh(label: string): number {
    const first = words[0] ?? ''
    if (label.length > 3 && (whole.startsWith(label) || (label.startsWith(stem) && stem.length > 3))) return 1
    if (first.length > 3 && label.startsWith(first)) return 0.85
    if (label.length > 4 && editDistance(whole.slice(0, label.length), label, 2) <= 2) return 0.75
    if (bareInitials.length > 1 && label === bareInitials) return 0.75
    if (initials.length > 2 && (label.startsWith(initials) || label.startsWith(bareInitials))) return 0.6
    return words.some((word) => word.length > 4 && label.includes(word)) ? 0.5 : 0
  }
}

function key(text: string): string {
  return letterKey(text.replace(/&/g, 'and'))
}
