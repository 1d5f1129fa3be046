/** x to the right and y up from the baseline, in em; on a page y is down, in millimetres. */
export type Point = readonly [x: number, y: number]

/** The points a pen passes from where it is set down to where it is lifted, straight between them. */
export type Stroke = readonly Point[]

export interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** How one letter looks. The same letter of a hand is the same object, so that a file can hold it once. */
export interface Shape {
  readonly id: string
  /** Around the ink, in em. */
  readonly box: Box
  /** The letter as strokes of a pen; empty for a letter of an outline font. */
  readonly strokes: readonly Stroke[]
  /** The letter as an area: an SVG path in font units, and where the font has it. */
  readonly outline?: Outline | undefined
}

export interface Outline {
  /** Which font file; the writer of a PDF embeds it. */
  readonly face: string
  readonly glyph: number
  /** Path data with y up, in `unitsPerEm`. */
  readonly path: string
  readonly unitsPerEm: number
}

/**
 * Gives the box around strokes; an empty one at 0 where there are none.
 * @example
 * boxOf([[[0, 0], [2, 1]], [[1, -1]]])
 * // => { left: 0, right: 2, bottom: -1, top: 1 }
 */
export function boxOf(strokes: readonly Stroke[]): Box {
  let box: Box | undefined
  for (const [x, y] of strokes.flat()) {
    box = box
      ? { left: Math.min(box.left, x), right: Math.max(box.right, x), bottom: Math.min(box.bottom, y), top: Math.max(box.top, y) }
      : { left: x, right: x, bottom: y, top: y }
  }
  return box ?? { left: 0, right: 0, bottom: 0, top: 0 }
}
