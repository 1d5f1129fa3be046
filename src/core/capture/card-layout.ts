/** How lines of a card lie to one another, in the frame of their writing. */
import type { TextLine } from './card-text.ts'

/** Tells whether one line stands right below another as the next of the same paragraph: near, alike in size, aligned at an edge or the middle. */
export function isRightBelow(upper: TextLine, lower: TextLine, { reach = 1.75, likeness = 0.35 } = {}): boolean {
  const [a, b] = [upper.line, lower.line]
  const height = Math.max(a.height, b.height)
  return b.y > a.y && b.y - a.y < height * reach && Math.abs(a.height - b.height) < height * likeness && isAligned(upper, lower)
}

/** Tells whether two lines stand in one row, the second right of the first with a word's space or little more between. */
export function isRightBeside(left: TextLine, right: TextLine): boolean {
  const [a, b] = [left.line, right.line]
  const gap = b.x - b.width / 2 - (a.x + a.width / 2)
  return (
    b.x > a.x &&
    Math.abs(a.y - b.y) < Math.min(a.height, b.height) * 0.45 &&
    Math.abs(a.height - b.height) < Math.max(a.height, b.height) * 0.3 &&
    gap < Math.max(a.height, b.height) * 1.8 &&
    gap > -a.height * 0.6
  )
}

/** Tells whether left edges, middles or right edges of two lines stand below one another. */
export function isAligned({ line: a }: TextLine, { line: b }: TextLine): boolean {
  const slack = Math.max(a.height, b.height) * 1.2
  const edges = [a.x - a.width / 2 - (b.x - b.width / 2), a.x - b.x, a.x + a.width / 2 - (b.x + b.width / 2)]
  return edges.some((gap) => Math.abs(gap) < slack)
}

/** The order in which a person reads. */
export function inReadingOrder(lines: readonly TextLine[]): readonly TextLine[] {
  const rows: TextLine[][] = []
  for (const line of lines.toSorted((a, b) => a.line.y - b.line.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && line.line.y - first.line.y < Math.min(line.line.height, first.line.height) * 0.5) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.line.x - b.line.x))
}

/** The rectangle around the cut-outs of lines. */
export function cutOutAround(lines: readonly TextLine[]): TextLine['line']['cutOut'] {
  const boxes = lines.map(({ line }) => line.cutOut)
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: round(Math.max(...boxes.map((box) => box.x + box.width)) - x),
    height: round(Math.max(...boxes.map((box) => box.y + box.height)) - y),
  }
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000
}
