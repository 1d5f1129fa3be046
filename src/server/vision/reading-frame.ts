/** From boxes in a photo to lines in the direction of the writing: a card on its side or its head is set upright first. */
import type { CardLine, ReadLetter } from '../../core/capture/card-line.ts'
import type { CutOut } from '../../core/capture/captured-person.ts'
import { distance, type Point, type Quad, type Raster } from './geometry.ts'

/** Clockwise turns that set the writing upright. */
export type QuarterTurns = 0 | 1 | 2 | 3

export interface FoundLine {
  readonly quad: Quad
  readonly isVertical: boolean
  readonly natural: { readonly width: number; readonly height: number }
  readonly letters: readonly ReadLetter[]
}

/** Tells the turns from how the longest lines lie: across the picture, and on their head. */
export function turnsOf(isSideways: boolean, isOverturned: boolean): QuarterTurns {
  if (isSideways) return isOverturned ? 3 : 1
  return isOverturned ? 2 : 0
}

/** Corners of a line in the upright picture, in reading order. `isVertical`: the line was cut out with its long side level. */
export function readingQuad({ quad, isVertical }: Pick<FoundLine, 'quad' | 'isVertical'>, isOverturned: boolean): Quad {
  const [tl, tr, br, bl] = quad
  const level: Quad = isVertical ? [bl, tl, tr, br] : quad
  if (!isOverturned) return level
  return isVertical ? [tr, br, bl, tl] : [br, bl, tl, tr]
}

/** Lays the lines of one picture into the frame of their writing. */
export function layOut(lines: readonly FoundLine[], picture: Pick<Raster, 'width' | 'height'>, turns: QuarterTurns): readonly CardLine[] {
  const size = turns % 2 === 0 ? picture : { width: picture.height, height: picture.width }
  const upright = lines.map((line) => ({ ...line, corners: line.quad.map((point) => turnPoint(point, picture, turns)) }))
  const slope = medianSlope(
    upright.filter((line) => line.isVertical === (turns % 2 === 1)).map(({ corners, natural }) => ({ corners, length: natural.width })),
  )
  const [cos, sin] = [Math.cos(slope), Math.sin(slope)]
  return upright.map(({ corners, natural, letters, isVertical }) => {
    const x = mean(corners.map(([a]) => a))
    const y = mean(corners.map(([, b]) => b))
    return {
      letters,
      x: x * cos + y * sin,
      y: y * cos - x * sin,
      width: natural.width,
      height: natural.height,
      isSideways: isVertical !== (turns % 2 === 1),
      cutOut: shareOf(corners, size),
    }
  })
}

function turnPoint([x, y]: Point, { width, height }: Pick<Raster, 'width' | 'height'>, turns: QuarterTurns): Point {
  if (turns === 1) return [height - y, x]
  if (turns === 2) return [width - x, height - y]
  return turns === 3 ? [y, width - x] : [x, y]
}

/** The writing's slope: that of the longer lines, since a short one's box may lie anyhow. */
function medianSlope(lines: readonly { readonly corners: readonly Point[]; readonly length: number }[]): number {
  const slopes = lines
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 7)
    .map(({ corners }) => slopeOf(corners))
    .toSorted((a, b) => a - b)
  return slopes[Math.floor(slopes.length / 2)] ?? 0
}

/** The slope of the long sides, between -45 and 45 degrees. */
function slopeOf(corners: readonly Point[]): number {
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = corners
  const [from, to] = distance(a, b) >= distance(b, c) ? [a, b] : [b, c]
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  return angle - Math.round(angle / Math.PI) * Math.PI
}

/** A little wider than the line, so that whoever looks sees the letters whole. */
function shareOf(corners: readonly Point[], { width, height }: { readonly width: number; readonly height: number }): CutOut {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const margin = 0.15 * (Math.max(...ys) - Math.min(...ys))
  const clamp = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000
  const x = clamp((Math.min(...xs) - margin) / width)
  const y = clamp((Math.min(...ys) - margin) / height)
  return { x, y, width: clamp((Math.max(...xs) + margin) / width - x), height: clamp((Math.max(...ys) + margin) / height - y) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
