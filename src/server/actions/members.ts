/** The people of a centre, for its admins: their roles, who is shut out, and the log. Whose door this is, is judged there. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { AuditWhat } from '../ports/centre.ts'
import type { Desk } from '../ports.ts'
import type { AccountDesk } from './account.ts'
import { holdLetters, letLettersGo } from './hold-letters.ts'

const MOST_LINES = 200

/** Lists all members. */
export async function readMembers({ store }: Desk): Promise<Output<'readMembers'>> {
  const members = await store.members.all()
  return { members: members.map(({ ownerId, email, name, role, createdAt, disabledAt }) => ({ id: ownerId, email, name, role, createdAt: String(createdAt), ...(disabledAt && { disabledAt: String(disabledAt) }) })) }
}

/** Gives a member another role, shuts them out or lets them in again. Nobody does so to themselves, and there is always an admin left. */
export async function changeMember({ desk, accounts }: AccountDesk, { actorId, memberId, role, isShutOut }: Given<'changeMember'> & { readonly actorId: string }): Promise<Output<'changeMember'>> {
  const { store, clock, ids } = desk
  if (memberId === actorId) throw new Refusal('own-role')
  const now = clock.now()
  await store.members.govern({ actorId, memberId }, async (records) => {
    const member = await records.member()
    if (!member) throw new Refusal('not-found')
    const { ownerId: _, ...kept } = member
    const wasShutOut = kept.disabledAt !== undefined
    await records.saveMember({ ...kept, role, disabledAt: isShutOut ? (kept.disabledAt ?? now) : undefined })
    if (isShutOut !== wasShutOut) await (isShutOut ? holdLetters : letLettersGo)(records, now)
    const done: AuditWhat[] = [...(role === kept.role ? [] : ['role-changed' as const]), ...(isShutOut === wasShutOut ? [] : [isShutOut ? ('member-disabled' as const) : ('member-enabled' as const)])]
    for (const what of done) await records.audit({ id: ids.next(), at: now, actorId, what })
  })
  // The gate lets nobody in who is shut out; that no old session wakes up again when they come back is seen to here.
  if (isShutOut) await accounts.endSessions(memberId)
  else desk.wake()
  return readMembers(desk)
}

/** Shows the log, latest first: who did what with whose data, by name as far as they are members. */
export async function readAudit({ store }: Desk): Promise<Output<'readAudit'>> {
  const [lines, members] = [await store.members.audits({ limit: MOST_LINES }), await store.members.all()]
  const nameOf = new Map(members.map(({ ownerId, name, email }) => [ownerId, name || email]))
  return { lines: lines.map(({ at, what, actorId, ownerId }) => ({ at: String(at), what, by: nameOf.get(actorId) ?? '', of: nameOf.get(ownerId) ?? '' })) }
}
