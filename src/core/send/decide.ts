import type { DeliveryState } from '../model/delivery.ts'
import { parseAddress, type AddressFault } from './address.ts'
import { canSendAnew } from './moves.ts'
import type { Standing } from './thanks.ts'

/** What the decision to send one letter rests on. */
export interface LetterToSend {
  /** The person's address as recorded. */
  readonly to: string | undefined
  /** Why the check holds it, in sentences; empty when it may go. */
  readonly held: readonly string[]
  readonly handled?: Standing['handled']
  /** States of this person's deliveries for this interview and kind, oldest first. */
  readonly deliveries: readonly DeliveryState[]
}

export type SendDecision =
  | { readonly ok: true; readonly address: string; readonly warning?: 'not-ascii' }
  | { readonly ok: false; readonly why: 'already-sent' | 'nothing-to-send' | 'no-address' | 'letter-held' }
  | { readonly ok: false; readonly why: 'bad-address'; readonly fault: AddressFault }

/**
 * Decides whether one letter may go to one address.
 *
 * A letter that may have gone already stays where it is, before anything else is looked at: a second press of the
 * button must never find a reason to send it twice.
 *
 * @example
 * decideSend({ to: 'adaeze@example.com', held: [], deliveries: ['cancelled'] })
 * // => { ok: true, address: 'adaeze@example.com' }
 * decideSend({ to: 'adaeze@example.com', held: [], deliveries: ['unknown'] })
 * // => { ok: false, why: 'already-sent' }
 */
export function decideSend({ to, held, handled, deliveries }: LetterToSend): SendDecision {
  if (!deliveries.every(canSendAnew)) return { ok: false, why: 'already-sent' }
  if (handled === 'not-needed' || handled === 'waived' || handled === 'unreachable') return { ok: false, why: 'nothing-to-send' }
  if (handled) return { ok: false, why: 'already-sent' }
  if (to === undefined || to.trim() === '') return { ok: false, why: 'no-address' }
  const parsed = parseAddress(to)
  if (!parsed.ok) return { ok: false, why: 'bad-address', fault: parsed.why }
  if (held.length > 0) return { ok: false, why: 'letter-held' }
  return parsed
}
