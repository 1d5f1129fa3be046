/** Browsers that allowed messages: kept sealed, for their address is a secret that lets anybody reach them. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../api/refusal.ts'
import type { Desk } from '../ports.ts'
import type { PushRecord, PushSubscription } from '../ports/reminders.ts'

/** Nobody reads in more; each is one more post to somebody else's server. */
export const MOST_BROWSERS = 10

const subscriptionSchema = z.object({ endpoint: z.string(), p256dh: z.string(), auth: z.string() })

/** Gives a browser back as it was kept; undefined where the key that sealed it is gone. */
export function readSubscription({ secrets }: Pick<Desk, 'secrets'>, ownerId: string, { id, sealed }: PushRecord): PushSubscription | undefined {
  try {
    return subscriptionSchema.parse(JSON.parse(secrets.open(sealed, [ownerId, 'push', id])))
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** Gives a browser as it is kept. */
export function sealSubscription({ secrets, clock }: Pick<Desk, 'secrets' | 'clock'>, ownerId: string, subscription: PushSubscription): PushRecord {
  const id = createHash('sha256').update(subscription.endpoint).digest('base64url')
  return { id, sealed: secrets.seal(JSON.stringify(subscription), [ownerId, 'push', id]), createdAt: clock.now() }
}
