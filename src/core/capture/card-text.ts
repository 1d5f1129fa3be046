/** From what two readers saw of a line to one text whose every letter knows how sure it is. */
import { foldAccents } from '../text/fold.ts'
import { markOf } from './accents.ts'
import { accentuated, lettersWithAccents } from './card-accents.ts'
import { withCapitalIs } from './card-capitals.ts'
import type { CardLine, SeenLetter } from './card-line.ts'
import { alignLetters, isAscii, isSameLetter, type Step } from './card-align.ts'
import { fitLetters } from './card-languages.ts'

export interface TextLine {
  readonly line: CardLine
  readonly letters: readonly SeenLetter[]
  readonly text: string
  /** Mean probability of the letters. */
  readonly p: number
}

/** Marks that the first reader writes in the forms of other scripts. */
const westernMarks: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '。': '.',
  '‘': '’',
  '`': '’',
  '´': '’',
  "'": '’',
  β: 'ß',
  '—': '-',
  '–': '-',
  '‐': '-',
  '﹣': '-',
  '－': '-',
  '＠': '@',
  '•': '·',
  '・': '·',
}

/**
 * Joins the readings of one line: letters of the first reader, accents of the second, spaces of both.
 *
 * @example
 * joinReadings({ letters: [...'tukaszP.'].map((letter) => ({ letter, p: 1, at: 0 })), seconds: [{ text: 'Łukasz P.', confidence: 1, language: 'pol' }], x: 0, y: 0, width: 9, height: 1, isSideways: false, cutOut: { x: 0, y: 0, width: 1, height: 1 } }).text
 * // => 'Łukasz P.'
 */
export function joinReadings(line: CardLine): TextLine {
  let letters = withAtSign(trimmed(firstReading(line)))
  // Addresses hold no accents, and spaces would break them.
  if (isAddress(letters.map(({ letter }) => letter).join(''))) return textLine(line, letters)
  for (const { text, language } of line.seconds ?? [])
    letters = joined(letters, { letters: [...tidied(fitLetters(text, language))], language }) ?? letters
  return textLine(line, withCapitalIs(trimmed(accentuated(letters, line))))
}

/** An @ that was the second guess makes a line without any an address. */
function withAtSign(letters: readonly SeenLetter[]): readonly SeenLetter[] {
  const text = letters.map(({ letter }) => letter).join('')
  const at = letters.findIndex(({ other }) => other === '@')
  const isMail = at > 0 && !text.includes('@') && /^[\w.-]+@[a-z0-9-]+(?:\.[a-z]{2,})+$/i.test(`${text.slice(0, at)}@${text.slice(at + 1)}`)
  return isMail ? letters.map((each, i) => (i === at ? { ...each, letter: '@' } : each)) : letters
}

function isAddress(text: string): boolean {
  return /@|www\.|https?:|(?:^|\s|:)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/.test(text)
}

/** Makes a line of letters. */
export function textLine(line: CardLine, seen: readonly SeenLetter[]): TextLine {
  const letters = withFormOfLetters(seen)
  const said = letters.filter(({ letter }) => letter !== ' ')
  return {
    line,
    letters,
    text: letters.map(({ letter }) => letter).join(''),
    p: said.reduce((sum, { p }) => sum + p, 0) / Math.max(1, said.length),
  }
}

/** 'Sp. z o.0.', 'd.o.0.': no company's form holds a zero. */
function withFormOfLetters(letters: readonly SeenLetter[]): readonly SeenLetter[] {
  const form = /\b(?:z ?[o0]\.|d\. ?[o0]\.) ?[o0]\.?/i.exec(letters.map(({ letter }) => letter).join(''))
  return form
    ? letters.map((each, at) =>
        each.letter === '0' && at > form.index && at < form.index + form[0].length ? { ...each, letter: 'o' } : each,
      )
    : letters
}

function firstReading(line: CardLine): SeenLetter[] {
  return lettersWithAccents(line).map(({ letter, p, other, otherP, accents }) => ({
    letter: westernMarks[letter] ?? letter,
    p,
    agreed: undefined,
    ...(accents ? { accents } : {}),
    ...(other !== undefined && (otherP ?? 0) > 0.05 ? { other: westernMarks[other] ?? other } : {}),
  }))
}

function tidied(text: string): string {
  return [...text.normalize('NFC')].map((letter) => westernMarks[letter] ?? letter).join('')
}

