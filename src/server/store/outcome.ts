import type { AttemptOutcome, DeliveryState } from '../../core/model/delivery.ts'
import type { Move } from './moves.ts'

export interface OutcomeMove extends Omit<Move, 'at'> {
  readonly from: readonly DeliveryState[]
  readonly dueAt?: Temporal.Instant | undefined
}

/**
 * Says what the outcome of an attempt does to its delivery.
 *
 * A plain answer to the final dot may come after the lease ran out, when the delivery has been called
 * unknown already: it corrects that. All others count only while the attempt is still held.
 */
export function outcomeMove(outcome: AttemptOutcome, retryAt: Temporal.Instant | undefined): OutcomeMove {
  switch (outcome.result) {
    case 'accepted':
      return { from: ['committed', 'unknown', 'ask'], to: 'sent', detail: outcome.reply }
    case 'refused':
      return { from: ['claimed', 'committed', 'unknown', 'ask'], to: 'refused', detail: outcome.reply }
    case 'unknown':
      return { from: ['claimed', 'committed'], to: 'unknown', detail: outcome.reason }
    case 'not-sent':
      return { from: ['claimed', 'committed'], to: retryAt ? 'due' : 'refused', dueAt: retryAt, detail: outcome.reason, trouble: outcome.trouble }
  }
}
