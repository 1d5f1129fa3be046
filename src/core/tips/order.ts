/** What the order of a board stands on. */
export interface Ranked {
  readonly id: string
  /** People whom it helped. */
  readonly helped: number
  /** Epoch milliseconds. */
  readonly postedAt: number
}

export const tipOrders = ['helpful', 'newest'] as const
export type TipOrder = (typeof tipOrders)[number]

const DAY = 86_400_000
/** Days after which a tip needs half as much help again to stand as high: new ones get a look, old good ones stay. */
const FRESH_DAYS = 30

/**
 * Puts tips in order. `helpful`: by help, weighed by freshness; `newest`: by when they were posted. The same tips
 * give the same order however they came: what is equal is ordered by id.
 *
 * @example
 * orderTips([{ id: 'a', helped: 0, postedAt: 0 }, { id: 'b', helped: 4, postedAt: 0 }], 'helpful', 0).map(({ id }) => id)
 * // => ['b', 'a']
 */
export function orderTips<T extends Ranked>(tips: readonly T[], order: TipOrder, now: number): T[] {
  const weight = order === 'newest' ? () => 0 : (tip: Ranked) => weightOf(tip, now)
  return tips
    .map((tip) => ({ tip, weight: weight(tip) }))
    .sort((a, b) => b.weight - a.weight || b.tip.postedAt - a.tip.postedAt || (a.tip.id < b.tip.id ? -1 : a.tip.id > b.tip.id ? 1 : 0))
    .map(({ tip }) => tip)
}

function weightOf({ helped, postedAt }: Ranked, now: number): number {
  const days = Math.max(0, now - postedAt) / DAY
  return (1 + helped) / Math.sqrt(1 + days / FRESH_DAYS)
}
