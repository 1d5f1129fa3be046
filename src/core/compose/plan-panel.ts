import type { CaseFile, Person } from '../model/case-file.ts'
import { laterKinds, type LetterKind } from '../model/delivery.ts'
import type { ComposedLetter, ComposeQuestion, LeftOut } from '../model/letter.ts'
import { nameInGreeting, signOffFor, subjectFor } from './address.ts'
import { personalSubject } from './planning/personal-subject.ts'
import { hashOf } from '../text/hash.ts'
import { chanceFrom } from './planning/chance.ts'
import { costOf, type Measure } from './planning/cost.ts'
import { choosePanel, draftsEach, plainDrafts, type Candidate, type Drafter } from './planning/choose-panel.ts'
import { newDesk, type Desk } from './planning/draft.ts'
import { writeFull } from './planning/full-letter.ts'
import { stemsOf } from './planning/likeness.ts'
import type { UsableNote } from './planning/usable-note.ts'
import { writeAfterRejection, writeFollowUp, writeWithdrawalLater } from './planning/later-letters.ts'
import { writeCoordinator, writeEverybody, writeRecruiter, writeShort, writeWithdrawal } from './planning/other-letters.ts'
import { readPerson, readSituation, type Reading, type Situation } from './planning/situation.ts'
import { hostOf, mostLetters, routeFor } from './route.ts'
import { say } from './say.ts'

/** What is wanted of a panel's letters. */
export interface Wanted {
  readonly seeds: Readonly<Record<string, number>>
  readonly kind: LetterKind
  readonly learned: Readonly<Record<string, string>>
  readonly sentAt: Temporal.Instant | undefined
}

/** Plans and writes the letters of one panel. */
export function planPanel(file: CaseFile, wanted: Wanted): ComposedLetter[] {
  const { seeds, sentAt, kind } = wanted
  const situation = readSituation(file, sentAt)
  const first = lettersBefore(file, wanted)
  const read = (person: Person, seed: number) => readPerson(situation, person, { seed, learned: wanted.learned[person.id], saidBefore: new Set(first.filter(({ to }) => to === person.id).flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts))) })
  const readings = file.people.map((person) => read(person, 0))
  const names = new Set([file.interview.company.name, file.interview.position, ...file.people.map((person) => person.name)].flatMap((name) => [...stemsOf(name)]))
  const drafters = readings.map((reading) => drafterFor(reading, { situation, kind, names, seed: 0 }))
  const anew = file.people.map((person) => wordingsUpTo(seeds[person.id] ?? 0).map((seed) => drafterFor(read(person, seed), { situation, kind, names, seed })))
  const earlierLetters = [...(file.earlierLetters ?? []), ...first.map(({ to, body }) => ({ to, text: body }))]
  const chosen = choosePanel(drafters, anew, { ...file, earlierLetters })
  const place = (hashOf(file.candidate.name + file.interview.company.name) % 7) + (kind === 'second-follow-up' ? 1 : 0)
  return readings.flatMap((reading, index) => {
    const letter = chosen[index]
    return letter ? [finished(situation, reading, { letter, kind, place: place + index })] : []
  })
}

/** The letters that a question for news comes after: it makes another point, in other words. */
function lettersBefore(file: CaseFile, wanted: Wanted): ComposedLetter[] {
  const write = (kind: LetterKind): ComposedLetter[] => planPanel(file, { ...wanted, kind, seeds: {} })
  if (wanted.kind === 'follow-up') return write('thank-you')
  return wanted.kind === 'second-follow-up' ? [...write('thank-you'), ...write('follow-up')] : []
}

/** Another wording is unlike the one before it, so the wordings before it are gone through as well. */
const wordingsUpTo = (seed: number): number[] => Array.from({ length: Math.min(mostWordings, Math.max(0, seed)) }, (_, index) => seed - index).toReversed()
const mostWordings = 40

/** How a letter to one person is written. */
interface Variant {
  readonly name: Candidate['variant']
  readonly write: (desk: Desk, usable: readonly UsableNote[]) => void
  readonly measure: Measure
}

const variantsOfLater: Readonly<Partial<Record<LetterKind, Variant>>> = {
  'follow-up': { name: 'follow-up', write: writeFollowUp, measure: { least: 66, most: 110 } },
  'second-follow-up': { name: 'follow-up', write: writeFollowUp, measure: { least: 66, most: 110 } },
  withdrawal: { name: 'withdrawal', write: writeWithdrawalLater, measure: { least: 60, most: 110 } },
  'after-rejection': { name: 'after-rejection', write: writeAfterRejection, measure: { least: 60, most: 105 } },
}

