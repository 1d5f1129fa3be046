/** Who may sign up at a centre and as what: by an invitation, by the roster, by the domain of their address. */
import type { Desk } from '../ports.ts'
import type { Admittance } from '../ports/accounts.ts'
import { type Admission, type Admissions, CENTRE } from '../ports/centre.ts'
import { endOf } from './programmes.ts'

/** Puts the sources together: the first that knows somebody says as what; the programmes of all of them count. */
export function admittance(desk: Desk, sources: readonly Admissions[]): Admittance {
  const admits = async (email: string): Promise<Admission | undefined> => {
    const found: Admission[] = []
    for (const source of sources) {
      const admission = await source.admits(email)
      if (admission) found.push(admission)
    }
    const [first] = found
    return first && { role: first.role, name: found.find(({ name }) => name)?.name, programmeIds: [...new Set(found.flatMap(({ programmeIds }) => programmeIds))] }
  }
  return {
    admits,
    mayReturn: async (ownerId) => (await desk.store.members.of(ownerId))?.disabledAt === undefined,
    enter: (account) => enter(desk, account, admits),
    entered: (ownerId, sessionId) => desk.store.change(ownerId, (records) => records.audit({ id: desk.ids.next(), at: desk.clock.now(), actorId: ownerId, what: 'signed-in', subjectId: sessionId })),
  }
}

/** Those whom an admin, or the command on the server, invited one by one. */
export function invitedPeople({ store }: Desk): Admissions {
  return { admits: (email) => store.read(CENTRE, (records) => records.invitation(email)) }
}

/**
 * Everybody with an address in one of the domains, as a student; '.uni.example' stands for all domains below it. An
 * address with a + (RFC 5233) is nobody of their own: as many as somebody likes lead to the same mailbox, also after
 * they were shut out. Who is to have one is invited or listed.
 */
export function peopleOfDomains(domains: readonly string[]): Admissions {
  return { admits: async (email) => (isOfDomains(email, domains) && !email.includes('+') ? { role: 'student', programmeIds: [] } : undefined) }
}

/** Tells whether an address belongs to one of the domains. */
export function isOfDomains(email: string, domains: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return domains.some((each) => (each.startsWith('.') ? domain.endsWith(each) : domain === each))
}

async function enter({ store, clock, ids }: Desk, { ownerId, email, name }: Parameters<Admittance['enter']>[0], admits: Admittance['admits']): Promise<boolean> {
  const member = await store.members.of(ownerId)
  if (member) return member.disabledAt === undefined
  const admission = await admits(email)
  if (!admission) return false
  const now = clock.now()
  const programmes = await store.read(CENTRE, (records) => records.programmes())
  await store.change(ownerId, async (records) => {
    await records.saveMember({ email, name: admission.name || name, role: admission.role, createdAt: now })
    for (const programme of programmes.filter(({ id }) => admission.programmeIds.includes(id))) await records.addMembership({ programmeId: programme.id, joinedAt: now, countsUntil: endOf(programme) })
    await records.audit({ id: ids.next(), at: now, actorId: ownerId, what: 'signed-up' })
  })
  await store.change(CENTRE, async (records) => {
    const invitation = await records.invitation(email)
    if (invitation) await records.saveInvitation({ ...invitation, usedAt: now })
  })
  return true
}
