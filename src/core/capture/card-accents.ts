/** What the reader of accents saw, laid over what the other two read. */
import { foldAccents } from '../text/fold.ts'
import { formsOf, markOf } from './accents.ts'
import { alignLetters } from './card-align.ts'
import { hasLetter } from './card-languages.ts'
import type { CardLine, LikelyLetter, ReadLetter, SecondReading, SeenLetter } from './card-line.ts'
import { lettersBeside } from './card-orthography.ts'

/**
 * Tried on cards of other typefaces than it learned from (docs/capture.md): above the first it may change what a reader saw
 * who knows the letter, above the second what others did; below that it is a doubt, or nothing.
 */
const CERTAIN = 0.98
const TAKEN = 0.9
/** Held for plain below this, it is torn. */
const TORN = 0.7
/** What the reader of accents holds for so unlikely is in doubt, even where it cannot tell which other it is. */
const UNLIKELY = 0.25
const HARDLY = 0.1
/** The least confidence of the second reader's words. */
const DIM = 0.3

/** Gives each letter of the first reading what it may be with its accent, by both cuts of the line together. */
export function lettersWithAccents({ letters, wider }: CardLine): readonly ReadLetter[] {
  if (!wider || wider.length === 0) return letters
  const others = partnersOf(letters, wider)
  return letters.map((letter, at) => {
    const other = others[at]
    if (!letter.accents || !other?.accents) return letter
    return { ...letter, accents: meanOf(letter.accents, other.accents) }
  })
}

/** For each letter the one that the wider cut shows in its place. */
function partnersOf(letters: readonly ReadLetter[], wider: readonly ReadLetter[]): readonly (ReadLetter | undefined)[] {
  const { steps } = alignLetters(
    letters.map(({ letter }) => letter),
    wider.map(({ letter }) => letter),
  )
  const partners: (ReadLetter | undefined)[] = []
  let j = 0
  for (const step of steps) {
    if (step !== 'second') partners.push(step === 'both' ? wider[j] : undefined)
    if (step !== 'first') j += 1
  }
  return partners
}

/** Large or small is the first cut's affair. */
function meanOf(one: readonly LikelyLetter[], two: readonly LikelyLetter[]): readonly LikelyLetter[] {
  const sums = new Map<string, LikelyLetter>()
  for (const { letter, p } of [...one, ...two]) {
    const key = letter.toLocaleLowerCase('en')
    const before = sums.get(key)
    sums.set(key, { letter: before?.letter ?? letter, p: (before?.p ?? 0) + p / 2 })
  }
  return [...sums.values()].toSorted((a, b) => b.p - a.p)
}

/**
 * Lays the accents over letters that are joined already. One that is seen clearly is taken; where the other readers,
 * whose languages have that letter, saw another, the letter is in doubt and keeps both.
 */
export function accentuated(letters: readonly SeenLetter[], { seconds = [], wider }: CardLine): readonly SeenLetter[] {
  const languages = seconds.map(({ language }) => language)
  // Vietnamese has letters with two marks: its own reader knows them, this one does not.
  if (languages.includes('vie')) return letters
  const around: Around = {
    languages,
    isRomanian: letters.some(
      ({ letter, accents: [best] = [] }) => /[ăț]/i.test(letter) || (best && best.p > TAKEN && /[ăț]/i.test(best.letter)),
    ),
  }
  const out: SeenLetter[] = []
  for (const seen of inOneLanguage(dimmed(letters, seconds))) {
    if (isRestOfLigature(out.at(-1), seen)) continue
    const [best] = seen.accents ?? []
    const letter = best && inLanguage(best.letter, seen, around)
    // A name may come from anywhere; other lines are in the card's language, and were seen from one cut only.
    const isOpen = letter !== undefined && (wider !== undefined || languages.some((language) => hasLetter(language, letter)))
    const told = best && letter !== undefined && isOpen ? judged(seen, { letter, p: best.p }, languages) : seen
    out.push(told)
  }
  return out.map((each, at) => (isSyllabic(each, out[at - 1], out[at + 1]) ? { ...each, agreed: false, other: 'ŕ' } : each))
}

