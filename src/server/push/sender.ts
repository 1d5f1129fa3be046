import type { Clock } from '../ports.ts'
import type { PushOutcome, PushSender, PushSubscription } from '../ports/reminders.ts'
import { encryptFor } from './encrypt.ts'
import { type Derive, openVapid, type Vapid } from './vapid.ts'

export interface PushOptions {
  readonly derive: Derive
  readonly clock: Clock
  /** Makes one request; bounded in time and bytes, and to public addresses only: a browser names its push service itself. */
  readonly post: (url: URL, init: RequestInit) => Promise<Response>
}

/** Makes the sender of messages to browsers (RFC 8030). Its key is opened when somebody first asks for it. */
export function openPush({ derive, clock, post }: PushOptions): PushSender {
  let opened: Vapid | undefined
  const vapid = (): Vapid => (opened ??= openVapid(derive))
  return {
    publicKey: () => vapid().publicKey,
    send: async (subscription, { text, keepSeconds, topic }) => {
      const request = requestFor(subscription, text)
      if (!request) return 'refused'
      const { url, body } = request
      try {
        const headers = {
          Authorization: vapid().authorise(subscription.endpoint, clock.now()),
          'Content-Encoding': 'aes128gcm',
          'Content-Type': 'application/octet-stream',
          TTL: String(keepSeconds),
          Topic: topic,
          Urgency: 'normal',
        }
        return outcomeOf((await post(url, { method: 'POST', headers, body })).status)
      } catch (unreachable) {
        // Whatever kept it from being sent, the mail to oneself is the reminder of record.
        return unreachable instanceof Error ? 'later' : 'refused'
      }
    },
  }
}

/** Undefined where what the browser gave is no address or no key. */
function requestFor(subscription: PushSubscription, text: string): { url: URL; body: Uint8Array<ArrayBuffer> } | undefined {
  const url = URL.parse(subscription.endpoint)
  if (url?.protocol !== 'https:') return undefined
  try {
    return { url, body: new Uint8Array(encryptFor(subscription, text)) }
  } catch (badKey) {
    if (badKey instanceof Error) return undefined
    throw badKey
  }
}

function outcomeOf(status: number): PushOutcome {
  if (status >= 200 && status < 300) return 'taken'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'later' : 'refused'
}
