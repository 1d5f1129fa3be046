import type { CaseFile, Person, Qualification } from '../../model/case-file.ts'
import { isFirstName } from '../address.ts'
import { readLearned } from '../facts/learned.ts'
import { isWrittenOut } from '../facts/as-written.ts'
import { readNextStep, type NextStep } from '../facts/next-step.ts'
import { readReasons, type Reason, type ReasonLeftOut } from '../facts/reason.ts'
import type { Strength } from '../facts/shape.ts'
import { claimsMore } from '../facts/learned-strength.ts'
import { readStrength, strengthByRules } from '../facts/strength.ts'
import { thoughtClause } from '../facts/thought.ts'
import { sayDay } from '../facts/when.ts'
import { classesOf } from '../language/lexicon.ts'
import { readPhrase } from '../language/chart.ts'
import { spellingOf, type Spelling } from '../language/clean.ts'
import { listed } from '../language/phrase.ts'
import { readNotes } from '../reading/read-note.ts'
import type { NoteReading } from '../reading/note-reading.ts'
import { readerOf, type Reader } from '../reading/reader.ts'
import { joinNotes } from './joined-notes.ts'
import type { UsableNote } from './usable-note.ts'
import { hashOf } from '../../text/hash.ts'
import { fieldsIn } from './relation.ts'
import type { Slot, Slots } from './realise.ts'

/** All that the letters of one panel have in common, read once. */
export interface Situation {
  readonly file: CaseFile
  readonly spelling: Spelling
  readonly strengths: readonly Strength[]
  readonly reasons: readonly Reason[]
  readonly reasonsLeftOut: readonly ReasonLeftOut[]
  readonly next: NextStep
  readonly shared: Slots
  /** The fields of work that the position speaks of: a connection from another field would be beside the point. */
  readonly fields: ReadonlySet<string>
}

/** One person of the panel, with the jottings read and the words that only they need. */
export interface Reading {
  readonly person: Person
  readonly notes: readonly NoteReading[]
  /** The jottings that the letter may use. */
  readonly usable: readonly UsableNote[]
  /** Facts that the candidate put in sentences of their own, or confirmed as such. */
  readonly confirmed: ReadonlySet<string>
  /** Facts that the first letter to this person rests on; empty while it is being written. */
  readonly saidBefore: ReadonlySet<string>
  readonly flags: ReadonlySet<string>
  readonly slots: Slots
}

const interviewSlot = (text: string): Slot => ({ text, facts: ['interview'] })
const nextStep = (text: string): Slot => ({ text, facts: ['next'] })

/** 'Ministry of Works' → 'the Ministry of Works'. */
const withCompanyArticle = (name: string): string => (/^(?:Ministry|Department|University|Museum|Institute|Council|Office|Board|Bureau|Port|City|Bank|House|Royal|Federal|National) (?:of|for) /.test(name) ? `the ${name}` : name)

/** Reads what is common to a panel. */
export function readSituation(file: CaseFile, sentAt: Temporal.Instant | undefined): Situation {
  const spelling = spellingOf(file)
  const { interview, candidate } = file
  const day = sayDay(interview, sentAt)
  const { reasons, leftOut } = readReasons(interview.reasons ?? [], spelling)
  return {
    file,
    spelling,
    strengths: strengthsOf(candidate.qualifications ?? [], spelling).map((strength) => besideTheWork(strength, interview.position)),
    reasons: reasons.map(asItIs),
    reasonsLeftOut: leftOut,
    fields: new Set(fieldsIn(interview.position)),
    next: readNextStep(interview.nextStep, spelling, day.laterWeek),
    shared: {
      day: interviewSlot(day.said),
      co: interviewSlot(withCompanyArticle(interview.company.name)),
      call: interviewSlot(interview.format === 'phone' ? 'call' : 'video call'),
    },
  }
}

/** What both readers vouch for; where that is nothing, what the rules alone read. */
function strengthsOf(qualifications: readonly Qualification[], spelling: Spelling): Strength[] {
  const isTrue = ({ raw, clause }: Strength): boolean => !claimsMore(raw, clause)
  const sure = qualifications.flatMap((qualification) => readStrength(qualification, spelling) ?? []).filter(isTrue)
  if (sure.length > 0) return sure
  const ruled = qualifications.flatMap((qualification) => strengthByRules(qualification, spelling) ?? []).filter(isTrue)
  const plain = ruled.filter(({ clause }) => !clause.startsWith('My experience'))
  return plain.length > 0 ? plain : ruled.filter(({ raw }) => classesOf(raw.split(' ')[0]?.toLowerCase() ?? '')[0]?.startsWith('VB') !== true)
}

/** 'a game about being stuck with other people' is a thing, though it was taken for something that is so. */
function asItIs(reason: Reason): Reason {
  const { kind, text } = reason
  return kind === 'that' && /^(?:an?|the) /.test(text) && (readPhrase(text)?.costs.clause === undefined || / about being /.test(text)) ? { ...reason, kind: 'np' } : reason
}

const pastime = /^(?:(?:I )?(?:plays?|sings?|knits?|sews?|climbs?|bakes?|cycles?|babysat|brews?|bell ringing|ring(?:s)? (?:the )?(?:church )?bells)\b)(?!.*\b(?:professional|paid|taught|gigs|weddings|clients)\b)/i

/** A pastime that has nothing to do with the position is told as one. */
function besideTheWork(strength: Strength, position: string): Strength {
  if (!pastime.test(strength.raw) || fieldsIn(strength.raw).some((field) => fieldsIn(position).includes(field))) return strength
  const { fact, raw, clause, whoDid } = strength
  return { fact, raw, clause, kind: 'leisure', ...(whoDid ? { whoDid } : {}) }
}

