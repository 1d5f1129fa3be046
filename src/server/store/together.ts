import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database, Tx } from './dialect.ts'

/** Runs work in a transaction; what it did is durable when the promise resolves. */
export type InTransaction = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

/** Work that waits; gives what tells its caller, once it is durable. */
interface Waiting {
  readonly work: (tx: Tx) => Promise<() => void>
  readonly fail: (error: unknown) => void
}

/**
 * Makes one transaction of all that is asked for within one turn of the event loop, so that it waits for the disk once
 * and not once for each. For a database with a single writer, where they would wait for one another anyway. Where it
 * fails, it fails for all of them, and none of it happened.
 */
export function together(db: Database): InTransaction {
  let waiting: Waiting[] = []
  const flush = async (): Promise<void> => {
    const batch = waiting
    waiting = []
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
      for (const { fail } of batch) fail(error)
    }
  }
  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(() => void flush())
      waiting.push({
        work: async (tx) => {
          const value = await work(tx)
          return () => resolve(value)
        },
        fail: reject,
      })
    })
}
