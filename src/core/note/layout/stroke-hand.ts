import { accentStrokes, makingOf } from './accents.ts'
import type { Hand, HandMeasures, ShapedWord, WordLetter } from './hand.ts'
import { type Box, boxOf, type Point, type Shape, type Stroke } from './shape.ts'
import { isJoined, joinWidth, type Reach, reachOf } from './joins.ts'
import { gapBetween, overhangOf, profileOf, type Profile } from './spacing.ts'

/** One way to write a letter, in em. */
export interface StrokeLetter {
  readonly strokes: readonly Stroke[]
  /** Width to the next letter, where the hand says; absent: letters are set by the white between them. */
  readonly advance?: number | undefined
}

export interface StrokeLetters {
  readonly id: string
  readonly name: string
  /** Where the hand says; absent: as its letters reach out to one another. */
  readonly joined?: boolean | undefined
  /** Each letter in one or more ways. */
  readonly letters: ReadonlyMap<string, readonly StrokeLetter[]>
  /** Between words, where the hand says. */
  readonly space?: number | undefined
}

interface Form {
  readonly shape: Shape
  readonly advance: number | undefined
  readonly profile: Profile
  readonly reach: Reach
}

/** Makes a hand of strokes: letters that were not drawn are made of those that were, with the accents put on. */
export function strokeHand({ id, name, joined, letters, space }: StrokeLetters): Hand {
  const forms = new Map<string, readonly Form[]>()
  const measures = measure(letters, space)
  const lean = leanOf(letters)
  const joins = joined === undefined && isJoined(reaches(letters, measures.xHeight))
  const formsOf = (letter: string): readonly Form[] => {
    const known = forms.get(letter)
    if (known) return known
    const made = (drawn(letters, letter) ?? compose(letters, letter, { ...measures, lean })).map((one, index) => formOf(`${id} ${letter} ${index}`, one, measures.xHeight))
    forms.set(letter, made)
    return made
  }
  return {
    id,
    name,
    kind: 'strokes',
    joined: joined ?? joins,
    measures,
    missing: (text) => [...new Set(lettersOf(text))].filter((letter) => formsOf(letter).length === 0),
    shape: (word, turn) => shapeWord(word, { formsOf, turn, measures, joins }),
  }
}

/** What a text is written with: without spaces, and without signs that nobody sees. */
export function lettersOf(text: string): string[] {
  return [...text.normalize('NFC')].filter((letter) => !/[\s\u200B-\u200D\u2060\uFEFF\u00AD]/u.test(letter))
}

function drawn(letters: StrokeLetters['letters'], letter: string): readonly StrokeLetter[] | undefined {
  const ways = letters.get(letter)?.filter(({ strokes }) => strokes.length > 0)
  return ways && ways.length > 0 ? ways : undefined
}

interface Build {
  readonly xHeight: number
  readonly capHeight: number
  readonly lean: number
}

