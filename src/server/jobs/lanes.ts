/** Lets work of one name begin only while fewer than so many of it are under way; the rest waits in order. */
export interface Lanes {
  /** `begin` is called right before the work begins. */
  enter<T>(name: string, work: () => Promise<T>, begin?: () => void): Promise<T>
  /** Names of which as much is under way as may be. */
  full(): readonly string[]
}

interface Lane {
  busy: number
  readonly waiting: (() => void)[]
}

/** Makes lanes that are each so wide. */
export function lanesOf(width: number): Lanes {
  const lanes = new Map<string, Lane>()
  return {
    async enter(name, work, begin) {
      const lane = lanes.get(name) ?? { busy: 0, waiting: [] }
      lanes.set(name, lane)
      // Whoever leaves hands its place to the first who waits, so `busy` stays as it is then.
      if (lane.busy >= width) await new Promise<void>((resolve) => lane.waiting.push(resolve))
      else lane.busy += 1
      try {
        begin?.()
        return await work()
      } finally {
        const next = lane.waiting.shift()
        if (next) next()
        else lane.busy -= 1
        if (lane.busy === 0) lanes.delete(name)
      }
    },
    full: () => [...lanes].filter(([, { busy }]) => busy >= width).map(([name]) => name),
  }
}
