/** When a reading may be called sure: nothing spoke against it, and more than one witness spoke for it. */
import { editDistance } from '../text/edit-distance.ts'
import { foldAccents, letterKey } from '../text/fold.ts'
import type { CapturedField } from './captured-person.ts'
import { isMarkCertain } from './card-accents.ts'
import { isAscii } from './card-align.ts'
import { accentedName, isListedName } from './card-accented-names.ts'
import type { SeenLetter } from './card-line.ts'
import type { NamePiece, NameWord, Piece } from './card-name.ts'
import type { FoundMail } from './card-web.ts'
import { nameParticle } from './card-words.ts'
import { localsToHear, type MailWitness, mailWitness } from './card-witness.ts'

/** Both readers saw every letter of the lines alike, or the first is certain of all. */
export function isReadTwice({ lines }: Pick<Piece, 'lines'>): boolean {
  return lines.every(({ letters }) =>
    letters.every(({ letter, agreed, p }) => letter === ' ' || (agreed === true && p > 0.6) || (agreed === undefined && p > 0.97)),
  )
}

/** The name with its capitals as people write them, what else it may be, and whether it needs no second look. */
export function certainName(
  { name, lead }: { readonly name: NamePiece; readonly lead: number },
  mails: readonly FoundMail[],
): CapturedField {
  const witness = witnessIn(mails, name.words)
  const words = hyphenated(
    name.words.map((word) => wellCased(questioned(spelled(word, name, witness), isSeenClearly(word, CERTAIN)))),
    mails,
  )
  const value = cased(words.map(({ text }) => text)).join(' ')
  const readings = [
    value,
    ...otherReadings(
      name.words.map(({ text }) => text),
      words,
    ).filter((other) => other !== value),
  ]
  const isWitnessed = words.every(({ isWitnessed: is, text }) => is || text.replace('.', '').length === 1 || nameParticle.test(text))
  const isClear = words.every((word) => word.isClear)
  const sure = isClear && words.length > 1 && readings.length === 1 && (isWitnessed ? lead > 0.5 : lead > 1.5)
  return { value, sure, ...(readings.length > 1 ? { readings } : {}) }
}

/** A name that is commonly written with accents, read without any, is asked about: the accents of capitals are easily lost. */
function questioned(word: SpelledWord, isCertain: boolean): SpelledWord {
  const known = isCertain ? undefined : accentedName(word.text)
  if (!known || (known.name.length < 5 && word.isWitnessed)) return word
  const other = word.text === word.text.toUpperCase() ? known.name.toLocaleUpperCase('en') : known.name
  return { ...word, isClear: false, other: word.other ?? other }
}

/**
 * A word that begins small may be the rest of the one before. Capitals among small letters ('GÜçlÜ', 'ÄyHÖ') are no others
 * where either are of those that look alike large and small; any else is asked about ('JoAnn').
 */
function wellCased(word: SpelledWord): SpelledWord {
  const { text } = word
  const isParticle = nameParticle.test(text) || /^(?:al|el|d|o)[-’']/.test(text)
  if (/^\p{Ll}/u.test(text) && !isParticle && !isAlike(text.charAt(0))) return { ...word, isClear: false }
  const rest = text.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz)(?=\p{Lu}\p{Ll})/u, '')
  const inner = [...rest].filter((letter, at) => /\p{L}/u.test(letter) && /\p{L}/u.test(rest[at - 1] ?? ''))
  const [large, small] = [inner.filter((letter) => /\p{Lu}/u.test(letter)), inner.filter((letter) => /\p{Ll}/u.test(letter))]
  if (large.length === 0 || small.length === 0) return word
  if (!large.every(isAlike) && !small.every(isAlike)) return { ...word, isClear: false }
  return { ...word, text: text.replace(/(?<=\p{L})\p{Lu}+/gu, (letters) => letters.toLocaleLowerCase('en')) }
}

/** Large and small are the same shape. */
function isAlike(letter: string): boolean {
  return /[cijkopsuvwxyz]/.test(foldAccents(letter).toLowerCase())
}

interface SpelledWord {
  readonly text: string
  /** Part of the e-mail, letter by letter. */
  readonly isWitnessed: boolean
  readonly isClear: boolean
  readonly other: string | undefined
}