function compose(letters: StrokeLetters['letters'], letter: string, { xHeight, capHeight, lean }: Build): StrokeLetter[] {
  if (letter === '…') return threeDots(letters, xHeight)
  if (/[’‘ʼ]/.test(letter)) {
    const raised = raisedComma(letters, capHeight, lean)
    if (raised) return [raised]
  }
  if (letter === ';') return semicolon(letters, xHeight)
  if (/[“”„"]/.test(letter) && !drawn(letters, '"')) return twice(letters, "'", 0.22 * xHeight)
  const making = makingOf(letter)
  const bases = making && drawn(letters, making.base)
  if (!making || !bases) return []
  const above = making.marks.some((mark) => !/[\u0323-\u0328]/.test(mark))
  return bases.map(({ strokes, advance }) => {
    const base = /^[ij]$/.test(making.base) && (above || letter === 'ı') ? withoutDot(strokes, xHeight) : strokes
    return { strokes: [...base, ...accentStrokes(making, { box: boxOf(base), xHeight, lean })], advance }
  })
}

/** An apostrophe is a comma up high; a font's own typewriter stroke looks like an inch mark. Who drew one themselves has it. */
function raisedComma(letters: StrokeLetters['letters'], capHeight: number, lean: number): StrokeLetter | undefined {
  const comma = drawn(letters, ',')?.[0]
  if (comma?.advance === undefined) return undefined
  const up = capHeight - boxOf(comma.strokes).top
  return { strokes: comma.strokes.map((stroke) => stroke.map(([x, y]) => [x + up * lean, y + up] as const)), advance: comma.advance * 0.85 }
}

/** Three dots are three times a dot, inverted commas are two. */
function repeated({ strokes, advance }: StrokeLetter, times: number, step: number): StrokeLetter {
  const all = Array.from({ length: times }, (_, nth) => strokes.map((stroke) => stroke.map(([x, y]) => [x + nth * step, y] as const))).flat()
  return { strokes: all, advance: advance === undefined ? undefined : advance + (times - 1) * step }
}

function threeDots(letters: StrokeLetters['letters'], xHeight: number): StrokeLetter[] {
  const [dot] = drawn(letters, '.') ?? []
  return dot ? [repeated(dot, 3, dot.advance ?? 0.55 * xHeight)] : []
}

/** A comma with a dot above it. */
function semicolon(letters: StrokeLetters['letters'], xHeight: number): StrokeLetter[] {
  const [dot] = drawn(letters, '.') ?? []
  return (drawn(letters, ',') ?? []).flatMap(({ strokes, advance }) => {
    if (!dot) return []
    const over = boxOf(strokes).right - boxOf(dot.strokes).right
    return [{ strokes: [...dot.strokes.map((stroke) => stroke.map(([x, y]) => [x + over, y + xHeight * 0.75] as const)), ...strokes], advance }]
  })
}

function twice(letters: StrokeLetters['letters'], letter: string, step: number): StrokeLetter[] {
  return (drawn(letters, letter) ?? []).map((way) => repeated(way, 2, step))
}

/** The dot of an i gives way to another mark. */
function withoutDot(strokes: readonly Stroke[], xHeight: number): readonly Stroke[] {
  const kept = strokes.filter((stroke) => boxOf([stroke]).bottom < xHeight * 0.95)
  return kept.length > 0 ? kept : strokes
}

function formOf(id: string, { strokes, advance }: StrokeLetter, xHeight: number): Form {
  const left = advance === undefined ? boxOf(strokes).left : 0
  const own = left === 0 ? strokes : strokes.map((stroke) => stroke.map(([x, y]) => [x - left, y] as const))
  return { shape: { id, box: boxOf(own), strokes: own }, advance, profile: profileOf(own, xHeight), reach: reachOf(own, xHeight) }
}

interface Shaping {
  readonly formsOf: (letter: string) => readonly Form[]
  readonly turn: number
  readonly measures: HandMeasures
  /** True where letters that reach out are joined by a stroke. */
  readonly joins: boolean
}

function shapeWord(word: string, { formsOf, turn, measures: { xHeight }, joins }: Shaping): ShapedWord {
  const seen = new Map<string, number>()
  const placed: WordLetter[] = []
  let x = 0
  let before: Form | undefined
  for (const letter of lettersOf(word)) {
    const ways = formsOf(letter)
    const nth = (seen.get(letter) ?? turn) % Math.max(1, ways.length)
    seen.set(letter, nth + 1)
    const form = ways[nth]
    if (!form) continue
    if (form.advance === undefined) {
      const last = placed.at(-1)
      const from = joins && before?.reach.exit
      const to = form.reach.entry
      if (!before || !last) x -= overhangOf(form.profile, xHeight)
      else if (from && to) {
        x = last.x + from[0] + joinWidth * xHeight - to[0]
        placed.push(joinBetween([last.x + from[0], from[1]], [x + to[0], to[1]]))
      } else x += gapBetween(before.profile, form.profile, xHeight)
    }
    placed.push({ text: letter, shape: form.shape, x, y: 0 })
    x += form.advance ?? form.shape.box.right
    before = form
  }
  return { letters: placed, width: x }
}

/** The stroke that leads from one letter into the next: no letter of its own. */
function joinBetween(from: Point, to: Point): WordLetter {
  const strokes = [[[0, 0], [to[0] - from[0], to[1] - from[1]]]] as const
  return { text: '', shape: { id: `join ${to[0] - from[0]} ${to[1] - from[1]}`, box: boxOf(strokes), strokes }, x: from[0], y: from[1] }
}

function reaches(letters: StrokeLetters['letters'], xHeight: number): readonly Reach[] {
  return [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter) => drawn(letters, letter)?.slice(0, 1) ?? []).map(({ strokes }) => reachOf(strokes, xHeight))
}

function measure(letters: StrokeLetters['letters'], space: number | undefined): HandMeasures {
  const box = (letter: string): Box | undefined => {
    const way = drawn(letters, letter)?.[0]
    return way && boxOf(way.strokes)
  }
  const highest = (those: string, otherwise: number): number => average([...those].flatMap((letter) => box(letter)?.top ?? []), otherwise)
  const xHeight = highest('xzuvnmr', 0.4)
  const ascent = highest('lhkbd', xHeight * 1.9)
  const descent = average([...'gyp'].flatMap((letter) => box(letter)?.bottom ?? []), -xHeight * 0.8)
  const capHeight = highest('HEIT', xHeight * 1.6)
  return { xHeight, capHeight, ascent, descent, space: space ?? xHeight * 0.85, pitch: Math.max((ascent - descent) * 1.05, xHeight + capHeight) }
}

/** How far the hand leans: from the feet to the heads of its upright letters. */
function leanOf(letters: StrokeLetters['letters']): number {
  const leans = [...'lIiktd'].flatMap((letter) => {
    const points = drawn(letters, letter)?.[0]?.strokes[0]
    const low = points?.reduce((one, other) => (other[1] < one[1] ? other : one))
    const high = points?.reduce((one, other) => (other[1] > one[1] ? other : one))
    return low && high && high[1] - low[1] > 0.2 ? [(high[0] - low[0]) / (high[1] - low[1])] : []
  })
  return Math.min(0.6, Math.max(-0.2, leans.toSorted((one, other) => one - other)[Math.floor(leans.length / 2)] ?? 0))
}

function average(numbers: readonly number[], otherwise: number): number {
  return numbers.length > 0 ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : otherwise
}
