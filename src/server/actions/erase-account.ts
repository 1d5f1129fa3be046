/** Erasing an account for good: one's own, or by an admin that of somebody who was shut out before. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Signed } from '../ports/centre.ts'
import type { AccountDesk } from './account.ts'
import { readMembers } from './members.ts'

/** Whoever finds a browser open does not erase what is somebody else's. */
const SIGNED_IN_WITHIN = { hours: 24 }

/** Erases one's own account with all that is in it, at once. @throws Refusal where another address was typed, or the sign-in is older than a day. */
export async function eraseAccount({ desk, accounts }: AccountDesk, { ownerId, email, sessionId }: Signed, { address }: Given<'eraseAccount'>): Promise<Output<'eraseAccount'>> {
  refuseOther(address, email)
  const now = desk.clock.now()
  const since = (await accounts.sessions(ownerId, now)).find(({ id }) => id === sessionId)?.createdAt
  if (!since || Temporal.Instant.compare(since.add(SIGNED_IN_WITHIN), now) < 0) throw new Refusal('sign-in-again')
  await desk.store.members.erase(ownerId, { at: now, actorId: ownerId, auditId: desk.ids.next() })
  return { ok: true }
}

/** Erases the account of a member who is shut out: that can be taken back, this cannot. */
export async function eraseMember({ desk }: AccountDesk, actorId: string, { memberId, address }: Given<'eraseMember'>): Promise<Output<'eraseMember'>> {
  const member = await desk.store.members.of(memberId)
  if (!member) throw new Refusal('not-found')
  refuseOther(address, member.email)
  if (!member.disabledAt) throw new Refusal('shut-out-first')
  await desk.store.members.erase(memberId, { at: desk.clock.now(), actorId, auditId: desk.ids.next() })
  return readMembers(desk)
}

function refuseOther(typed: string, email: string): void {
  if (typed !== email) throw new Refusal('other-address', undefined, { at: 'address' })
}
