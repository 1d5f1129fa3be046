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

/**
 * The strokes of a page in the order in which a pen writes them, in millimetres: letters as they are read, each stroke
 * in its direction, and the strokes of each letter in the order by which the pen travels least in the air, over the
 * whole note. So it is never further than in the order of the font.
 */
export function strokesInOrder({ marks }: Page): readonly Stroke[] {
  let ways: readonly Way[] = [{ strokes: [], before: undefined, air: 0 }]
  for (const letter of marks.flatMap(lettersOf)) {
    const orders = ordersOf(letter)
    ways = orders.map((strokes): Way => {
      const within = travelOf(strokes)
      return ways.map((before): Way => ({ strokes, before, air: before.air + hop(endOf(before), strokes[0]?.[0]) + within })).reduce(nearer)
    })
  }
  const written: Stroke[] = []
  for (let way: Way | undefined = ways.reduce(nearer); way; way = way.before) written.unshift(...way.strokes)
  return written
}

/** One way to have written everything up to a letter. */
interface Way {
  readonly strokes: readonly Stroke[]
  readonly before: Way | undefined
  /** Millimetres in the air so far. */
  readonly air: number
}

function nearer(one: Way, other: Way): Way {
  return other.air < one.air - 1e-9 ? other : one
}

function endOf(way: Way): Point | undefined {
  return way.strokes.at(-1)?.at(-1)
}

function hop(from: Point | undefined, to: Point | undefined): number {
  return from && to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0
}

/**
 * Measures how far the pen travels in the air, from where it is lifted to where it is set down, in millimetres.
 * @example
 * travelOf([[[0, 0], [1, 0]], [[4, 4], [5, 5]], [[5, 6], [9, 9]]])
 * // => 6
 */
export function travelOf(strokes: readonly Stroke[]): number {
  return strokes.reduce((sum, stroke, at) => sum + hop(strokes[at - 1]?.at(-1), stroke[0]), 0)
}

/** The strokes of each letter of a word, those of a letter that has none left out. */
function lettersOf(mark: Mark): readonly (readonly Stroke[])[] {
  if (mark.kind !== 'word') return []
  return mark.letters.map(({ shape, matrix }) => shape.strokes.map((stroke) => stroke.map((point) => moved(matrix, point)))).filter((strokes) => strokes.length > 0)
}

/** Letters have few strokes: of all their orders, the best for each first and last stroke; the font's own comes first. */
function ordersOf(strokes: readonly Stroke[]): readonly (readonly Stroke[])[] {
  if (strokes.length < 2 || strokes.length > 5) return [strokes]
  const best = new Map<string, { readonly order: readonly Stroke[]; readonly air: number }>()
  for (const places of permutations(strokes.map((_, place) => place))) {
    const order = places.flatMap((place) => strokes.slice(place, place + 1))
    const ends = `${places[0]} ${places.at(-1)}`
    const air = travelOf(order)
    if (air < (best.get(ends)?.air ?? Infinity) - 1e-9) best.set(ends, { order, air })
  }
  return [...best.values()].map(({ order }) => order)
}

function permutations(places: readonly number[]): number[][] {
  if (places.length < 2) return [[...places]]
  return places.flatMap((place) => permutations(places.filter((other) => other !== place)).map((rest) => [place, ...rest]))
}