/** One word of the name, judged by its letters, by what the second reader saw, and by the e-mail. */
function spelled(word: NameWord, name: NamePiece, mail: MailWitness): SpelledWord {
  const seen = withCapitalI(word, mail)
  const doubted = seen.letters.filter(({ agreed, p, letter }) => agreed === false || (p < 0.5 && /\p{L}/u.test(letter)))
  const byOther =
    doubted.length === 0
      ? undefined
      : seen.letters.map(({ letter, agreed, other }) => (agreed === false && other !== undefined ? other : letter)).join('')
  const token = isSeenClearly(seen, CLEAR) && mail.says(seen.text) ? undefined : confirmedToken(seen.text, name, mail)
  const accents = doubted.filter((each) => (!isAscii(each.letter) || !isAscii(each.other ?? '')) && !isMarkCertain(each))
  if (token !== undefined && token !== seen.text)
    return { text: token, isWitnessed: true, isClear: accents.length === 0, other: accents.length === 0 ? undefined : byOther }
  if (mail.says(seen.text)) {
    return { text: seen.text, isWitnessed: true, isClear: accents.length === 0, other: accents.length === 0 ? undefined : byOther }
  }
  if (isOnlyOfStrokes(doubted)) return { text: seen.text, isWitnessed: true, isClear: false, other: byOther }
  const initial = (text: string): boolean => mail.parts.includes(letterKey(text).charAt(0))
  if (
    byOther !== undefined &&
    (mail.says(byOther) || (initial(byOther) && !initial(seen.text) && letterKey(byOther).slice(1) === letterKey(seen.text).slice(1)))
  )
    return {
      text: byOther,
      isWitnessed: true,
      ...(isOfBases(doubted) ? { isClear: true, other: undefined } : { isClear: false, other: seen.text }),
    }
  const inMail = nearInMail(seen, name.words, { mail, isDoubted: doubted.length > 0 })
  const near = inMail !== undefined && isLossIn(inMail, seen) ? undefined : inMail
  if (near !== undefined && (doubted.length > 0 || !/\p{L}$/u.test(seen.text)))
    return { text: overlaid(near, seen.text), isWitnessed: true, isClear: false, other: byOther ?? seen.text }
  return { text: seen.text, isWitnessed: false, isClear: doubted.length === 0 && near === undefined, other: byOther ?? near }
}

/** The e-mail tells one letter from another, and nothing of their marks. */
function isOfBases(doubted: readonly SeenLetter[]): boolean {
  return doubted.every(({ letter, other = letter }) => isAscii(letter) && isAscii(other))
}

const CLEAR = 0.9
const CERTAIN = 0.97

/** The reader of accents has looked at the word, and has no doubt about any letter of it. */
function isSeenClearly({ letters }: NameWord, least: number): boolean {
  return (
    letters.some(({ accents }) => accents) &&
    letters.every(
      ({ letter, accents: [best] = [] }) => best === undefined || (best.p > least && best.letter.toLowerCase() === letter.toLowerCase()),
    )
  )
}

/**
 * No name begins with a small l: it is the capital I that looks the same. Where the e-mail says L, its reader may have made
 * the same mistake: it is L where that was the second guess here, else both are asked about.
 */
function withCapitalI(word: NameWord, mail: MailWitness): NameWord {
  const letters = word.letters.map((each, at) => {
    const before = word.letters[at - 1]?.letter
    const next = word.letters[at + 1]?.letter ?? ''
    const isStart = (before === undefined || before === '-') && /\p{Ll}/u.test(next)
    const isUpright = each.letter === 'l' || (each.letter === 'i' && each.other !== undefined && /[lI1]/.test(each.other))
    if (!isStart || !(isUpright || each.letter === 'I')) return each
    const isSaidL = mail.says(word.text.slice(0, at) + 'l' + word.text.slice(at + 1))
    if (!isSaidL) return { ...each, letter: 'I', agreed: true, other: undefined }
    return each.other === 'L'
      ? { ...each, letter: 'L', agreed: true, other: undefined }
      : { ...each, letter: 'I', agreed: false, other: 'L' }
  })
  return { letters, text: letters.map(({ letter }) => letter).join('') }
}

/** The e-mail's l for the name's I tells nothing: they look alike in both. */
function isOnlyOfStrokes(doubted: readonly SeenLetter[]): boolean {
  return doubted.length > 0 && doubted.every(({ letter, other }) => letter === 'I' && other === 'L')
}

/** What the second reader saw in place of a word, where the e-mail spells it letter by letter: of several, the one with most accents. */
function confirmedToken(text: string, { heard, words }: NamePiece, mail: MailWitness): string | undefined {
  const key = letterKey(text)
  const others = words.filter((word) => word.text !== text).map((word) => letterKey(word.text))
  const most = Math.ceil(key.length * 0.45)
  const tokens = heard.filter(
    (token) =>
      mail.says(token) &&
      token.length > 2 &&
      !others.includes(letterKey(token)) &&
      editDistance(letterKey(token), key, most) <= most &&
      /^\p{Lu}/u.test(token),
  )
  const isExact = mail.says(text)
  const kin = tokens.filter((token) => !isExact || letterKey(token) === key)
  // Of two that the readers saw in different languages, the one that is a common name.
  const [best] = kin.toSorted((a, b) => Number(isListedName(b)) - Number(isListedName(a)) || accentsOf(b) - accentsOf(a))
  if (best !== undefined && isListedName(best) && !isListedName(text)) return best
  const hasSpeck = /\p{L}[^\p{L}.-]\p{L}/u.test(text)
  return best !== undefined && (!isExact || hasSpeck || accentsOf(best) > accentsOf(text)) ? best : undefined
}