/** The Slovak ŕ stands only between consonants, where the Czech ř that is read for it is rare. */
function isSyllabic({ letter }: SeenLetter, before: SeenLetter | undefined, after: SeenLetter | undefined): boolean {
  const consonant = /^[b-df-hj-np-tv-xzčďňšťž]$/i
  return letter === 'ř' && consonant.test(before?.letter ?? '') && consonant.test(after?.letter ?? '')
}

/** A line that the second reader can hardly read is written by hand, or as if it were: there a stroke is no mark by itself. */
function dimmed(letters: readonly SeenLetter[], seconds: readonly SecondReading[]): readonly SeenLetter[] {
  const isDim = seconds.length > 0 && seconds.every(({ confidence }) => confidence < DIM)
  return isDim ? letters.map((seen) => ({ ...seen, accents: seen.accents?.map(({ letter, p }) => ({ letter, p: p * CERTAIN })) })) : letters
}

/** Leaves of each letter's forms those that the language of its word has: of the whole name where its words agree. */
function inOneLanguage(letters: readonly SeenLetter[]): readonly SeenLetter[] {
  const ends = letters.flatMap(({ letter }, at) => (/[\s-]/.test(letter) ? [at] : []))
  const words = [0, ...ends].map((from, at) => letters.slice(from, ends[at] ?? letters.length))
  return words.flatMap((word) => {
    const isPossible = lettersBeside(word.flatMap(({ accents: [best] = [] }) => (best && best.p > CERTAIN ? [best.letter] : [])))
    return word.map((seen) =>
      seen.accents?.every(isPossible) === false ? { ...seen, accents: amongThese(seen.accents.filter(isPossible)) } : seen,
    )
  })
}

function amongThese(likely: readonly LikelyLetter[]): readonly LikelyLetter[] {
  const sum = likely.reduce((all, { p }) => all + p, 0)
  return sum < 0.3 ? [] : likely.map(({ letter, p }) => ({ letter, p: p / sum }))
}

interface Around {
  readonly languages: readonly string[]
  /** The line has letters that only Romanian has. */
  readonly isRomanian: boolean
}

function judged(seen: SeenLetter, { letter, p }: LikelyLetter, languages: readonly string[]): SeenLetter {
  if (isSame(letter, seen.letter)) return p > CERTAIN ? confirmed(seen, p) : torn(seen, { letter, p })
  // The bars of written letters look like macrons: these are always asked about, and not taken where the card's language has none.
  if (markOf(letter) === 'macron' && p > 0.5)
    return languages.every((language) => language === 'eng')
      ? { ...seen, letter, p, agreed: false, other: seen.letter }
      : { ...seen, agreed: false, other: letter }
  const isOtherLetter = !isSame(foldAccents(letter), foldAccents(seen.letter))
  // A stroke that ends in nothing is an l: only where Turkish is read can it be the ı.
  if (letter === 'ı' && isOtherLetter && !languages.includes('tur')) return seen
  // A reader of a language that has the letter saw none there; or it saw an accent, which is overlooked more easily than made up.
  const isContradicted = seen.agreed === true && languages.some((language) => hasLetter(language, letter))
  const isOverlooked = markOf(letter) === 'none' && markOf(seen.letter) !== 'none'
  if (p < (isContradicted || isOverlooked ? CERTAIN : TAKEN)) return doubted(seen, { letter, p })
  const isSaid = isSaidBy(seen, letter)
  const isOfTwo = /[şș]/i.test(letter) && !languages.includes('tur') && !languages.includes('ron')
  const isBaseSettled = !isOtherLetter || isSaid || (letter === 'ß' && seen.letter === 'B')
  const agreed =
    p > CERTAIN && (seen.agreed !== false || isAccentDoubted(seen) || isSaid) && isBaseSettled && !isOfTwo && !isOtherMarkSaid(seen, letter)
  return { ...seen, letter, p, agreed, other: seen.letter }
}

