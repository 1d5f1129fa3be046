import type { ErrandClaim, ErrandKind } from '../ports/errands.ts'
import { doErrand, type DoingErrands } from './do-errand.ts'
import { handsOf, type Hands } from './hands.ts'
import { lanesOf } from './lanes.ts'

export interface ErrandHandsOptions extends DoingErrands {
  readonly workerId: string
  readonly kinds: readonly ErrandKind[]
  readonly atOnce?: number | undefined
  /** So many hands one person has at most; without it, all. */
  readonly ofOne?: number | undefined
  /** Called when a hand is free again and more may be due. */
  readonly onFree: () => void
}

/** How long an errand may take. */
const ERRAND_LEASE = 300_000
/** So many of one person wait here for that person's hands; the rest is given back, for it would keep others from being claimed. */
const WAITING_OF_ONE = 4

/** Makes the hands that do errands of some kinds: in turns by person where many share them, whatever one of them has to be done. */
export function errandHands({ workerId, kinds, atOnce = 6, ofOne = Number.POSITIVE_INFINITY, onFree, ...doing }: ErrandHandsOptions): Hands {
  const lanes = lanesOf(ofOne)
  const { errands } = doing.desk.store
  let isHeldBack = false
  return handsOf({
    atOnce,
    ahead: atOnce * 4,
    // Who was passed over may have more, also where nothing else was left.
    onFree: (isPlenty) => void ((isPlenty || isHeldBack) && onFree()),
    take: async (limit) => {
      const notOf = lanes.full()
      const claims = await errands.claim({ workerId, limit, leaseMs: ERRAND_LEASE, kinds, notOf })
      const claimedAt = performance.now()
      const { kept, tooMany } = shared(claims, ofOne + WAITING_OF_ONE)
      isHeldBack = notOf.length > 0 || tooMany.length > 0
      for (const claim of tooMany) await errands.handBack(claim)
      return kept.map((claim) => (begins, rests) => lanes.enter(claim.ownerId, async () => {
        // What waited half its lease may not come to its end within the rest.
        if (performance.now() - claimedAt > ERRAND_LEASE / 2) await errands.handBack(claim)
        else await doErrand(doing, claim, rests)
      }, begins))
    },
  })
}

/** Parts claims into the first so many of each person and what is beyond. */
function shared(claims: readonly ErrandClaim[], most: number): { readonly kept: readonly ErrandClaim[]; readonly tooMany: readonly ErrandClaim[] } {
  const counted = new Map<string, number>()
  const isWithin = claims.map(({ ownerId }) => {
    const count = (counted.get(ownerId) ?? 0) + 1
    counted.set(ownerId, count)
    return count <= most
  })
  return { kept: claims.filter((_, at) => isWithin[at]), tooMany: claims.filter((_, at) => !isWithin[at]) }
}
