import { layOutBlock } from './block.ts'
import { strayFrom } from './stray.ts'
import { type Drawing, type LineMark, markInk, type Mark, type Matrix, penInk, type Page, placedMark } from './drawing.ts'
import { fitText, type Fit, tallness } from './fit.ts'
import type { Hand } from './hand.ts'
import { type CardPaperId, cards, edge, type Panel, type PrintedSide, type Size } from './papers.ts'
import { writeLines } from './write-lines.ts'

export interface CardOrder {
  readonly text: string
  readonly hand: Hand
  readonly paper: CardPaperId
  /** The same seed strays the same way. */
  readonly seed: string
  /** What stands on the front; '' leaves it white. */
  readonly cover: string
}

export type Laid<Why = Extract<Fit, { ok: false }>> = { readonly ok: true; readonly drawing: Drawing } | (Why & { readonly ok: false })

/**
 * Says how much white stands around the note on its face: more than a printer needs, as on a card that is bought.
 * @example
 * [marginOf({ width: 140, height: 216 }), marginOf({ width: 80, height: 100 })]
 * // => [14, 9]
 */
export function marginOf({ width }: Size): number {
  return Math.max(edge + 4, width * 0.1)
}

/** Lays a note out on a card that is folded: every side as it is printed, with marks where it is folded. */
export function layOutCard(order: CardOrder): Laid {
  const paper = cards[order.paper]
  const note = noteFace(order)
  if (!note.ok) return note
  const cover = coverFace(order, paper.face)
  const pages = paper.sides
    .filter(({ panels }) => panels.some(({ face }) => face === 'note') || cover.length > 0)
    .map((side) => pageOf(side, paper.face, { note: note.marks, cover }))
  return { ok: true, drawing: { title: 'Thank-you note', pages } }
}

/** Lays out the face of the card that the note stands on, alone: for a pen that writes on the card itself. */
export function noteFace({ text, hand, paper, seed }: Omit<CardOrder, 'cover'>): { readonly ok: true; readonly marks: readonly Mark[] } | Extract<Fit, { ok: false }> {
  const { face } = cards[paper]
  const margin = marginOf(face)
  // What the pen may stray into, and a long tail below the last line.
  const room = { width: face.width - 2 * margin - 2, height: face.height - 2 * margin - 2 }
  const fit = fitText(text, hand, room)
  if (!fit.ok) return fit
  const white = room.height - fit.block.height * fit.em
  return { ok: true, marks: writeLines(fit.block, { hand, em: fit.em, left: margin, top: margin + Math.min(white * 0.38, 24), ink: penInk, stray: strayFrom(seed) }) }
}

/** Two words in the middle of the front; none where the hand does not have their letters. */
function coverFace({ cover, hand, seed }: CardOrder, face: Size): readonly Mark[] {
  if (cover.trim() === '' || hand.missing(cover).length > 0) return []
  const em = 7 / tallness(hand)
  const block = layOutBlock(cover, hand, (face.width - 2 * marginOf(face)) / em)
  if ('why' in block) return []
  const width = Math.max(...block.lines.map(({ words, scale }) => scale * words.reduce((sum, { shaped }) => sum + shaped.width + hand.measures.space, -hand.measures.space)))
  return writeLines(block, { hand, em, left: (face.width - width * em) / 2, top: face.height * 0.42 - (block.height * em) / 2, ink: penInk, stray: strayFrom(`${seed} cover`) })
}

function pageOf(side: PrintedSide, face: Size, faces: Readonly<Record<Panel['face'], readonly Mark[]>>): Page {
  const marks = side.panels.flatMap((panel) => faces[panel.face].map((mark) => placedMark(matrixOf(panel, face), mark)))
  return { name: side.name, width: side.width, height: side.height, marks: [...foldMarks(side), ...marks] }
}

function matrixOf({ x, y, turned }: Panel, face: Size): Matrix {
  return turned ? [-1, 0, 0, -1, x + face.width, y + face.height] : [1, 0, 0, 1, x, y]
}

/** Short lines at the rim where the fold is, as far out as printers reach. */
function foldMarks({ width, height, folds }: PrintedSide): LineMark[] {
  const long = 4
  return folds.flatMap(({ across, at }) => {
    const rim = across === 'x' ? height : width
    return [[edge + 0.5, edge + 0.5 + long], [rim - edge - 0.5 - long, rim - edge - 0.5]].map(([from = 0, to = 0]): LineMark => {
      const points = across === 'x' ? ({ from: [at, from], to: [at, to] } as const) : ({ from: [from, at], to: [to, at] } as const)
      return { kind: 'line', ...points, dashed: false, ink: markInk }
    })
  })
}
