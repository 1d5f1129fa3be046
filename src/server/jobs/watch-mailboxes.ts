import { setTimeout as pause } from 'node:timers/promises'
import { openSecret, type SecretDesk } from '../actions/mailbox-secret.ts'
import type { Desk, MailboxRecord } from '../ports.ts'
import { wordsForLog } from './log-words.ts'

export interface WatchOptions {
  readonly ownerId: string
  readonly log: (line: string) => void
  /** Mailboxes that are watched at once; each holds a connection. */
  readonly most?: number | undefined
  /** How often it is looked which mailboxes are listened to, and how long one that ended is left alone. */
  readonly lookMs?: number | undefined
}

export type WatchingDesk = SecretDesk & Pick<Desk, 'postbox' | 'wake'>

export interface MailboxWatch {
  stop(): Promise<void>
}

/**
 * Stays in the mailboxes that are listened to (IDLE), so that an answer is seen at once and not with the next look.
 * For a process that is alone with few mailboxes; it decides nothing: what arrives only makes the next look due.
 */
export function watchMailboxes(desk: WatchingDesk, { ownerId, log, most = 3, lookMs = 60_000 }: WatchOptions): MailboxWatch {
  const stopping = new AbortController()
  const watched = new Map<string, Promise<void>>()
  // The next look by the clock finds it all the same.
  const sayNotNoted = (error: unknown): void => log(`What arrived in a mailbox could not be noted: ${wordsForLog(error)}`)
  const watchOne = async (mailbox: MailboxRecord): Promise<void> => {
    try {
      const opened = await openSecret(desk, ownerId, mailbox)
      if (opened.ok) await desk.postbox.watch(mailbox, opened.secret, { onNews: () => void lookNow(desk, ownerId, mailbox.id).catch(sayNotNoted), signal: stopping.signal })
    } catch (error) {
      log(`A mailbox could not be watched: ${wordsForLog(error)}`)
    }
    await pause(lookMs * 2, undefined, { signal: stopping.signal, ref: false }).catch(ignoreStop)
    watched.delete(mailbox.id)
  }
  const look = async (): Promise<void> => {
    const mailboxes = await desk.store.read(ownerId, async (records) => {
      const subjects = new Set((await records.errands('listen')).map(({ subject }) => subject))
      return (await records.mailboxes()).filter(({ id }) => subjects.has(id))
    })
    for (const mailbox of mailboxes) if (watched.size < most && !watched.has(mailbox.id)) watched.set(mailbox.id, watchOne(mailbox))
  }
  const looking = (async () => {
    while (!stopping.signal.aborted) {
      await look().catch((error: unknown) => log(`The mailboxes could not be looked through: ${wordsForLog(error)}`))
      await pause(lookMs, undefined, { signal: stopping.signal, ref: false }).catch(ignoreStop)
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([looking, ...watched.values()])
    },
  }
}

async function lookNow({ store, clock, wake }: WatchingDesk, ownerId: string, mailboxId: string): Promise<void> {
  await store.change(ownerId, (records) => records.setErrand({ kind: 'listen', subject: mailboxId, dueAt: clock.now() }))
  wake()
}

function ignoreStop(): void {
  // A pause that is cut short by the stop is what was asked for.
}