/** The position in words; letters of one panel need not all say 'position', and one of them says the term. */
function positionSlots({ interview, people }: CaseFile, person: Person, seed: string): Slots {
  const facts = ['interview']
  const intern = /internship/.test(interview.kind ?? '')
  const noun = interview.kind === 'volunteer' || hashOf(seed) % 5 < 2 ? 'role' : 'position'
  const term = person.id === people[0]?.id ? interview.term : undefined
  return { pos: { text: positionPhrase({ ...interview, position: shortTitle(interview.position), term }, noun), facts }, job: { text: intern ? 'internship' : isFirstName(person) && hashOf(`${seed}|job`) % 3 > 0 ? 'job' : noun, facts } }
}

/** 'Advanced Paramedic Practitioner, Primary Care' → 'Advanced Paramedic Practitioner': the subject has the whole of it. */
const shortTitle = (position: string): string => /^(\S+ [^,(–]*[^,(–\s]|\p{L}+(?:ologist|ographer|iatrist|therapist|opher|icist|wright|smith))(?:,| ?\(| – )/u.exec(position)?.[1] ?? position

function positionPhrase({ position, kind, term }: { readonly position: string; readonly kind?: string | undefined; readonly term?: string | undefined }, noun: string): string {
  const intern = /internship/.test(kind ?? '')
  const when = intern && term && /^(?:the )?(?:summer|winter|spring|autumn|fall)\b/i.test(term) && position.length < 24 ? ` for ${term}` : ''
  if (/,|\(|\//.test(position)) return `${noun} of ${position}${when}`
  if (/\b(?:internship|position|role|job|fellowship|apprenticeship|traineeship|placement|scheme|programme|program)$/i.test(position)) return position + when
  return `${position} ${intern && !/intern\b/i.test(position) ? 'internship' : noun}${when}`
}

/** What is known of one letter beyond the case file. */
export interface Asked {
  readonly seed: number
  readonly learned?: string | undefined
  readonly saidBefore: ReadonlySet<string>
}

/** Reads what belongs to one person. */
export function readPerson(situation: Situation, person: Person, { seed, learned, saidBefore }: Asked): Reading {
  const { file } = situation
  const spoke = /video|phone/.test(file.interview.format ?? '')
  const again = person.metBefore === true
  const flags = new Set([again ? 'again' : spoke ? 'spoke' : 'met', isFirstName(person) ? 'warm' : 'formal', ...(file.interview.round === 2 ? ['second'] : []), ...(file.people.length > situation.strengths.length + 2 ? ['scarce'] : []), ...(file.people.length > situation.strengths.length || saidBefore.size > 0 ? ['few'] : []), file.interview.format ?? 'in-person'])
  const own = (text: string): Slot => ({ text, facts: [person.id] })
  const reader = readerOf(person, file.people, file.interview.company.name)
  const notes = readNotes(person, reader, situation.spelling)
  const lesson = readLearned(learned, reader, situation.spelling)
  return {
    person,
    notes,
    usable: joinNotes(notes.flatMap((note) => (note.outcome === 'say' ? [withThought(note, reader, situation.spelling)] : []))),
    confirmed: new Set([...notes.filter(({ note }) => note.reading && (!note.thought?.trim() || isWrittenOut(note.thought))), ...situation.strengths.filter(({ raw }) => isWrittenOut(raw)), ...situation.reasons.filter(({ raw }) => isWrittenOut(raw))].map(({ fact }) => fact)),
    flags,
    saidBefore,
    slots: {
      ...(lesson ? { [lesson.slot]: { text: lesson.text, facts: ['candidate'] } } : {}),
      ...situation.shared,
      ...nextSlots(situation.next, person),
      ...positionSlots(file, person, `${person.id}|${file.candidate.name}|${seed}`),
      meet: own(spoke || again ? 'talk with' : 'meet'),
      meeting: own(spoke || again ? 'talking with' : 'meeting'),
      names: own(listed(file.people.filter((other) => other.id !== person.id).map((other) => other.goesBy ?? other.name))),
    },
  }
}

function withThought(note: UsableNote, reader: Reader, spelling: Spelling): UsableNote {
  const thought = note.note.thought?.trim() ? thoughtClause(note.note, note.angle.kind, { reader, spelling }) : undefined
  return thought ? { ...note, thought } : note
}

/** 'the ride-along with Dana', to Dana: 'our ride-along'. */
function withoutReader(what: string, { goesBy, givenName, name }: Person): string {
  const names = [name, goesBy, givenName, name.split(/\s+/)[0]].filter((one) => one !== undefined && one !== '').map((one) => (one ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const met = new RegExp(`^the (.+?) with (?:${names.join('|')})(?!\\p{L})(.*)$`, 'u').exec(what)
  return met ? `our ${met[1] ?? ''}${met[2] ?? ''}` : what
}

function nextSlots(next: NextStep, person: Person): Slots {
  const reader = new Set([person.goesBy, person.givenName, ...person.name.split(/\s+/), /recruiter|coordinator/.test(person.role ?? '') ? 'HR' : undefined])
  const from = next.from === '' || reader.has(next.from) ? 'you' : next.from
  return {
    when: next.kind === 'event' ? nextStep('') : { text: next.when === '' ? '' : ` ${next.when}`, facts: ['next'] },
    what: nextStep(withoutReader(next.what, person)),
    from: nextStep(from),
    fromcall: nextStep(from === 'you' ? 'your' : 'the'),
  }
}
