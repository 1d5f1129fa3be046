/** Which lines of a card are the name of its person. */
import { cutOutAround, isRightBelow, isRightBeside } from './card-layout.ts'
import { fitLetters } from './card-languages.ts'
import type { SeenLetter } from './card-line.ts'
import type { TextLine } from './card-text.ts'
import { department, leadingLabel, nameParticle } from './card-words.ts'
import { witnessOfCompany, witnessOfName } from './card-witness.ts'
import { companyWord, legalForm, titleWord } from './line-words.ts'

/** Lines that may belong together, as one text. */
export interface Piece {
  readonly lines: readonly TextLine[]
  readonly text: string
}

export interface NamePiece extends Piece {
  readonly words: readonly NameWord[]
  readonly honorific: string
  readonly credentials: readonly string[]
  readonly pronouns: string
  /** How well the e-mail speaks for it, 0 to 1. */
  readonly witness: number
  readonly score: number
  /** Words that the second reader saw in these lines, in any of its languages. */
  readonly heard: readonly string[]
}

/** A word of the name with the letters that it was read from. */
export interface NameWord {
  readonly text: string
  readonly letters: readonly SeenLetter[]
}

export interface NameClues {
  /** Local parts of the card's addresses. */
  readonly locals: readonly string[]
  /** Labels of its domains, letters and digits only. */
  readonly labels: readonly string[]
  /** The line that is a job title beyond doubt. */
  readonly title: TextLine | undefined
}

const honorific =
  /^(?:dr|prof|mr|mrs|ms|mx|miss|ts|ing|dipl|mag|herr|frau|sir|dame|rev|capt|lt|eng|bc|mgr|judr|mudr|mgr|hab|inż|d-r|dra|sr|sra|phdr|rndr)\.?$/i
const credential =
  /^(?:ph\.?\s?d|m\.?d|mba|m\.b\.a|cprp|s?phr|cpa|pmp|jr|sr|i{2,3}|iv|m\.?sc|b\.?a|b\.?sc|p\.?\s?eng|esq|shrm-(?:s?cp)|cfa|rn|lcsw|j\.?d|dds|facp|mph|ma|ms|llm|cissp|csc|dphil|ed\.?d|psy\.?d|cima|acca|aca|frcp|ra|aia|pe)\.?$/i
const pronounsIn = /[([]?\b(?:she|he|they|ze|xe)\s?\/\s?(?:her|him|them|they|his|hers|hir|xem)(?:\s?\/\s?\w+)?\b[)\]]?/i
const otherScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}]/u

/** Finds the name, or undefined where no lines are likely enough. `rival`: how near the next best that shares no line comes. */
export function findName(lines: readonly TextLine[], clues: NameClues): { readonly name: NamePiece; readonly lead: number } | undefined {
  const level = lines.filter(({ line }) => !line.isSideways)
  const tallest = Math.max(1, ...lines.map(({ line }) => line.height))
  const ranked = piecesOf(level)
    .map((piece) => scored(piece, clues, tallest))
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => b.score - a.score)
  const [best] = ranked
  if (!best || best.score <= 0.2) return undefined
  const name = fuller(best, ranked)
  const rival = ranked.find((piece) => !piece.lines.some((line) => name.lines.includes(line)))
  return { name, lead: name.score - (rival?.score ?? -5) }
}

/** In heights: names that take three lines are set wider than text. */
const REACH = 2

/** Single lines, two in a row, two or three below one another. */
export function piecesOf(lines: readonly TextLine[]): readonly Piece[] {
  const pairs = lines.flatMap((a) =>
    lines.filter((b) => b !== a && (isRightBeside(a, b) || isRightBelow(a, b, { reach: REACH }))).map((b) => [a, b] as const),
  )
  const triples = pairs.flatMap(([a, b]) =>
    lines.filter((c) => c !== a && c !== b && isRightBelow(b, c, { reach: REACH })).map((c) => [a, b, c] as const),
  )
  return [...lines.map((line) => [line] as const), ...pairs, ...triples].map((parts) => ({
    lines: parts,
    text: parts.map(({ text }) => text).reduce((all, next) => (all.endsWith('-') ? all + next : `${all} ${next}`)),
  }))
}

