import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { Postbox } from '../ports/postbox.ts'
import { trusting } from './connect.ts'
import { placeOf } from './imap-place.ts'
import { clientOf, type ImapLimits, type ImapOptions, usualLimits, withImap } from './imap-session.ts'

export interface PostboxOptions extends Pick<ImapOptions, 'mayConnect'> {
  /** Authorities to trust besides those this computer trusts, as PEM. */
  readonly ca?: string | undefined
  readonly limits?: Partial<ImapLimits> | undefined
}

/** Makes the reader of a person's own mailbox by IMAP, over TLS and nothing else. What reads mail is loaded with the first mailbox. */
export function imapPostbox({ ca, mayConnect, limits }: PostboxOptions = {}): Postbox {
  let context: ReturnType<typeof trusting> | undefined
  const options: ImapOptions = { secureContext: () => (context ??= trusting(ca)), mayConnect, limits: { ...usualLimits, ...limits } }
  return {
    findSent: (mailbox, secret, ids) => withImap({ mailbox, secret }, options, async (client) => (await import('./sent-folder.ts')).findCopy(client, ids)),
    lettersTo: (mailbox, secret, ask) => withImap({ mailbox, secret }, options, async (client) => (await import('./letters-to.ts')).lettersTo(client, ask)),
    appendSent: (mailbox, secret, copy) => withImap({ mailbox, secret }, options, async (client) => (await import('./sent-folder.ts')).fileCopy(client, copy)),
    newMail: (mailbox, secret, ask) => withImap({ mailbox, secret }, options, async (client) => (await import('./new-mail.ts')).readNewMail(client, ask)),
    test: async (mailbox, secret) => {
      const result = await withImap({ mailbox, secret }, options, async (client) => {
        await client.mailboxOpen('INBOX', { readOnly: true })
        return { ok: true } as const
      })
      return 'ok' in result ? result : { ok: false, ...result }
    },
    watch: (mailbox, secret, watching) => watch({ mailbox, secret }, options, watching),
  }
}

/** A server may close an IDLE after 30 minutes (RFC 2177), and a line may be dead without a word: so it is begun anew before. */
const IDLE_MS = 9 * 60_000

async function watch(
  signing: { readonly mailbox: MailboxSettings; readonly secret: string },
  options: ImapOptions,
  { onNews, signal }: { readonly onNews: () => void; readonly signal: AbortSignal },
): Promise<void> {
  const place = placeOf(signing.mailbox)
  if (!place || signal.aborted) return
  const client = await clientOf(place, signing, { ...options, limits: { ...options.limits, silence: IDLE_MS + 60_000, idle: IDLE_MS } })
  const close = (): void => client.close()
  const ended = new Promise<void>((resolve) => client.once('close', () => resolve()))
  signal.addEventListener('abort', close, { once: true })
  try {
    await client.connect()
    await client.mailboxOpen('INBOX', { readOnly: true })
    client.on('exists', ({ count, prevCount }) => {
      if (count > prevCount) onNews()
    })
    while (client.usable && !signal.aborted) await client.idle()
    await ended
  } catch (error) {
    // Whoever watches looks by the clock as well, and tells then what is wrong.
    if (!(error instanceof Error)) throw error
  } finally {
    signal.removeEventListener('abort', close)
    client.close()
  }
}
