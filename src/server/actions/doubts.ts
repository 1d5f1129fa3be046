import { sentPage } from '../../core/send/webmail.ts'
import type { DeliveryEvent, DeliveryRecord, Records } from '../ports.ts'

/** What is known of a letter of which nobody knows whether it arrived. */
export interface Doubt {
  readonly since: Temporal.Instant
  /** The lines that looks into the mailbox left, oldest first. */
  readonly looks: readonly DeliveryEvent[]
  readonly mailbox: string
  readonly readsMailbox: boolean
  readonly page: { readonly name: string; readonly url: string } | undefined
}

/**
 * True while it is not known whether a letter arrived: also where it waits to be sent again, or where only the second
 * copy was refused. One that came back is not in doubt.
 */
export function isInDoubt({ state, previousState, mayHaveArrived }: Pick<DeliveryRecord, 'state' | 'previousState' | 'mayHaveArrived'>): boolean {
  if (state === 'unknown' || state === 'ask') return true
  const isSecondRefused = state === 'refused' && (previousState === 'claimed' || previousState === 'committed')
  return mayHaveArrived && (state === 'due' || state === 'claimed' || state === 'committed' || state === 'late' || isSecondRefused)
}

/** Reads what is known of the letters in doubt, by delivery. */
export async function readDoubts(records: Records, deliveries: readonly DeliveryRecord[]): Promise<ReadonlyMap<string, Doubt>> {
  const doubts = new Map<string, Doubt>()
  for (const delivery of deliveries.filter(isInDoubt)) {
    const [events, mailbox] = [await records.deliveryEvents(delivery.id), await records.mailbox(delivery.mailboxId)]
    doubts.set(delivery.id, {
      since: unknownSince(events) ?? delivery.updatedAt,
      looks: events.filter(({ from, to }) => from === to && to !== 'due'),
      mailbox: mailbox?.address ?? '',
      readsMailbox: mailbox?.imapHost !== undefined,
      page: mailbox && sentPage(mailbox.host, delivery.messageId),
    })
  }
  return doubts
}

/** Gives when a letter's fate became unknown, the last time. */
export function unknownSince(events: readonly DeliveryEvent[]): Temporal.Instant | undefined {
  return events.findLast(({ from, to }) => to === 'unknown' && from !== 'unknown')?.at
}
