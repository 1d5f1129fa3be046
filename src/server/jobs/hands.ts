/** Work of one sort that is in hand. */
export interface Hands {
  /** Begins work that is due, as much as there are free hands, and says what may be left: some for hands that are free, some for when one is, or none. */
  fill(): Promise<'for-now' | 'for-later' | 'none'>
  /** Begins what was claimed and has not begun, and resolves when all of it has come to its end. */
  settled(): Promise<void>
}

/**
 * One piece of work; it may have to wait for its turn, and calls `begins` when it has it. It calls `rests` where all
 * that is left is waiting for somebody else: its hand is free for others then. Must not reject.
 */
export type Work = (begins: () => void, rests: () => void) => Promise<void>

export interface HandsOptions {
  readonly atOnce: number
  /** So much is claimed in advance while there is plenty. */
  readonly ahead: number
  /** Claims up to so many. */
  readonly take: (limit: number) => Promise<readonly Work[]>
  /** Called when a hand is free again; `isPlenty`: when it was last looked, there was more than could be begun. */
  readonly onFree: (isPlenty: boolean) => void
}

/**
 * Makes hands for one sort of due work. What was claimed and waits for its turn keeps no hand busy. While there is
 * more than all hands can do, some is claimed in advance: one claim for many costs hardly more than for one.
 */
export function handsOf({ atOnce, ahead, take, onFree }: HandsOptions): Hands {
  const claimed = new Set<Promise<void>>()
  const inAdvance: Work[] = []
  let busy = 0
  let isPlenty = false
  const start = (work: Work): void => {
    let hasHand = false
    const begins = (): void => {
      hasHand = true
      busy += 1
    }
    const rests = (): void => {
      if (!hasHand) return
      hasHand = false
      busy -= 1
      startFree()
      onFree(isPlenty)
    }
    const doing = work(begins, rests).finally(() => {
      claimed.delete(doing)
      if (hasHand) rests()
      else onFree(isPlenty)
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
      const enough = isPlenty ? ahead : 0
      // What rests must come to its end, too, before much more is begun.
      const isFull = claimed.size > (atOnce + ahead) * 2
      if (isFull || (free <= 0 && !isPlenty) || inAdvance.length > enough / 2) return isPlenty ? 'for-later' : 'none'
      const limit = Math.max(0, free) + enough
      if (limit === 0) return 'none'
      const found = await take(limit)
      isPlenty = found.length === limit
      inAdvance.push(...found)
      startFree()
      if (!isPlenty) return 'none'
      return busy < atOnce ? 'for-now' : 'for-later'
    },
    async settled() {
      inAdvance.splice(0).forEach(start)
      await Promise.all(claimed)
    },
  }
}
