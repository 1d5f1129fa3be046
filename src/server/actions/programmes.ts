/** A centre's programmes and who is in them: for whoever keeps the lists. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk, Records } from '../ports.ts'
import { type AuditWhat, CENTRE, type Signed } from '../ports/centre.ts'
import type { Programme } from '../ports/places.ts'

/** Lists all programmes, with how many are in each and how many may still come. */
export async function readProgrammes({ store }: Desk): Promise<Output<'readProgrammes'>> {
  const { programmes, entries } = await store.read(CENTRE, async (records) => ({ programmes: await records.programmes(), entries: await records.rosterEntries() }))
  const listed = Map.groupBy(entries, ({ programmeId }) => programmeId)
  const joined = Map.groupBy(await store.places.inProgrammes(programmes.map(({ id }) => id)), ({ programmeId }) => programmeId)
  return {
    programmes: programmes.map((programme) => {
      const members = joined.get(programme.id) ?? []
      const here = new Set(members.map(({ email }) => email))
      return {
        ...viewProgramme(programme),
        students: members.filter(({ role }) => role === 'student').length,
        advisers: members.filter(({ role }) => role === 'adviser').length,
        awaited: (listed.get(programme.id) ?? []).filter(({ email }) => !here.has(email)).length,
      }
    }),
  }
}

/** Begins a programme. */
export async function addProgramme(desk: Desk, { ownerId }: Signed, { id, ...fields }: Given<'addProgramme'>): Promise<Output<'addProgramme'>> {
  await change(desk, ownerId, async (records) => {
    // Asked again for what has begun already: an answer that was lost, or an id that is another programme's.
    if (id !== undefined && (await records.programme(id))) return
    refuseEnd(desk, fields)
    await saveIfRight(records, { ...fields, id: id ?? desk.ids.next(), createdAt: desk.clock.now() })
  })
  return readProgrammes(desk)
}

/** Changes a programme. */
export async function changeProgramme(desk: Desk, { ownerId }: Signed, { programmeId, ...fields }: Given<'changeProgramme'>): Promise<Output<'changeProgramme'>> {
  await change(desk, ownerId, async (records) => {
    const kept = await findProgramme(records, programmeId)
    if (kept.endsOn !== fields.endsOn) refuseEnd(desk, fields, kept)
    await saveIfRight(records, { ...fields, id: programmeId, createdAt: kept.createdAt })
  })
  await desk.store.places.endProgramme(programmeId, endOf(fields))
  return readProgrammes(desk)
}

/** Removes a programme: nobody is in it any more, no consent to it holds. What its students wrote is theirs and stays. */
export async function removeProgramme(desk: Desk, { ownerId }: Signed, { programmeId }: Given<'removeProgramme'>): Promise<Output<'removeProgramme'>> {
  await desk.store.read(CENTRE, (records) => findProgramme(records, programmeId))
  for (const member of await desk.store.places.inProgrammes([programmeId])) await takeOut(desk, { actorId: ownerId, memberId: member.ownerId, programmeId })
  await desk.store.change(CENTRE, async (records) => {
    await records.removeProgramme(programmeId)
    await records.audit(lineOf(desk, ownerId, 'programme-removed', programmeId))
  })
  return readProgrammes(desk)
}

/** Lists who is in a programme, and who may come into it. */
export async function readProgrammePeople({ store }: Desk, { programmeId }: Given<'readProgrammePeople'>): Promise<Output<'readProgrammePeople'>> {
  const { programme, entries } = await store.read(CENTRE, async (records) => ({ programme: await findProgramme(records, programmeId), entries: await records.rosterEntries() }))
  const members = await store.places.inProgrammes([programmeId])
  const here = new Set(members.map(({ email }) => email))
  const awaited = entries.filter((entry) => entry.programmeId === programmeId && !here.has(entry.email))
  const people = [
    ...members.map(({ email, name, role }) => ({ email, name, role, hasSignedUp: true })),
    ...awaited.map(({ email, name, role }) => ({ email, name: name ?? '', role, hasSignedUp: false })),
  ]
  return { programme: viewProgramme(programme), people: people.toSorted((a, b) => (a.email < b.email ? -1 : 1)) }
}

