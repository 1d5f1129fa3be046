import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'

/** Reads an invitation into a draft for the person to look at, who is not among the people met. Nothing is kept. */
export async function readInvitation({ invitations, store, clock }: Desk, ownerId: string, { text }: Given<'readInvitation'>): Promise<Output<'readInvitation'>> {
  const { profile, mailboxes } = await store.read(ownerId, async (records) => ({ profile: await records.profile(), mailboxes: await records.mailboxes() }))
  const ownEmails = [profile?.email?.trim() ?? '', ...mailboxes.map((mailbox) => mailbox.address)].filter((email) => email !== '')
  return invitations.read(text, { ownEmails, ownName: profile?.name, now: clock.now() })
}
