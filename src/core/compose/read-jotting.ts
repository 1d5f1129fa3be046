import type { CaseFile, Note } from '../model/case-file.ts'
import type { QuestionKind } from '../model/letter.ts'
import { spellingOf, type Spelling } from './language/clean.ts'
import { contracted } from './language/contract.ts'
import { isWhole, thoughtClause } from './facts/thought.ts'
import { capitalised, closedSentence } from './language/phrase.ts'
import type { Angle, AngleKind } from './reading/angle.ts'
import { byBareName } from './reading/meanwhile.ts'
import { readNote } from './reading/read-note.ts'
import type { NoteReading } from './reading/note-reading.ts'
import { otherAngles } from './reading/other-readings.ts'
import { readerOf, type Reader } from './reading/reader.ts'
import { say } from './say.ts'

/** What the page shows under a jotting while it is typed. */
export interface JottingReading {
  readonly outcome: 'say' | 'leave-out' | 'ask'
  /** The line that the letter would say, for the candidate to confirm; kept as `reading` on the note. */
  readonly line?: string
  /** Why it stays out of the letter. */
  readonly why?: string
  /** What has to be known before it can be said. */
  readonly question?: string
  /** What an answer to it would say. */
  readonly kind?: QuestionKind
  /** By what name the letter speaks of it until the question is answered. */
  readonly meanwhile?: string
  /** Other ways to read the same words, as the letter would say them: for whoever meant something else. */
  readonly others?: readonly string[]
  /** The one question that fits the note, to be answered in ten seconds and kept as `thought`. */
  readonly thoughtQuestion?: string
  /** The thought as the letter would put it; absent where it is said as it is typed. */
  readonly thoughtLine?: string
}

/**
 * Says for one jotting what the letter would make of it. Nothing is kept: the page shows it and asks.
 * @example
 * readJotting('her team moved to Figma last year', 'p1', { version: 1, candidate: { name: 'Priya' }, interview: { position: 'Designer', company: { name: 'Brightwell' }, end: '2026-11-17T11:30', timeZone: 'Europe/London' }, people: [{ id: 'p1', name: 'Jen Ostrowski', pronouns: 'she' }] })
 * // => { outcome: 'say', line: 'You told me that your team moved to Figma last year.', others: ['You said that your team moved to Figma last year.'], thoughtQuestion: 'Why does it matter to you?' }
 */
export function readJotting(note: string | Note, personId: string, file: CaseFile): JottingReading {
  const person = file.people.find((other) => other.id === personId)
  if (!person) throw new Error(`The case file has nobody with the id ${personId}.`)
  const whole: Note = typeof note === 'string' ? { text: note } : note
  if (whole.text.trim() === '' && !whole.reading) return { outcome: 'ask', question: say('ask-talk') }
  const reader = readerOf(person, file.people, file.interview.company.name)
  const spelling = spellingOf(file)
  const texts = (person.notes ?? []).map((one) => (typeof one === 'string' ? one : one.text))
  const reading = readNote(whole, personId, reader, spelling, texts[texts.indexOf(whole.text) - 1])
  const named = byBareName(reading, spelling)
  const meanwhile = reading.outcome === 'ask' && named.outcome === 'say' ? named.angle.slots.np : undefined
  return { ...shown(reading), ...thoughtIn(named, reader, spelling), ...(meanwhile === undefined ? {} : { meanwhile }), ...othersOf(reading, { reader, spelling }) }
}

/** What the letter makes of a thought: shown only where it is put in other words than were typed. */
function thoughtIn(reading: NoteReading, reader: Reader, spelling: Spelling): Pick<JottingReading, 'thoughtLine'> {
  const typed = reading.note.thought?.trim() ?? ''
  if (typed === '' || reading.outcome !== 'say') return {}
  const clause = thoughtClause(reading.note, reading.angle.kind, { reader, spelling })
  if (clause === undefined) return {}
  const line = thoughtLineOf(clause, reading.angle.kind)
  return contracted(line) === contracted(closedSentence(`${typed}.`)) ? {} : { thoughtLine: line }
}

/** The sentences of a thought; one without a verb follows a colon, and the question itself where it answers one, as in the letter. */
function thoughtLineOf(clause: string, kind: AngleKind): string {
  const [first = '', ...rest] = clause.split('; ')
  const words = [isWhole(first) || kind === 'asked' ? capitalised(first) : `My idea: ${first}`, ...rest.map(capitalised)]
  return closedSentence(`${words.join('. ')}.`)
}

const mostOthers = 3

function othersOf(reading: NoteReading, known: { readonly reader: Reader; readonly spelling: Spelling }): Pick<JottingReading, 'others'> {
  if (reading.outcome === 'leave-out' || (reading.outcome === 'ask' && reading.kind === 'whom') || reading.note.reading) return {}
  const main = reading.outcome === 'say' ? reading.angle : undefined
  const proposed = reading.outcome === 'ask' ? (reading.proposed ?? []) : []
  const lines = new Set([...proposed, ...otherAngles(reading.note, main, known)].map(lineOf))
  if (main) lines.delete(lineOf(main))
  return lines.size === 0 ? {} : { others: [...lines].slice(0, mostOthers) }
}

/** What the page shows of a reading. */
export function shown(reading: NoteReading): JottingReading {
  if (reading.outcome === 'leave-out') return { outcome: 'leave-out', why: reading.why }
  if (reading.outcome === 'ask') return { outcome: 'ask', question: reading.question, kind: reading.kind, ...(reading.proposed?.[0] ? { thoughtQuestion: thoughtQuestionOf(reading.proposed[0]) } : {}) }
  return { outcome: 'say', line: lineOf(reading.angle), thoughtQuestion: thoughtQuestionOf(reading.angle) }
}

const lines: Readonly<Record<AngleKind, string>> = {
  asked: 'You asked me {x}',
  askedAbout: 'You asked me about {np}',
  requested: 'You asked for {np}',
  told: 'You told me that {that}',
  toldHow: 'You told me {how}',
  opinion: 'You said that {claim}',
  quote: 'You said, “{quote}.”',
  topic: 'We talked about {np}',
  advice: 'You advised me {inf}',
  praised: 'You liked {np}',
  saidOfMe: 'You told me that {that}',
  thanks: 'Thank you for {doing}',
  shared: 'I enjoyed {doing}',
  disagreed: 'We disagreed about {np}',
  laughed: 'We laughed about {np}',
  liked: 'I liked {how}',
  toldThem: 'I told you about {np}',
  admired: 'I was struck by {np}',
  witnessed: 'I liked it that {that}',
  spoken: '{line}',
}

/** The plainest sentence that says an angle. */
function lineOf({ kind, slots }: Angle): string {
  return capitalised(closedSentence(`${lines[kind].replace(/\{(\w+)\}/, (_, slot: string) => slots[slot] ?? '')}.`))
}

function thoughtQuestionOf({ kind, matter }: Angle): string {
  if (kind === 'asked' || kind === 'askedAbout') return say('thought-answer')
  if (kind === 'advice') return say('thought-advice')
  if (matter === 'trouble') return say('thought-trouble')
  if (matter === 'own' || matter === 'common' || kind === 'laughed' || kind === 'shared') return say('thought-side')
  if (kind === 'opinion' || kind === 'quote' || kind === 'disagreed') return say('thought-opinion')
  if (kind === 'thanks') return say('thought-thanks')
  return say('thought-matter')
}
