import { noteFace, type Laid } from './card.ts'
import { moved, type Mark, type Page } from './drawing.ts'
import type { Hand } from './hand.ts'
import { type CardPaperId, cards } from './papers.ts'
import type { Point, Stroke } from './shape.ts'

export interface PlotterOrder {
  readonly text: string
  readonly hand: Hand
  readonly paper: CardPaperId
  readonly seed: string
}

export type LaidForPen = Laid | { readonly ok: false; readonly why: 'needs-strokes'; readonly hand: string }

/** Lays the note out on the card itself, nothing but what a pen writes. */
export function layOutForPlotter(order: PlotterOrder): LaidForPen {
  if (order.hand.kind !== 'strokes') return { ok: false, why: 'needs-strokes', hand: order.hand.name }
  const note = noteFace(order)
  if (!note.ok) return note
  const { face } = cards[order.paper]
  return { ok: true, drawing: { title: 'Thank-you note', pages: [{ name: 'card', width: face.width, height: face.height, marks: note.marks }] } }
}

/** The strokes of a page in the order in which a pen writes them, in millimetres. */
export function strokesInOrder({ marks }: Page): readonly Stroke[] {
  let pen: Point = [0, 0]
  return marks.flatMap((mark) =>
    wordStrokes(mark).flatMap((letter) => {
      const ordered = nearestFirst(letter, pen)
      pen = ordered.at(-1)?.at(-1) ?? pen
      return ordered
    }),
  )
}

/** How far the pen travels in the air, from where it is lifted to where it is set down, in millimetres. */
export function travelOf(strokes: readonly Stroke[]): number {
  return strokes.reduce((sum, stroke, at) => {
    const from = strokes[at - 1]?.at(-1)
    const to = stroke[0]
    return from && to ? sum + Math.hypot(to[0] - from[0], to[1] - from[1]) : sum
  }, 0)
}

function wordStrokes(mark: Mark): Stroke[][] {
  if (mark.kind !== 'word') return []
  return mark.letters.map(({ shape, matrix }) => shape.strokes.map((stroke) => stroke.map((point) => moved(matrix, point))))
}

/**
 * Puts the strokes of one letter into the order that moves the pen least in the air; each stroke keeps its direction,
 * and letters follow one another as they are read. Letters have few strokes: every order is tried.
 */
function nearestFirst(strokes: readonly Stroke[], from: Point): readonly Stroke[] {
  if (strokes.length < 2 || strokes.length > 5) return strokes
  let best = strokes
  let least = airOf(strokes, from)
  for (const order of ordersOf(strokes)) {
    const air = airOf(order, from)
    if (air < least - 1e-9) {
      best = order
      least = air
    }
  }
  return best
}

function airOf(strokes: readonly Stroke[], from: Point): number {
  const first = strokes[0]?.[0]
  return travelOf(strokes) + (first ? Math.hypot(first[0] - from[0], first[1] - from[1]) : 0)
}

function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, at) => ordersOf(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]))
}
