import { breakLines, type MeasuredWord } from './break-lines.ts'
import type { Hand } from './hand.ts'

/** What a stretch of the note is: the name at the end is written larger. */
export type PartName = 'greeting' | 'paragraph' | 'sign-off' | 'name'

export interface BlockLine {
  readonly words: readonly MeasuredWord[]
  readonly part: PartName
  /** Baseline below that of the first line, in em. */
  readonly down: number
  /** How large beside the rest. */
  readonly scale: number
  /** True for the first line of a part that stands apart from the one before. */
  readonly apart: boolean
}

/** A note broken into lines, in em of the hand: what is left is to say how large an em is, and where. */
export interface Block {
  readonly lines: readonly BlockLine[]
  /** From the top of the first line to the bottom of the last, in em. */
  readonly height: number
}

export type BlockFault = { readonly why: 'too-wide'; readonly word: string }

const nameScale = 1.16

/**
 * Tells the parts of a note's text apart: greeting, paragraphs, how it ends, and the name.
 * @example
 * partsOf('Dear Mae,\n\nThank you.\n\nWarmly,\nAna').map(({ part, text }) => [part, text])
 * // => [['greeting', 'Dear Mae,'], ['paragraph', 'Thank you.'], ['sign-off', 'Warmly,'], ['name', 'Ana']]
 */
export function partsOf(text: string): readonly { readonly part: PartName; readonly text: string; readonly apart: boolean }[] {
  const blocks = text.normalize('NFC').trim().split(/\n[ \t]*\n+/).map((block) => block.split('\n').map((line) => line.trim().split(/\s+/u).join(' ')).filter((line) => line !== ''))
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) =>
    lines.map((line, at) => ({ part: partAt({ index, at, last: index === blocks.length - 1, lines: lines.length }), text: line, apart: at === 0 && index > 0 })),
  )
}

function partAt({ index, at, last, lines }: { readonly index: number; readonly at: number; readonly last: boolean; readonly lines: number }): PartName {
  if (index === 0 && lines === 1 && !last) return 'greeting'
  if (!last || index === 0) return 'paragraph'
  return at === lines - 1 ? 'name' : 'sign-off'
}

/** Measures a note in a hand: its lines on a measure of `width` em. */
export function layOutBlock(text: string, hand: Hand, width: number): Block | BlockFault {
  const { space, pitch, ascent, descent } = hand.measures
  const seen = new Map<string, number>()
  const lines: BlockLine[] = []
  let down = 0
  for (const { part, text: words, apart } of partsOf(text)) {
    const scale = part === 'name' ? nameScale : 1
    const measured = words.split(' ').map((word) => measure(word, hand, seen))
    const wide = measured.find(({ shaped }) => shaped.width * scale > width)
    if (wide) return { why: 'too-wide', word: wide.text }
    const broken = breakLines(measured, { width: width / scale, space }) ?? []
    for (const [index, line] of broken.entries()) {
      const stands = apart && index === 0
      if (lines.length > 0) down += pitch * (stands ? 1.42 : 1) * (part === 'name' ? 1.24 : 1)
      lines.push({ words: line, part, down, scale, apart: stands })
    }
  }
  return { lines, height: down + ascent - descent }
}

/** The same word for the second time is written another way, where the hand has one. */
function measure(word: string, hand: Hand, seen: Map<string, number>): MeasuredWord {
  const turn = seen.get(word) ?? 0
  seen.set(word, turn + 1)
  return { text: word, shaped: hand.shape(word, turn) }
}
