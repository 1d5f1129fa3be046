import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { troubleWords } from '../../api/trouble.ts'
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
  const words = troubleWords(result.trouble, settings)
  return { ok: false, words: detailHelps.has(result.trouble) ? `${words} ${asSentence(result.detail)}` : words, trouble: result.trouble }
}

/** Where the server answered, its own words tell more than ours; elsewhere they would only say the same in codes. */
const detailHelps: ReadonlySet<MailboxTrouble> = new Set(['wrong-password', 'sign-in-later', 'temporary', 'connection'])

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
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
