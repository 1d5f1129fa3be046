import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { Claim, Clock } from '../ports.ts'

/** Mailboxes that refused their password twice running. */
export interface Pauses {
  has(claim: Claim): boolean
  note(claim: Claim, outcome: AttemptOutcome): void
}

/** A server may be wrong once (some answer 535 when they are busy). Asked more often, it locks the account. */
const STRIKES = 2
/** Then the account may have been unlocked, with the same password. A new password ends the pause at once. */
const PAUSE = { minutes: 10 } as const

/** Keeps in mind which mailboxes must not be tried, by the password that did not work. */
export function mailboxPauses(clock: Clock): Pauses {
  const refusals = new Map<string, { readonly sealedPassword: string; readonly strikes: number; readonly at: Temporal.Instant }>()
  const known = (claim: Claim) => {
    const refusal = refusals.get(keyOf(claim))
    if (!refusal || refusal.sealedPassword !== claim.mailbox.sealedPassword) return undefined
    return Temporal.Instant.compare(refusal.at.add(PAUSE), clock.now()) > 0 ? refusal : undefined
  }
  return {
    has: (claim) => (known(claim)?.strikes ?? 0) >= STRIKES,
    note(claim, outcome) {
      const isWrong = outcome.result === 'not-sent' && outcome.trouble === 'wrong-password'
      const { sealedPassword } = claim.mailbox
      if (isWrong) refusals.set(keyOf(claim), { sealedPassword, strikes: (known(claim)?.strikes ?? 0) + 1, at: clock.now() })
      else if (outcome.result !== 'not-sent') refusals.delete(keyOf(claim))
    },
  }
}

function keyOf({ ownerId, mailbox }: Claim): string {
  return JSON.stringify([ownerId, mailbox.id])
}
