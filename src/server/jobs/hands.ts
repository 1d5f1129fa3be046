/** Work of one sort that is in hand. */
export interface Hands {
  /** Begins work that is due, as much as there are free hands. Gives true where all of them found something: there may be more. */
  fill(): Promise<boolean>
  /** Resolves when all that was begun has come to its end. */
  settled(): Promise<void>
}

/** One piece of work; it may have to wait for its turn, and calls `begins` when it has it. Must not reject. */
export type Work = (begins: () => void) => Promise<void>

export interface HandsOptions {
  readonly atOnce: number
  /** Claims up to so many. */
  readonly take: (limit: number) => Promise<readonly Work[]>
  /** Called when a hand is free again. */
  readonly onFree: () => void
}

/** Makes hands for one sort of due work. What was claimed and waits for its turn keeps no hand busy. */
export function handsOf({ atOnce, take, onFree }: HandsOptions): Hands {
  const claimed = new Set<Promise<void>>()
  let busy = 0
  const start = (work: Work): void => {
    let hasBegun = false
    const doing = work(() => {
      hasBegun = true
      busy += 1
    }).finally(() => {
      claimed.delete(doing)
      if (hasBegun) busy -= 1
      onFree()
    })
    claimed.add(doing)
  }
  return {
    async fill() {
      const free = atOnce - busy
      if (free <= 0) return false
      const found = await take(free)
      found.forEach(start)
      return found.length === free
    },
    settled: async () => void (await Promise.all(claimed)),
  }
}
