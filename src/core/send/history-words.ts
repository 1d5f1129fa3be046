import type { DeliveryState } from '../model/delivery.ts'

/** One step of a letter on its way. */
export interface HistoryStep {
  readonly from?: DeliveryState | undefined
  readonly to: DeliveryState
}

const arrivals: Readonly<Record<DeliveryState, string>> = {
  due: 'put in line to leave',
  claimed: 'taken up by the sender',
  committed: 'the last words are going over',
  sent: 'taken by your mail server',
  refused: 'not taken',
  unknown: 'no answer: it may have arrived',
  ask: 'you were asked',
  late: 'kept back, since it is late',
  cancelled: 'called back',
}

/** Steps that mean something else after one state than after another. */
const turns: Partial<Readonly<Record<`${DeliveryState}>${DeliveryState}`, string>>> = {
  // Another time was chosen, or it is held: the line below says which.
  'due>due': 'still in line',
  'late>due': 'put in line again',
  'claimed>due': 'back in line',
  'claimed>late': 'kept back for your word',
  'claimed>sent': 'found to have gone out',
  'committed>due': 'back in line: it had not left',
  'unknown>due': 'to be sent again, as you asked',
  'ask>due': 'to be sent again, as you asked',
  'due>sent': 'found to have gone out',
  'unknown>sent': 'known to have gone out',
  'ask>sent': 'known to have gone out',
  'unknown>unknown': 'looked for',
  'ask>ask': 'looked for',
  'sent>sent': 'Sent folder',
}

/**
 * Says in plain words what a step in the history of a letter was.
 *
 * @example
 * stepWords({ from: 'claimed', to: 'due' })
 * // => 'back in line'
 * stepWords({ to: 'due' })
 * // => 'put in line to leave'
 */
export function stepWords({ from, to }: HistoryStep): string {
  return (from && turns[`${from}>${to}`]) ?? arrivals[to]
}
