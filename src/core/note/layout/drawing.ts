import type { Shape } from './shape.ts'

/** Letters on paper, independent of the file they end in: the writers of PDF and SVG draw nothing of their own. */
export interface Drawing {
  readonly title: string
  readonly pages: readonly Page[]
}

/** One side of a sheet, in millimetres, y down from the upper left corner. */
export interface Page {
  /** 'inside', 'outside', 'sheet', 'envelope'. */
  readonly name: string
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export type Mark = WordMark | LineMark

/** Row by row as in SVG and PDF: x' = a·x + c·y + e, y' = b·x + d·y + f; from em with y up to millimetres with y down. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export interface PlacedLetter {
  readonly text: string
  readonly shape: Shape
  readonly matrix: Matrix
}

export interface WordMark {
  readonly kind: 'word'
  readonly text: string
  readonly letters: readonly PlacedLetter[]
  /** Where its baseline begins, how long it is, and how it lies: what a reader of the text layer is told. */
  readonly matrix: Matrix
  /** In em. */
  readonly width: number
  /** True for the last word of its line. */
  readonly endsLine: boolean
  readonly ink: Ink
}

export interface LineMark {
  readonly kind: 'line'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly dashed: boolean
  readonly ink: Ink
}

export interface Ink {
  /** #rrggbb */
  readonly colour: string
  /** Of the pen, in millimetres; an outline letter has its own. */
  readonly width: number
}

export const penInk: Ink = { colour: '#1b2a63', width: 0.36 }
export const printInk: Ink = { colour: '#16181d', width: 0.25 }
export const quietInk: Ink = { colour: '#5c6370', width: 0.2 }
export const markInk: Ink = { colour: '#a9afb9', width: 0.2 }

/**
 * Puts one placing after another: first `inner`, then `outer`.
 * @example
 * placedIn([1, 0, 0, 1, 10, 5], [2, 0, 0, -2, 1, 1])
 * // => [2, 0, 0, -2, 11, 6]
 */
export function placedIn(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [p, q, r, s, t, u] = inner
  return [plain(a * p + c * q), plain(b * p + d * q), plain(a * r + c * s), plain(b * r + d * s), plain(a * t + c * u + e), plain(b * t + d * u + f)]
}

/** Minus nought is nought. */
const plain = (number: number): number => (number === 0 ? 0 : number)

/**
 * Moves a point by a matrix.
 * @example
 * moved([2, 0, 0, -2, 1, 10], [1, 3])
 * // => [3, 4]
 */
export function moved([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** Puts everything of one side where a panel of a larger sheet lies. */
export function placedMark(outer: Matrix, mark: Mark): Mark {
  if (mark.kind === 'line') return { ...mark, from: moved(outer, mark.from), to: moved(outer, mark.to) }
  return { ...mark, matrix: placedIn(outer, mark.matrix), letters: mark.letters.map((letter) => ({ ...letter, matrix: placedIn(outer, letter.matrix) })) }
}

/** The rectangle that the ink of a page fills, in millimetres; undefined for an empty page. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Measures how far the ink of a page reaches.
 * @example
 * extentOf({ name: 'card', width: 100, height: 100, marks: [{ kind: 'line', from: [8, 20], to: [40, 30], dashed: false, ink: { colour: '#000000', width: 0.2 } }] })
 * // => { left: 8, right: 40, top: 20, bottom: 30 }
 */
export function extentOf({ marks }: Page): Extent | undefined {
  const points = marks.flatMap((mark) => {
    if (mark.kind === 'line') return [mark.from, mark.to]
    return mark.letters.flatMap(({ shape: { box }, matrix }) => {
      if (box.right === box.left && box.top === box.bottom) return []
      return ([[box.left, box.bottom], [box.right, box.bottom], [box.left, box.top], [box.right, box.top]] as const).map((corner) => moved(matrix, corner))
    })
  })
  if (points.length === 0) return undefined
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
