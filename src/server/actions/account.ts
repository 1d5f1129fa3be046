/** A person's own account: where they are signed in, their passkeys, and what was done with what is theirs. */
import { Refusal } from '../../api/refusal.ts'
import type { Output } from '../../api/rows.ts'
import type { Desk } from '../ports.ts'
import type { AccountRecords } from '../ports/accounts.ts'
import { type AuditWhat, CENTRE, type Signed } from '../ports/centre.ts'

/** What an account's own doors work with. */
export interface AccountDesk {
  readonly desk: Desk
  readonly accounts: AccountRecords
}

/** Shows who somebody is here. */
export async function readAccount({ desk, accounts }: AccountDesk, { ownerId, sessionId, email }: Signed): Promise<Output<'readAccount'>> {
  const { member, log } = await desk.store.read(ownerId, async (records) => ({ member: await records.member(), log: await records.audits('acts') }))
  if (!member) throw new Refusal('not-signed-in')
  const names = new Map<string, string>()
  for (const { actorId } of log) {
    if (actorId !== ownerId && actorId !== CENTRE && !names.has(actorId)) names.set(actorId, (await desk.store.members.of(actorId))?.name ?? '')
  }
  return {
    id: ownerId,
    email,
    name: member.name,
    role: member.role,
    sessions: (await accounts.sessions(ownerId, desk.clock.now())).map(({ id, device, createdAt, seenAt }) => ({ id, device, createdAt: String(createdAt), seenAt: String(seenAt), isThis: id === sessionId })),
    passkeys: (await accounts.passkeys(ownerId)).map(({ id, name, createdAt }) => ({ id, name, createdAt: String(createdAt) })),
    log: log.map(({ at, what, actorId }) => ({ at: String(at), what, by: actorId === ownerId ? ('you' as const) : ('somebody' as const), ...(names.get(actorId) && { byName: names.get(actorId) }) })),
  }
}

/** Signs one browser out. @throws Refusal `not-found` for a session that is not theirs. */
export async function endSession(at: AccountDesk, signed: Signed, sessionId: string): Promise<Output<'endSession'>> {
  if (!(await at.accounts.endSession(signed.ownerId, sessionId))) throw new Refusal('not-found')
  await noteDown(at.desk, signed.ownerId, 'session-revoked', sessionId)
  return readAccount(at, signed)
}

/** Signs all browsers out but this one. */
export async function endOtherSessions(at: AccountDesk, signed: Signed): Promise<Output<'endOtherSessions'>> {
  await at.accounts.endSessions(signed.ownerId, signed.sessionId)
  await noteDown(at.desk, signed.ownerId, 'sessions-revoked')
  return readAccount(at, signed)
}

/** Forgets a passkey. @throws Refusal `not-found` for one that is not theirs. */
export async function removePasskey(at: AccountDesk, signed: Signed, passkeyId: string): Promise<Output<'removePasskey'>> {
  if (!(await at.accounts.removePasskey(signed.ownerId, passkeyId))) throw new Refusal('not-found')
  await noteDown(at.desk, signed.ownerId, 'passkey-removed', passkeyId)
  return readAccount(at, signed)
}

/** Writes down what somebody did with their own account. */
export async function noteDown({ store, ids, clock }: Desk, ownerId: string, what: AuditWhat, subjectId?: string): Promise<void> {
  await store.change(ownerId, (records) => records.audit({ id: ids.next(), at: clock.now(), actorId: ownerId, what, subjectId }))
}