function accentsOf(text: string): number {
  return [...text].filter((letter) => !isAscii(letter) && /\p{L}/u.test(letter)).length
}

interface MailClue {
  readonly mail: MailWitness
  readonly isDoubted: boolean
}

/** The part of the e-mail that is this word but for some letters; a word that the readers doubt may differ more. */
function nearInMail({ text }: NameWord, all: readonly NameWord[], { mail, isDoubted }: MailClue): string | undefined {
  const key = letterKey(text)
  const others = all.filter((word) => word.text !== text).map((word) => letterKey(word.text))
  const areOthersSaid = all.every((word) => word.text === text || mail.says(word.text) || word.text.replace('.', '').length === 1)
  const most = Math.max(key.length > 6 ? 2 : 1, isDoubted && areOthersSaid ? Math.ceil(key.length * 0.45) : 0)
  return mail.parts
    .filter((part) => part.length > 3 && !others.includes(letterKey(part)))
    .map((part) => ({ part, distance: editDistance(letterKey(part), key, most) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)[0]?.part
}

/** The e-mail has the word but for one letter that both readers saw clearly here: in small print one is lost easily, none made up. */
function isLossIn(part: string, { text, letters }: NameWord): boolean {
  const [key, said] = [letterKey(text), letterKey(part)]
  const isOneLess = key.length === said.length + 1 && [...key].some((_, at) => key.slice(0, at) + key.slice(at + 1) === said)
  return isOneLess && letters.every(({ agreed, p }) => agreed === true && p > 0.9)
}

/** The e-mail's letters in the word's capitals and accents. */
function overlaid(part: string, word: string): string {
  const isShouted = word.length > 1 && word === word.toUpperCase()
  const letters = [...part].map((letter, at) => {
    const seen = word[at]
    return part.length === word.length && seen !== undefined && letterKey(seen) === letter ? seen : letter
  })
  const text = letters.join('')
  return isShouted
    ? text.toLocaleUpperCase('en')
    : text.replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'))
}

/** Two names that the e-mail joins with a hyphen, of which the card's break or the reader lost it. */
function hyphenated(words: readonly SpelledWord[], mails: readonly FoundMail[]): readonly SpelledWord[] {
  const joined = mails.flatMap(({ local }) => local.toLowerCase().split(/[._]/)).filter((part) => /^[a-z]{2,}-[a-z]{2,}$/.test(part))
  const out: SpelledWord[] = []
  for (const word of words) {
    const before = out.at(-1)
    if (before && joined.includes(`${letterKey(before.text)}-${letterKey(word.text)}`)) {
      out.splice(-1, 1, { text: `${before.text}-${word.text}`, isWitnessed: true, isClear: false, other: `${before.text} ${word.text}` })
    } else out.push(word)
  }
  return out
}

function otherReadings(seen: readonly string[], words: readonly SpelledWord[]): readonly string[] {
  if (words.every(({ other }) => other === undefined)) return []
  return [cased(words.map(({ other, text }) => other ?? text)).join(' '), cased(seen).join(' ')].filter(
    (text, at, all) => all.indexOf(text) === at,
  )
}

/** Names all in capitals are written as one writes to a person; particles stay small. */
function cased(words: readonly string[]): readonly string[] {
  const isShouted = words.join('').length > 3 && words.every((word) => word === word.toUpperCase())
  return words.map((word, at) => {
    if (isShouted) return nameParticle.test(word) && at > 0 ? word.toLowerCase() : withCapital(word)
    return /^\p{Ll}/u.test(word) && !nameParticle.test(word) && !/^(?:al|el|d|o)[-’']/.test(word)
      ? word.charAt(0).toLocaleUpperCase('en') + word.slice(1)
      : word
  })
}

function withCapital(word: string): string {
  return word
    .toLocaleLowerCase(/[İĞŞ]/.test(word) ? 'tr' : 'en')
    .replace(/(^|[-’'.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('en'))
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toLocaleUpperCase('en')}`)
}

function witnessIn(mails: readonly FoundMail[], words: readonly NameWord[]): MailWitness {
  return mailWitness(
    localsToHear(mails),
    words.map(({ text }) => text),
  )
}
