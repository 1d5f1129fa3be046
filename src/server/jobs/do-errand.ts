import type { Clock, Store } from '../ports.ts'
import type { ErrandClaim, ErrandHandlers, ErrandKind } from '../ports/errands.ts'
import { wordsForLog } from './log-words.ts'

export interface DoingErrands {
  readonly desk: { readonly store: Pick<Store, 'errands'>; readonly clock: Clock }
  readonly handlers: ErrandHandlers
  readonly stopping: AbortSignal
  readonly log: (line: string) => void
}

const atOnce = Temporal.Duration.from({ seconds: 0 })
const FIRST_WAIT_SECONDS = 15
const LONGEST_WAIT_SECONDS = 3_600

/** Gives the kinds of errand that somebody here can do. */
export function kindsOf(handlers: ErrandHandlers): ErrandKind[] {
  return (Object.keys(handlers) as ErrandKind[]).filter((kind) => handlers[kind] !== undefined)
}

/** Does one errand and says when it is due again. What fails is tried again, at ever longer intervals. Never rejects. `rests`: only that it is done is still to be written down. */
export async function doErrand(doing: DoingErrands, claim: ErrandClaim, rests: () => void): Promise<void> {
  const { desk, handlers, stopping, log } = doing
  try {
    if (stopping.aborted) return void (await desk.store.errands.putOff(claim, atOnce))
    const next = await handlers[claim.kind]?.(claim, stopping)
    rests()
    await desk.store.errands.finish(claim, next && waitFor(next, desk.clock))
  } catch (error) {
    log(`An errand (${claim.kind}) could not be done: ${wordsForLog(error)}`)
    await putOff(doing, claim)
  }
}

async function putOff({ desk, stopping, log }: DoingErrands, claim: ErrandClaim): Promise<void> {
  // What was broken off because Regards stops is no failure of its own.
  const wait = stopping.aborted ? atOnce : Temporal.Duration.from({ seconds: waitAfter(claim.attempts) })
  try {
    await desk.store.errands.putOff(claim, wait)
  } catch (error) {
    log(`An errand (${claim.kind}) waits for its lease to end: ${wordsForLog(error)}`)
  }
}

function waitFor(next: Temporal.Instant, clock: Clock): Temporal.Duration {
  const wait = next.since(clock.now())
  return wait.sign < 0 ? atOnce : wait
}

function waitAfter(attempts: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attempts - 1))
}
