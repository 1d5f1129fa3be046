import type { Block, BlockLine } from './block.ts'
import { type Stray, waveOf } from './stray.ts'
import { type Ink, type Matrix, placedIn, type PlacedLetter, type WordMark } from './drawing.ts'
import type { Hand, WordLetter } from './hand.ts'

/** Where a block goes, and how freely it is written. */
export interface Writing {
  readonly hand: Hand
  /** Millimetres of one em. */
  readonly em: number
  /** Upper left corner of the block, in millimetres. */
  readonly left: number
  readonly top: number
  readonly ink: Ink
  /** Absent: every letter stands exactly (print). */
  readonly stray?: Stray | undefined
}

/** How far a calm hand strays, in em or radians. Looked at beside real notes: more looks drunk, less looks set. */
const strays = { margin: 0.16, slope: 0.0055, wave: 0.016, slant: 0.018, size: 0.018, gap: 0.05, letterTurn: 0.014, letterSize: 0.022, letterDown: 0.012, nameRise: 0.03 }

/** Writes the lines of a block onto paper. */
export function writeLines(block: Block, writing: Writing): WordMark[] {
  return block.lines.flatMap((line, index) => writeLine(line, `line ${index}`, writing))
}

function writeLine(line: BlockLine, name: string, { hand, em, left, top, ink, stray }: Writing): WordMark[] {
  const { space, ascent } = hand.measures
  const size = em * line.scale
  const length = line.words.reduce((sum, { shaped }) => sum + shaped.width + space, 0)
  const wave = stray ? waveOf(stray, name) : () => 0
  const slope = stray ? stray(`${name} slope`) * strays.slope - (line.part === 'name' ? strays.nameRise : 0.0015) : 0
  const startX = left + (stray ? (0.5 + 0.5 * stray(`${name} margin`)) * strays.margin * em : 0)
  const baseline = top + (ascent + line.down) * em
  let x = 0
  return line.words.map(({ text, shaped }, index): WordMark => {
    const word = `${name} word ${index}`
    const own = stray ? { slant: stray(`${word} slant`) * strays.slant, size: 1 + stray(`${word} size`) * strays.size } : { slant: 0, size: 1 }
    const down = slope * x * size + wave(x / Math.max(length, 12)) * strays.wave * size
    const at: Matrix = [size * own.size, slope * size, size * own.slant + slope * size, -size * own.size, startX + x * size, baseline + down]
    x += shaped.width * own.size + space * (1 + (stray ? stray(`${word} gap`) * strays.gap * 2 : 0))
    const letters = shaped.letters.map((letter, nth) => placeLetter(letter, at, stray && !hand.joined ? (what) => stray(`${word} ${nth} ${what}`) : undefined))
    return { kind: 'word', text, letters, matrix: at, width: shaped.width, endsLine: index === line.words.length - 1, ink }
  })
}

/** Puts a letter into its word; one that does not run into its neighbours turns and sits a little differently each time. */
function placeLetter({ text, shape, x, y }: WordLetter, word: Matrix, stray: Stray | undefined): PlacedLetter {
  if (!stray) return { text, shape, matrix: placedIn(word, [1, 0, 0, 1, x, y]) }
  const turn = stray('turn') * strays.letterTurn
  const size = 1 + stray('size') * strays.letterSize
  const middle = (shape.box.left + shape.box.right) / 2
  return { text, shape, matrix: placedIn(word, [size, turn, -turn, size, x + middle * (1 - size), y - middle * turn + stray('down') * strays.letterDown]) }
}
