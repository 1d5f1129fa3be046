import type { CaseFile, Person } from '../model/case-file.ts'
import type { ComposedLetter, ComposeQuestion, LeftOut } from '../model/letter.ts'
import { nameInGreeting, signOffFor, subjectFor } from './address.ts'
import { chanceFrom, hashOf } from './planning/chance.ts'
import { costOf, type Measure } from './planning/cost.ts'
import { newDesk, type Desk, type Draft } from './planning/draft.ts'
import { writeFull } from './planning/full-letter.ts'
import { likeness, stemsOf, trigramsOf } from './planning/likeness.ts'
import type { UsableNote } from './planning/note-slots.ts'
import { writeCoordinator, writeEverybody, writeRecruiter, writeShort, writeWithdrawal } from './planning/other-letters.ts'
import { readPerson, readSituation, type Reading, type Situation } from './planning/situation.ts'
import { hostOf, mostLetters, routeFor } from './route.ts'

/** Plans and writes the letters of one panel. */
export function planPanel(file: CaseFile, seeds: Readonly<Record<string, number>>, sentAt: Temporal.Instant | undefined): ComposedLetter[] {
  const situation = readSituation(file, sentAt)
  const readings = file.people.map((person) => readPerson(situation, person, seeds[person.id] ?? 0))
  const names = new Set([file.interview.company.name, file.interview.position, ...file.people.map((person) => person.name)].flatMap((name) => [...stemsOf(name)]))
  const candidates = readings.map((reading) => candidatesFor(situation, reading, seeds[reading.person.id] ?? 0, names))
  const chosen = choosePanel(candidates, file)
  const place = hashOf(file.candidate.name + file.interview.company.name) % 7
  return readings.map((reading, index) => finished(situation, reading, chosen[index] ?? emptyCandidate, place + index))
}

/** How a letter to one person is written. */
interface Variant {
  readonly name: 'full' | 'short' | 'coordinator' | 'recruiter' | 'withdrawal' | 'everybody'
  readonly write: (desk: Desk, usable: readonly UsableNote[]) => void
  readonly measure: Measure
}

function variantFor({ file }: Situation, person: Person, usable: readonly UsableNote[]): Variant {
  if (file.interview.stillInterested === false) return { name: 'withdrawal', write: writeWithdrawal, measure: { least: 60, most: 110 } }
  if (file.people.length > mostLetters && hostOf(file)?.id === person.id) return { name: 'everybody', write: writeEverybody, measure: { least: 60, most: 130 } }
  if (person.role === 'coordinator') return { name: 'coordinator', write: writeCoordinator, measure: { least: 55, most: 100 } }
  if (person.role === 'recruiter' || person.role === 'agency-consultant') return { name: 'recruiter', write: writeRecruiter, measure: { least: 62, most: 110 } }
  if (usable.length === 0) return { name: 'short', write: writeShort, measure: { least: 60, most: 90 } }
  return { name: 'full', write: writeFull, measure: { least: 86, most: 125 } }
}

interface Candidate {
  readonly draft: Draft
  readonly cost: number
  readonly variant: Variant['name']
  /** The sentences, to be compared with those of a sibling. */
  readonly texts: readonly string[]
}

const emptyCandidate: Candidate = { draft: { paragraphs: [], frames: new Set(), reasons: [] }, cost: 0, variant: 'short', texts: [] }
const draftsEach = 24

function candidatesFor(situation: Situation, reading: Reading, seed: number, names: ReadonlySet<string>): Candidate[] {
  const usable = reading.usable
  const variant = variantFor(situation, reading.person, usable)
  const { candidate, interview } = situation.file
  const drafts = Array.from({ length: draftsEach }, (_, index) => {
    const desk = newDesk(situation, reading, chanceFrom(`${candidate.name}|${interview.company.name}|${reading.person.id}|${seed}|${index}`))
    variant.write(desk, usable)
    const unused = usable.filter((note) => !desk.draft.paragraphs.flat().some((sentence) => sentence.facts.includes(note.fact))).length
    return { draft: desk.draft, cost: costOf(desk.draft, variant.measure, names) + Math.min(unused, 2) * 1.5, variant: variant.name, texts: desk.draft.paragraphs.flat().map((sentence) => sentence.text) }
  })
  return drafts.toSorted((one, other) => one.cost - other.cost)
}

