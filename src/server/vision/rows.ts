/** Boxes of one row become one line before anything is read: no letter is cut in two, and the space between words is seen. */
import type { TextBox } from './detect.ts'
import { boxAround, distance, extentAlong, type Quad } from './geometry.ts'

interface Shape {
  readonly angle: number
  readonly length: number
  /** As wide as high: it says nothing about the direction of its row. */
  readonly isSquare: boolean
  readonly x: number
  readonly y: number
}

/** Joins boxes that stand in one row with no more than a word's space between them. */
export function joinRows(boxes: readonly TextBox[]): readonly TextBox[] {
  let rows = boxes
  for (;;) {
    const joined = joinOnce(rows)
    if (!joined) return rows
    rows = joined
  }
}

function joinOnce(boxes: readonly TextBox[]): readonly TextBox[] | undefined {
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      if (!standInOneRow(a.quad, b.quad)) continue
      const quad = boxAround([...a.quad, ...b.quad])
      if (quad) return [...boxes.filter((box) => box !== a && box !== b), { quad, score: Math.min(a.score, b.score) }]
    }
  return undefined
}

/** The shares were tried on phone photos: the boxes are grown by the detector, so a word's space between them is a third of their height. */
function standInOneRow(first: Quad, second: Quad): boolean {
  const [a, b] = [shapeOf(first), shapeOf(second)]
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.isSquare && short.isSquare && Math.abs(a.y - b.y) > Math.abs(a.x - b.x)) return false
  if (!short.isSquare && Math.abs(Math.sin(a.angle - b.angle)) > 0.09) return false
  const angle = long.isSquare ? 0 : long.angle
  const [p, q] = [extentAlong(first, angle), extentAlong(second, angle)]
  const heights = [p.across.to - p.across.from, q.across.to - q.across.from]
  const low = Math.min(...heights)
  if (Math.max(...heights) / low > 1.5) return false
  if (Math.abs(p.across.from + p.across.to - q.across.from - q.across.to) / 2 > low * 0.3) return false
  const gap = Math.max(p.along.from, q.along.from) - Math.min(p.along.to, q.along.to)
  return gap <= low * 0.3 && gap >= -low * 1.1
}

function shapeOf(quad: Quad): Shape {
  const [tl, tr, br, bl] = quad
  const width = distance(tl, tr)
  const height = distance(tl, bl)
  const isTall = height > width * 1.5
  const [from, to] = isTall ? [tl, bl] : [tl, tr]
  return {
    angle: Math.atan2(to[1] - from[1], to[0] - from[0]),
    length: isTall ? height : width,
    isSquare: Math.max(width, height) / Math.min(width, height) < 1.5,
    x: (tl[0] + br[0]) / 2,
    y: (tl[1] + br[1]) / 2,
  }
}
