/** Inviting people to a centre one by one. Who may do so is judged at the door. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { addressWords, parseAddress } from '../../core/send/address.ts'
import type { Desk } from '../ports.ts'
import { CENTRE } from '../ports/centre.ts'

/** Lists those invited. */
export async function readInvitations({ store }: Desk): Promise<Output<'readInvitations'>> {
  const all = await store.read(CENTRE, (records) => records.invitations())
  return { invitations: all.map(({ email, role, name, at, usedAt }) => ({ email, role, ...(name && { name }), at: String(at), ...(usedAt && { usedAt: String(usedAt) }) })) }
}

/** Invites an address; who is a member already has the new role at once, but for whoever invites: there is always an admin left. `actorId`: an admin's, or CENTRE for the command on the server. */
export async function invite(desk: Desk, actorId: string, { email, role, name }: Given<'invite'>): Promise<Output<'invite'>> {
  const parsed = parseAddress(email)
  if (!parsed.ok) throw new Refusal('bad-address', addressWords[parsed.why], { at: 'email' })
  const { store, clock, ids } = desk
  const now = clock.now()
  const member = (await store.members.all()).find((each) => each.email === email)
  if (member?.ownerId === actorId && role !== member.role) throw new Refusal('own-role')
  if (member) {
    await store.members.govern({ actorId, memberId: member.ownerId }, async (records) => {
      // As they are now that nothing can change meanwhile: somebody may just have shut them out.
      const found = await records.member()
      if (!found) throw new Refusal('not-found')
      const { ownerId: _, ...kept } = found
      await records.saveMember({ ...kept, role })
      await records.audit({ id: ids.next(), at: now, actorId, what: 'role-changed' })
    })
  }
  await store.change(CENTRE, async (records) => {
    const before = await records.invitation(email)
    await records.saveInvitation({ email, role, name: name ?? before?.name, programmeIds: before?.programmeIds ?? [], invitedBy: actorId, at: now, usedAt: member ? (before?.usedAt ?? now) : before?.usedAt })
    await records.audit({ id: ids.next(), at: now, actorId, what: 'invited' })
  })
  return readInvitations(desk)
}

/** Takes one back. Whoever signed up by it stays. */
export async function withdrawInvitation(desk: Desk, actorId: string, { email }: Given<'withdrawInvitation'>): Promise<Output<'withdrawInvitation'>> {
  await desk.store.change(CENTRE, async (records) => {
    if (!(await records.invitation(email))) throw new Refusal('not-found')
    await records.removeInvitation(email)
    await records.audit({ id: desk.ids.next(), at: desk.clock.now(), actorId, what: 'invitation-withdrawn' })
  })
  return readInvitations(desk)
}
