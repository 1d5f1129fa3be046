/**
 * From how many people on a figure about them is said. Below it a figure is about persons, and whoever knows four of
 * them knows the fifth (small-cell suppression; the UK's ONS and NHS Digital likewise show no cell below five).
 */
export const FEWEST_PEOPLE = 5

/** A figure about a group, or only that the group is small. */
export type FromFive<T> = { readonly isFew: false; readonly figures: T } | { readonly isFew: true }

/**
 * Says figures about a group only where it is large enough. Not even the size of a small group is said, nor that it is
 * empty: what is said of its neighbours could be subtracted.
 *
 * @example
 * [fromFive(5, 'twelve letters'), fromFive(4, 'twelve letters'), fromFive(0, 'none')]
 * // => [{ isFew: false, figures: 'twelve letters' }, { isFew: true }, { isFew: true }]
 */
export function fromFive<T>(people: number, figures: T): FromFive<T> {
  return people >= FEWEST_PEOPLE ? { isFew: false, figures } : { isFew: true }
}
