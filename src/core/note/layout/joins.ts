import { boxOf, type Point, type Stroke } from './shape.ts'

/** Where a letter reaches out to its neighbours: a low stroke that comes in from the left, one that goes out to the right. */
export interface Reach {
  readonly entry: Point | undefined
  readonly exit: Point | undefined
}

/**
 * Finds where a letter reaches out. Only a stroke that begins at the letter's left end, or ends at its right one, below
 * the middle of an x and on its way up, is meant for a neighbour; the foot of a printed letter is not.
 */
export function reachOf(strokes: readonly Stroke[], xHeight: number): Reach {
  const { left, right } = boxOf(strokes)
  const near = xHeight * 0.08
  const body = strokes.filter((stroke) => boxOf([stroke]).bottom < xHeight * 0.9)
  const [start, after] = [body[0]?.[0], body[0]?.[1]]
  const [before, end] = [body.at(-1)?.at(-2), body.at(-1)?.at(-1)]
  const isLow = ([, y]: Point): boolean => y > -0.2 * xHeight && y < 0.6 * xHeight
  return {
    entry: start && after && start[0] < left + near && isLow(start) && after[0] > start[0] && after[1] >= start[1] ? start : undefined,
    exit: before && end && end[0] > right - near && isLow(end) && end[0] > before[0] && end[1] >= before[1] ? end : undefined,
  }
}

/** A hand is joined where most of its small letters reach out on both sides. */
export function isJoined(letters: readonly Reach[]): boolean {
  return letters.length >= 12 && letters.filter(({ entry, exit }) => entry && exit).length / letters.length >= 0.6
}

/** The white that a joining stroke crosses, in heights of an x. */
export const joinWidth = 0.12
