import { LIMITS_LOOK_BACK_HOURS, whyTooMany } from '../../core/send/limits.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Desk, LetterRecord, NewDelivery, Records } from '../ports.ts'

/** Refuses letters that would pass what one person may send, where the site has limits: in the transaction that orders them, so that two presses count as two. */
export async function refuseTooMany({ sendLimits }: Desk, records: Records, deliveries: readonly NewDelivery[], letters: readonly LetterRecord[]): Promise<void> {
  if (!sendLimits) return
  const at = await records.databaseTime()
  const before = await records.orderedSince(at.subtract({ hours: LIMITS_LOOK_BACK_HOURS }))
  const bodyOf = new Map(letters.map(({ id, body }) => [id, body]))
  const why = whyTooMany(before, deliveries.map(({ message, letterId }) => ({ to: message.envelope.to, at, body: bodyOf.get(letterId) ?? '' })), sendLimits)
  if (why !== undefined) throw new Refusal('too-many', why)
}
