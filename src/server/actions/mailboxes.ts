import { getDomain } from 'tldts'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { MailboxView } from '../../api/views.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import { isSameAddress } from '../../core/replies/address-in-text.ts'
import { addressWords, parseAddress } from '../../core/send/address.ts'
import type { Desk, MailboxRecord, Records } from '../ports.ts'
import { formerMailbox } from './former-mailbox.ts'
import { listenFrom } from './listen.ts'
import { clientOf } from './mailbox-secret.ts'
import { readTokens } from './tokens.ts'

/** Shows the mailboxes to send from, the preferred one first. Their passwords stay where they are. */
export async function readMailboxes({ store }: Desk, ownerId: string): Promise<Output<'mailboxes'>> {
  const mailboxes = await store.read(ownerId, (records) => records.mailboxes())
  return { mailboxes: mailboxes.map((mailbox, at) => ({ ...viewMailbox(mailbox), preferred: at === 0 })) }
}

/** Keeps a mailbox with its password, sealed. One that was here before takes its letters up again. */
export async function addMailbox(desk: Desk, ownerId: string, { password, ...given }: Given<'addMailbox'>): Promise<Output<'addMailbox'>> {
  const settings = settingsOf(given)
  const record = await desk.store.change(ownerId, async (records) => {
    const former = await formerMailbox(records, settings.address)
    const id = former ?? desk.ids.next()
    const added: MailboxRecord = { ...settings, id, sealedPassword: desk.secrets.seal(password, [ownerId, id]), createdAt: desk.clock.now() }
    await records.saveMailbox(added)
    if (former !== undefined) await listenFrom(records, id, desk.clock.now())
    return added
  })
  desk.wake()
  return viewMailbox(record)
}

/**
 * Changes a mailbox. Without a new password the old one stays, as long as it goes to the same server. One that was
 * signed in to in the browser becomes one with a password where one is given.
 */
export async function changeMailbox(desk: Desk, ownerId: string, given: Given<'changeMailbox'>): Promise<Output<'changeMailbox'>> {
  const { mailboxId, password, ...rest } = given
  const settings = settingsOf(rest)
  const record = await desk.store.change(ownerId, async (records) => {
    const before = await findMailbox(records, mailboxId)
    if (password === undefined) refuseAnotherServer(before, settings)
    await refuseAnotherAddress(records, before, settings.address)
    const kept = password === undefined ? { sealedPassword: before.sealedPassword, signIn: before.signIn } : { sealedPassword: desk.secrets.seal(password, [ownerId, mailboxId]) }
    const changed: MailboxRecord = { ...settings, ...kept, id: mailboxId, preferredAt: before.preferredAt, createdAt: before.createdAt }
    await records.saveMailbox(changed)
    await forgetIfAnother(records, before, changed)
    // What kept it from being read may be mended now.
    await listenFrom(records, mailboxId, desk.clock.now())
    return changed
  })
  desk.wake()
  return viewMailbox(record)
}

/** The numbers of messages are the account's: in another one they would hide what lies there. */
export async function forgetIfAnother(records: Records, before: MailboxRecord, after: MailboxRecord): Promise<void> {
  const isSame = (['imapHost', 'user', 'address'] as const).every((field) => before[field] === after[field])
  if (!isSame) await records.forgetListenMarks(before.id)
}

/** Makes a mailbox the one that letters leave from unless another is chosen. */
export async function preferMailbox(desk: Desk, ownerId: string, { mailboxId }: Given<'preferMailbox'>): Promise<Output<'preferMailbox'>> {
  await desk.store.change(ownerId, async (records) => records.saveMailbox({ ...(await findMailbox(records, mailboxId)), preferredAt: desk.clock.now() }))
  return readMailboxes(desk, ownerId)
}

