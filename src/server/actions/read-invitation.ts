import type { Given, Output } from '../../api/rows.ts'
import type { InvitationContext } from '../../core/capture/invitation.ts'
import type { Desk } from '../ports.ts'

/** Reads an invitation into a draft for the person to look at. Nothing is kept, and the person is not among those met. */
export async function readInvitation(
  desk: Desk,
  ownerId: string,
  { text, timeZone }: Given<'readInvitation'>,
): Promise<Output<'readInvitation'>> {
  return desk.invitations.read(text, await contextOf(desk, ownerId, timeZone))
}

/** Reads whoever a file tells of, for the person to look at. Nothing is kept. */
export async function readPeople(desk: Desk, ownerId: string, { bytes }: Given<'readPeople'>): Promise<Output<'readPeople'>> {
  const reading = await desk.files.read(bytes, await contextOf(desk, ownerId))
  return { kind: reading.kind, people: reading.people, remarks: reading.kind === 'invitation' ? reading.draft.remarks : [] }
}

/** What is known of the candidate, who is nobody met. */
async function contextOf(desk: Desk, ownerId: string, timeZone?: string): Promise<InvitationContext> {
  const { profile, mailboxes } = await desk.store.read(ownerId, async (records) => ({
    profile: await records.profile(),
    mailboxes: await records.mailboxes(),
  }))
  const ownEmails = [profile?.email ?? '', ...mailboxes.map(({ address }) => address)].filter((address) => address !== '')
  return { ownEmails, ownName: profile?.name, homeZone: timeZone, now: desk.clock.now() }
}
