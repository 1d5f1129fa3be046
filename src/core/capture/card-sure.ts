/** When a reading may be called sure: nothing spoke against it, and more than one witness spoke for it. */
import { editDistance } from '../text/edit-distance.ts'
import { letterKey } from '../text/fold.ts'
import type { CapturedField } from './captured-person.ts'
import type { NamePiece, NameWord, Piece } from './card-name.ts'
import type { FoundMail } from './card-web.ts'
import { nameParticle } from './card-words.ts'
import { partsOfLocal, witnessOfName } from './card-witness.ts'

/** Both readers saw every letter of the lines alike, or the first is certain of all. */
export function isReadTwice({ lines }: Pick<Piece, 'lines'>): boolean {
  return lines.every(({ letters }) => letters.every(({ letter, agreed, p }) => letter === ' ' || (agreed === true && p > 0.6) || (agreed === undefined && p > 0.97)))
}

/** The name with its capitals as people write them, what else it may be, and whether it needs no second look. */
export function certainName({ name, lead }: { readonly name: NamePiece; readonly lead: number }, mails: readonly FoundMail[]): CapturedField {
  const locals = mails.map(({ local }) => local)
  const words = name.words.map((word) => spelled(word, locals))
  const value = cased(words.map(({ text }) => text)).join(' ')
  const readings = [value, ...otherReadings(name.words.map(({ text }) => text), words).filter((other) => other !== value)]
  const isWitnessed = words.every((word) => word.isWitnessed || word.text.replace('.', '').length === 1 || nameParticle.test(word.text))
  const isClear = words.every((word) => word.isClear)
  const sure = isClear && words.length > 1 && readings.length === 1 && (isWitnessed ? lead > 0.5 : lead > 1.5)
  return { value, sure, ...(readings.length > 1 ? { readings } : {}) }
}

interface SpelledWord {
  readonly text: string
  /** Part of the e-mail, letter by letter. */
  readonly isWitnessed: boolean
  readonly isClear: boolean
  readonly other: string | undefined
}

/** One word of the name, judged by its letters and by the e-mail. */
function spelled(word: NameWord, locals: readonly string[]): SpelledWord {
  const key = letterKey(word.text)
  const parts = locals.flatMap((local) => [...partsOfLocal(local), ...local.toLowerCase().split(/[._]/).map((part) => part.replace(/[^a-z]/g, ''))])
  const isWitnessed = parts.includes(key) || locals.some((local) => key.length > 3 && local.toLowerCase().replace(/[^a-z]/g, '').includes(key))
  const doubted = word.letters.filter(({ agreed, p, letter }) => agreed === false || (p < 0.5 && /\p{L}/u.test(letter)))
  const near = isWitnessed ? undefined : parts.find((part) => part.length > 3 && editDistance(part, key, 2) <= (part.length > 7 ? 2 : 1) && Math.abs(part.length - key.length) <= 1)
  const byOther = doubted.length === 0 ? undefined : word.letters.map(({ letter, agreed, other }) => (agreed === false && other !== undefined ? other : letter)).join('')
  const otherIsWitnessed = byOther !== undefined && parts.includes(letterKey(byOther))
  if (otherIsWitnessed && !isWitnessed) return { text: byOther, isWitnessed: true, isClear: false, other: word.text }
  return { text: word.text, isWitnessed, isClear: doubted.length === 0 && near === undefined, other: byOther ?? near }
}

function otherReadings(seen: readonly string[], words: readonly SpelledWord[]): readonly string[] {
  if (words.every(({ other }) => other === undefined)) return []
  return [cased(words.map(({ other, text }) => other ?? text)).join(' '), cased(seen).join(' ')].filter((text, at, all) => all.indexOf(text) === at)
}

/** Names all in capitals are written as one writes to a person; particles stay small. */
function cased(words: readonly string[]): readonly string[] {
  const isShouted = words.join('').length > 3 && words.every((word) => word === word.toUpperCase())
  return words.map((word, at) => {
    if (isShouted) return nameParticle.test(word) && at > 0 ? word.toLowerCase() : withCapital(word)
    return /^\p{Ll}/u.test(word) && !nameParticle.test(word) && !/^(?:al|el|d|o)[-’']/.test(word) ? word.charAt(0).toLocaleUpperCase('en') + word.slice(1) : word
  })
}

function withCapital(word: string): string {
  return word.toLocaleLowerCase('en').replace(/(^|[-’'.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en')).replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toLocaleUpperCase('en')}`)
}

/** The e-mail, read with the name in view: a label glued to it is cut where the name says so, l, I and 1 are told apart. */
export function mailWithName(mail: FoundMail, name: NamePiece | undefined): CapturedField {
  const words = name?.words.map(({ text }) => text) ?? []
  const isGlued = mail.unlabelled !== undefined && witnessOfName(words, mail.unlabelled) > witnessOfName(words, mail.local)
  const local = withInitial(isGlued ? (mail.unlabelled ?? mail.local) : mail.local, words)
  const letters = mail.line.letters.filter(({ letter }) => letter !== ' ')
  const sure = mail.isWitnessed && witnessOfName(words, local) >= 0.99 && letters.every(({ p }) => p > 0.6)
  return { value: `${local}@${mail.domain}`, sure, cutOut: mail.line.line.cutOut }
}

/** '1.smith' of a Laura or an Ivan. */
function withInitial(local: string, words: readonly string[]): string {
  if (!/^[1|][.a-z]/.test(local)) return local
  const initials = words.map((word) => letterKey(word).charAt(0))
  if (initials.includes('l')) return `l${local.slice(1)}`
  return initials.includes('i') ? `i${local.slice(1)}` : local
}
