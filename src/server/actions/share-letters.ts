/** A letter that its writer shows to an adviser: as it stood then, or as it stands. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk, Records } from '../ports.ts'
import type { Signed } from '../ports/centre.ts'
import type { SharedLetter } from '../ports/places.ts'
import { lookOf } from './cohorts.ts'
import { findLetter } from './folder.ts'
import { lineOf } from './programmes.ts'

type Shares = Output<'readShares'>
/** Nobody reviews more at a time, and each costs the adviser's attention. */
const MOST_SHARED = 100

/** Lists to whom a letter is shown, and to whom it may be. */
export async function readShares(desk: Desk, { ownerId }: Signed, { letterId }: Given<'readShares'>): Promise<Shares> {
  const { shared, advisers } = await desk.store.read(ownerId, async (records) => {
    await findLetter(records, letterId)
    return { shared: (await records.sharedLetters()).filter((each) => each.letterId === letterId), advisers: await records.memberships() }
  })
  return { advisers: await advisersOf(desk, advisers.map(({ programmeId }) => programmeId)), shared: await viewShares(desk, ownerId, shared) }
}

/** Shows a letter to an adviser of one of the student's programmes. */
export async function shareLetter(desk: Desk, signed: Signed, given: Given<'shareLetter'>): Promise<Shares> {
  const { ownerId } = signed
  const programmes = await desk.store.read(ownerId, (records) => records.memberships())
  const advisers = await advisersOf(desk, programmes.map(({ programmeId }) => programmeId))
  const id = given.id ?? desk.ids.next()
  await desk.store.change(ownerId, async (records) => {
    const { subject, body } = await findLetter(records, given.letterId)
    if (!advisers.some((adviser) => adviser.id === given.adviserId)) throw new Refusal('not-found')
    if (await records.sharedLetter(id)) return
    if ((await records.sharedLetters()).length >= MOST_SHARED) throw new Refusal('too-many-shown')
    await records.saveSharedLetter({ id, letterId: given.letterId, adviserId: given.adviserId, ...(!given.isLive && { copy: { subject, body } }), sharedAt: desk.clock.now() })
    await records.audit(lineOf(desk, ownerId, 'letter-shared', given.letterId))
  })
  return readShares(desk, signed, given)
}

/** Shows a letter no longer. What was said about it stays with its writer. */
export async function takeLetterBack(desk: Desk, { ownerId }: Signed, { shareId }: Given<'takeLetterBack'>): Promise<Output<'takeLetterBack'>> {
  await desk.store.change(ownerId, async (records) => {
    const shared = await records.sharedLetter(shareId)
    if (!shared) throw new Refusal('not-found')
    if (shared.withdrawnAt) return
    await records.saveSharedLetter({ ...shared, withdrawnAt: desk.clock.now() })
    await records.audit(lineOf(desk, ownerId, 'letter-taken-back', shared.letterId))
  })
  return { ok: true }
}

/** Lists the letters that students show to an adviser. */
export async function lettersShared(desk: Desk, signed: Signed): Promise<Output<'lettersShared'>> {
  const shared = await desk.store.places.sharedWith(signed.ownerId, lookOf(desk, signed))
  return { shared: shared.map(({ id, name, sharedAt, open }) => ({ id, student: name, sharedAt: String(sharedAt), open })) }
}

/** Shows letters that are shared to whoever wrote them. */
export async function viewShares({ store }: Desk, ownerId: string, shared: readonly SharedLetter[]): Promise<Shares['shared']> {
  const names = new Map<string, string>()
  for (const { adviserId } of shared) if (!names.has(adviserId)) names.set(adviserId, (await store.members.of(adviserId))?.name ?? '')
  return store.read(ownerId, async (records) => {
    const views: Shares['shared'][number][] = []
    for (const each of shared) views.push({ ...(await whatIsShared(records, each)), adviser: names.get(each.adviserId) ?? '' })
    return views
  })
}

async function whatIsShared(records: Records, { id, letterId, copy, sharedAt }: SharedLetter): Promise<Omit<Shares['shared'][number], 'adviser'>> {
  const letter = await records.letter(letterId)
  const interview = letter && (await records.interview(letter.interviewId))
  const remarks = await records.remarks(id)
  return {
    id,
    letterId,
    interviewId: letter?.interviewId ?? '',
    person: interview?.caseFile.people.find((person) => person.id === letter?.personId)?.name ?? '',
    company: interview?.caseFile.interview.company.name ?? '',
    isLive: copy === undefined,
    sharedAt: String(sharedAt),
    open: remarks.filter(({ answers, resolvedAt }) => answers === undefined && !resolvedAt).length,
  }
}

async function advisersOf({ store }: Desk, programmeIds: readonly string[]): Promise<Shares['advisers']> {
  const advisers = await store.places.advisers(programmeIds)
  return [...new Map(advisers.map(({ ownerId, name }) => [ownerId, { id: ownerId, name }])).values()]
}
