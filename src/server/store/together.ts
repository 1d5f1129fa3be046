import { setImmediate as nextTurn } from 'node:timers/promises'
import { Refusal } from '../../api/refusal.ts'
import type { Database, Tx } from './dialect.ts'

/** Runs work in a transaction; what it did is durable when the promise resolves. */
export type InTransaction = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Work that waits; gives what tells its caller, once it is durable. */
interface Waiting {
  readonly work: (tx: Tx) => Promise<() => void>
  readonly fail: (error: unknown) => void
}

/**
 * Makes one transaction of all that is asked for while the one before it is under way, or within one turn of the event
 * loop, so that they wait for the disk once and not once for each. Where it fails, none of it happened, and each is done
 * by itself: one that cannot be done keeps none of the others, and what two processes wanted of each other comes apart.
 */
export function together(db: Database): InTransaction {
  const queue = gathered<Waiting>(async (batch) => {
    try {
      const tell = await db.transaction().execute(async (tx) => {
        const done: (() => void)[] = []
        for (const { work } of batch) done.push(await work(tx))
        return done
      })
      // Each gets a turn of its own: what it waited to do is done before the next one begins.
      for (const resolve of tell) {
        resolve()
        await nextTurn()
      }
    } catch (error) {
      // A database that is not there is not asked once for each.
      const alone = batch.length > 1 && !(error instanceof Refusal)
      for (const each of batch) await (alone ? byItself(db, each) : each.fail(error))
    }
  })
  return (work) =>
    new Promise((resolve, reject) => {
      queue({
        work: async (tx) => {
          const value = await work(tx)
          return () => resolve(value)
        },
        fail: reject,
      })
    })
}

async function byItself(db: Database, { work, fail }: Waiting): Promise<void> {
  try {
    const tell = await db.transaction().execute(work)
    tell()
  } catch (error) {
    fail(error)
  }
}

/** Gathers what is asked for while the last lot is being done, and does it as one; the first lot waits for the end of the turn. */
export function gathered<T>(does: (all: readonly T[]) => Promise<void>): (one: T) => void {
  let waiting: T[] = []
  let isBusy = false
  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const all = waiting
      waiting = []
      await does(all)
    }
    isBusy = false
  }
  return (one) => {
    waiting.push(one)
    if (isBusy) return
    isBusy = true
    setImmediate(() => void work())
  }
}
