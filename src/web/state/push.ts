import { registerWorker } from '../offline/worker-registration.ts'
import { call, type Answer } from './client.ts'
import type { Output } from '../../api/rows.ts'
import { m } from '../words.ts'

type Reminders = Output<'readReminders'>
export type PushState = 'unsupported' | 'denied' | 'off' | 'on'

/** Says whether this browser takes messages: only over HTTPS or from this computer, and only where the person allows it. */
export async function pushState(): Promise<PushState> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) ? 'on' : 'off'
}

/** Asks the person, subscribes this browser, and tells the server. */
export async function allowPush(key: string): Promise<Answer<Reminders>> {
  try {
    if ((await Notification.requestPermission()) !== 'granted') return refused(m.state_browser_not_let_regards())
    const registration = await registerWorker()
    const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
    const { endpoint, keys } = subscription.toJSON()
    return await call('allowPush', { body: { endpoint: endpoint ?? '', p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' } })
  } catch (error) {
    return refused(m.state_browser_could_not_subscribe({ message: error instanceof Error ? error.message : String(error) }))
  }
}

/** Lets go of this browser. */
export async function forgetPush(): Promise<Answer<Reminders>> {
  const registration = await navigator.serviceWorker.getRegistration()
  const subscription = await registration?.pushManager.getSubscription()
  await subscription?.unsubscribe()
  return call('forgetPush', { body: { endpoint: subscription?.endpoint ?? '' } })
}

function refused(words: string): Answer<Reminders> {
  return { ok: false, trouble: { code: 'push', words } }
}
