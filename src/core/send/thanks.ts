import type { DeliveryState } from '../model/delivery.ts'
import type { ThanksStanding, ThanksState } from '../model/thanks.ts'

/** What is known about thanking one person for one interview. */
export interface Standing {
  readonly hasLetter: boolean
  /** How the candidate said it was settled without Regards. */
  readonly handled?: 'own-mail-program' | 'another-way' | 'not-needed' | 'waived' | 'unreachable' | undefined
  /** States of this person's deliveries, oldest first. */
  readonly deliveries: readonly DeliveryState[]
}

const thanksByHand: Readonly<Record<NonNullable<Standing['handled']>, ThanksState>> = {
  'own-mail-program': 'thanked',
  'another-way': 'thanked',
  'not-needed': 'waived',
  waived: 'waived',
  unreachable: 'unreachable',
}

const thanksByDelivery: Readonly<Record<DeliveryState, ThanksState>> = {
  due: 'leaving',
  claimed: 'leaving',
  committed: 'handing-over',
  sent: 'thanked',
  refused: 'refused',
  unknown: 'unknown',
  ask: 'asked',
  late: 'asked',
  cancelled: 'to-send',
}

/**
 * Says where one person stands. A letter that was handed over counts before anything the candidate said, one that
 * is on its way counts before a mark, and a mark counts before a letter that did not go.
 *
 * @example
 * thanksOf({ hasLetter: true, deliveries: ['refused', 'due'] })
 * // => 'leaving'
 */
export function thanksOf({ hasLetter, handled, deliveries }: Standing): ThanksState {
  if (deliveries.includes('sent')) return 'thanked'
  const last = deliveries.findLast((state) => state !== 'cancelled')
  const byDelivery = last && thanksByDelivery[last]
  if (byDelivery === 'leaving' || byDelivery === 'handing-over') return byDelivery
  if (handled) return thanksByHand[handled]
  return byDelivery ?? (hasLetter ? 'to-send' : 'to-write')
}

/**
 * Says in one of four words whether a person is still to be thanked.
 *
 * @example
 * standingOf('leaving')
 * // => 'to-thank'
 */
export function standingOf(state: ThanksState): ThanksStanding {
  return state === 'thanked' || state === 'waived' || state === 'unreachable' ? state : 'to-thank'
}

/**
 * Says whether the interview is over: somebody was met, and nobody is left to thank.
 *
 * @example
 * isOver(['thanked', 'waived', 'unreachable'])
 * // => true
 */
export function isOver(people: readonly ThanksState[]): boolean {
  return people.length > 0 && people.every((state) => standingOf(state) !== 'to-thank')
}
