/** Looks, right before a letter would leave, at what may have happened elsewhere: an answer that lies unread, a letter that left before a copy was put back. */
import { asksForNews } from '../../core/model/delivery.ts'
import type { Desk } from '../ports.ts'
import type { LooksBeforeLeaving } from '../ports/errands.ts'
import { holdForNews } from './hold-for-news.ts'
import { holdBehindCopy } from './hold-behind-copy.ts'
import type { Leaving } from './leaving.ts'

export type LookingDesk = Pick<Desk, 'store' | 'clock' | 'ids' | 'secrets' | 'signIns' | 'postbox' | 'wake'>

/** Makes who looks. What it finds it writes down itself: then the letter is no longer in the worker's hand. */
export function lookBeforeLeaving(desk: LookingDesk): LooksBeforeLeaving {
  return async ({ ownerId, deliveryId }) => {
    const leaving = await readLeaving(desk, ownerId, deliveryId)
    // Whoever moved it meanwhile has shut its gate.
    if (!leaving) return true
    const hold = (await holdBehindCopy(desk, leaving)) ?? (asksForNews(leaving.delivery.kind) ? await holdForNews(desk, leaving) : undefined)
    if (!hold) return true
    await desk.store.change(ownerId, async (records) => {
      const at = await records.databaseTime()
      const isHeld = await records.moveDelivery(deliveryId, ['claimed'], { to: hold.to, at: hold.at ?? at, detail: hold.detail, ...(hold.after && { dueAt: at.add(hold.after), untried: true }) })
      if (isHeld) await hold.besides?.(records)
    })
    desk.wake()
    return false
  }
}

function readLeaving({ store }: LookingDesk, ownerId: string, deliveryId: string): Promise<Leaving | undefined> {
  return store.read(ownerId, async (records) => {
    const delivery = await records.delivery(deliveryId)
    const interview = delivery && (await records.interview(delivery.interviewId))
    if (!interview || delivery.state !== 'claimed') return undefined
    return { ownerId, delivery, interview, events: await records.deliveryEvents(deliveryId), mailboxes: await records.mailboxes(), now: await records.databaseTime() }
  })
}
