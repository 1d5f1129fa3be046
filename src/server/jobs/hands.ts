/** Work of one sort that is in hand. */
export interface Hands {
  /** Begins work that is due, as much as there are free hands. Gives true where all of them found something: there may be more. */
  fill(): Promise<boolean>
  /** Resolves when all that was begun has come to its end. */
  settled(): Promise<void>
}

export interface HandsOptions {
  readonly atOnce: number
  /** Claims up to so many, and gives what each of them takes to do; none of these may reject. */
  readonly take: (limit: number) => Promise<readonly (() => Promise<void>)[]>
  /** Called when a hand is free again. */
  readonly onFree: () => void
}

/** Makes hands for one sort of due work. */
export function handsOf({ atOnce, take, onFree }: HandsOptions): Hands {
  const inHand = new Set<Promise<void>>()
  return {
    async fill() {
      const free = atOnce - inHand.size
      if (free <= 0) return false
      const found = await take(free)
      for (const begin of found) {
        const work = begin().finally(() => {
          inHand.delete(work)
          onFree()
        })
        inHand.add(work)
      }
      return found.length === free
    },
    settled: async () => void (await Promise.all(inHand)),
  }
}
