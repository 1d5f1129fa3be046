import type { Box, Point, Stroke } from './shape.ts'

/** What is put on, through or under a letter to make another of it. Units: heights of an x; 0,0 is the place that it is put at. */
interface Accent {
  readonly place: 'above' | 'below' | 'through' | 'beside'
  readonly strokes: readonly Stroke[]
}

const ring: Stroke = [[0, 0.04], [0.13, 0.1], [0.17, 0.22], [0.1, 0.34], [-0.04, 0.36], [-0.15, 0.28], [-0.16, 0.14], [-0.06, 0.05], [0.02, 0.04]]
const dot = (x: number): Stroke => [[x - 0.02, 0.09], [x + 0.03, 0.17]]

/** Combining marks of Unicode, U+0300 and on. */
const accents: Readonly<Record<string, Accent>> = {
  '\u0300': { place: 'above', strokes: [[[-0.2, 0.42], [0.1, 0.08]]] },
  '\u0301': { place: 'above', strokes: [[[0.2, 0.42], [-0.1, 0.08]]] },
  '\u0302': { place: 'above', strokes: [[[-0.25, 0.08], [0, 0.38], [0.24, 0.1]]] },
  '\u0303': { place: 'above', strokes: [[[-0.3, 0.1], [-0.2, 0.24], [-0.06, 0.26], [0.08, 0.15], [0.2, 0.14], [0.32, 0.3]]] },
  '\u0304': { place: 'above', strokes: [[[-0.26, 0.2], [0.28, 0.23]]] },
  '\u0306': { place: 'above', strokes: [[[-0.24, 0.36], [-0.14, 0.16], [0.02, 0.1], [0.16, 0.18], [0.26, 0.38]]] },
  '\u0307': { place: 'above', strokes: [dot(0)] },
  '\u0308': { place: 'above', strokes: [dot(-0.2), dot(0.2)] },
  '\u030A': { place: 'above', strokes: [ring] },
  '\u030B': { place: 'above', strokes: [[[0.02, 0.42], [-0.2, 0.1]], [[0.32, 0.42], [0.08, 0.1]]] },
  '\u030C': { place: 'above', strokes: [[[-0.25, 0.38], [-0.01, 0.1], [0.26, 0.4]]] },
  '\u0323': { place: 'below', strokes: [[[-0.02, -0.22], [0.02, -0.3]]] },
  '\u0326': { place: 'below', strokes: [[[0.05, -0.14], [0.02, -0.26], [-0.1, -0.4]]] },
  '\u0327': { place: 'below', strokes: [[[0.02, 0], [-0.03, -0.12], [0.12, -0.16], [0.16, -0.28], [0.04, -0.38], [-0.14, -0.36]]] },
  '\u0328': { place: 'below', strokes: [[[0.14, 0.02], [0.02, -0.14], [0.02, -0.3], [0.14, -0.36], [0.26, -0.3]]] },
}

const slash: readonly Stroke[] = [[[-0.55, -0.55], [0.55, 0.6]]]
const bar: readonly Stroke[] = [[[-0.3, -0.02], [0.34, 0.05]]]
const tick: readonly Stroke[] = [[[-0.2, -0.14], [0.24, 0.16]]]

/** Letters that Unicode does not take apart. `at`: how high on the letter. */
const struck: Readonly<Record<string, { readonly base: string; readonly at: number; readonly strokes: readonly Stroke[] }>> = {
  ø: { base: 'o', at: 0.5, strokes: slash },
  Ø: { base: 'O', at: 0.5, strokes: [[[-0.7, -0.8], [0.7, 0.85]]] },
  ł: { base: 'l', at: 0.5, strokes: tick },
  Ł: { base: 'L', at: 0.45, strokes: tick },
  đ: { base: 'd', at: 0.8, strokes: bar },
  Đ: { base: 'D', at: 0.5, strokes: [[[-0.62, -0.02], [0, 0.03]]] },
  ħ: { base: 'h', at: 0.8, strokes: bar },
  ŧ: { base: 't', at: 0.45, strokes: bar },
}

const plainTwins: Readonly<Record<string, string>> = { '’': "'", '‘': "'", 'ʼ': "'", '“': '"', '”': '"', '„': '"', '–': '-', '—': '-', '‑': '-', '‐': '-', '\u00A0': ' ', ı: 'i' }

/** How a letter that was not drawn is made of one that was. */
export interface Making {
  readonly base: string
  /** Combining marks, in order. */
  readonly marks: readonly string[]
  readonly struck?: { readonly at: number; readonly strokes: readonly Stroke[] } | undefined
}

/**
 * Says how to make a letter of a plainer one; undefined where it cannot be made.
 * @example
 * [makingOf('ř'), makingOf('ł')?.base, makingOf('好')]
 * // => [{ base: 'r', marks: ['\u030C'] }, 'l', undefined]
 */
export function makingOf(letter: string): Making | undefined {
  const through = struck[letter]
  if (through) return { base: through.base, marks: [], struck: through }
  const twin = plainTwins[letter]
  if (twin) return { base: twin, marks: [] }
  const [base, ...marks] = letter.normalize('NFD')
  if (base === undefined || marks.length === 0 || !marks.every((mark) => accents[mark] !== undefined)) return undefined
  return { base, marks }
}

/** Where marks go: the box of the letter below them, how tall an x is, and how far the hand leans (x for each y). */
export interface Seat {
  readonly box: Box
  readonly xHeight: number
  readonly lean: number
}

/** Makes the strokes that turn a letter into another. */
export function accentStrokes({ base, marks, struck: through }: Making, { box, xHeight, lean }: Seat): Stroke[] {
  const middle = (box.left + box.right) / 2
  const halfway = (box.bottom + box.top) / 2
  const put = (strokes: readonly Stroke[], [x, y]: Point): Stroke[] =>
    strokes.map((stroke) => stroke.map(([dx, dy]): Point => [x + (dx + dy * lean) * xHeight, y + dy * xHeight]))
  const leaning = (y: number): number => middle + (y - halfway) * lean
  if (through) {
    const y = box.bottom + (box.top - box.bottom) * through.at
    return put(through.strokes, [leaning(y), y])
  }
  let top = box.top + 0.06 * xHeight
  return marks.flatMap((mark) => {
    const accent = accents[mark]
    if (!accent) return []
    // A caron beside a tall letter is written as a hook: ď, ť, ľ.
    if (mark === '\u030C' && /^[dtlL]$/.test(base)) return put([[[0.14, 0.02], [0.06, -0.34]]], [box.right + 0.02 * xHeight, box.top])
    if (accent.place === 'below') return put(accent.strokes, [leaning(0), Math.min(0, box.bottom)])
    const seat: Point = [leaning(top), top]
    top += 0.36 * xHeight
    return put(accent.strokes, seat)
  })
}