function scored(piece: Piece, clues: NameClues, tallest: number): NamePiece {
  const taken = takenApart(piece)
  const texts = taken.words.map(({ text }) => text)
  const witness = Math.max(0, ...clues.locals.map((local) => witnessOfName(texts, local)))
  const height = Math.max(...piece.lines.map(({ line }) => line.height)) / tallest
  const score =
    4 * witness +
    1.3 * height +
    (taken.honorific !== '' || taken.credentials.length > 0 ? 0.8 : 0) -
    costOfWords(texts, witness) -
    costOfKind(piece, texts, witness) -
    2.2 * witnessOfCompany(piece.text, clues.labels) * (witness > 0.8 ? 0.3 : 1) +
    (Math.min(...piece.lines.map(({ p }) => p)) - 0.9) * 2 +
    nearTitle(piece, clues.title) -
    costOfJoining(piece)
  return { ...piece, ...taken, witness, score, heard: piece.lines.flatMap(heardIn) }
}

function heardIn({ line }: TextLine): readonly string[] {
  return (line.seconds ?? [])
    .flatMap(({ text, language }) => fitLetters(text, language).split(/[\s,;|()]+/))
    .filter((word) => /\p{L}{2}/u.test(word))
}

function costOfWords(words: readonly string[], witness: number): number {
  const count = words.length
  const lonely = count < 2 ? (witness > 0.8 ? 0.6 : 2) : 0
  const crowded = count > 4 ? 1.5 + (count - 4) : 0
  const startsSmall = words.every((word) => /^\p{Lu}/u.test(word) || nameParticle.test(word) || /^(?:al|el|d|o)[-’']/i.test(word)) ? 0 : 1.5
  return lonely + crowded + startsSmall
}

function costOfKind({ text, lines }: Piece, words: readonly string[], witness: number): number {
  const name = words.join(' ')
  const apart = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  return (
    (/[\d@/\\&|+=]/.test(name) ? 4 : 0) +
    (legalForm.test(text) ? 3 : 0) +
    (companyWord.test(name) ? 2 : 0) +
    (titleWord.test(name) ? 2.5 : witness < 0.99 && words.length > 1 && titleWord.test(apart) ? 1.5 : 0) +
    (department.test(name) ? 1.5 : 0) +
    (/[.!?]$/.test(text) && words.length > 2 ? 1 : 0) +
    (lines.some(({ text: line }) => /[a-z]{3,}\.$/.test(line)) ? 0.7 : 0)
  )
}

function costOfJoining({ lines }: Piece): number {
  const [a, b] = lines
  if (!a || !b) return 0
  return (isRightBeside(a, b) ? 0.1 : 0.45) * (lines.length - 1)
}

/** A name stands near its title. */
function nearTitle({ lines }: Piece, title: TextLine | undefined): number {
  if (!title || lines.includes(title)) return 0
  return lines.some(({ line }) => Math.abs(line.y - title.line.y) < 3 * title.line.height) ? 0.5 : 0
}

/** The same name with its credentials on a line of their own, or with the family name that stands below. */
function fuller(best: NamePiece, ranked: readonly NamePiece[]): NamePiece {
  const larger = ranked.filter((piece) => piece !== best && best.lines.every((line) => piece.lines.includes(line)))
  const withMore = larger.find(
    (piece) =>
      piece.score > best.score - 1.2 &&
      piece.words.length === best.words.length &&
      (piece.credentials.length > best.credentials.length || (piece.pronouns !== '' && best.pronouns === '')),
  )
  const completed = larger.find(
    (piece) => best.words.length === 1 && piece.witness >= best.witness && piece.words.length <= 3 && piece.score > best.score - 2,
  )
  return withMore ?? completed ?? best
}

/** Sets titles before, credentials behind and pronouns apart; writing in another script beside a Latin name is left out. */
function takenApart({ lines }: Piece): Pick<NamePiece, 'words' | 'honorific' | 'credentials' | 'pronouns'> {
  const words = wordsOf(lines)
  const pronouns = pronounsIn.exec(words.map(({ text }) => text).join(' '))?.[0] ?? ''
  const isLatin = words.some(({ text }) => /\p{Script=Latin}{2}/u.test(text))
  const kept = words.filter(({ text }) => !isPartOf(text, pronouns) && !(isLatin && otherScript.test(text)))
  let [from, to] = [0, kept.length]
  while (to - from > 1 && honorific.test(kept[from]?.text ?? '')) from += 1
  while (to - from > 1 && isCredential(kept[to - 1]?.text ?? '', to - from)) to -= 1
  return {
    words: kept
      .slice(from, to)
      .map(withoutMarks)
      .filter(({ text }) => text !== ''),
    honorific: kept
      .slice(0, from)
      .map(({ text }) => text)
      .join(' '),
    credentials: kept
      .slice(to)
      .map(({ text }) => text.replace(/[,;]+$/, ''))
      .filter((text) => text !== ''),
    pronouns: pronouns.replace(/^[([]|[)\]]$/g, '').replace(/\s/g, ''),
  }
}

/** 'MA' and 'ED' are degrees; 'Ma' and 'Ed' are names. */
function isCredential(word: string, count: number): boolean {
  const bare = word.replace(/[,;]+$/, '')
  if (/^ph\.?\s?d\.?$/i.test(bare)) return true
  return (
    credential.test(bare) &&
    (count > 2 || bare.length > 2) &&
    (bare === bare.toUpperCase() || /[.]|^(?:Ph\.?D|Jr|Sr|Esq|MSc|BSc|Eng)/.test(bare))
  )
}

function isPartOf(word: string, pronouns: string): boolean {
  return pronouns !== '' && pronouns.split(/\s+/).includes(word)
}

/** Words with their letters; a line that ends in a hyphen goes on in the next; a dot or a comma without its space still parts words. */
function wordsOf(lines: readonly TextLine[]): NameWord[] {
  const words: SeenLetter[][] = [[]]
  for (const line of lines) {
    const letters = withoutSpacesIn(withoutLabel(line), /\b(?:Ph|M|B|P|D)\.\s(?:D|Sc|Eng|A|Phil)\b|\bPh\sD\b/g)
    if (words.at(-1)?.at(-1)?.letter !== '-') words.push([])
    for (const [at, each] of letters.entries()) {
      const next = letters[at + 1]?.letter ?? ''
      if (each.letter === ' ') words.push([])
      else words.at(-1)?.push(each)
      const isBreak =
        each.letter === ',' || (each.letter === '.' && /\p{Lu}/u.test(next) && isAbbreviation(words.at(-1) ?? [], letters.slice(at + 1)))
      if (isBreak) words.push([])
    }
  }
  return words.filter((word) => word.length > 0).map((letters) => ({ text: letters.map(({ letter }) => letter).join(''), letters }))
}

/** 'Ph. D.' is one word. */
function withoutSpacesIn(letters: readonly SeenLetter[], words: RegExp): readonly SeenLetter[] {
  const text = letters.map(({ letter }) => letter).join('')
  const spaces = new Set([...text.matchAll(words)].map(({ 0: found, index }) => index + found.search(/\s/)))
  return letters.filter((_, at) => !spaces.has(at))
}

/** 'R.Thornton', 'Dr.Jane', but not the dots of 'Ph.D.' and 'J.R.R.'. */
function isAbbreviation(word: readonly SeenLetter[], after: readonly SeenLetter[]): boolean {
  const text = word.map(({ letter }) => letter).join('')
  const next = after.map(({ letter }) => letter).join('')
  return (
    (/^\p{Lu}\.$/u.test(text) && /^\p{Lu}\p{L}/u.test(next) && !/^(?:Eng|Sc|Phil)\b/.test(next)) ||
    (honorific.test(text) && text.length > 2)
  )
}

function withoutLabel(line: TextLine): readonly SeenLetter[] {
  const label = leadingLabel.exec(line.text)?.[0] ?? ''
  return label.trim().length > 2 && !/^\s*Ph\.? ?D/i.test(line.text) ? line.letters.slice(label.length) : line.letters
}

function withoutMarks({ letters }: NameWord): NameWord {
  let [from, to] = [0, letters.length]
  while (from < to && !/[\p{L}]/u.test(letters[from]?.letter ?? '')) from += 1
  while (to > from && !/[\p{L}.]/u.test(letters[to - 1]?.letter ?? '')) to -= 1
  const kept = letters.slice(from, to)
  return { letters: kept, text: kept.map(({ letter }) => letter).join('') }
}

/** Where the name stands on the picture. */
export function cutOutOf({ lines }: Piece): ReturnType<typeof cutOutAround> {
  return cutOutAround(lines)
}
