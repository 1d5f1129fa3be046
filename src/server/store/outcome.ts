import { stateAfter, statesBefore } from '../../core/send/moves.ts'
import type { AttemptOutcome, DeliveryState } from '../../core/model/delivery.ts'
import type { Move } from './moves.ts'

export interface OutcomeMove extends Omit<Move, 'at'> {
  readonly from: readonly DeliveryState[]
  /** Where the attempt may have been the first of two: what its answer settles though the second has begun. */
  readonly fromSecond: readonly DeliveryState[]
  readonly dueAfter?: Temporal.Duration | undefined
  /** It counts as no attempt. */
  readonly untried?: true | undefined
}

/**
 * Says what the outcome of an attempt does to its delivery.
 *
 * The server's answer may come after the lease ran out, when the delivery has been called unknown
 * already: an answer is evidence and corrects that. What is no answer counts only while the attempt is held.
 */
export function outcomeMove(outcome: AttemptOutcome, retryAfter: Temporal.Duration | undefined): OutcomeMove {
  const to = stateAfter(outcome, retryAfter !== undefined)
  const held = statesBefore(to, 'worker')
  const inDoubt = statesBefore(to, 'evidence').filter((state) => state === 'unknown' || state === 'ask')
  if (outcome.result === 'accepted') return { from: [...held, ...inDoubt], fromSecond: statesBefore(to, 'evidence'), to, detail: outcome.reply }
  if (outcome.result === 'refused') return { from: [...held, ...inDoubt], fromSecond: [], to, detail: outcome.reply }
  if (outcome.result === 'unknown') return { from: held, fromSecond: [], to, detail: outcome.reason }
  return { from: held, fromSecond: [], to, dueAfter: retryAfter, detail: outcome.reason, trouble: outcome.trouble, untried: outcome.untried }
}
