import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { ConnectOptions } from './connect.ts'
import { socketOf } from './hand-over.ts'
import { closeSession, openSession } from './session.ts'

/** Signed-in connections that are kept for a moment: the letters to a panel leave one after the other. */
export interface Sessions {
  /** Gives one that is kept, if there is any, else opens one. Rejects as openSession. */
  take(mailbox: MailboxSettings, secret: string): Promise<Session>
  /** Opens a fresh one. */
  open(mailbox: MailboxSettings, secret: string): Promise<Session>
  /** Takes one back whose last letter was accepted; it may be taken again, or is closed politely after a while. */
  keep(session: Session): void
}

export interface Session {
  readonly connection: SMTPConnection
  readonly key: string
  /** Letters that it has carried. */
  readonly letters: number
}

/** Servers close what is idle after minutes; nobody is to wait for it at the end of the program either. */
const IDLE_MS = 3_000
/** Some providers let no more than a hundred letters pass over one connection. */
const MOST_LETTERS = 50
const MOST_IDLE = 3

interface Idle extends Session {
  readonly drop: () => void
}

/** Makes the keeper of sessions. */
export function keptSessions(options: ConnectOptions): Sessions {
  const idle = new Map<string, Idle[]>()
  const open = async (mailbox: MailboxSettings, secret: string): Promise<Session> => ({ connection: await openSession(mailbox, secret, options), key: keyOf(mailbox, secret), letters: 0 })
  return {
    open,
    async take(mailbox, secret) {
      const kept = idle.get(keyOf(mailbox, secret))?.at(-1)
      if (!kept) return open(mailbox, secret)
      kept.drop()
      return kept
    },
    keep({ connection, key, letters }) {
      const others = idle.get(key) ?? []
      if (others.length >= MOST_IDLE || letters + 1 >= MOST_LETTERS) return closeSession(connection)
      const drop = (): void => {
        clearTimeout(timer)
        connection.off('end', drop).off('error', drop)
        socketOf(connection)?.ref()
        const left = (idle.get(key) ?? []).filter((each) => each.connection !== connection)
        if (left.length > 0) idle.set(key, left)
        else idle.delete(key)
      }
      const timer = setTimeout(() => {
        drop()
        closeSession(connection)
      }, IDLE_MS).unref()
      socketOf(connection)?.unref()
      connection.once('end', drop).once('error', drop)
      idle.set(key, [...others, { connection, key, letters: letters + 1, drop }])
    },
  }
}

/** One that signed in with another secret is another session: a password that was taken back opens nothing any more. */
function keyOf({ host, port, tls, user, signIn }: MailboxSettings, secret: string): string {
  return JSON.stringify([host, port, tls, user, signIn, secret])
}
