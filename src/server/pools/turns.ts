import { Refusal } from '../../api/refusal.ts'

export interface TurnLimits {
  /** So many pieces of work at once. */
  readonly lanes: number
  /** So many may wait, of all and of one person. */
  readonly mostWaiting: number
  readonly mostOfOne: number
  /** So many lanes one person may hold at once, where each may be held for long; absent: all that are free. */
  readonly mostAtOnce?: number | undefined
  /** What waits may hold so many bytes together. */
  readonly mostBytes?: number | undefined
  /** Says that there is no room, to somebody whose own work fills it, and to somebody whom others left none. */
  readonly words: { readonly ofOne: string; readonly ofAll: string }
}

export interface Work<T> {
  /** Whose it is. */
  readonly who: string
  readonly bytes?: number | undefined
  /** Does it, on the lane of this number from 0. */
  readonly does: (lane: number) => Promise<T>
}

export interface Turns {
  /** Does a piece of work when its turn has come. @throws Refusal `too-many` at once, where there is no room to wait. */
  take<T>(work: Work<T>): Promise<T>
  standing(): { readonly busy: number; readonly waiting: number; readonly done: number; readonly refused: number }
}

interface Waiting {
  readonly bytes: number
  readonly begin: (lane: number) => Promise<unknown>
}

/**
 * Gives turns to people and not to pieces of work: whoever has one thing to do waits for one piece of each of the
 * others, however much they brought.
 */
export function fairTurns({ lanes, mostWaiting, mostOfOne, mostAtOnce = Infinity, mostBytes = Infinity, words }: TurnLimits): Turns {
  // In the order in which people come to their turn.
  const lines = new Map<string, Waiting[]>()
  const free = Array.from({ length: lanes }, (_, lane) => lane)
  const count = { waiting: 0, bytes: 0, done: 0, refused: 0 }

  const atWork = tally()

  const next = (): void => {
    const first = [...lines].find(([who]) => atWork.of(who) < mostAtOnce)
    if (!first) return
    const lane = free.shift()
    if (lane === undefined) return
    const [who, line] = first
    const work = line.shift()
    lines.delete(who)
    if (line.length > 0) lines.set(who, line)
    if (!work) return next()
    count.waiting -= 1
    count.bytes -= work.bytes
    atWork.add(who, 1)
    void work.begin(lane).finally(() => {
      count.done += 1
      atWork.add(who, -1)
      free.unshift(lane)
      next()
    })
    next()
  }
  const refuseWhereFull = (who: string, bytes: number): void => {
    const isOwn = (lines.get(who)?.length ?? 0) >= mostOfOne
    // With a free lane it does not wait at all.
    if (!isOwn && (free.length > 0 || (count.waiting < mostWaiting && count.bytes + bytes <= mostBytes))) return
    count.refused += 1
    throw new Refusal('too-many', isOwn ? words.ofOne : words.ofAll)
  }
  return {
    async take({ who, bytes = 0, does }) {
      refuseWhereFull(who, bytes)
      return new Promise((resolve, reject) => {
        const line = lines.get(who) ?? []
        line.push({ bytes, begin: (lane) => begun(does, lane).then(resolve, reject) })
        lines.set(who, line)
        count.waiting += 1
        count.bytes += bytes
        next()
      })
    },
    standing: () => ({ busy: lanes - free.length, waiting: count.waiting, done: count.done, refused: count.refused }),
  }
}

/** Work that fails before it gives a promise gives its lane back like any other. */
async function begun<T>(does: Work<T>['does'], lane: number): Promise<T> {
  return does(lane)
}

/** Counts by name, and forgets who has none. */
function tally() {
  const counts = new Map<string, number>()
  return {
    of: (who: string): number => counts.get(who) ?? 0,
    add: (who: string, by: 1 | -1): void => {
      const now = (counts.get(who) ?? 0) + by
      if (now === 0) counts.delete(who)
      else counts.set(who, now)
    },
  }
}