/** One space between words, none at the ends, none before a comma. */
function trimmed(letters: readonly SeenLetter[]): SeenLetter[] {
  const kept: SeenLetter[] = []
  for (const each of letters) {
    const before = kept.at(-1)?.letter
    if (each.letter === ' ' && (before === undefined || before === ' ')) continue
    if (each.letter === ',' && before === ' ') kept.pop()
    kept.push(each)
  }
  if (kept.at(-1)?.letter === ' ') kept.pop()
  return kept
}

/** Undefined where the second reader saw something else altogether. */
function joined(
  first: readonly SeenLetter[],
  { letters: second, language }: { readonly letters: readonly string[]; readonly language: string },
): SeenLetter[] | undefined {
  const a = first.filter(({ letter }) => letter !== ' ')
  const b = second.filter((letter) => letter !== ' ')
  const { steps, cost } = alignLetters(
    a.map(({ letter }) => letter),
    b,
  )
  if (cost > Math.max(1, 0.22 * a.length)) return undefined
  const spaces = { first: spacesAfter(first.map(({ letter }) => letter)), second: spacesAfter(second) }
  return weave({ a, b, steps, spaces, language, keepsSecondSpaces: spaces.first.size === 0 || cost < 0.5 })
}

interface Weaving {
  readonly a: readonly SeenLetter[]
  readonly b: readonly string[]
  readonly steps: readonly Step[]
  readonly spaces: { readonly first: ReadonlySet<number>; readonly second: ReadonlySet<number> }
  readonly language: string
  readonly keepsSecondSpaces: boolean
}

function weave({ a, b, steps, spaces, language, keepsSecondSpaces }: Weaving): SeenLetter[] {
  const out: SeenLetter[] = []
  const isShouted = isMostlyCapital(a.map(({ letter }) => letter))
  let [i, j, isSpaceDue] = [0, 0, false]
  for (const step of steps) {
    const [one, two = ''] = [a[i], b[j]]
    const before = out.at(-1)
    // What the second reader alone saw before or behind the line is a neighbour or a speck, unless it hangs on a word.
    if (step === 'second' && before && !isSpaceDue && !isLostEnd(i, { a, b, j }) && !isRestOfMark(two, before, one))
      out.splice(-1, 1, { ...before, agreed: false, other: `${before.other ?? before.letter}${two}` })
    if (
      step !== 'second' &&
      one &&
      before &&
      (spaces.first.has(i) || (isSpaceDue && (keepsSecondSpaces || isSeam(before.letter, one.letter))))
    )
      out.push(space)
    if (step === 'both' && one) {
      const isWrong = isMistaken(one.letter, two, { a, b, i, j, isStart: spaces.first.has(i) || isSpaceDue || i === 0 })
      const seen = isWrong ? { letter: two, p: one.p, agreed: true } : chosen(one, two, isShouted)
      out.push({ ...seen, said: [...(one.said ?? []), { letter: two, language }] })
    }
    // What the first reader lost at the beginning of a word or a number, or the last digits of a line, as it does in small print.
    const isLostBefore = one !== undefined && (isSpaceDue || !before) && isLostStart(two, one.letter, b[j + 1] ?? '')
    if (step === 'second' && (isLostBefore || isLostEnd(i, { a, b, j }))) {
      if (before && isSpaceDue) out.push(space)
      out.push({ letter: two, p: 0.5, agreed: false, other: '' })
      isSpaceDue = false
    }
    // A letter that one reader saw and the other did not: the first is the stronger reader, and the doubt stays.
    if (step === 'first' && one && !isRestOfAccent(before, one))
      out.push({ ...one, agreed: one.agreed === true, ...(one.agreed ? {} : { other: '' }) })
    if (step !== 'second') [i, isSpaceDue] = [i + 1, false]
    if (step !== 'first') j += 1
    if (step !== 'first' && spaces.second.has(j)) isSpaceDue = true
  }
  return out
}

/** Of a letter that bears a mark beyond doubt the second reader may make two: 'iu' of ü, 'GB' of ß. A letter with a mark of its own is another. */
function isRestOfMark(rest: string, ...beside: readonly (SeenLetter | undefined)[]): boolean {
  const isMarked = (seen: SeenLetter | undefined): boolean => {
    const [best] = seen?.accents ?? []
    return best !== undefined && best.p > 0.98 && markOf(best.letter) !== 'none'
  }
  return markOf(rest) === 'none' && beside.some(isMarked)
}

