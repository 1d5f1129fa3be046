/** For how long somebody let their advisers see their name; open while `until` is not there. Epoch milliseconds. */
export interface ConsentPeriod {
  readonly since: number
  readonly until?: number | undefined
}

/**
 * Gives since when somebody lets themselves be named; nothing where they do not. Nobody is named unasked: the last word counts.
 *
 * @example
 * [namedSince([{ since: 1, until: 5 }, { since: 9 }]), namedSince([{ since: 1, until: 5 }]), namedSince([])]
 * // => [9, undefined, undefined]
 */
export function namedSince(periods: readonly ConsentPeriod[]): number | undefined {
  return periods.find(({ until }) => until === undefined)?.since
}
