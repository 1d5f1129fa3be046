/** The e-mail of a card, once its name is known. */
import { letterKey } from '../text/fold.ts'
import type { CapturedField } from './captured-person.ts'
import type { NamePiece } from './card-name.ts'
import type { FoundMail } from './card-web.ts'
import { witnessOfName } from './card-witness.ts'

/**
 * Reads the e-mail with the name in view: a label glued to it is cut where the name says so, l, I and 1 are told apart, of
 * two readings that is taken which the name bears out.
 */
export function mailWithName(mail: FoundMail, name: NamePiece | undefined): CapturedField {
  const words = name?.words.map(({ text }) => text) ?? []
  const initials = words.map((word) => letterKey(word).charAt(0))
  const isInitial = /^[a-z][._]/i.test(mail.local) && initials.includes(mail.local.charAt(0).toLowerCase())
  const isGlued = mail.unlabelled !== undefined && !isInitial && witnessOfName(words, mail.unlabelled) > witnessOfName(words, mail.local)
  const first = withInitial(isGlued ? (mail.unlabelled ?? mail.local) : mail.local, words)
  const isDotted = mail.otherLocal !== undefined && letterKey(mail.otherLocal) === letterKey(first)
  const isOther = isDotted
    ? (mail.otherLocal ?? '').length > first.length
    : mail.otherLocal !== undefined && !/\d/.test(mail.otherLocal) && witnessOfName(words, mail.otherLocal) > witnessOfName(words, first)
  const local = isOther ? (mail.otherLocal ?? first) : first
  const letters = mail.line.letters.filter(({ letter }) => letter !== ' ')
  const witness = witnessOfName(words, local)
  const isLocalSure = isOther
    ? witness >= 0.99
    : (witness >= 0.99 && letters.every(({ p }) => p > 0.6)) || (mail.isLocalTwice && witness > 0.4)
  // Readers lose dots, and the name bears out an address with and without.
  const isDotLost = (isDotted && isOther) || (!mail.isLocalTwice && isRunTogether(local, words))
  // 'Lbulhoes': a capital before small letters is a letter and a dot, or a stroke.
  const isDotRead = /^[LI][a-z]+$/.test(local)
  const sure = mail.isWitnessed && isLocalSure && !isDotLost && !isDotRead
  const value = `${local}@${mail.domain}`
  const readings = [...new Set([value, `${mail.local}@${mail.readDomain ?? mail.domain}`, `${mail.otherLocal ?? local}@${mail.domain}`])]
  return { value, sure, ...(readings.length > 1 && !sure ? { readings } : {}), cutOut: mail.line.line.cutOut }
}

/** Two whole words of the name without a dot between. */
function isRunTogether(local: string, words: readonly string[]): boolean {
  const keys = words.map(letterKey).filter((key) => key.length > 2)
  return keys.some((one) => keys.some((two) => one !== two && local.toLowerCase() === one + two))
}

/** '1.smith' of a Laura or an Ivan, 'Iberenger' of a Loïc, '0.berg' of an Örjan: no address has a capital before small letters. */
function withInitial(local: string, words: readonly string[]): string {
  const [, first = ''] = /^([1|I0])[.a-z]/.exec(local) ?? []
  if (first === '') return local
  const initials = words.map((word) => letterKey(word).charAt(0))
  const isLike = (letter: string): boolean => (first === '0' ? letter === 'o' : 'li'.includes(letter))
  const meant = ['l', 'i', 'o'].find((letter) => isLike(letter) && initials.includes(letter))
  return meant === undefined ? local : meant + local.slice(1)
}
