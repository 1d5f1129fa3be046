import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { Claim, Clock } from '../ports.ts'

/** Mailboxes that refused their password twice running. */
export interface Pauses {
  has(claim: Claim): boolean
  /** Gives the place of an attempt that begins among all that began and were refused. */
  begins(): number
  /** `began`: several letters may be under way when a server refuses them all in the same moment, which is one refusal. */
  note(claim: Claim, outcome: AttemptOutcome, began: number): void
}

/** A server may be wrong once (some answer 535 when they are busy). Asked more often, it locks the account. */
const STRIKES = 2
/** Then the account may have been unlocked, with the same password. A new password ends the pause at once. */
const PAUSE = { minutes: 10 } as const

/** Keeps in mind which mailboxes must not be tried, by the password that did not work. */
export function mailboxPauses(clock: Clock): Pauses {
  const refusals = new Map<string, { readonly sealedPassword: string; readonly strikes: number; readonly at: Temporal.Instant; readonly place: number }>()
  let places = 0
  const known = (claim: Claim) => {
    const refusal = refusals.get(keyOf(claim))
    if (!refusal || refusal.sealedPassword !== claim.mailbox.sealedPassword) return undefined
    return Temporal.Instant.compare(refusal.at.add(PAUSE), clock.now()) > 0 ? refusal : undefined
  }
  /** The oldest stand first: a worker that runs for months keeps none that is over. */
  const forgetOld = (): void => {
    for (const [key, { at }] of refusals) {
      if (Temporal.Instant.compare(at.add(PAUSE), clock.now()) > 0) return
      refusals.delete(key)
    }
  }
  return {
    has: (claim) => (known(claim)?.strikes ?? 0) >= STRIKES,
    begins: () => ++places,
    note(claim, outcome, began) {
      const isWrong = outcome.result === 'not-sent' && outcome.trouble === 'wrong-password'
      const { sealedPassword } = claim.mailbox
      const before = known(claim)
      if (isWrong ? before && began < before.place : outcome.result === 'not-sent') return
      forgetOld()
      refusals.delete(keyOf(claim))
      if (isWrong) refusals.set(keyOf(claim), { sealedPassword, strikes: (before?.strikes ?? 0) + 1, at: clock.now(), place: ++places })
    },
  }
}

function keyOf({ ownerId, mailbox }: Claim): string {
  return JSON.stringify([ownerId, mailbox.id])
}
