import { deliveryStates, type AttemptOutcome, type DeliveryState } from '../model/delivery.ts'

/**
 * Who may move a delivery. worker: the process that holds the claim · clock: a lease that ran out, a wait that ended ·
 * evidence: a late answer, a copy in Sent, a bounce · person: their word in the page or at the command line · copy: the
 * data were put back from a copy, and what happened since it was made is not in them · where-it-came-from: the person's word
 * on a letter that was brought along from another Regards, that it never left there.
 */
export const movers = ['worker', 'clock', 'evidence', 'person', 'copy', 'where-it-came-from'] as const
export type Mover = (typeof movers)[number]

/**
 * Every move that a delivery can make, and by whom. `claimed` leads to `late` where a look before the gate says that only
 * the person can know whether it should still leave. What is not here cannot happen. From `committed` on only one
 * thing leads back to `due`: the worker that knows (or marked, before it died) that the final dot never left, or the
 * person's word 'send again'. Until the second copy passes its gate, proof that the first one arrived still ends it;
 * called back, it is what it was before: a letter that may have arrived. A refusal of the second copy says nothing
 * about the first, so proof of that one leads from `refused` to `sent`.
 */
export const moves: Readonly<Record<DeliveryState, Partial<Readonly<Record<DeliveryState, readonly Mover[]>>>>> = {
  due: { claimed: ['worker'], due: ['person'], unknown: ['copy'], late: ['clock'], sent: ['evidence'], ask: ['person'], cancelled: ['person'] },
  claimed: { committed: ['worker'], late: ['worker'], unknown: ['copy'], due: ['worker', 'clock'], sent: ['evidence'], refused: ['worker'], ask: ['person'], cancelled: ['person'] },
  committed: { sent: ['worker', 'evidence'], refused: ['worker'], unknown: ['worker', 'clock', 'copy'], due: ['worker'] },
  unknown: { sent: ['evidence', 'person'], refused: ['evidence'], ask: ['clock'], due: ['person'] },
  ask: { sent: ['evidence', 'person'], refused: ['evidence'], due: ['person'], cancelled: ['where-it-came-from'] },
  late: { due: ['person'], unknown: ['copy'], sent: ['evidence'], ask: ['person'], cancelled: ['person'] },
  sent: { refused: ['evidence'] },
  refused: { sent: ['evidence'] },
  cancelled: {},
}

/**
 * Says whether a delivery may go from one state to another, by anyone or by one mover.
 *
 * @example
 * canMove('unknown', 'due', 'clock')
 * // => false
 * canMove('unknown', 'due', 'person')
 * // => true
 */
export function canMove(from: DeliveryState, to: DeliveryState, mover?: Mover): boolean {
  const allowed = moves[from][to]
  return allowed !== undefined && (mover === undefined || allowed.includes(mover))
}

/**
 * Lists the states from which a mover may bring a delivery into a state.
 *
 * @example
 * statesBefore('sent', 'person')
 * // => ['unknown', 'ask']
 */
export function statesBefore(to: DeliveryState, mover: Mover): DeliveryState[] {
  return deliveryStates.filter((from) => canMove(from, to, mover))
}

/**
 * Gives the state that a letter goes to when the person calls it back, by the states it has been in: one that may
 * have arrived before is not as if it had never been sent.
 *
 * @example
 * stateWhenCalledBack(['due', 'claimed'])
 * // => 'cancelled'
 * stateWhenCalledBack(['due', 'claimed', 'committed', 'unknown', 'ask', 'due'])
 * // => 'ask'
 */
export function stateWhenCalledBack(been: readonly DeliveryState[]): 'cancelled' | 'ask' {
  return been.includes('unknown') ? 'ask' : 'cancelled'
}

/**
 * Gives the state that an attempt leads to.
 *
 * @example
 * stateAfter({ result: 'not-sent', reason: 'The line was busy.', trouble: 'temporary' }, true)
 * // => 'due'
 */
export function stateAfter(outcome: AttemptOutcome, triesAgain: boolean): DeliveryState {
  if (outcome.result === 'accepted') return 'sent'
  if (outcome.result === 'not-sent') return triesAgain ? 'due' : 'refused'
  return outcome.result
}

/**
 * Says whether a new delivery may begin beside one in this state: only where that one certainly never arrived.
 *
 * @example
 * canSendAnew('ask')
 * // => false
 */
export function canSendAnew(state: DeliveryState): boolean {
  return state === 'refused' || state === 'cancelled'
}
