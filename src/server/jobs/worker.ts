import { ASK_AFTER_SECONDS } from '../../core/send/evidence.ts'
import { retryDelay } from '../../core/send/retry.ts'
import type { Claim } from '../ports.ts'
import type { ErrandHandlers, ErrandKind, LooksBeforeLeaving } from '../ports/errands.ts'
import { alarm } from './alarm.ts'
import { attemptWith, type Attempting, type WorkerDesk } from './attempt.ts'
import { kindsOf } from './do-errand.ts'
import { errandHands } from './errand-hands.ts'
import { handsOf, type Hands } from './hands.ts'
import { lanesOf } from './lanes.ts'
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
  /** Asked of each letter that wants it, right before it is handed over. Without it they leave unseen. */
  readonly looksBeforeLeaving?: LooksBeforeLeaving | undefined
  /** Errands of each group in hand at once, besides the letters. */
  readonly errandsAtOnce?: number | undefined
  /** … and of those, of one person: where many share them, each takes turns with the others. All, unless given. */
  readonly errandsOfOne?: number | undefined
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
  /** So long a server is waited for with a hand; one that takes longer keeps its mailbox waiting and nobody else. */
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

/** After an error of the store. */
const AFTER_TROUBLE = 5_000
const NOT_QUITE_DUE = 250
const TIDY_EVERY_MS = 15_000

/** Starts the worker: it hands over what is due, one letter after the other, and does errands, until it is stopped. */
export function startWorker(desk: WorkerDesk, options: WorkerOptions): Worker {
  const { workerId, marks, errandHandlers = {}, errandsAtOnce, errandsOfOne, stopWithinMs = 20_000, log } = options
  const stopping = new AbortController()
  const look = { desk, options, stopping: stopping.signal }
  const tidyErrands = errandTidierOf(desk, options)
  const sorts = [
    // A mailbox whose lanes were full may have more, also where nothing else was left.
    lookOut(look, { handsOf: (onFree) => letterHands({ ...look, onFree }), nextDueAt: () => desk.store.due.nextDueAt(), first: tidierOf(desk, options) }),
    ...groupsOf(errandHandlers).map((kinds) => lookOut(look, {
      handsOf: (onFree) => errandHands({ desk, handlers: errandHandlers, stopping: stopping.signal, log, workerId, kinds, atOnce: errandsAtOnce, ofOne: errandsOfOne, onFree }),
      nextDueAt: () => desk.store.errands.nextDueAt(kinds),
      first: tidyErrands,
    })),
  ]
  const enough = alarm()
  return {
    wake: () => sorts.forEach(({ wake }) => wake()),
    async stop() {
      stopping.abort()
      for (const { wake } of sorts) wake()
      await Promise.all(sorts.map(({ ended }) => ended))
      await Promise.race([Promise.all(sorts.map(({ hands }) => hands.settled())), enough.after(stopWithinMs)])
      marks?.close()
    },
  }
}

/** Somebody waits for proof and for reminders; what is filed and read in mailboxes takes its time, and keeps them from nothing. */
const groups: readonly (readonly ErrandKind[])[] = [['look-for-evidence'], ['remind'], ['file-copy', 'listen', 'read-calendar']]

function groupsOf(handlers: ErrandHandlers): readonly (readonly ErrandKind[])[] {
  const done = kindsOf(handlers)
  return groups.map((kinds) => kinds.filter((kind) => done.includes(kind))).filter(({ length }) => length > 0)
}

interface Looking {
  readonly desk: WorkerDesk
  readonly options: WorkerOptions
  readonly stopping: AbortSignal
}

interface Sort {
  readonly handsOf: (onFree: () => void) => Hands
  readonly nextDueAt: () => Promise<Temporal.Instant | undefined>
  /** Done before each look. */
  readonly first: () => Promise<void>
}

interface LookOut {
  readonly hands: Hands
  wake(): void
  /** Resolves after the stop, when nothing new is taken any more. */
  readonly ended: Promise<void>
}

/** Looks for due work of one sort, each time that some may be due: much of one sort keeps no other waiting. */
function lookOut({ desk, options, stopping }: Looking, { handsOf: make, nextDueAt, first }: Sort): LookOut {
  const { tidyEveryMs = TIDY_EVERY_MS, lookEveryMs = tidyEveryMs, log } = options
  const bell = alarm()
  const hands = make(bell.ring)

  /** Gives how long to wait before looking again. */
  async function takeDue(): Promise<number> {
    await first()
    const left = await hands.fill()
    // The bell rings as soon as a hand is free.
    if (left !== 'none') return left === 'for-now' ? 1 : lookEveryMs
    const next = await nextDueAt()
    return next ? Math.min(untilDue(next.epochMilliseconds - desk.clock.now().epochMilliseconds), lookEveryMs) : lookEveryMs
  }

  async function run(): Promise<void> {
    while (!stopping.aborted) {
      const wait = await takeDue().catch((error: unknown) => {
        log(`The worker could not look for due work: ${wordsForLog(error)}`)
        return AFTER_TROUBLE
      })
      await bell.within(wait)
    }
  }
  return { hands, wake: bell.ring, ended: run() }
}

/** What is due and was not there to be claimed is another worker's, or the database's clock is behind. */
function untilDue(milliseconds: number): number {
  return milliseconds > 0 ? milliseconds + 1 : NOT_QUITE_DUE
}

interface Working extends Looking {
  readonly onFree: (isPlenty: boolean) => void
}

function letterHands({ desk, options, stopping, onFree }: Working): Hands {
  const { workerId, marks, concurrency = 8, perMailbox = 3, leaseMs = 180_000, settlePauseMs = 4_000, patienceMs = 2_000, retryAfter = retryDelay, lateAfterMs, looksBeforeLeaving, log } = options
  const lanes = lanesOf(perMailbox)
  const attempting: Attempting = { desk, pauses: mailboxPauses(desk.clock), marks, stopping, leaseMs, settlePauseMs, patienceMs, retryAfter, looksBeforeLeaving, log }
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

/** Frees what dead workers held of the letters and asks about what nobody answered, now and then. */
function tidierOf({ store: { due } }: WorkerDesk, { workerId, isOnlyOneOfItsName, marks, tidyEveryMs, askAfterMs = ASK_AFTER_SECONDS * 1_000, lateAfterMs }: WorkerOptions): () => Promise<void> {
  return nowAndThen(tidyEveryMs, async (isFirst) => {
    await due.recover(isFirst && isOnlyOneOfItsName ? { workerId, neverLeft: marks?.neverLeft } : undefined)
    if (lateAfterMs !== undefined) await due.late(lateAfterMs)
    await due.ask(askAfterMs)
  })
}

function errandTidierOf({ store: { errands } }: WorkerDesk, { workerId, isOnlyOneOfItsName, tidyEveryMs }: WorkerOptions): () => Promise<void> {
  return nowAndThen(tidyEveryMs, async (isFirst) => void (await errands.recover(isFirst && isOnlyOneOfItsName ? workerId : undefined)))
}

/** Lets work be done the first time it is asked for, and then once in a while. */
function nowAndThen(everyMs = TIDY_EVERY_MS, work: (isFirst: boolean) => Promise<void>): () => Promise<void> {
  let doneAt: number | undefined
  let doing: Promise<void> | undefined
  const doIt = async (): Promise<void> => {
    await work(doneAt === undefined)
    doneAt = performance.now()
  }
  return async () => {
    if (!doing && doneAt !== undefined && performance.now() - doneAt < everyMs) return
    // Who asks meanwhile waits for the end of it.
    await (doing ??= doIt().finally(() => (doing = undefined)))
  }
}
