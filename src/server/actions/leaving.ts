import type { DeliveryEvent, DeliveryMove, DeliveryRecord, InterviewRecord, MailboxRecord, Records } from '../ports.ts'

/** A letter that was taken up, and what is known about it. */
export interface Leaving {
  readonly ownerId: string
  readonly delivery: DeliveryRecord
  readonly events: readonly DeliveryEvent[]
  readonly interview: InterviewRecord
  readonly mailboxes: readonly MailboxRecord[]
  /** By the database's clock. */
  readonly now: Temporal.Instant
}

/** What becomes of it instead of leaving. */
export type Hold = Pick<DeliveryMove, 'to' | 'detail'> & {
  /** Where it is looked at again: so long from now. */
  readonly after?: Temporal.DurationLike
  /** When that was, where it lies in the past. */
  readonly at?: Temporal.Instant
  /** Done in the same transaction. */
  readonly besides?: (records: Records) => Promise<void>
}

/** True where it was kept back for such a reason before, and the person has said since that it shall leave. */
export function hasSaidSince(events: readonly DeliveryEvent[], isReason: (detail: string | undefined) => boolean): boolean {
  const held = events.findLastIndex(({ from, to, detail }) => from === 'claimed' && to === 'late' && isReason(detail))
  return held >= 0 && events.slice(held + 1).some(({ from, to }) => from === 'late' && to === 'due')
}

/** Gives when the worker had it in hand since the person last said when it shall leave. */
export function takenUpSinceOrdered(events: readonly DeliveryEvent[]): readonly DeliveryEvent[] {
  const ordered = events.findLastIndex(({ from, to }) => to === 'due' && from !== 'claimed' && from !== 'committed')
  return events.slice(ordered + 1).filter(({ to }) => to === 'claimed')
}