/** A capital before small letters, a digit before a digit, which both readers go on with. */
function isLostStart(lost: string, next: string, nextOfSecond: string): boolean {
  return [
    /\p{Lu}/u.test(lost) && /\p{Ll}/u.test(next) && /\p{Ll}/u.test(nextOfSecond),
    /\d/.test(lost) && /\d/.test(next) && next === nextOfSecond,
  ].some(Boolean)
}

/** Digits that end a line: a postcode's, a house number's. */
function isLostEnd(i: number, { a, b, j }: Pick<Weaving, 'a' | 'b'> & { readonly j: number }): boolean {
  const rest = b.slice(j)
  return i === a.length && rest.every((letter) => /\d/.test(letter)) && (rest.length > 2 || /\d/.test(b[j - 1] ?? ''))
}

interface Place {
  readonly a: readonly SeenLetter[]
  readonly b: readonly string[]
  readonly i: number
  readonly j: number
  readonly isStart: boolean
}

/** Where the second reader is right against the first: a digit among digits, a capital I at the beginning of a word. */
function isMistaken(one: string, two: string, { a, b, i, j, isStart }: Place): boolean {
  if (one === 'l' && two === 'I' && isStart) return true
  const neighbours = `${a[i - 1]?.letter ?? ''}${a[i + 1]?.letter ?? ''}${b[j - 1] ?? ''}${b[j + 1] ?? ''}`
  if (/\d/.test(one) && /\p{L}/u.test(two)) return !/\d/.test(neighbours) && /\p{Ll}/u.test(neighbours)
  return /\d/.test(two) && /[a-z]/i.test(one) && /\d/.test(neighbours)
}

/** What is left of an accented letter where the first reader wrote two plain ones: 'ui' for ü. */
function isRestOfAccent(before: SeenLetter | undefined, { letter }: SeenLetter): boolean {
  return before !== undefined && !isAscii(before.letter) && before.agreed === true && /^[ij'’:\x60]$/.test(letter)
}

const space: SeenLetter = { letter: ' ', p: 1, agreed: undefined }

function chosen(one: SeenLetter, two: string, isShouted: boolean): SeenLetter {
  if (one.letter === two) return { ...one, agreed: true }
  if (!isSameLetter(one.letter, two)) return one.agreed ? one : { ...one, agreed: false, other: two }
  if (foldAccents(one.letter).toLowerCase() !== foldAccents(two).toLowerCase())
    return { ...one, letter: two, agreed: true, other: one.letter }
  // The dotted capital of Turkish has no small letter of one sign.
  const letter = two === 'İ' ? two : withCaseOf(one.letter, two, isShouted)
  // An accent that only one reader saw is taken, with the plain letter as the other reading.
  const isAccentTold = isAscii(two) && !isAscii(one.letter)
  return { ...one, letter, agreed: !isAccentTold || one.agreed === true, ...(isAccentTold ? { other: two } : {}) }
}

/** The accent is whoever saw one. Case is the first reader's, unless the word around speaks for the second. */
function withCaseOf(one: string, two: string, isShouted: boolean): string {
  const accented = isAscii(one) ? two : one
  if (one.toLowerCase() === one && two.toUpperCase() === two && isShouted) return accented.toLocaleUpperCase('en')
  return one === one.toLocaleUpperCase('en') && one !== one.toLowerCase()
    ? accented.toLocaleUpperCase('en')
    : isShouted
      ? accented
      : accented.toLowerCase()
}

/** Places where a space is likely that the first reader dropped: between a small letter and a capital, a letter and a digit, after a mark. */
function isSeam(before: string, after: string): boolean {
  if (/[.,:;)|&·]/.test(before) || /[(&|·]/.test(after)) return true
  return (/\p{Ll}/u.test(before) && /\p{Lu}|\d/u.test(after)) || (/\d/.test(before) && /\p{L}/u.test(after))
}

function isMostlyCapital(letters: readonly string[]): boolean {
  const cased = letters.filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
  return cased.filter((letter) => letter === letter.toUpperCase()).length > cased.length * 0.6
}

/** How many letters stand before each space. */
function spacesAfter(letters: readonly string[]): Set<number> {
  const places = new Set<number>()
  let count = 0
  for (const letter of letters)
    if (letter === ' ') places.add(count)
    else count += 1
  return places
}