/** Chooses one draft for each person so that the panel as a whole reads best and no two are alike. */
function choosePanel(candidates: readonly Candidate[][], file: CaseFile): Candidate[] {
  const masked = [file.interview.company.name, file.interview.position, ...file.people.flatMap((person) => [person.name, person.goesBy ?? person.name])]
  const earlier = (file.earlierLetters ?? []).map((letter) => trigramsOf(letter.text, masked))
  const chosen = candidates.map((list) => list[0] ?? emptyCandidate)
  const aloneCost = (candidate: Candidate) => candidate.cost + (earlier.length > 0 ? earlierCost(candidate, earlier, masked) : 0)
  for (let round = 0; round < 2; round++) {
    candidates.forEach((list, index) => {
      let lowest = Infinity
      for (const candidate of list) {
        let cost = aloneCost(candidate)
        chosen.forEach((other, at) => {
          if (at !== index) cost += pairCost(candidate, other)
        })
        if (cost < lowest) {
          lowest = cost
          chosen[index] = candidate
        }
      }
    })
  }
  return chosen
}

function pairCost(one: Candidate, other: Candidate): number {
  let cost = 0
  for (const frame of one.draft.frames) if (other.draft.frames.has(frame)) cost += 4
  if (one.texts.some((text) => other.texts.includes(text))) cost += 60
  if (one.draft.strength && one.draft.strength.fact === other.draft.strength?.fact) cost += 2.5
  for (const reason of one.draft.reasons) if (other.draft.reasons.includes(reason)) cost += 0.8
  return cost
}

function earlierCost({ draft }: Candidate, earlier: readonly ReadonlySet<string>[], masked: readonly string[]): number {
  const own = trigramsOf(draft.paragraphs.flat().map((sentence) => sentence.text).join(' '), masked)
  return earlier.reduce((sum, letter) => sum + Math.max(0, likeness(own, letter) - 0.05) * 60, 0)
}

function finished(situation: Situation, reading: Reading, { draft, variant }: Candidate, place: number): ComposedLetter {
  const { file } = situation
  const { person } = reading
  const sentences = draft.paragraphs.flat().map(({ text, facts }) => ({ text, facts }))
  const paragraphs = draft.paragraphs.map((paragraph) => paragraph.map((sentence) => sentence.text).join(' ')).filter((text) => text !== '')
  const signature = [`${signOffFor(person, place)},`, file.candidate.name, file.candidate.phone].filter((line) => line !== undefined && line !== '').join('\n')
  return {
    to: person.id,
    subject: subjectFor(file, place),
    body: [`Dear ${nameInGreeting(person)},`, ...paragraphs, signature].join('\n\n'),
    sentences,
    leftOut: [...notesLeftOut(reading, sentences.flatMap((sentence) => sentence.facts)), ...situation.reasonsLeftOut],
    questions: questionsOf(reading),
    route: routeFor(file, person),
    short: variant === 'short',
  }
}

function notesLeftOut(reading: Reading, used: readonly string[]): LeftOut[] {
  return reading.notes.flatMap((note) => {
    if (note.outcome === 'leave-out') return [{ fact: note.fact, why: note.why }]
    if (note.outcome === 'ask') return [{ fact: note.fact, why: 'It waits for your answer.' }]
    return used.includes(note.fact) ? [] : [{ fact: note.fact, why: 'There was no room for it beside the others.' }]
  })
}

function questionsOf(reading: Reading): ComposeQuestion[] {
  return reading.notes.flatMap((note) => (note.outcome === 'ask' ? [{ fact: note.fact, question: note.question }] : []))
}
