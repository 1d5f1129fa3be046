/** Everything on one interview that a view or a decision needs, read in one go. */
import type { OtherApplication } from '../../core/check/letter-to-check.ts'
import { routeFor } from '../../core/compose/route.ts'
import type { EarlierLetter, Person } from '../../core/model/case-file.ts'
import type { LetterKind } from '../../core/model/delivery.ts'
import type { Settings } from '../../core/model/settings.ts'
import { canSendAnew } from '../../core/send/moves.ts'
import type { Standing } from '../../core/send/thanks.ts'
import { Refusal } from '../../api/refusal.ts'
import type { NoteRecord } from '../ports/notes.ts'
import type { ThanksMark } from '../ports/reminders.ts'
import type { DeliveryRecord, InterviewRecord, LetterRecord, Records } from '../ports.ts'
import { type Doubt, readDoubts } from './doubts.ts'

export interface Folder {
  readonly record: InterviewRecord
  /** Letters of thanks to people who are still in the record, each with the route that the record asks for now. */
  readonly letters: readonly LetterRecord[]
  /** Letters that came after the thanks: questions when they were silent, thanks after a rejection, a withdrawal. */
  readonly laterLetters: readonly LetterRecord[]
  readonly deliveries: readonly DeliveryRecord[]
  /** Letters that a new one must not repeat: the case file's own, and what this candidate sent after other interviews. */
  readonly earlierLetters: readonly EarlierLetter[]
  /** What else this candidate applied for: none of it belongs into a letter of this interview. */
  readonly otherApplications: readonly OtherApplication[]
  readonly settings: Settings
  /** What is known of letters whose fate is in doubt, by delivery. */
  readonly doubts: ReadonlyMap<string, Doubt>
  /** Whom the candidate does not want to thank, or cannot. */
  readonly marks: readonly ThanksMark[]
  /** The notes by hand, by person. */
  readonly notes: readonly NoteRecord[]
}

/** More than this no reader remembers, and every one of them costs time to compare. */
const EARLIER_LETTERS = 20

/** Reads the folder of an interview. @throws Refusal `not-found` where there is none, or it was taken away. */
export async function openFolder(records: Records, interviewId: string): Promise<Folder> {
  const record = await findInterview(records, interviewId)
  const deliveries = await records.deliveries(interviewId)
  const others = (await records.interviews()).filter((other) => other.id !== interviewId && !other.sample)
  return {
    record,
    letters: await readLetters(records, record),
    laterLetters: await readLaterLetters(records, record),
    deliveries,
    earlierLetters: [...(record.caseFile.earlierLetters ?? []), ...(await sentLetters(records, others))],
    otherApplications: others.map(applicationOf),
    settings: await records.settings(),
    doubts: await readDoubts(records, deliveries),
    marks: await records.thanksMarks(interviewId),
    notes: await records.notes(interviewId),
  }
}

/**
 * Reads the letters of thanks to the people of an interview. Whether each should go is decided by the record as it stands: an
 * address that was added after the words were edited counts, though the words stay as they are.
 */
export async function readLetters(records: Records, record: InterviewRecord): Promise<LetterRecord[]> {
  return (await readAllLetters(records, record)).filter(({ kind }) => kind === 'thank-you')
}

/** Reads the letters that came after the thanks. */
export async function readLaterLetters(records: Records, record: InterviewRecord): Promise<LetterRecord[]> {
  return (await readAllLetters(records, record)).filter(({ kind }) => kind !== 'thank-you')
}

async function readAllLetters(records: Records, { id, caseFile }: InterviewRecord): Promise<LetterRecord[]> {
  const personById = new Map(caseFile.people.map((person) => [person.id, person]))
  return (await records.letters(id)).flatMap((letter) => {
    const person = personById.get(letter.personId)
    return person ? [{ ...letter, route: routeFor(caseFile, person) }] : []
  })
}

/** Finds an interview that was not taken away. */
export async function findInterview(records: Records, interviewId: string): Promise<InterviewRecord> {
  const record = await records.interview(interviewId)
  if (!record || record.removedAt) throw new Refusal('not-found', 'This interview is not here (any more).')
  return record
}

/** Finds a letter of an interview that was not taken away. */
export async function findLetter(records: Records, letterId: string): Promise<LetterRecord> {
  const letter = await records.letter(letterId)
  if (!letter) throw new Refusal('not-found', 'This letter is not here (any more).')
  await findInterview(records, letter.interviewId)
  return letter
}

/** Finds a delivery of an interview that was not taken away. */
export async function findDelivery(records: Records, deliveryId: string): Promise<DeliveryRecord> {
  const delivery = await records.delivery(deliveryId)
  if (!delivery) throw new Refusal('not-found', 'This delivery is not here.')
  await findInterview(records, delivery.interviewId)
  return delivery
}

/** Finds the person that a letter is to. */
export function findPerson(record: InterviewRecord, personId: string): Person {
  const person = record.caseFile.people.find(({ id }) => id === personId)
  if (!person) throw new Refusal('not-found', 'This person is not part of the interview (any more).')
  return person
}

/** Gives the deliveries of one kind to one person, oldest first. */
export function deliveriesTo({ deliveries }: Pick<Folder, 'deliveries'>, personId: string, kind: LetterKind = 'thank-you'): DeliveryRecord[] {
  return deliveries.filter((delivery) => delivery.personId === personId && delivery.kind === kind)
}

/** Tells whether a letter has been given out of hand: it is queued, handed over, or may have arrived. */
export function isOnItsWay(folder: Pick<Folder, 'deliveries'>, personId: string, kind: LetterKind = 'thank-you'): boolean {
  return !deliveriesTo(folder, personId, kind).every(({ state }) => canSendAnew(state))
}

/** Says how a letter was settled without Regards: by its own mark, or by the mark on the person, which is about the thanks only. */
export function handledHow({ marks }: Pick<Folder, 'marks'>, { personId, kind, handled }: Pick<LetterRecord, 'personId' | 'kind' | 'handled'>): Standing['handled'] {
  return handled?.how ?? (kind === 'thank-you' ? marks.find((mark) => mark.personId === personId)?.how : undefined)
}

async function sentLetters(records: Records, others: readonly InterviewRecord[]): Promise<EarlierLetter[]> {
  const sent: EarlierLetter[] = []
  for (const other of others) {
    if (sent.length >= EARLIER_LETTERS) break
    const deliveries = await records.deliveries(other.id)
    if (deliveries.length === 0) continue
    for (const letter of await records.letters(other.id)) {
      if (!isOnItsWay({ deliveries }, letter.personId, letter.kind)) continue
      const to = other.caseFile.people.find(({ id }) => id === letter.personId)?.name ?? ''
      sent.push({ to, company: other.caseFile.interview.company.name, text: letter.body })
    }
  }
  return sent.slice(0, EARLIER_LETTERS)
}

function applicationOf({ caseFile: { interview, people } }: InterviewRecord): OtherApplication {
  return { company: interview.company.name, position: interview.position, people: people.map((person) => person.name) }
}
