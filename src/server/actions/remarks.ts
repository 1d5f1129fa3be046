/** What is said about a shared letter, beside the sentence that it is about. Its writer and the adviser see the same. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { findAnchor } from '../../core/centre/anchor.ts'
import type { Desk, Records } from '../ports.ts'
import type { Signed } from '../ports/centre.ts'
import type { Remark, SharedLetter } from '../ports/places.ts'
import { lineOf } from './programmes.ts'

type SharedView = Output<'readShared'>
const MOST_REMARKS = 200

/** Shows a shared letter with what was said about it. */
export function readShared(desk: Desk, signed: Signed, { shareId }: Given<'readShared'>): Promise<SharedView> {
  return atShare(desk, signed, shareId, async () => {})
}

/** Says something: about a sentence, about the letter as a whole, or in answer to a remark. */
export function addRemark(desk: Desk, signed: Signed, { shareId, id: named, text, about, answers }: Given<'addRemark'>): Promise<SharedView> {
  return atShare(desk, signed, shareId, async ({ records, shared }) => {
    const id = named ?? desk.ids.next()
    const remarks = await records.remarks(shareId)
    if (remarks.some((remark) => remark.id === id)) return
    if (remarks.length >= MOST_REMARKS) throw new Refusal('too-many-remarks')
    if (answers !== undefined && !remarks.some((remark) => remark.id === answers && remark.answers === undefined)) throw new Refusal('not-found')
    if (about && findAnchor((await textOf(records, shared)).body, about).is === 'gone') throw new Refusal('sentence-gone')
    await records.saveRemark({ id, shareId, authorId: signed.ownerId, answers, about: answers === undefined ? about : undefined, text: text.trim(), at: desk.clock.now() })
    await records.audit(lineOf(desk, signed.ownerId, 'remark-made', shareId))
  })
}

/** Says that a remark is settled. */
export function settleRemark(desk: Desk, signed: Signed, { shareId, remarkId }: Given<'settleRemark'>): Promise<SharedView> {
  return markRemark(desk, signed, { shareId, remarkId, resolvedAt: desk.clock.now() })
}

/** Takes that back. */
export function unsettleRemark(desk: Desk, signed: Signed, { shareId, remarkId }: Given<'unsettleRemark'>): Promise<SharedView> {
  return markRemark(desk, signed, { shareId, remarkId, resolvedAt: undefined })
}

function markRemark(desk: Desk, signed: Signed, { shareId, remarkId, resolvedAt }: { shareId: string; remarkId: string; resolvedAt: Temporal.Instant | undefined }): Promise<SharedView> {
  return atShare(desk, signed, shareId, async ({ records }) => {
    const remark = (await records.remarks(shareId)).find((each) => each.id === remarkId && each.answers === undefined)
    if (!remark) throw new Refusal('not-found')
    await records.saveRemark({ ...remark, resolvedAt })
    await records.audit(lineOf(desk, signed.ownerId, 'remark-settled', shareId))
  })
}

interface AtShare {
  readonly records: Records
  readonly shared: SharedLetter
}

/**
 * Does something at a shared letter and shows it, in one transaction on its writer's records. Whoever is neither its
 * writer nor the adviser it is shared with, or comes after it was taken back, finds nothing.
 */
async function atShare(desk: Desk, { ownerId, role }: Signed, shareId: string, act: (at: AtShare) => Promise<void>): Promise<SharedView> {
  const { store } = desk
  const writerId = role === 'adviser' ? await store.places.ownerOfShared(shareId, ownerId) : ownerId
  if (writerId === undefined) throw new Refusal('not-found')
  const { found, writer } = await store.change(writerId, async (records) => {
    const shared = await records.sharedLetter(shareId)
    const isYours = writerId === ownerId
    // Asked again, now that nothing can change meanwhile.
    if (!shared || (!isYours && (shared.adviserId !== ownerId || shared.withdrawnAt))) throw new Refusal('not-found')
    // Whatever is done here is answered with the letter: to its adviser that is a reading each time.
    if (!isYours) await noteReading(desk, records, { readerId: ownerId, shareId })
    await act({ records, shared })
    return { found: { shared, isYours, text: await textOf(records, shared), remarks: await records.remarks(shareId) }, writer: await records.member() }
  })
  const adviser = await store.members.of(found.shared.adviserId)
  return viewShared({ ...found, readerId: ownerId, names: new Map([[writerId, writer?.name ?? ''], [found.shared.adviserId, adviser?.name ?? '']]) })
}

/** Once a minute: who loads it again and again pushes nobody else's looks out of sight. */
async function noteReading(desk: Desk, records: Records, { readerId, shareId }: { readonly readerId: string; readonly shareId: string }): Promise<void> {
  const since = desk.clock.now().subtract({ minutes: 1 })
  const isNoted = (await records.audits('looks')).some(({ at, actorId, what, subjectId }) => actorId === readerId && what === 'shared-letter-read' && subjectId === shareId && Temporal.Instant.compare(at, since) > 0)
  if (!isNoted) await records.audit(lineOf(desk, readerId, 'shared-letter-read', shareId))
}

interface LetterText {
  readonly subject: string
  readonly body: string
  readonly interviewId: string | undefined
  readonly isOlder: boolean
}

async function textOf(records: Records, { letterId, copy }: SharedLetter): Promise<LetterText> {
  const letter = await records.letter(letterId)
  const interview = letter && (await records.interview(letter.interviewId))
  const isHere = interview !== undefined && !interview.removedAt
  if (!copy && !(letter && isHere)) throw new Refusal('not-found')
  const { subject, body } = copy ?? letter ?? { subject: '', body: '' }
  return { subject, body, interviewId: isHere ? interview.id : undefined, isOlder: copy !== undefined && letter !== undefined && (letter.body !== body || letter.subject !== subject) }
}

interface Found {
  readonly shared: SharedLetter
  readonly isYours: boolean
  readonly text: LetterText
  readonly remarks: readonly Remark[]
  readonly readerId: string
  readonly names: ReadonlyMap<string, string>
}

function viewShared({ shared, isYours, text, remarks, readerId, names }: Found): SharedView {
  const nameOf = (id: string): string => names.get(id) ?? ''
  const writerId = [...names.keys()][0] ?? ''
  return {
    id: shared.id,
    isYours,
    student: nameOf(writerId),
    adviser: nameOf(shared.adviserId),
    isLive: shared.copy === undefined,
    sharedAt: String(shared.sharedAt),
    isOlder: isYours && text.isOlder,
    // Where it lies is its writer's alone.
    ...(isYours && { letterId: shared.letterId, ...(text.interviewId !== undefined && { interviewId: text.interviewId }) }),
    subject: text.subject,
    body: text.body,
    remarks: remarks.map(({ id, authorId, answers, about, text: words, at, resolvedAt }) => ({
      id,
      isYours: authorId === readerId,
      by: nameOf(authorId),
      at: String(at),
      text: words,
      ...(answers !== undefined && { answers }),
      ...(about && { about: { text: about.text, ...findAnchor(text.body, about) } }),
      isSettled: resolvedAt !== undefined,
    })),
  }
}