/** Takes somebody out of a programme. Their account and their letters stay. */
export async function removeFromProgramme(desk: Desk, { ownerId }: Signed, { programmeId, email }: Given<'removeFromProgramme'>): Promise<Output<'removeFromProgramme'>> {
  const member = (await desk.store.places.inProgrammes([programmeId])).find((each) => each.email === email)
  await desk.store.change(CENTRE, async (records) => {
    await findProgramme(records, programmeId)
    if (!member && !(await records.rosterEntries(email)).some((entry) => entry.programmeId === programmeId)) throw new Refusal('not-found')
    await records.removeRosterEntry({ email, programmeId })
    await records.audit(lineOf(desk, ownerId, 'roster-line-removed', programmeId))
  })
  if (member) await takeOut(desk, { actorId: ownerId, memberId: member.ownerId, programmeId })
  return readProgrammePeople(desk, { programmeId })
}

/** Finds a programme of the centre. */
export async function findProgramme(records: Records, id: string): Promise<Programme> {
  const programme = await records.programme(id)
  if (!programme) throw new Refusal('not-found')
  return programme
}

/** Gives the moment from which interviews do not count in a programme any more: the end of its last day, everywhere by UTC. */
export function endOf({ endsOn }: Pick<Programme, 'endsOn'>): Temporal.Instant {
  return Temporal.PlainDate.from(endsOn).add({ days: 1 }).toZonedDateTime('UTC').toInstant()
}

/** What was counted once is never cut anew: else two looks would tell what lies between the cuts. */
function refuseEnd({ clock }: Desk, { endsOn }: Pick<Programme, 'endsOn'>, before?: Programme): void {
  const now = clock.now()
  const isPast = (programme: Pick<Programme, 'endsOn'>): boolean => Temporal.Instant.compare(endOf(programme), now) <= 0
  if (before && isPast(before)) throw new Refusal('programme-is-over', undefined, { at: 'endsOn' })
  if (isPast({ endsOn })) throw new Refusal('programme-in-the-past', undefined, { at: 'endsOn' })
}

/** Shows a programme. */
export function viewProgramme({ id, name, beginsOn, endsOn, thankByHours }: Programme) {
  return { id, name, beginsOn, endsOn, ...(thankByHours !== undefined && { thankByHours }) }
}

/** Makes a line of the log. */
export function lineOf({ ids, clock }: Desk, actorId: string, what: AuditWhat, subjectId?: string) {
  return { id: ids.next(), at: clock.now(), actorId, what, subjectId }
}

async function takeOut(desk: Desk, { actorId, memberId, programmeId }: { actorId: string; memberId: string; programmeId: string }): Promise<void> {
  await desk.store.change(memberId, async (records) => {
    await records.removeMembership(programmeId)
    await records.audit(lineOf(desk, actorId, 'programme-left', programmeId))
    // Whoever comes back later is asked anew.
    if (await records.withdrawConsent(programmeId, desk.clock.now())) await records.audit(lineOf(desk, actorId, 'consent-withdrawn', programmeId))
  })
}

async function saveIfRight(records: Records, programme: Programme): Promise<void> {
  if (programme.endsOn < programme.beginsOn) throw new Refusal('programme-ends-early', undefined, { at: 'endsOn' })
  const isSame = (name: string): boolean => name.toLowerCase() === programme.name.toLowerCase()
  // A list names programmes by their names.
  if ((await records.programmes()).some(({ id, name }) => id !== programme.id && isSame(name))) throw new Refusal('programme-name-taken', undefined, { at: 'name' })
  await records.saveProgramme(programme)
}

async function change(desk: Desk, actorId: string, work: (records: Records) => Promise<void>): Promise<void> {
  await desk.store.change(CENTRE, async (records) => {
    await work(records)
    await records.audit(lineOf(desk, actorId, 'programme-saved'))
  })
}
