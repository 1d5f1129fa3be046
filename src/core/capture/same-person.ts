import { editDistance } from '../text/edit-distance.ts'
import { foldAccents } from '../text/fold.ts'
import type { CapturedPerson } from './captured-person.ts'
import { isDeskAddress } from './mail-domains.ts'
import { isWitness } from './signature-fields.ts'

/**
 * Tells whether two sources show the same person: by the address, or by the name where no address speaks against it.
 *
 * @example
 * isSamePerson({ source: 'photo', name: { value: 'Siobhan OReilly', sure: false }, email: { value: 's.oreilly@blackthorn.example', sure: true } }, { source: 'invitation', name: { value: 'Siobhán O’Reilly', sure: true } })
 * // => true
 * isSamePerson({ source: 'photo', name: { value: 'Tom Baker', sure: true } }, { source: 'invitation', name: { value: 'Tim Barker', sure: true } })
 * // => false
 */
export function isSamePerson(one: CapturedPerson, other: CapturedPerson): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const mails = [one, other].map((person) => person.email?.value.toLowerCase())
  const [mailA, mailB] = mails
  const isSameMail = mailA !== undefined && mailA === mailB && !isDeskAddress(mailA)
  if (isSameMail) return a.length === 0 || b.length === 0 || isAlike(a, b) || a.some((word) => b.includes(word))
  if (a.length === 0 || b.length === 0) return false
  // Two of one name at one company have two addresses.
  if (mailA !== undefined && mailB !== undefined && domainOf(mailA) === domainOf(mailB) && !isNearMail(mailA, mailB)) return false
  if (isSameName(a, b)) return true
  return isAlike(a, b) && (isWitness(one.name?.value ?? '', mailB) || isWitness(other.name?.value ?? '', mailA) || isNearMail(mailA, mailB))
}

function wordsOf({ name }: CapturedPerson): string[] {
  return foldAccents(name?.value ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
}

/** The same words in either order; a middle name or initial may be missing. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2) return a.join(' ') === b.join(' ')
  const isInOrder =
    short[0] === long[0] &&
    short.at(-1) === long.at(-1) &&
    short.every((word) =>
      long.some((each) => each === word || (word.length === 1 && each.startsWith(word)) || (each.length === 1 && word.startsWith(each))),
    )
  return isInOrder || a.toSorted().join(' ') === b.toSorted().join(' ')
}

/** Two slips at most over the whole name, none of them in how many words there are. */
function isAlike(a: readonly string[], b: readonly string[]): boolean {
  return isSameName(a, b) || editDistance(a.join(''), b.join(''), 2) <= 2
}

function isNearMail(a: string | undefined, b: string | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    editDistance(a, b, 2) <= 2 &&
    !/\d/.test(a.split('@')[0] ?? '') &&
    !/\d/.test(b.split('@')[0] ?? '')
  )
}

function domainOf(mail: string): string {
  return mail.split('@')[1] ?? ''
}
