/** Two cards in one photo: the lines of each, told apart by the desk between them. */
import type { CardLine } from './card-line.ts'

/** Of the lines' middle height: within a card, parts stand apart too, so that a gap alone is not enough. */
const LEAST_GAP = 2
const FEWEST_LINES = 3

/**
 * Takes the lines of one picture apart into those of single cards: at the widest gap where either side could be a card
 * by itself, with a way to reach somebody.
 *
 * @example
 * splitCards([])
 * // => []
 */
export function splitCards(lines: readonly CardLine[]): readonly (readonly CardLine[])[] {
  if (lines.length === 0) return []
  const parts = halves(lines)
  return parts ? parts.flatMap(splitCards) : [lines]
}

type Axis = 'x' | 'y'

function halves(lines: readonly CardLine[]): readonly (readonly CardLine[])[] | undefined {
  const heights = lines.map(({ height }) => height).toSorted((a, b) => a - b)
  const least = LEAST_GAP * (heights[Math.floor(heights.length / 2)] ?? 0)
  return [...gapsAlong(lines, 'y'), ...gapsAlong(lines, 'x')]
    .filter(({ gap }) => gap > least)
    .toSorted((a, b) => b.gap - a.gap)
    .map(({ before, after }) => [before, after])
    .find(([before = [], after = []]) => isCard(before) && isCard(after) && !haveOneMail(before, after))
}

interface Gap {
  readonly gap: number
  readonly before: readonly CardLine[]
  readonly after: readonly CardLine[]
}

function gapsAlong(lines: readonly CardLine[], axis: Axis): readonly Gap[] {
  const sorted = lines.toSorted((a, b) => startOf(a, axis) - startOf(b, axis))
  let end = -Infinity
  return sorted.flatMap((line, at) => {
    const gap = startOf(line, axis) - end
    end = Math.max(end, startOf(line, axis) + extentOf(line, axis))
    const before = new Set(sorted.slice(0, at))
    return at > 0 && gap > 0
      ? [{ gap, before: lines.filter((each) => before.has(each)), after: lines.filter((each) => !before.has(each)) }]
      : []
  })
}

function startOf(line: CardLine, axis: Axis): number {
  return line[axis] - extentOf(line, axis) / 2
}

function extentOf({ width, height, isSideways }: CardLine, axis: Axis): number {
  // A line along the side of a card has its length in the other direction.
  return (axis === 'x') === isSideways ? height : width
}

/** An @ is taken for one where it was the second guess only, too. */
function isCard(lines: readonly CardLine[]): boolean {
  return lines.length >= FEWEST_LINES && lines.some(({ letters }) => letters.some(({ letter, other }) => letter === '@' || other === '@'))
}

/** The same company on both sides is two colleagues; the same address is one card with a wide gap. */
function haveOneMail(before: readonly CardLine[], after: readonly CardLine[]): boolean {
  const mails = (lines: readonly CardLine[]): readonly string[] => lines.map(textOf).flatMap((text) => text.match(/[\w.-]+@[\w.-]+/g) ?? [])
  const told = new Set(mails(before))
  return mails(after).some((mail) => told.has(mail))
}

function textOf({ letters }: CardLine): string {
  return letters.map(({ letter }) => letter).join('')
}
