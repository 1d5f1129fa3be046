/** Looks into the person's own mailbox for proof that a letter went out, and files a copy of what did. */
import { sayStep } from '../../core/send/step-sentences.ts'
import { nextLook, tokenOf } from '../../core/send/evidence.ts'
import type { DeliveryRecord, Desk, MailboxRecord } from '../ports.ts'
import type { ErrandHandler } from '../ports/errands.ts'
import type { SentFinding, SentIds } from '../ports/postbox.ts'
import { isInDoubt, unknownSince } from './doubts.ts'
import { openSecret } from './mailbox-secret.ts'
import { proveSent } from './prove-sent.ts'

export type LookingDesk = Pick<Desk, 'store' | 'clock' | 'ids' | 'secrets' | 'signIns' | 'postbox'>

/** Makes who looks, at the times of core/send/evidence.ts, until it is known or seven days are over. */
export function evidenceLooker(desk: LookingDesk): ErrandHandler {
  return async ({ ownerId, subject: deliveryId }) => {
    const isOpen = await lookForEvidence(desk, ownerId, deliveryId)
    if (!isOpen) return undefined
    const { events, now } = await desk.store.read(ownerId, async (records) => ({ events: await records.deliveryEvents(deliveryId), now: await records.databaseTime() }))
    const next = nextLook(unknownSince(events) ?? now, now)
    // When it became unknown was written down by the database's clock.
    return next && desk.clock.now().add(next.since(now))
  }
}

/** Looks once. What was seen becomes a line of the letter's history; what proves settles it. True while it stays open. */
export async function lookForEvidence(desk: LookingDesk, ownerId: string, deliveryId: string): Promise<boolean> {
  const scene = await desk.store.read(ownerId, async (records) => {
    const delivery = await records.delivery(deliveryId)
    return delivery && isInDoubt(delivery) ? { delivery, mailbox: await records.mailbox(delivery.mailboxId), events: await records.deliveryEvents(deliveryId) } : undefined
  })
  if (!scene) return false
  const { delivery, mailbox, events } = scene
  // Without a way into the mailbox there is nothing to see, and no line for it.
  if (!mailbox || mailbox.imapHost === undefined) return true
  const finding = await findIn(desk, ownerId, { mailbox, ids: idsOf(delivery, events[0]?.at ?? delivery.dueAt) })
  const at = desk.clock.now()
  return desk.store.change(ownerId, async (records) => {
    if ('found' in finding && finding.found) {
      await proveSent(records, deliveryId, { at, detail: sayStep('copy-lies', { folder: finding.folder, mailbox: mailbox.address }) })
      return false
    }
    const delivered = await records.delivery(deliveryId)
    if (!delivered || !isInDoubt(delivered)) return false
    await records.noteDelivery(deliveryId, { at, detail: wordsFor(finding, mailbox) })
    return true
  })
}

/** Makes who files a copy in Sent where the provider does not: it looks first, and a failure never touches the letter. */
export function copyFiler(desk: LookingDesk): ErrandHandler {
  return async ({ ownerId, subject: deliveryId }) => {
    const scene = await desk.store.read(ownerId, async (records) => {
      const delivery = await records.delivery(deliveryId)
      const message = await records.message(deliveryId)
      return delivery?.state === 'sent' && message ? { delivery, message, mailbox: await records.mailbox(delivery.mailboxId), now: await records.databaseTime() } : undefined
    })
    if (!scene?.mailbox || scene.mailbox.imapHost === undefined) return undefined
    const { delivery, message, mailbox } = scene
    const opened = await openSecret(desk, ownerId, mailbox)
    const ids = idsOf(delivery, delivery.updatedAt.subtract({ hours: 24 }))
    const filing = opened.ok ? await desk.postbox.appendSent(mailbox, opened.secret, { bytes: message.bytes, ids, at: delivery.updatedAt }) : opened
    const at = desk.clock.now()
    const wait = nextFiling(delivery.updatedAt, scene.now)
    const next = wait && at.add(wait)
    const failed = typeof filing === 'object' ? filing.detail : filing === 'no-folder' ? sayStep('no-sent-folder', {}) : undefined
    if (failed !== undefined) await note(desk, ownerId, { deliveryId, at, detail: sayStep(next ? 'copy-not-filed-yet' : 'copy-not-filed', { trouble: failed }) })
    if (filing === 'appended') await note(desk, ownerId, { deliveryId, at, detail: sayStep('copy-filed', { mailbox: mailbox.address }) })
    return typeof filing === 'object' ? next : undefined
  }
}

/** Minutes after the letter went out at which filing is tried again. */
const FILING_MINUTES = [2, 15, 120]

function nextFiling(sentAt: Temporal.Instant, now: Temporal.Instant): Temporal.Duration | undefined {
  const passed = now.since(sentAt).total('minutes')
  const next = FILING_MINUTES.find((minutes) => minutes > passed)
  return next === undefined ? undefined : sentAt.add({ minutes: next }).since(now)
}

async function note({ store }: LookingDesk, ownerId: string, { deliveryId, ...line }: { readonly deliveryId: string; readonly at: Temporal.Instant; readonly detail: string }): Promise<void> {
  await store.change(ownerId, (records) => records.noteDelivery(deliveryId, line))
}

async function findIn(desk: LookingDesk, ownerId: string, { mailbox, ids }: { readonly mailbox: MailboxRecord; readonly ids: SentIds }): Promise<SentFinding> {
  const opened = await openSecret(desk, ownerId, mailbox)
  return opened.ok ? desk.postbox.findSent(mailbox, opened.secret, ids) : opened
}

function idsOf({ messageId }: DeliveryRecord, since: Temporal.Instant): SentIds {
  return { messageId, token: tokenOf(messageId), since }
}

function wordsFor(finding: SentFinding, { address }: MailboxRecord): string {
  if ('found' in finding) return sayStep('not-in-sent', { mailbox: address })
  return sayStep('not-looked', { mailbox: address, trouble: finding.detail })
}
