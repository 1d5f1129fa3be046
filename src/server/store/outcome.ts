import { stateAfter, statesBefore } from '../../core/send/moves.ts'
import type { AttemptOutcome, DeliveryState } from '../../core/model/delivery.ts'
import type { Move } from './moves.ts'

export interface OutcomeMove extends Omit<Move, 'at'> {
  readonly from: readonly DeliveryState[]
  readonly dueAt?: Temporal.Instant | undefined
}

/**
 * Says what the outcome of an attempt does to its delivery.
 *
 * The server's answer may come after the lease ran out, when the delivery has been called unknown
 * already: an answer is evidence and corrects that. What is no answer counts only while the attempt is held.
 */
export function outcomeMove(outcome: AttemptOutcome, retryAt: Temporal.Instant | undefined): OutcomeMove {
  const to = stateAfter(outcome, retryAt !== undefined)
  const held = statesBefore(to, 'worker')
  if ('reply' in outcome) return { from: [...held, ...statesBefore(to, 'evidence')], to, detail: outcome.reply }
  if (outcome.result === 'unknown') return { from: held, to, detail: outcome.reason }
  return { from: held, to, dueAt: retryAt, detail: outcome.reason, trouble: outcome.trouble }
}
