import type { Clock, Store } from '../ports.ts'
import type { ErrandClaim, ErrandHandlers, ErrandKind } from '../ports/errands.ts'
import { wordsForLog } from './log-words.ts'

export interface DoingErrands {
  readonly desk: { readonly store: Pick<Store, 'errands'>; readonly clock: Clock }
  readonly handlers: ErrandHandlers
  readonly stopping: AbortSignal
  readonly log: (line: string) => void
}

const FIRST_WAIT_SECONDS = 15
const LONGEST_WAIT_SECONDS = 3_600

/** Gives the kinds of errand that somebody here can do. */
export function kindsOf(handlers: ErrandHandlers): ErrandKind[] {
  return (Object.keys(handlers) as ErrandKind[]).filter((kind) => handlers[kind] !== undefined)
}

/** Does one errand and says when it is due again. What fails is tried again, at ever longer intervals. Never rejects. */
export async function doErrand(doing: DoingErrands, claim: ErrandClaim): Promise<void> {
  const { desk, handlers, stopping, log } = doing
  try {
    if (stopping.aborted) return void (await desk.store.errands.putOff(claim, claim.dueAt))
    const next = await handlers[claim.kind]?.(claim, stopping)
    await desk.store.errands.finish(claim, next)
  } catch (error) {
    log(`An errand (${claim.kind}) could not be done: ${wordsForLog(error)}`)
    await putOff(doing, claim)
  }
}

async function putOff({ desk, stopping, log }: DoingErrands, claim: ErrandClaim): Promise<void> {
  // What was broken off because Regards stops is no failure of its own.
  const dueAt = stopping.aborted ? claim.dueAt : desk.clock.now().add({ seconds: waitAfter(claim.attempts) })
  try {
    await desk.store.errands.putOff(claim, dueAt)
  } catch (error) {
    log(`An errand (${claim.kind}) waits for its lease to end: ${wordsForLog(error)}`)
  }
}

function waitAfter(attempts: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attempts - 1))
}
