import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { Desk } from '../ports.ts'
import { findMailbox, refuseAnotherServer, settingsOf } from './mailboxes.ts'

/** Connects and signs in to a mailbox, sends nothing, and says in words what is wrong. */
export async function testMailbox(desk: Desk, ownerId: string, given: Given<'testMailbox'>): Promise<Output<'testMailbox'>> {
  const { password: typed, mailboxId, ...rest } = given
  const settings = settingsOf(rest)
  const password = typed ?? (await keptPassword(desk, ownerId, { mailboxId, settings }))
  const result = await desk.mailer.test(settings, password)
  if (result.ok) return { ok: true, words: '' }
  return { ok: false, words: wordsOf(result.trouble, settings), trouble: result.trouble }
}

interface Kept {
  readonly mailboxId: string | undefined
  readonly settings: MailboxSettings
}

async function keptPassword({ store, secrets }: Desk, ownerId: string, { mailboxId, settings }: Kept): Promise<string> {
  if (mailboxId === undefined) throw new Refusal('bad-input', 'Type the password of the mailbox.', { at: 'password' })
  const kept = await store.read(ownerId, (records) => findMailbox(records, mailboxId))
  refuseAnotherServer(kept, settings)
  return secrets.open(kept.sealedPassword, [ownerId, mailboxId])
}

/** What is wrong and what to do about it, in a sentence or two. */
function wordsOf(trouble: MailboxTrouble, { host, port, user }: MailboxSettings): string {
  const words: Readonly<Record<MailboxTrouble, string>> = {
    'wrong-host': `There is no mail server called ${host}. Look for "SMTP" in the help pages of your mail provider.`,
    'wrong-port': `${host} does not answer on port ${port}. The usual ports are 465 (TLS) and 587 (STARTTLS).`,
    'no-tls': `${host} offers no encrypted connection on port ${port}, and Regards sends nothing in the open. Try port 465 with TLS, or 587 with STARTTLS.`,
    'certificate-unknown': `The certificate of ${host} is signed by nobody this computer knows. Is it the right server?`,
    'certificate-expired': `The certificate of ${host} has expired, or the clock of this computer is wrong.`,
    'certificate-name': `The server that answers as ${host} shows a certificate of another name. Look up the exact name of your provider's server.`,
    'wrong-password': `${host} does not take this password for ${user}. Many providers want an app password here, which you make in your account's security settings.`,
    'sign-in-later': `${host} lets nobody sign in just now. Try again in a few minutes.`,
    temporary: `${host} cannot help just now. Try again in a few minutes.`,
    connection: `The connection to ${host} broke off. Is this computer online?`,
    'lease-lost': `It took too long to reach ${host}. Try again.`,
  }
  return words[trouble]
}
