import type { Point, Stroke } from './layout/shape.ts'
import { strokeHand } from './layout/stroke-hand.ts'
import type { Hand } from './layout/hand.ts'

/** The seventy letters that a person draws; all others of the Latin script are made of them with accents. */
export const ownAlphabet = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,\'!?-&:'] as const

/** How often each letter is drawn: twice is needed to look written, a third time is welcome. */
export const variantsOf = { least: 1, wanted: 2, most: 3 } as const

/** More than this is no letter. */
export const letterBounds = { strokes: 12, points: 240, reach: 4 } as const

/** One drawing of one letter: strokes in em, baseline at 0, an x 0.45 high. */
export type OwnLetter = readonly Stroke[]

/** What a person has drawn so far: each letter in up to three ways. */
export interface OwnHand {
  readonly letters: Readonly<Record<string, readonly OwnLetter[]>>
}

/** The lines that are shown for drawing on, in em. */
export const guides = { xHeight: 0.45, ascent: 0.85, descent: -0.4 } as const

/** What is still to be drawn before the hand can write anything. */
export function stillToDraw({ letters }: OwnHand): readonly string[] {
  return ownAlphabet.filter((letter) => (letters[letter]?.length ?? 0) < variantsOf.least)
}

/** Makes a hand of what was drawn; letters that are not there yet are missing, as in any other hand. */
export function handOf({ letters }: OwnHand): Hand {
  return strokeHand({
    id: 'own',
    name: 'My own hand',
    letters: new Map(Object.entries(letters).map(([letter, ways]) => [letter, ways.map((strokes) => ({ strokes }))])),
  })
}

/**
 * Tidies what a finger drew: points that lie on a line between others go, the trembling of the hand is evened out,
 * a tap becomes a dot.
 * @example
 * tidyStroke([[0, 0], [0.1, 0.1001], [0.2, 0.2], [0.2, 0.2]])
 * // => [[0, 0], [0.2, 0.2]]
 */
export function tidyStroke(points: Stroke): Stroke {
  const apart = points.filter(([x, y], at) => at === 0 || Math.hypot(x - (points[at - 1]?.[0] ?? 0), y - (points[at - 1]?.[1] ?? 0)) > 0.002)
  const [first] = apart
  if (!first) return []
  if (Math.max(...apart.map(([x, y]) => Math.hypot(x - first[0], y - first[1]))) < 0.015) return [first, [first[0] + 0.02, first[1] - 0.02]]
  return thinned(evened(walked(apart)), 0.005).map(([x, y]) => [rounded(x), rounded(y)] as const)
}

const rounded = (number: number): number => Math.round(number * 10_000) / 10_000

/** Points at even, small steps: a quick hand leaves few of them, a slow one many, and both are evened out alike. */
function walked(points: Stroke): Stroke {
  const step = 0.015
  return points.flatMap((point, at) => {
    const next = points[at + 1]
    if (!next) return [point]
    const steps = Math.min(80, Math.max(1, Math.round(Math.hypot(next[0] - point[0], next[1] - point[1]) / step)))
    return Array.from({ length: steps }, (_, nth): Point => [point[0] + ((next[0] - point[0]) * nth) / steps, point[1] + ((next[1] - point[1]) * nth) / steps])
  })
}

/** Each point moves towards its neighbours; the ends stay where they are. */
function evened(points: Stroke): Stroke {
  return points.map((point, at): Point => {
    const before = points[at - 1]
    const after = points[at + 1]
    if (!before || !after) return point
    return [point[0] * 0.5 + (before[0] + after[0]) * 0.25, point[1] * 0.5 + (before[1] + after[1]) * 0.25]
  })
}

/** Ramer, Douglas and Peucker: keeps what lies further than `most` from a straight line. */
function thinned(points: Stroke, most: number): Stroke {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length < 3) return points
  const distances = points.map((point) => distanceTo(first, last, point))
  const far = distances.reduce((best, distance, at) => (distance > (distances[best] ?? 0) ? at : best), 0)
  if ((distances[far] ?? 0) <= most) return [first, last]
  return [...thinned(points.slice(0, far + 1), most).slice(0, -1), ...thinned(points.slice(far), most)]
}

function distanceTo([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const length = Math.hypot(bx - ax, by - ay)
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}
