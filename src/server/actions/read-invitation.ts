import type { Given, Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'

/** Reads an invitation into a draft for the person to look at. Nothing is kept, and the person is not among those met. */
export async function readInvitation(
  desk: Desk,
  ownerId: string,
  { text, timeZone }: Given<'readInvitation'>,
): Promise<Output<'readInvitation'>> {
  const { profile, mailboxes } = await desk.store.read(ownerId, async (records) => ({
    profile: await records.profile(),
    mailboxes: await records.mailboxes(),
  }))
  const ownEmails = [profile?.email ?? '', ...mailboxes.map(({ address }) => address)].filter((address) => address !== '')
  return desk.invitations.read(text, { ownEmails, ownName: profile?.name, homeZone: timeZone, now: desk.clock.now() })
}
