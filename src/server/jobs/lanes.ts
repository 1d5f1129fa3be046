/** Lets work of one name begin only while fewer than so many of it are under way; the rest waits in order. */
export interface Lanes {
  enter<T>(name: string, work: () => Promise<T>): Promise<T>
}

/** Makes lanes that are each so wide. */
export function mailboxLanes(width: number): Lanes {
  const lanes = new Map<string, { busy: number; readonly waiting: (() => void)[] }>()
  return {
    async enter(name, work) {
      const lane = lanes.get(name) ?? { busy: 0, waiting: [] }
      lanes.set(name, lane)
      // Whoever leaves hands its place to the first who waits, so `busy` stays as it is then.
      if (lane.busy >= width) await new Promise<void>((resolve) => lane.waiting.push(resolve))
      else lane.busy += 1
      try {
        return await work()
      } finally {
        const next = lane.waiting.shift()
        if (next) next()
        else lane.busy -= 1
        if (lane.busy === 0) lanes.delete(name)
      }
    },
  }
}
