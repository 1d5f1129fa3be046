/** Where everyone of an interview stands: derived once here, shown everywhere the same. */
import type { ThanksView } from '../../api/views.ts'
import { thanksOf } from '../../core/send/thanks.ts'
import type { InterviewRecord, LetterRecord, Records } from '../ports.ts'
import type { NoteRecord } from '../ports/notes.ts'
import type { ThanksMark } from '../ports/reminders.ts'
import { deliveriesTo, type Folder, readLetters } from './folder.ts'

/** What thanking the people of one interview rests on. */
export interface ThanksFacts extends Pick<Folder, 'record' | 'letters' | 'deliveries'> {
  readonly marks: readonly ThanksMark[]
  readonly notes: readonly NoteRecord[]
}

/** Reads what thanking the people of one interview rests on. */
export async function readThanksFacts(records: Records, record: InterviewRecord): Promise<ThanksFacts> {
  return {
    record,
    letters: await readLetters(records, record),
    deliveries: await records.deliveries(record.id),
    marks: await records.thanksMarks(record.id),
    notes: await records.notes(record.id),
  }
}

/** Says where everyone stands. */
export function viewThanks(facts: ThanksFacts): ThanksView[] {
  return facts.record.caseFile.people.map((person) => thanksOfPerson(facts, person.id))
}

/** A letter that the rules of whom to thank advise against counts as settled: the ring does not wait for it. */
function thanksOfPerson(facts: ThanksFacts, personId: string): ThanksView {
  const letter = facts.letters.find((each) => each.personId === personId)
  const mark = facts.marks.find((each) => each.personId === personId)
  const deliveries = deliveriesTo(facts, personId)
  const handled = letter?.handled?.how ?? mark?.how ?? (letter?.route.send === 'no' ? 'not-needed' : undefined)
  const state = thanksOf({ hasLetter: letter !== undefined, handled, deliveries: deliveries.map((delivery) => delivery.state) })
  const at = deliveries.findLast((delivery) => delivery.state !== 'cancelled')?.updatedAt ?? letter?.handled?.at ?? mark?.at
  const why = state === 'waived' || state === 'unreachable' ? whyNot(letter, mark) : undefined
  const note = facts.notes.find((each) => each.personId === personId)?.state
  return { personId, state, ...(note === undefined ? {} : { note }), ...(why === undefined ? {} : { why }), ...(at === undefined ? {} : { at: at.toString() }) }
}

/** The candidate's own reason, else the rule's; a press on 'not needed' gives none. */
function whyNot(letter: LetterRecord | undefined, mark: ThanksMark | undefined): string | undefined {
  return mark?.reason ?? (letter?.handled ? undefined : letter?.route.why)
}
