import { isFirstName, nameInGreeting, signOffFor } from '../compose/address.ts'
import { thoughts } from '../compose/phrases/thoughts.ts'
import { hashOf } from '../text/hash.ts'
import { chanceFrom } from '../compose/planning/chance.ts'
import { costOf } from '../compose/planning/cost.ts'
import { add, type Desk, newDesk } from '../compose/planning/draft.ts'
import { sayNote } from '../compose/planning/full-letter.ts'
import { stemsOf } from '../compose/planning/likeness.ts'
import { noteFlags, noteSlots, phraseKeys } from '../compose/planning/note-slots.ts'
import type { UsableNote } from '../compose/planning/usable-note.ts'
import { readPerson, readSituation, type Reading } from '../compose/planning/situation.ts'
import type { CaseFile } from '../model/case-file.ts'
import type { Sentence } from '../model/letter.ts'
import { sentencesOf } from '../text/sentences.ts'
import { countNoteWords, noteLength } from './length.ts'
import { noteClosings, noteMiddles, noteOpenings } from './phrases.ts'

/** A note as the composer gives it. */
export interface ComposedNote {
  /** Id of the person. */
  readonly to: string
  /** Greeting, a paragraph, how it ends and the name, with blank lines between. */
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** True where the mail has used up what was jotted down: it then says one of these things in other words, or thanks and no more. */
  readonly nothingNew: boolean
}

/** The mail to the same person: what it says, and the facts that it rests on. */
export interface MailBefore {
  readonly body: string
  readonly sentences: readonly Sentence[]
}

export interface NoteOptions {
  readonly mail?: MailBefore | undefined
  /** Notes of this panel: readers of one company may compare them. */
  readonly others?: readonly string[] | undefined
  /** 'Another wording'; the same number gives the same note. */
  readonly seed?: number | undefined
}

const drafts = 40

/**
 * Composes a note to one person from the composer's own material: thanks, one thing of the talk that the mail did not
 * build on, and a last sentence. Undefined where there is no such person. Nothing is said that nobody entered.
 */
export function composeNote(caseFile: CaseFile, personId: string, { mail, others = [], seed = 0 }: NoteOptions = {}): ComposedNote | undefined {
  const person = caseFile.people.find(({ id }) => id === personId)
  if (!person) return undefined
  // The card is read days later: the day is said by its name, never as 'yesterday'.
  const situation = readSituation(caseFile, undefined)
  const reading = readPerson(situation, person, { seed, saidBefore: new Set(mail?.sentences.flatMap(({ facts }) => facts)) })
  const said = new Set([mail?.body ?? '', ...others].flatMap((text) => sentencesOf(text).map(({ text: sentence }) => sentence)))
  const source = `note|${caseFile.candidate.name}|${caseFile.interview.company.name}|${personId}|${seed}`
  const written = Array.from({ length: drafts }, (_, index) => draftOf(newDesk(situation, reading, { chance: chanceFrom(`${source}|${index}`), taken: new Set() })))
  const { company } = caseFile.interview
  const measure = { measure: { least: 30, most: 52 }, names: stemsOf(company.name), titles: [company.name] }
  const costly = written.map((desk) => ({ desk, cost: costOf(desk.draft, measure) + repeated(desk, said) + desk.chance() }))
  const { desk } = costly.reduce((best, other) => (other.cost < best.cost ? other : best), costly[0] ?? { desk: newDesk(situation, reading, { chance: () => 0, taken: new Set() }), cost: 0 })
  const sentences = desk.draft.paragraphs.flat().map(({ text, facts }) => ({ text, facts }))
  const place = hashOf(source) % 7
  const ending = isFirstName(person) ? (['Warmly', 'With thanks', 'Warm regards'][place % 3] ?? 'Warmly') : signOffFor(person, place)
  return {
    to: personId,
    text: [`Dear ${nameInGreeting(person)},`, sentences.map(({ text }) => text).join(' '), `${ending},\n${caseFile.candidate.name}`].join('\n\n'),
    sentences,
    nothingNew: freshNotes(reading).length === 0,
  }
}

/** What may stand on a card: nothing that is asked for, no trouble of theirs. */
function notesForCard({ usable }: Reading): readonly UsableNote[] {
  return usable.filter(({ angle }) => angle.kind !== 'requested' && angle.matter !== 'trouble')
}

/** Jottings that the mail did not build on. */
function freshNotes(reading: Reading): readonly UsableNote[] {
  return notesForCard(reading).filter(({ fact }) => !reading.saidBefore.has(fact))
}

function draftOf(desk: Desk): Desk {
  const { reading, chance, situation } = desk
  const fresh = freshNotes(reading)
  // A wording that the candidate confirmed stands in the mail as it is: it cannot be said in other words.
  const choices = fresh.length > 0 ? fresh : notesForCard(reading).filter(({ angle }) => angle.kind !== 'spoken')
  const note = choices[Math.floor(chance() * choices.length)]
  add(desk, 0, noteOpenings, { meetingDay: { text: dayNoun(reading, situation.shared.day?.text ?? ''), facts: ['interview'] } })
  if (note && fresh.length > 0) sayThing(desk, note)
  else if (note) sayNote(desk, 0, note)
  else add(desk, 0, noteMiddles)
  add(desk, 0, noteClosings, {}, situation.file.interview.stillInterested === false ? [] : ['interested'])
  return desk
}

/** 'on Thursday' → 'our meeting on Thursday'. */
function dayNoun({ flags }: Reading, day: string): string {
  return `our ${flags.has('met') ? 'meeting' : 'conversation'} ${day}`
}

function sayThing(desk: Desk, note: UsableNote): void {
  if (note.thought && phraseKeys(note).some((key) => add(desk, 0, Object.hasOwn(thoughts, key) ? thoughts[key] : undefined, noteSlots(note), noteFlags(note)))) return
  sayNote(desk, 0, note)
}

/** A sentence that stands elsewhere costs more than any clumsiness; so does a note that is too long or too short. */
function repeated({ draft }: Desk, said: ReadonlySet<string>): number {
  const texts = draft.paragraphs.flat().map(({ text }) => text)
  const words = countNoteWords(texts.join(' ')) + 6
  return texts.filter((text) => said.has(text)).length * 20 + Math.max(0, noteLength.least - words, words - noteLength.most) * 2
}