function variantFor({ file }: Situation, person: Person, usable: readonly UsableNote[]): Variant {
  if (file.interview.stillInterested === false) return { name: 'withdrawal', write: writeWithdrawal, measure: { least: 60, most: 110 } }
  if (file.people.length > mostLetters && hostOf(file)?.id === person.id) return { name: 'everybody', write: writeEverybody, measure: { least: 60, most: 130 } }
  if (person.role === 'coordinator') return { name: 'coordinator', write: writeCoordinator, measure: { least: 55, most: 100 } }
  if (person.role === 'recruiter' || person.role === 'agency-consultant') return { name: 'recruiter', write: writeRecruiter, measure: { least: 62, most: 110 } }
  if (usable.length === 0) return { name: 'short', write: writeShort, measure: { least: 60, most: 90 } }
  return { name: 'full', write: writeFull, measure: { least: 80, most: 112 } }
}

const none: ReadonlySet<string> = new Set()

interface Drafting {
  readonly situation: Situation
  readonly kind: LetterKind
  readonly names: ReadonlySet<string>
  readonly seed: number
}

/** Prepares to draft letters to one person: each call gives further candidates, cheapest first. */
function drafterFor(reading: Reading, { situation, kind, names, seed }: Drafting): Drafter {
  const { usable, person } = reading
  const variant = variantsOfLater[kind] ?? variantFor(situation, person, usable)
  const { candidate, interview } = situation.file
  const source = `${candidate.name}|${interview.company.name}|${person.id}|${seed}${kind === 'second-follow-up' ? '|second' : ''}`
  return (from, taken = none) =>
    Array.from({ length: draftsEach }, (_, index) => {
      const desk = newDesk(situation, reading, { chance: chanceFrom(`${source}|${from + index}`), taken, spare: from >= plainDrafts })
      variant.write(desk, usable)
      const sentences = desk.draft.paragraphs.flat()
      const unused = usable.filter((note) => !sentences.some((sentence) => sentence.facts.includes(note.fact))).length
      return { draft: desk.draft, cost: costOf(desk.draft, { measure: variant.measure, names, titles: [interview.company.name, interview.position] }) + Math.min(unused, 2) * 1.5 + desk.chance() * 2, variant: variant.name, texts: sentences.map((sentence) => sentence.text) }
    }).toSorted((one, other) => one.cost - other.cost)
}

interface Chosen {
  readonly letter: Candidate
  readonly place: number
  readonly kind: LetterKind
}

const isLater = (kind: LetterKind): boolean => laterKinds.some((later) => later === kind)

function finished(situation: Situation, reading: Reading, { letter, place, kind }: Chosen): ComposedLetter {
  const { file } = situation
  const { draft, variant } = letter
  const { person } = reading
  const sentences = draft.paragraphs.flat().map(({ text, facts }) => ({ text, facts }))
  const paragraphs = draft.paragraphs.map((paragraph) => paragraph.map((sentence) => sentence.text).join(' ')).filter((text) => text !== '')
  const signature = [`${signOffFor(person, place)},`, file.candidate.name, file.candidate.phone].filter((line) => line !== undefined && line !== '').join('\n')
  return {
    to: person.id,
    subject: (variant === 'full' ? personalSubject(draft, reading.usable) : undefined) ?? subjectFor(file, place, variant),
    body: [`Dear ${nameInGreeting(person)},`, ...paragraphs, signature].join('\n\n'),
    sentences,
    leftOut: [...notesLeftOut(reading, sentences.flatMap((sentence) => sentence.facts)), ...situation.reasonsLeftOut],
    questions: questionsOf(reading),
    route: routeFor(file, person),
    short: variant === 'short' || (isLater(kind) && reading.usable.length === 0),
  }
}

function notesLeftOut(reading: Reading, used: readonly string[]): LeftOut[] {
  return reading.notes.flatMap((note) => {
    if (note.outcome === 'leave-out') return [{ fact: note.fact, why: note.why }]
    if (note.outcome === 'ask') return [{ fact: note.fact, why: say('out-waits') }]
    return used.includes(note.fact) ? [] : [{ fact: note.fact, why: say('out-no-room') }]
  })
}

function questionsOf(reading: Reading): ComposeQuestion[] {
  return reading.notes.flatMap((note) => (note.outcome === 'ask' ? [{ fact: note.fact, question: note.question, kind: note.kind }] : []))
}
