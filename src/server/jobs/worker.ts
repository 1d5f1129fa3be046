import { retryDelay } from '../../core/send/retry.ts'
import { alarm } from './alarm.ts'
import { attemptWith, type Attempting, type WorkerDesk } from './attempt.ts'
import { mailboxLanes } from './lanes.ts'
import { wordsForLog } from './log-words.ts'
import type { Marks } from './marks.ts'
import { mailboxPauses } from './pauses.ts'

export type { WorkerDesk } from './attempt.ts'

export interface WorkerOptions {
  readonly workerId: string
  /** True where no other process can be at work under this name: what it held when it ended is freed at once. */
  readonly isOnlyOneOfItsName?: boolean | undefined
  /** Tell what became of letters that were between gate and answer; only together with isOnlyOneOfItsName. Closed when it stops. */
  readonly marks?: Marks | undefined
  /** Letters in hand at once. */
  readonly concurrency?: number | undefined
  /** Connections to one mailbox at once: providers shut out whoever opens many. */
  readonly perMailbox?: number | undefined
  /** Longer than everything before the gate may take together (see timeouts in mail). */
  readonly leaseMs?: number | undefined
  /** How long an unknown outcome stays open before the person is asked: no server answers the dot later than 10 minutes. */
  readonly askAfterMs?: number | undefined
  /** How often expired leases and unanswered letters are looked for, also when nothing is due. */
  readonly tidyEveryMs?: number | undefined
  /** How long a stop waits for letters that are between gate and answer. */
  readonly stopWithinMs?: number | undefined
  /** Seconds until the next try, by the number of tries so far. */
  readonly retryAfter?: ((attempts: number) => number | undefined) | undefined
  /** Between two tries to write down an outcome. */
  readonly settlePauseMs?: number | undefined
  /** Takes what went wrong, without names, addresses or anybody's words. */
  readonly log: (line: string) => void
}

export interface Worker {
  /** Says that something may be due. */
  wake(): void
  /** Takes nothing new, hands back what has not passed its gate, and waits for the answers to what has. */
  stop(): Promise<void>
}

/** After an error of the store. */
const AFTER_TROUBLE = 5_000
/** Due by our clock and yet not claimable: another worker has it, or the database's clock is behind. */
const NOT_QUITE_DUE = 250

/** Starts the worker: it hands over what is due, one letter after the other, until it is stopped. */
export function startWorker(desk: WorkerDesk, options: WorkerOptions): Worker {
  const { marks, concurrency = 8, stopWithinMs = 20_000, tidyEveryMs = 15_000, log } = options
  const stopping = new AbortController()
  const bell = alarm()
  const hands = handsOf(desk, { ...options, stopping: stopping.signal, onFree: bell.ring })
  const tidy = tidierOf(desk, options)

  /** Gives how long to wait before looking again. */
  async function takeDue(): Promise<number> {
    await tidy()
    const free = concurrency - hands.size
    if (free <= 0) return tidyEveryMs
    if ((await hands.take(free)) === free) return 1
    const next = await desk.store.due.nextDueAt()
    const wait = next ? Math.max(NOT_QUITE_DUE, next.epochMilliseconds - desk.clock.now().epochMilliseconds) : tidyEveryMs
    return Math.min(wait, tidyEveryMs)
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const wait = await takeDue().catch((error: unknown) => {
        log(`The worker could not look for due letters: ${wordsForLog(error)}`)
        return AFTER_TROUBLE
      })
      await bell.within(wait)
    }
  }

  const running = run()
  return {
    wake: bell.ring,
    async stop() {
      stopping.abort()
      bell.ring()
      await running
      await Promise.race([Promise.all(hands), bell.after(stopWithinMs)])
      marks?.close()
    },
  }
}

/** Claims up to so many letters that are due and begins to hand them over. Gives how many. */
interface Hands extends ReadonlySet<Promise<void>> {
  take(limit: number): Promise<number>
}

function handsOf(desk: WorkerDesk, options: WorkerOptions & { readonly stopping: AbortSignal; readonly onFree: () => void }): Hands {
  const { workerId, marks, stopping, perMailbox = 3, leaseMs = 180_000, settlePauseMs = 4_000, retryAfter = retryDelay, log } = options
  const lanes = mailboxLanes(perMailbox)
  const attempting: Attempting = { desk, pauses: mailboxPauses(desk.clock), marks, stopping, leaseMs, settlePauseMs, retryAfter, log }
  const inHand = new Set<Promise<void>>()
  async function take(limit: number): Promise<number> {
    const claims = await desk.store.due.claim({ workerId, limit, leaseMs })
    const claimedAt = performance.now()
    for (const claim of claims) {
      const work = lanes.enter(`${claim.ownerId} ${claim.mailbox.id}`, () => attemptWith(attempting, claim, claimedAt))
      inHand.add(work)
      void work.finally(() => {
        inHand.delete(work)
        options.onFree()
      })
    }
    return claims.length
  }
  return Object.assign(inHand, { take })
}

/** Frees what dead workers held and asks about what nobody answered, now and then. */
function tidierOf({ store: { due } }: WorkerDesk, { workerId, isOnlyOneOfItsName, marks, tidyEveryMs = 15_000, askAfterMs = 12 * 60_000 }: WorkerOptions): () => Promise<void> {
  let tidiedAt: number | undefined
  return async () => {
    if (tidiedAt !== undefined && performance.now() - tidiedAt < tidyEveryMs) return
    const beginsAnew = tidiedAt === undefined && isOnlyOneOfItsName
    await due.recover(beginsAnew ? { workerId, neverLeft: marks?.neverLeft } : undefined)
    await due.ask(askAfterMs)
    tidiedAt = performance.now()
  }
}
