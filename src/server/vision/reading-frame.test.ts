import { expect, test } from 'vitest'
import type { Point, Quad } from './geometry.ts'
import { layOut, type QuarterTurns, readingQuad, turnsOf } from './reading-frame.ts'

/** A line as it lies in an upright picture of 400 by 200, and how often the camera was turned counter-clockwise. */
const upright: Quad = [
  [40, 20],
  [240, 20],
  [240, 50],
  [40, 50],
]
const size = { width: 400, height: 200 }

/** Where a point of the upright picture lies in one that has to be turned clockwise so often to be upright. */
function turnedBack([x, y]: Point, turns: QuarterTurns): Point {
  if (turns === 1) return [y, size.width - x]
  if (turns === 2) return [size.width - x, size.height - y]
  return turns === 3 ? [size.height - y, x] : [x, y]
}

/** Corners as the detector gives them: from the one that is top left in the picture, clockwise. */
function asDetected(corners: readonly Point[]): Quad {
  const sums = corners.map(([x, y]) => x + y)
  const first = sums.indexOf(Math.min(...sums))
  const at = (k: number): Point => corners[(first + k) % 4] ?? [0, 0]
  return [at(0), at(1), at(2), at(3)]
}

test.each([0, 1, 2, 3] as const)('a card that was photographed with %s quarter turns lies as if it were upright', (turns) => {
  const picture = turns % 2 === 0 ? size : { width: size.height, height: size.width }
  const quad = asDetected(upright.map((corner) => turnedBack(corner, turns)))
  const isVertical = turns % 2 === 1
  expect(turnsOf(isVertical, turns > 1)).toBe(turns)
  const [line] = layOut([{ quad, isVertical, natural: { width: 200, height: 30 }, letters: [] }], picture, turns)
  expect(line).toMatchObject({ x: 140, y: 35, width: 200, height: 30, isSideways: false })
  expect(line?.cutOut).toEqual({ x: 0.0888, y: 0.0775, width: 0.5225, height: 0.195 })
  expect(readingQuad({ quad, isVertical }, turns > 1)).toEqual(upright.map((corner) => turnedBack(corner, turns)))
})
