import { editDistance } from '../text/edit-distance.ts'
import { soundsShared } from './sounds.ts'

/** How surely a name is expected where the word stands. */
export type Expectation = 'certain' | 'likely' | 'possible'

/**
 * Tells whether a word looks or sounds like a slip in writing a name; both in letters only (see letterKey).
 * The shorter the name and the less a name is expected, the less may differ: two letters off in 'Ann' is
 * another name, two letters off in 'Okonkwo' is not.
 *
 * @example
 * [isLike('okonwko', 'okonkwo', 'possible'), isLike('ann', 'joe', 'certain')]
 * // => [true, false]
 */
export function isLike(written: string, recorded: string, expectation: Expectation): boolean {
  const length = Math.max(written.length, recorded.length)
  const slips = editDistance(written, recorded, 4)
  const certain = expectation !== 'possible'
  const allowed = certain ? slipsAllowed(length) : Math.min(slipsAllowed(length), length <= 8 ? 2 : 3)
  const sameStart = written[0] === recorded[0]
  if (slips <= allowed && (slips <= 1 || sameStart || certain || length >= 7) && slips / length <= (certain ? 0.45 : 0.34)) return true
  return (certain || length >= 5) && slips <= length / 2 && sameStart && soundsShared(written, recorded) > 1
}

/**
 * Says how many slips a name of this length forgives.
 *
 * @example
 * [2, 4, 7, 8].map(slipsAllowed)
 * // => [0, 1, 2, 3]
 */
export function slipsAllowed(length: number): number {
  if (length <= 2) return 0
  if (length <= 4) return 1
  return length <= 7 ? 2 : 3
}
