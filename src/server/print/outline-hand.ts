import type { Hand, HandMeasures, ShapedWord, WordLetter } from '../../core/note/layout/hand.ts'
import type { Shape } from '../../core/note/layout/shape.ts'
import { lettersOf } from '../../core/note/layout/stroke-hand.ts'
import type { Font } from 'fontkit'
import { type Face, openFace } from './faces.ts'

export interface OutlineFont {
  readonly id: string
  readonly name: string
  readonly family: string
  readonly weight: number
  /** Parts that the family is cut into, the most usual first. */
  readonly parts: readonly string[]
  readonly joined: boolean
}

/** More words than a card and a sheet have between them. */
const rememberedWords = 2000

/** Makes a hand of a font: contextual letters and kerning by fontkit, letter by letter from the part that has it. */
export function outlineHand({ id, name, family, weight, parts, joined }: OutlineFont): Hand {
  let known: { readonly faces: readonly Face[]; readonly measures: HandMeasures } | undefined
  const open = (): { readonly faces: readonly Face[]; readonly measures: HandMeasures } => {
    if (known) return known
    const faces = parts.map((part) => openFace(family, `${part}-${weight}`))
    known = { faces, measures: measure(faces) }
    return known
  }
  const shapes = new Map<string, Shape>()
  const words = new Map<string, ShapedWord>()
  return {
    id,
    name,
    kind: 'outline',
    joined,
    get measures() {
      return open().measures
    },
    missing: (text) => [...new Set(lettersOf(text))].filter((letter) => !faceFor(open().faces, letter)),
    shape: (word) => {
      const before = words.get(word)
      if (before) return before
      const shaped = shapeWord(word, open().faces, shapes)
      if (words.size > rememberedWords) words.clear()
      words.set(word, shaped)
      return shaped
    },
  }
}

function faceFor(faces: readonly Face[], letter: string): Face | undefined {
  return faces.find(({ font }) => [...letter].every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)))
}

function shapeWord(word: string, faces: readonly Face[], shapes: Map<string, Shape>): ShapedWord {
  const letters: WordLetter[] = []
  let width = 0
  for (const { face, text } of runsOf(word, faces)) {
    const { glyphs, positions, texts } = layOut(face.font, text)
    const em = face.font.unitsPerEm
    for (const [index, glyph] of glyphs.entries()) {
      const at = positions[index]
      if (!at) continue
      letters.push({ text: texts[index] ?? '', shape: shapeOf(face, glyph.id, shapes), x: width + at.xOffset / em, y: at.yOffset / em })
      width += at.xAdvance / em
    }
  }
  return { letters, width }
}

/**
 * Lays a run out, and says which characters each glyph stands for. fontkit's own word on that is taken only for how
 * many they are: it forgets them for a glyph that it first met as a part of another (the o of an ó).
 */
function layOut(font: Font, text: string): ReturnType<Font['layout']> & { readonly texts: readonly string[] } {
  const run = font.layout(text)
  const texts = sharedOut(text, run.glyphs.map(({ codePoints }) => Math.max(1, codePoints.length)))
  if (texts) return { glyphs: run.glyphs, positions: run.positions, texts }
  const plain = font.layout(text, { liga: false, clig: false, ccmp: false })
  return { glyphs: plain.glyphs, positions: plain.positions, texts: sharedOut(text, plain.glyphs.map(() => 1)) ?? [text] }
}

/** Cuts a text into pieces of so many characters; undefined where that does not come out even. */
function sharedOut(text: string, counts: readonly number[]): readonly string[] | undefined {
  const characters = [...text]
  if (counts.reduce((sum, count) => sum + count, 0) !== characters.length) return undefined
  let at = 0
  return counts.map((count) => characters.slice(at, (at += count)).join(''))
}

/** A word in runs of one font file each. */
function runsOf(word: string, faces: readonly Face[]): { face: Face; text: string }[] {
  const runs: { face: Face; text: string }[] = []
  for (const letter of lettersOf(word)) {
    const face = faceFor(faces, letter)
    if (!face) continue
    const last = runs.at(-1)
    if (last?.face === face) last.text += letter
    else runs.push({ face, text: letter })
  }
  return runs
}

function shapeOf({ name, font }: Face, glyph: number, shapes: Map<string, Shape>): Shape {
  const id = `${name}-${glyph}`
  const known = shapes.get(id)
  if (known) return known
  const { path, bbox } = font.getGlyph(glyph)
  const em = font.unitsPerEm
  const outline = path.toSVG()
  const box = outline === '' ? { left: 0, right: 0, bottom: 0, top: 0 } : { left: bbox.minX / em, right: bbox.maxX / em, bottom: bbox.minY / em, top: bbox.maxY / em }
  const shape: Shape = { id, box, strokes: [], outline: { face: name, glyph, path: outline, unitsPerEm: em } }
  shapes.set(id, shape)
  return shape
}

/** Fonts lie about their heights: what the letters themselves measure is taken. */
function measure([face]: readonly Face[]): HandMeasures {
  if (!face) throw new Error('A hand needs a font file.')
  const { font } = face
  const box = (letter: string) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).bbox
  const mean = (letters: string, of: (letter: string) => number): number => [...letters].reduce((sum, letter) => sum + of(letter), 0) / letters.length / font.unitsPerEm
  const xHeight = mean('xzun', (letter) => box(letter).maxY)
  const ascent = mean('lhkbd', (letter) => box(letter).maxY)
  const descent = mean('gyp', (letter) => box(letter).minY)
  const space = font.glyphForCodePoint(32).advanceWidth / font.unitsPerEm
  const capHeight = mean('HEIT', (letter) => box(letter).maxY)
  return { xHeight, capHeight, ascent, descent, space: Math.max(space, xHeight * 0.55), pitch: Math.max((ascent - descent) * 1.05, xHeight + capHeight) }
}
