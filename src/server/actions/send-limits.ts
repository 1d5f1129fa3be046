import { LIMITS_LOOK_BACK_HOURS, type RecentLetter, whyTooMany } from '../../core/send/limits.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Desk, LetterRecord, NewDelivery, Records } from '../ports.ts'

/** Refuses letters that would pass what one person may send, where the site has limits: in the transaction that orders them, so that two presses count as two. */
export async function refuseTooMany(desk: Desk, records: Records, deliveries: readonly NewDelivery[], letters: readonly LetterRecord[]): Promise<void> {
  const bodyOf = new Map(letters.map(({ id, body }) => [id, body]))
  await refuseBeyond(desk, records, deliveries.map(({ message, letterId }) => ({ to: message.envelope.to, body: bodyOf.get(letterId) ?? '' })))
}

/** Refuses the second copy of a letter by the same limits. */
export async function refuseTooManyAgain(desk: Desk, records: Records, { to, letter }: { readonly to: string; readonly letter: LetterRecord | undefined }): Promise<void> {
  await refuseBeyond(desk, records, [{ to, body: letter?.body ?? '' }])
}

async function refuseBeyond({ sendLimits }: Desk, records: Records, letters: readonly Omit<RecentLetter, 'at'>[]): Promise<void> {
  if (!sendLimits) return
  const at = await records.databaseTime()
  const before = await records.orderedSince(at.subtract({ hours: LIMITS_LOOK_BACK_HOURS }))
  const why = whyTooMany(before, letters.map((letter) => ({ ...letter, at })), sendLimits)
  if (why !== undefined) throw new Refusal('too-many', why)
}
