import type { InterviewView } from '../../api/views.ts'
import { m } from '../words.ts'

type CaseFile = InterviewView['caseFile']
export type Person = CaseFile['people'][number]
type NoteOrText = NonNullable<Person['notes']>[number]
export type Note = Exclude<NoteOrText, string>

/** Gives a note its full form, whichever way it was written down. */
export function noteOf(note: NoteOrText): Note {
  return typeof note === 'string' ? { text: note } : note
}

/** Gives a note its shortest form, so that a plain line stays a plain line in the case file. */
export function noteToFile(note: Note): NoteOrText {
  const said = Object.entries(note).filter(([, value]) => value !== undefined && value !== '')
  return said.length === 1 ? note.text : note
}

/**
 * Makes a note of a topic that was pressed. What begins with an article or a possessive is a thing one talks about,
 * and is told so: 'the client calls on Mondays' could else be read as what clients do.
 */
export function noteOfTopic(text: string): Note {
  return /^(?:the|a|an|their|her|his|our|my)\s/i.test(text) ? { text, reading: `We talked about ${text}` } : { text }
}

/** Finds the words behind the id of a fact: `p1.n2` (second note of person p1), `q1`, `r1`, `next`. */
export function factWords(file: CaseFile, fact: string): string {
  const noted = placeOfNote(file, fact)
  if (noted) return noted.note.text
  const qualification = file.candidate.qualifications?.find((each) => each.id === fact)
  if (qualification) return qualification.text
  const reason = /^r(\d+)$/.exec(fact)?.[1]
  if (reason !== undefined) return file.interview.reasons?.[Number(reason) - 1] ?? fact
  if (fact === 'next') return file.interview.nextStep ?? m.state_next_step()
  return file.people.find((person) => person.id === fact)?.name ?? fact
}

/** Finds the note behind a fact's id. */
export function placeOfNote(file: CaseFile, fact: string): { person: Person; at: number; note: Note } | undefined {
  const [, personId, number] = /^(.+)\.n(\d+)$/.exec(fact) ?? []
  const person = file.people.find((each) => each.id === personId)
  const at = Number(number) - 1
  const note = person?.notes?.[at]
  return person && note !== undefined ? { person, at, note: noteOf(note) } : undefined
}

/** Gives the people with one note changed, as `changeInterview` takes them. */
export function withNote(people: readonly Person[], fact: string, change: Partial<Note>): Person[] {
  const [, personId, number] = /^(.+)\.n(\d+)$/.exec(fact) ?? []
  return people.map((person) => {
    if (person.id !== personId) return person
    const notes = (person.notes ?? []).map((note, at) => (at === Number(number) - 1 ? { ...noteOf(note), ...change } : note))
    return { ...person, notes }
  })
}

/** Finds an id that is not used yet: p1, p2, … or q1, q2, … */
export function freeId(letter: string, used: readonly { readonly id: string }[]): string {
  const taken = new Set(used.map((each) => each.id))
  for (let number = used.length + 1; ; number++) if (!taken.has(`${letter}${number}`)) return `${letter}${number}`
}

/** Says what to call somebody in a sentence of the page: the name they go by, else the first one. */
export function shortName(person: Pick<Person, 'name' | 'goesBy' | 'givenName' | 'addressAs' | 'honorific' | 'familyName'>): string {
  if (person.goesBy) return person.goesBy
  if (person.addressAs === 'formal') return person.honorific && person.familyName ? `${person.honorific} ${person.familyName}` : person.name
  return person.givenName ?? firstName(person.name)
}

const title = /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev)\.? +)+/i

/** 'Dr María Ruiz' is María; 'Dr Ruiz' stays Dr Ruiz, since nobody is called 'Dr'. */
function firstName(name: string): string {
  const [first = name, ...rest] = name.replace(title, '').split(' ')
  return rest.length === 0 ? name : first
}

/** Says where a name comes from. */
export function sourceWords(source: Person['source']): string {
  const words = {
    card: m.state_from_the_card(),
    vcard: m.state_from_a_contact(),
    invitation: m.state_from_the_invitation(),
    signature: m.state_from_a_signature(),
    typed: m.state_typed_by_you(),
  }
  return source === undefined ? '' : words[source]
}
