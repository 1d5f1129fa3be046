import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { troubleWords } from '../../api/trouble.ts'
import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { Desk, MailboxTest } from '../ports.ts'
import { openSecret } from './mailbox-secret.ts'
import { findMailbox, refuseAnotherServer, settingsOf } from './mailboxes.ts'

/** Connects and signs in to a mailbox, on both its sides; sends nothing, changes nothing, and says in words what is wrong. */
export async function testMailbox(desk: Desk, ownerId: string, given: Given<'testMailbox'>): Promise<Output<'testMailbox'>> {
  const { password: typed, mailboxId, ...rest } = given
  const asked = settingsOf(rest)
  const opened = typed === undefined ? await keptSecret(desk, ownerId, { mailboxId, settings: asked }) : { ok: true as const, secret: typed, settings: asked }
  if (!opened.ok) return { ok: false, words: words({ ok: false, trouble: opened.trouble, detail: opened.detail }, asked), trouble: opened.trouble }
  const { secret, settings } = opened
  const [sending, reading] = await Promise.all([desk.mailer.test(settings, secret), settings.imapHost === undefined ? undefined : desk.postbox.test(settings, secret)])
  return {
    ok: sending.ok,
    words: words(sending, settings),
    ...(!sending.ok && { trouble: sending.trouble }),
    ...(reading && { reading: { ok: reading.ok, words: words(reading, readSideOf(settings)) } }),
  }
}

/** Where the server answered, its own words tell more than ours; elsewhere they would only say the same in codes. */
const detailHelps: ReadonlySet<MailboxTrouble> = new Set(['wrong-password', 'sign-in-later', 'temporary', 'connection', 'throttled', 'signed-out'])

function words(result: MailboxTest, reached: Parameters<typeof troubleWords>[1]): string {
  if (result.ok) return ''
  const ours = troubleWords(result.trouble, reached)
  return detailHelps.has(result.trouble) ? `${ours} ${asSentence(result.detail)}` : ours
}

function readSideOf({ host, port, tls, imapHost, imapPort, imapTls }: MailboxSettings): Parameters<typeof troubleWords>[1] {
  return { host: imapHost ?? host, port: imapPort ?? port, tls: imapTls ?? tls, isRead: true }
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

interface Kept {
  readonly mailboxId: string | undefined
  readonly settings: MailboxSettings
}

async function keptSecret(desk: Desk, ownerId: string, { mailboxId, settings }: Kept) {
  if (mailboxId === undefined) throw new Refusal('bad-input', 'Type the password of the mailbox.', { at: 'password' })
  const kept = await desk.store.read(ownerId, (records) => findMailbox(records, mailboxId))
  refuseAnotherServer(kept, settings)
  if (kept.signIn === undefined) return { ok: true as const, secret: desk.secrets.open(kept.sealedPassword, [ownerId, mailboxId]), settings }
  const opened = await openSecret(desk, ownerId, kept)
  return opened.ok ? { ...opened, settings: { ...settings, signIn: kept.signIn } } : opened
}