/** Held for plain, but hardly: the next likely is asked about. */
function torn(seen: SeenLetter, { letter, p }: LikelyLetter): SeenLetter {
  const next = seen.accents?.find((likely) => !isSame(likely.letter, letter))
  const isTorn = markOf(letter) === 'none' && p < TORN && next !== undefined && next.p > UNLIKELY
  return isTorn ? { ...seen, agreed: false, other: next.letter } : seen
}

function isSame(one: string, two: string): boolean {
  return one.toLocaleLowerCase('en') === two.toLocaleLowerCase('en')
}

function isSaidBy({ said = [] }: SeenLetter, letter: string): boolean {
  return said.some((each) => isSame(each.letter, letter))
}

/** Whether a second reader saw the letter with another mark; that it saw none tells little, least of all of capitals. */
function isOtherMarkSaid({ said = [] }: SeenLetter, letter: string): boolean {
  return (
    said.some(
      (each) =>
        each.language !== 'eng' &&
        markOf(each.letter) !== 'none' &&
        !isSame(each.letter, letter) &&
        isSame(foldAccents(each.letter), foldAccents(letter)),
    ) && !said.some((each) => isSame(each.letter, letter))
  )
}

/**
 * Tells whether the mark of a letter is beyond doubt, where an e-mail has settled which letter bears it.
 *
 * @example
 * isMarkCertain({ letter: 'ł', p: 0.99, agreed: false, other: 't', accents: [{ letter: 'ł', p: 0.99 }] })
 * // => true
 */
export function isMarkCertain(seen: SeenLetter): boolean {
  const [best] = seen.accents ?? []
  if (markOf(seen.letter) === 'macron') return false
  // Asked whether it is another mark, as the ř is that may be an ŕ.
  const isOtherMarkAsked =
    !isSame(foldAccents(seen.other ?? ''), seen.other ?? '') && isSame(foldAccents(seen.other ?? ''), foldAccents(seen.letter))
  return (
    best !== undefined && best.p > CERTAIN && isSame(best.letter, seen.letter) && !isOtherMarkSaid(seen, seen.letter) && !isOtherMarkAsked
  )
}

function doubted(seen: SeenLetter, { letter, p }: LikelyLetter): SeenLetter {
  const pSeen = seen.accents?.find((likely) => likely.letter.toLowerCase() === seen.letter.toLowerCase())?.p ?? 0
  const isPlain = markOf(seen.letter) === 'none'
  if (isPlain && pSeen < HARDLY && p > 0.5) return { ...seen, letter, agreed: false, other: seen.letter }
  // Which of two accents it is must be told; and where the two cuts of a line differ, one of them saw the mark.
  return { ...seen, agreed: false, other: letter }
}

/** What is doubted of it is nothing but the accent, or how well the first reader knows a letter that it has no sign for. */
function confirmed(seen: SeenLetter, p: number): SeenLetter {
  if (seen.agreed === true) return { ...seen, p: Math.max(p, seen.p) }
  return isAccentDoubted(seen) ? { ...seen, agreed: true } : seen
}

/** The readers differ, and in nothing but the accent. */
function isAccentDoubted({ letter, agreed, other }: SeenLetter): boolean {
  return (
    agreed === false && other !== undefined && other.length === 1 && foldAccents(other).toLowerCase() === foldAccents(letter).toLowerCase()
  )
}

function isRestOfLigature(before: SeenLetter | undefined, { letter }: SeenLetter): boolean {
  return before !== undefined && /[æœ]/i.test(before.letter) && letter.toLowerCase() === 'e'
}

/** ş is Turkish, ș Romanian, and they look alike: the letters around tell, or the card's language. Undefined where the letter was read as something else altogether. */
function inLanguage(letter: string, seen: SeenLetter, { languages, isRomanian }: Around): string | undefined {
  if (!formsOf(seen.letter).some(([, form]) => form === letter)) return undefined
  if (!/[şș]/i.test(letter)) return letter
  const isLarge = letter !== letter.toLowerCase()
  if (isRomanian || (languages.includes('ron') && !languages.includes('tur'))) return isLarge ? 'Ș' : 'ș'
  return isLarge ? 'Ş' : 'ş'
}