/** Forgets a mailbox and its secret, unless a letter is about to leave through it or is in doubt. What was signed in to is signed out at the provider. */
export async function removeMailbox(desk: Desk, ownerId: string, { mailboxId }: Given<'removeMailbox'>): Promise<Output<'removeMailbox'>> {
  const { removed, client } = await desk.store.change(ownerId, async (records) => {
    const mailbox = await findMailbox(records, mailboxId)
    if (await isInUse(records, mailboxId))
      throw new Refusal('mailbox-trouble', 'A letter is about to leave through this mailbox, or may have left. Wait until it has, call it back, or say what became of it.')
    await records.removeMailbox(mailboxId)
    await records.cancelErrand('listen', mailboxId)
    return { removed: mailbox, client: mailbox.signIn && (await clientOf(desk, records, { ownerId, provider: mailbox.signIn })) }
  })
  if (removed.signIn !== undefined && client) await signOut(desk, ownerId, { ...removed, signIn: removed.signIn, client })
  return { ok: true }
}

type SignedIn = MailboxRecord & { readonly signIn: NonNullable<MailboxRecord['signIn']>; readonly client: NonNullable<Awaited<ReturnType<typeof clientOf>>> }

async function signOut({ secrets, signIns }: Desk, ownerId: string, { id, sealedPassword, signIn: provider, client }: SignedIn): Promise<void> {
  try {
    await signIns.revoke({ provider, client, tokens: readTokens(secrets.open(sealedPassword, [ownerId, id])) })
  } catch (error) {
    // The key is lost, and with it the tokens: there is nothing left that could be taken back.
    if (!(error instanceof Refusal)) throw error
  }
}

/** Finds a mailbox. */
export async function findMailbox(records: Records, mailboxId: string): Promise<MailboxRecord> {
  const mailbox = await records.mailbox(mailboxId)
  if (!mailbox) throw new Refusal('not-found', 'This mailbox is not here (any more).')
  return mailbox
}

/** A kept password goes to the servers it was given for and to no other, so that nobody can have it sent to theirs. */
export function refuseAnotherServer(before: MailboxSettings, now: MailboxSettings): void {
  const goesElsewhere = now.imapHost !== undefined && ![before.imapHost, before.host].includes(now.imapHost) && !isSameSite(before.host, now.imapHost)
  if (before.host === now.host && before.user === now.user && !goesElsewhere) return
  throw new Refusal('bad-input', 'The mail server or the user is another one: type the password again.', { at: 'password' })
}

/** smtp.example.org and imap.example.org belong together: what one person or house registered, by the Public Suffix List. */
function isSameSite(one: string, other: string): boolean {
  const [site, otherSite] = [one, other].map((host) => getDomain(host, { allowPrivateDomains: true }))
  return site !== null && site === otherSite
}

/** Takes the settings if letters can come from their address. */
export function settingsOf({ address, displayName, host, port, user, tls, imapHost, imapPort, imapTls }: MailboxSettings): MailboxSettings {
  const parsed = parseAddress(address)
  if (!parsed.ok) throw new Refusal('bad-address', addressWords[parsed.why], { at: 'address' })
  const settings = { address: parsed.address, displayName, host, port, user, tls }
  if (imapHost === undefined) return settings
  return { ...settings, imapHost, imapPort: imapPort ?? (imapTls === 'starttls' ? 143 : 993), imapTls: imapTls ?? 'implicit' }
}

/** What was frozen names the old address, and would leave through an account that is another's. */
async function refuseAnotherAddress(records: Records, { id, address }: MailboxRecord, wanted: string): Promise<void> {
  if (isSameAddress(address, wanted) || !(await isInUse(records, id))) return
  throw new Refusal('mailbox-trouble', `A letter from ${address} is to leave through this mailbox, or may have left. Keep ${wanted} as a mailbox of its own.`, { at: 'address' })
}

/** Says whether letters wait in the line of a mailbox, or may have left through it. */
export async function isInUse(records: Records, mailboxId: string): Promise<boolean> {
  for (const { id } of await records.interviews()) {
    const deliveries = await records.deliveries(id)
    if (deliveries.some((delivery) => delivery.mailboxId === mailboxId && ['due', 'claimed', 'committed', 'late', 'unknown', 'ask'].includes(delivery.state)))
      return true
  }
  return false
}

/** Shows a mailbox without its secret. */
export function viewMailbox({ id, address, displayName, host, port, user, tls, imapHost, imapPort, imapTls, signIn }: MailboxRecord): MailboxView {
  const read = imapHost !== undefined && imapPort !== undefined && imapTls !== undefined && { imapHost, imapPort, imapTls }
  return { id, address, displayName, host, port, user, tls, ...read, ...(signIn !== undefined && { signIn }) }
}
