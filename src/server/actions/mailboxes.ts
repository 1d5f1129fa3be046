import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { MailboxView } from '../../api/views.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import { addressWords, parseAddress } from '../../core/send/address.ts'
import type { Desk, MailboxRecord, Records } from '../ports.ts'

/** Shows the mailboxes to send from. Their passwords stay where they are. */
export async function readMailboxes({ store }: Desk, ownerId: string): Promise<Output<'mailboxes'>> {
  const mailboxes = await store.read(ownerId, (records) => records.mailboxes())
  return { mailboxes: mailboxes.map(viewMailbox) }
}

/** Keeps a mailbox with its password, sealed. */
export async function addMailbox(desk: Desk, ownerId: string, { password, ...given }: Given<'addMailbox'>): Promise<Output<'addMailbox'>> {
  const id = desk.ids.next()
  const sealedPassword = desk.secrets.seal(password, [ownerId, id])
  const record: MailboxRecord = { ...settingsOf(given), id, sealedPassword, createdAt: desk.clock.now() }
  await desk.store.change(ownerId, (records) => records.saveMailbox(record))
  return viewMailbox(record)
}

/** Changes a mailbox. Without a new password the old one stays, as long as it goes to the same server. */
export async function changeMailbox(desk: Desk, ownerId: string, given: Given<'changeMailbox'>): Promise<Output<'changeMailbox'>> {
  const { mailboxId, password, ...rest } = given
  const settings = settingsOf(rest)
  const record = await desk.store.change(ownerId, async (records) => {
    const before = await findMailbox(records, mailboxId)
    if (password === undefined) refuseAnotherServer(before, settings)
    const sealedPassword = password === undefined ? before.sealedPassword : desk.secrets.seal(password, [ownerId, mailboxId])
    const changed: MailboxRecord = { ...settings, id: mailboxId, sealedPassword, createdAt: before.createdAt }
    await records.saveMailbox(changed)
    return changed
  })
  return viewMailbox(record)
}

/** Forgets a mailbox and its password, unless a letter is about to leave through it. */
export async function removeMailbox(
  { store }: Desk,
  ownerId: string,
  { mailboxId }: Given<'removeMailbox'>,
): Promise<Output<'removeMailbox'>> {
  await store.change(ownerId, async (records) => {
    await findMailbox(records, mailboxId)
    if (await isInUse(records, mailboxId))
      throw new Refusal('mailbox-trouble', 'A letter is just leaving through this mailbox. Wait until it has left, or call it back.')
    await records.removeMailbox(mailboxId)
  })
  return { ok: true }
}

/** Finds a mailbox. */
export async function findMailbox(records: Records, mailboxId: string): Promise<MailboxRecord> {
  const mailbox = await records.mailbox(mailboxId)
  if (!mailbox) throw new Refusal('not-found', 'This mailbox is not here (any more).')
  return mailbox
}

/** A kept password goes to the server it was given for and to no other, so that nobody can have it sent to theirs. */
export function refuseAnotherServer(before: MailboxSettings, now: MailboxSettings): void {
  if (before.host === now.host && before.user === now.user) return
  throw new Refusal('bad-input', 'The mail server or the user is another one: type the password again.', { at: 'password' })
}

/** Takes the settings if letters can come from their address. */
export function settingsOf({ address, displayName, host, port, user, tls }: MailboxSettings): MailboxSettings {
  const parsed = parseAddress(address)
  if (!parsed.ok) throw new Refusal('bad-address', addressWords[parsed.why], { at: 'address' })
  return { address: parsed.address, displayName, host, port, user, tls }
}

async function isInUse(records: Records, mailboxId: string): Promise<boolean> {
  for (const { id } of await records.interviews()) {
    const deliveries = await records.deliveries(id)
    if (deliveries.some((delivery) => delivery.mailboxId === mailboxId && ['due', 'claimed', 'committed'].includes(delivery.state)))
      return true
  }
  return false
}

function viewMailbox({ id, address, displayName, host, port, user, tls }: MailboxRecord): MailboxView {
  return { id, address, displayName, host, port, user, tls }
}
