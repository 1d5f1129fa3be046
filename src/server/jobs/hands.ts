/** Work of one sort that is in hand. */
export interface Hands {
  /** Begins work that is due, as much as there are free hands. Gives true where there may be more than was found. */
  fill(): Promise<boolean>
  /** Begins what was claimed and has not begun, and resolves when all of it has come to its end. */
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

/**
 * Makes hands for one sort of due work. What was claimed and waits for its turn keeps no hand busy. While there is
 * more than all hands can do, as much again is claimed in advance: one claim for many costs hardly more than for one.
 */
export function handsOf({ atOnce, take, onFree }: HandsOptions): Hands {
  const claimed = new Set<Promise<void>>()
  const inAdvance: Work[] = []
  let busy = 0
  let isPlenty = false
  const start = (work: Work): void => {
    let hasBegun = false
    const doing = work(() => {
      hasBegun = true
      busy += 1
    }).finally(() => {
      claimed.delete(doing)
      if (hasBegun) busy -= 1
      startFree()
      onFree()
    })
    claimed.add(doing)
  }
  const startFree = (): void => {
    while (busy < atOnce) {
      const next = inAdvance.shift()
      if (!next) return
      start(next)
    }
  }
  return {
    async fill() {
      const free = atOnce - busy
      if (free <= 0 || inAdvance.length > 0) return false
      const limit = isPlenty ? free + atOnce : free
      const found = await take(limit)
      isPlenty = found.length === limit
      inAdvance.push(...found)
      startFree()
      return isPlenty && inAdvance.length === 0
    },
    async settled() {
      inAdvance.splice(0).forEach(start)
      await Promise.all(claimed)
    },
  }
}
