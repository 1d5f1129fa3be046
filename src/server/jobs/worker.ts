import { ASK_AFTER_SECONDS } from '../../core/send/evidence.ts'
import { retryDelay } from '../../core/send/retry.ts'
import type { Claim } from '../ports.ts'
import type { ErrandHandlers } from '../ports/errands.ts'
import { alarm } from './alarm.ts'
import { attemptWith, type Attempting, type WorkerDesk } from './attempt.ts'
import { doErrand, kindsOf } from './do-errand.ts'
import { handsOf, type Hands } from './hands.ts'
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
  /** Who does the due work that is no letter, by its kind. What nobody here does is left to other workers. */
  readonly errandHandlers?: ErrandHandlers | undefined
  /** Errands in hand at once, besides the letters. */
  readonly errandsAtOnce?: number | undefined
  /** Connections to one mailbox at once: providers shut out whoever opens many. */
  readonly perMailbox?: number | undefined
  /** Longer than everything before the gate may take together (see timeouts in mail). */
  readonly leaseMs?: number | undefined
  /** How long an unknown outcome stays open before the person is asked: no server answers the dot later than 10 minutes. */
  readonly askAfterMs?: number | undefined
  /** What was due longer ago than this is not sent but kept back as late, for the person to decide: nobody was here to send it. */
  readonly lateAfterMs?: number | undefined
  /** How often expired leases and unanswered letters are looked for, also when nothing is due. */
  readonly tidyEveryMs?: number | undefined
  /** How often due work is looked for where nothing is known to become due: what another process queued has no other way to be heard of. */
  readonly lookEveryMs?: number | undefined
  /** How long a stop waits for letters that are between gate and answer. */
  readonly stopWithinMs?: number | undefined
  /** Seconds until the next try, by the number of tries so far. */
  readonly retryAfter?: ((attempts: number) => number | undefined) | undefined
  /** So long after the gate a server's answer is waited for with a hand; a server that takes longer keeps its mailbox waiting and nobody else. */
  readonly patienceMs?: number | undefined
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

/** How long an errand may take. */
const ERRAND_LEASE = 300_000
/** After an error of the store. */
const AFTER_TROUBLE = 5_000
const NOT_QUITE_DUE = 250

/** Starts the worker: it hands over what is due, one letter after the other, and does errands, until it is stopped. */
export function startWorker(desk: WorkerDesk, options: WorkerOptions): Worker {
  const { marks, stopWithinMs = 20_000, tidyEveryMs = 15_000, lookEveryMs = tidyEveryMs, log } = options
  const stopping = new AbortController()
  const bell = alarm()
  const working = { desk, options, stopping: stopping.signal, onFree: bell.ring }
  const kinds = kindsOf(options.errandHandlers ?? {})
  const sorts = [
    { hands: letterHands(working), nextDueAt: () => desk.store.due.nextDueAt() },
    { hands: errandHands(working), nextDueAt: () => desk.store.errands.nextDueAt(kinds) },
  ]
  const tidy = tidierOf(desk, options)

  /** Gives how long to wait before looking again. */
  async function takeDue(): Promise<number> {
    await tidy()
    const left = await Promise.all(sorts.map(({ hands }) => hands.fill()))
    if (left.includes('for-now')) return 1
    const now = desk.clock.now().epochMilliseconds
    const waits = await Promise.all(sorts.map(async ({ nextDueAt }, at) => {
      // The bell rings as soon as a hand is free.
      const next = left[at] === 'for-later' ? undefined : await nextDueAt()
      return next ? untilDue(next.epochMilliseconds - now) : lookEveryMs
    }))
    return Math.min(...waits, lookEveryMs)
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const wait = await takeDue().catch((error: unknown) => {
        log(`The worker could not look for due work: ${wordsForLog(error)}`)
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
      await Promise.race([Promise.all(sorts.map(({ hands }) => hands.settled())), bell.after(stopWithinMs)])
      marks?.close()
    },
  }
}

/** What is due and was not there to be claimed is another worker's, or the database's clock is behind. */
function untilDue(milliseconds: number): number {
  return milliseconds > 0 ? milliseconds + 1 : NOT_QUITE_DUE
}

interface Working {
  readonly desk: WorkerDesk
  readonly options: WorkerOptions
  readonly stopping: AbortSignal
  readonly onFree: () => void
}

function letterHands({ desk, options, stopping, onFree }: Working): Hands {
  const { workerId, marks, concurrency = 8, perMailbox = 3, leaseMs = 180_000, settlePauseMs = 4_000, patienceMs = 2_000, retryAfter = retryDelay, lateAfterMs, log } = options
  const lanes = mailboxLanes(perMailbox)
  const attempting: Attempting = { desk, pauses: mailboxPauses(desk.clock), marks, stopping, leaseMs, settlePauseMs, patienceMs, retryAfter, log }
  return handsOf({
    atOnce: concurrency,
    ahead: concurrency,
    onFree,
    take: async (limit) => {
      // One mailbox that has much to send must not keep all hands from the others.
      const notFrom = lanes.full().map(mailboxIn)
      const claims = await desk.store.due.claim({ workerId, limit, leaseMs, notLaterThanMs: lateAfterMs, notFrom })
      const claimedAt = performance.now()
      return claims.map((claim) => (begins, rests) => lanes.enter(laneOf(claim), () => attemptWith(attempting, { claim, claimedAt, rests }), begins))
    },
  })
}

const laneOf = ({ ownerId, mailbox }: Claim): string => JSON.stringify([ownerId, mailbox.id])

function mailboxIn(lane: string): { readonly ownerId: string; readonly mailboxId: string } {
  const [ownerId, mailboxId] = JSON.parse(lane) as [string, string]
  return { ownerId, mailboxId }
}

function errandHands({ desk, options, stopping, onFree }: Working): Hands {
  const { workerId, errandHandlers = {}, errandsAtOnce = 6, log } = options
  const kinds = kindsOf(errandHandlers)
  const doing = { desk, handlers: errandHandlers, stopping, log }
  return handsOf({
    atOnce: errandsAtOnce,
    ahead: errandsAtOnce * 4,
    onFree,
    take: async (limit) => {
      const claims = await desk.store.errands.claim({ workerId, limit, leaseMs: ERRAND_LEASE, kinds })
      return claims.map((claim) => (begins) => {
        begins()
        return doErrand(doing, claim)
      })
    },
  })
}

/** Frees what dead workers held and asks about what nobody answered, now and then. */
function tidierOf({ store: { due, errands } }: WorkerDesk, { workerId, isOnlyOneOfItsName, marks, tidyEveryMs = 15_000, askAfterMs = ASK_AFTER_SECONDS * 1_000, lateAfterMs }: WorkerOptions): () => Promise<void> {
  let tidiedAt: number | undefined
  return async () => {
    if (tidiedAt !== undefined && performance.now() - tidiedAt < tidyEveryMs) return
    const beginsAnew = tidiedAt === undefined && isOnlyOneOfItsName === true
    await due.recover(beginsAnew ? { workerId, neverLeft: marks?.neverLeft } : undefined)
    if (lateAfterMs !== undefined) await due.late(lateAfterMs)
    await due.ask(askAfterMs)
    await errands.recover(beginsAnew ? workerId : undefined)
    tidiedAt = performance.now()
  }
}
