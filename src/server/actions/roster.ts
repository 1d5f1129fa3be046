/** Lists of people who may sign up: given as CSV, looked at line by line first. */
import { Refusal, refusals } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { readRoster, type RosterKnown, type RosterLine } from '../../core/centre/roster.ts'
import type { Desk } from '../ports.ts'
import { type Admissions, CENTRE, type Signed } from '../ports/centre.ts'
import type { Membership, Programme } from '../ports/places.ts'
import { endOf, lineOf } from './programmes.ts'

/** Everybody on a list of the centre, in the role and the programmes that it says. */
export function peopleOfRoster({ store }: Desk): Admissions {
  return {
    admits: async (email) => {
      const entries = await store.read(CENTRE, (records) => records.rosterEntries(email))
      if (entries.length === 0) return undefined
      const role = entries.some((entry) => entry.role === 'adviser') ? 'adviser' : 'student'
      return { role, name: entries.find(({ name }) => name)?.name, programmeIds: entries.flatMap((entry) => (entry.role === role && entry.programmeId) || []) }
    },
  }
}

/** Says what a list would do, and keeps nothing. */
export async function previewRoster(desk: Desk, { csv }: Given<'previewRoster'>): Promise<Output<'previewRoster'>> {
  const { lines } = await readList(desk, csv)
  return { lines: lines.map(viewLine), counts: countsOf(lines) }
}

/** Takes what is right of a list. Who has signed up already is in the programme at once. */
export async function takeRoster(desk: Desk, { ownerId }: Signed, { csv }: Given<'takeRoster'>): Promise<Output<'takeRoster'>> {
  const { lines, programmes } = await readList(desk, csv)
  const ends = new Map(programmes.map((programme) => [programme.id, endOf(programme)]))
  const at = desk.clock.now()
  const people = lines.flatMap((line) => (line.is === 'new' || line.is === 'joins' ? [line.person] : []))
  await desk.store.change(CENTRE, async (records) => {
    await records.saveRosterEntries(people.map((person) => ({ ...person, at })))
    await records.audit(lineOf(desk, ownerId, 'roster-taken'))
  })
  // Read once more: whoever signed up while the list was read knew nothing of it.
  const members = await desk.store.members.all()
  const idByEmail = new Map(members.map((member) => [member.email, member.ownerId]))
  for (const { email, programmeId } of people) {
    const memberId = idByEmail.get(email)
    if (memberId !== undefined && programmeId !== undefined) await putInto(desk, { actorId: ownerId, memberId, programmeId, countsUntil: ends.get(programmeId) })
  }
  return { counts: countsOf(lines) }
}

/** Nobody is asked, so they can see in their log that it was done, and by whom. */
function putInto(desk: Desk, { actorId, memberId, ...membership }: { readonly actorId: string; readonly memberId: string } & Omit<Membership, 'joinedAt'>): Promise<void> {
  const { programmeId } = membership
  return desk.store.change(memberId, async (records) => {
    if ((await records.memberships()).some((each) => each.programmeId === programmeId)) return
    await records.addMembership({ ...membership, joinedAt: desk.clock.now() })
    await records.audit(lineOf(desk, actorId, 'programme-joined', programmeId))
  })
}

const troubles = { 'open-quote': 'roster-quote', 'too-many-lines': 'roster-too-long', empty: 'roster-empty', 'no-address-column': 'roster-no-address' } as const

async function readList({ store }: Desk, csv: string): Promise<{ readonly lines: readonly RosterLine[]; readonly programmes: readonly Programme[] }> {
  const members = await store.members.all()
  const { programmes, entries } = await store.read(CENTRE, async (records) => ({ programmes: await records.programmes(), entries: await records.rosterEntries() }))
  const listed = Map.groupBy(entries, ({ email }) => email)
  const programmeIdsOf = (email: string): string[] => (listed.get(email) ?? []).flatMap(({ programmeId }) => programmeId ?? [])
  const people: RosterKnown['people'] = new Map([
    ...[...listed].map(([email, [first]]) => [email, { role: first?.role ?? 'student', programmeIds: programmeIdsOf(email) }] as const),
    // The role that somebody has now counts before what a list said once.
    ...members.map(({ email, role }) => [email, { role, programmeIds: programmeIdsOf(email) }] as const),
  ])
  const read = readRoster(csv, { programmes, people })
  if (!read.ok) throw new Refusal(troubles[read.why], read.line === undefined ? undefined : `${refusals[troubles[read.why]].words} Line ${read.line}.`, { at: 'csv' })
  return { lines: read.lines, programmes }
}

function viewLine(line: RosterLine): Output<'previewRoster'>['lines'][number] {
  const { email, name, programme } = line
  return { line: line.line, email, ...(name && { name }), ...(programme && { programme }), is: line.is, ...(line.is === 'wrong' && { why: line.why, ...(line.about !== undefined && { about: line.about }) }) }
}

function countsOf(lines: readonly RosterLine[]): Output<'takeRoster'>['counts'] {
  const count = (is: RosterLine['is']): number => lines.filter((line) => line.is === is).length
  return { new: count('new'), joins: count('joins'), known: count('known'), wrong: count('wrong') }
}
