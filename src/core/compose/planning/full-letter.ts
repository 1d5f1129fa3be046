import type { Reason } from '../facts/reason.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import { pairOf } from '../facts/pair.ts'
import type { Strength } from '../facts/shape.ts'
import { closings } from '../phrases/closings.ts'
import { connections } from '../phrases/connections.ts'
import { linkedNews } from '../phrases/linked-news.ts'
import { linkedQuestions } from '../phrases/linked-questions.ts'
import { notes as noteFrames } from '../phrases/notes.ts'
import { meetings, openings, thanksForOpenings, thanksOpenings } from '../phrases/openings.ts'
import { connectedNotes, plainLeads } from '../phrases/plain-leads.ts'
import { furtherReasons, reasons as reasonFrames } from '../phrases/reasons.ts'
import { furtherStrengths, pairedStrengths, reasonsAfterAct, strengths as strengthFrames, strengthsWithReason } from '../phrases/strengths.ts'
import { afterThought, thoughts } from '../phrases/thoughts.ts'
import { chooseNotes, isUnanswered, weightOf, type Choice } from './choose-notes.ts'
import { add, prefer, type Desk } from './draft.ts'
import { noteFlags, noteSlots, phraseKeys, reasonFlags, reasonSlots, strengthFlags, strengthSlots, type UsableNote } from './note-slots.ts'
import { answersTo, fieldsIn } from './relation.ts'

export const linked = { ...linkedNews, ...linkedQuestions }

/** Writes the letter to somebody who gave the candidate something to build on. */
export function writeFull(desk: Desk, usable: readonly UsableNote[]): void {
  const choice = chooseNotes(desk, usable)
  if (choice.strength) desk.draft.strength = choice.strength
  // A question that nothing answers is mentioned with the thanks where there is nothing else, and never leads.
  const isBare = isUnanswered(choice.lead) && !choice.related
  writeOpening(desk, isBare ? (choice.warm ?? choice.lead) : choice.warm)
  writeInterest(desk, choice, isBare ? choice.strength === undefined : writeLead(desk, choice))
  writeClosing(desk, 2)
}

const byName = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

function writeOpening(desk: Desk, warm: UsableNote | undefined): void {
  const { chance } = desk
  if (!warm) {
    add(desk, 0, openings)
    return
  }
  const slots = noteSlots(warm)
  const roll = chance()
  if (warm.thought) {
    add(desk, 0, openings)
    sayThought(desk, 0, warm)
    return
  }
  const kind = warm.angle.kind === 'told' && warm.angle.matter === 'common' ? 'common' : warm.angle.kind
  const meeting = byName(meetings, kind)
  if (warm.angle.matter !== 'trouble' && roll < 0.4 && meeting && add(desk, 0, thanksOpenings) && add(desk, 0, meeting, slots, noteFlags(warm))) return
  if (slots.thanksFor && roll < 0.8 && add(desk, 0, thanksForOpenings, slots)) return
  if (desk.draft.paragraphs[0]?.length === 0) add(desk, 0, openings)
  const isAnswered = chance() < 0.5 || answersTo(warm.note.text).length > 0
  if (!(isAnswered && sayConnected(desk, 0, warm))) sayNote(desk, 0, warm)
}

/** Says a note in a sentence of its own. */
export function sayNote(desk: Desk, paragraph: number, note: UsableNote): boolean {
  return phraseKeys(note).some((key) => add(desk, paragraph, byName(noteFrames, key), noteSlots(note), noteFlags(note)))
}

/** Says a note together with the candidate's thought on it. */
export function sayThought(desk: Desk, paragraph: number, note: UsableNote): boolean {
  if (!note.thought) return false
  if (phraseKeys(note).some((key) => add(desk, paragraph, byName(thoughts, key), noteSlots(note), noteFlags(note)))) return true
  return sayNote(desk, paragraph, note) && add(desk, paragraph, thoughts.alone, noteSlots(note))
}

/** Says the leading note, with its answer where there is one; tells whether the qualification has been said. */
function writeLead(desk: Desk, { lead, strength, related }: Choice): boolean {
  if (sayThought(desk, 1, lead)) return strength !== undefined && (sayPair(desk, strength) || (desk.chance() < 0.6 && add(desk, 1, afterThought, strengthSlots(strength), strengthFlags(strength))))
  if (strength && related) {
    const slots = { ...noteSlots(lead), ...strengthSlots(strength) }
    const flags = [...noteFlags(lead), ...strengthFlags(strength)]
    if (phraseKeys(lead).some((key) => add(desk, 1, byName(linked, key), slots, flags))) return true
  }
  const said = sayConnected(desk, 1, lead) || phraseKeys(lead).some((key) => add(desk, 1, byName(plainLeads, key), noteSlots(lead), noteFlags(lead))) || sayNote(desk, 1, lead)
  return said && !strength
}

/** 'I hope it has a few good years left': said of one thing. */
const ofOneThing = /\bit (?:has|holds|adds|gets|fills)\b/
const speaksOfMany = ({ angle }: UsableNote): boolean => /^(?:the |our |your )?(?:\p{L}+ ){0,2}\p{L}+s (?:are|were|have|keep|\p{L}+[^s\s]) /u.test(angle.slots.that ?? '') || isPluralNominal(angle.slots.np ?? '')

/** Says a note bare, and answers it with a sentence from its field of work. */
function sayConnected(desk: Desk, paragraph: number, note: UsableNote): boolean {
  const { kind, matter } = note.angle
  const frames = byName(connectedNotes, kind)
  if (!frames || matter === 'common') return false
  const narrow = answersTo(note.note.text).filter((answer) => answer.answers.includes(matter) && !(ofOneThing.test(answer.text) && speaksOfMany(note))).map(({ text }) => text)
  const wide = (kind === 'told' && matter === 'work') || matter === 'own' ? [] : fieldsIn(note.note.text).filter((field) => desk.situation.fields.has(field)).flatMap((field) => connections.get(field) ?? []).filter((connection) => connection.answers === matter).map(({ text }) => text)
  const choices = narrow.length > 0 ? (desk.chance() < 0.85 ? narrow : []) : desk.chance() < 0.4 ? wide : []
  const text = choices[Math.floor(desk.chance() * choices.length)]
  if (!text || desk.taken.has(text) || desk.draft.frames.has(text)) return false
  if (!add(desk, paragraph, frames, { ...noteSlots(note), connection: { text, facts: [note.fact] } }, noteFlags(note))) return false
  desk.draft.frames.add(text)
  return true
}

function writeInterest(desk: Desk, { strength }: Choice, strengthSaid: boolean): void {
  const { situation, chance, draft } = desk
  const [reason, further] = chooseReasons(desk)
  if (reason) draft.reasons.push(reason)
  const slots = reason ? reasonSlots(reason) : {}
  const flags = reason ? reasonFlags(reason) : []
  let paragraph = strengthSaid && chance() < 0.6 ? 2 : 1
  if (strength && !strengthSaid) {
    const joint = reason && byName(strengthsWithReason, reason.kind)
    const together = { ...slots, ...strengthSlots(strength) }
    if (sayPair(desk, strength)) {
      paragraph = chance() < 0.5 ? 1 : 2
      add(desk, paragraph, byName(reasonFrames, reason?.kind ?? 'none'), slots, flags)
    } else if (!(joint && chance() < 0.5 && add(desk, 1, joint, together, [...strengthFlags(strength), ...flags]))) {
      add(desk, 1, strengthFrames, strengthSlots(strength), strengthFlags(strength))
      sayFurtherStrength(desk, strength)
      paragraph = chance() < 0.5 ? 1 : 2
      add(desk, paragraph, byName(reasonFrames, reason?.kind ?? 'none'), slots, flags)
    }
  } else if (!sayAfterAct(desk, reason, strength)) {
    if (strength) sayFurtherStrength(desk, strength)
    add(desk, paragraph, byName(reasonFrames, reason?.kind ?? 'none'), slots, flags)
  }
  if (further && situation.file.people.length < 4) sayFurther(desk, paragraph, further)
}

/** Says two qualifications in one plain sentence. */
function sayPair(desk: Desk, first: Strength): boolean {
  const other = desk.chance() < 0.75 ? anotherStrength(desk, first) : undefined
  const clause = other && pairOf(first, other)
  if (!other || !clause || !add(desk, 1, pairedStrengths, { clause: { text: clause, facts: [first.fact, other.fact] } }, clause.includes(', and I ') ? [] : ['short'])) return false
  desk.draft.further = other
  return true
}

/** Another qualification, done or counted sooner than certified, where there are enough of them for everybody. */
function anotherStrength({ situation, reading, chance }: Desk, first: Strength): Strength | undefined {
  const people = situation.file.people.filter(({ role }) => !/recruiter|coordinator|agency/.test(role ?? '')).length
  if (situation.strengths.length <= people && chance() < 0.6) return undefined
  const others = situation.strengths.filter((strength) => strength !== first && strength.clause !== first.clause).toSorted((one, other) => weightOf(other) - weightOf(one))
  return others.find(({ fact }) => reading.person.highlight?.includes(fact)) ?? prefer(others, chance, 3)
}

/** Says another qualification where there are enough of them for everybody. */
function sayFurtherStrength(desk: Desk, first: Strength): void {
  if (desk.draft.further || desk.chance() < 0.35) return
  const other = anotherStrength(desk, first)
  if (other && add(desk, 1, furtherStrengths, strengthSlots(other), strengthFlags(other))) desk.draft.further = other
}

/** Leads from an act just told straight into the reason: 'I would love to do more of that at Northwind, where …'. */
function sayAfterAct(desk: Desk, reason: Reason | undefined, strength: Strength | undefined): boolean {
  const last = desk.draft.paragraphs[1]?.at(-1)
  const fresh = strength && !desk.draft.further && last?.facts.includes(strength.fact) && !/\b(?:bring|help|useful|of use|build on|there for it|lend a hand|answer|be part of|compare notes|start|common|talk|by that|in mind|go back|nearest|offer|tell you|share of it|kind of work|experience|someone who)\b/.test(last.text)
  if (!fresh || !reason || !/^(?:act|habit)$/.test(strength.kind) || desk.chance() < 0.4) return false
  return add(desk, 1, byName(reasonsAfterAct, reason.kind), reasonSlots(reason), reasonFlags(reason))
}

function sayFurther(desk: Desk, paragraph: number, reason: Reason): void {
  if (add(desk, paragraph, byName(furtherReasons, reason.kind), reasonSlots(reason), reasonFlags(reason))) desk.draft.reasons.push(reason)
}

function chooseReasons({ situation, chance }: Desk): readonly [Reason | undefined, Reason | undefined] {
  const { reasons } = situation
  const start = Math.floor(chance() * reasons.length)
  const first = reasons[start]
  const second = reasons.length > 1 && chance() < 0.5 ? reasons[(start + 1) % reasons.length] : undefined
  return [first, second === first ? undefined : second]
}

/** Looks forward, with the next step as they said it. */
export function writeClosing(desk: Desk, paragraph: number, flags: readonly string[] = []): void {
  const { next } = desk.situation
  const meetsAgain = next.kind === 'event' && !/\b(?:with|meeting|test|exam|task|trial|exercise|round|board|panel|take[- ]home|stud(?:y|ies)|assessment|reference|references|medical)\b/.test(next.what)
  const table = next.kind === 'event' && next.when !== '' ? closings.due : closings[next.kind]
  add(desk, paragraph, table, {}, [...(next.when === '' ? [] : ['timed']), ...flags, ...(meetsAgain ? [] : ['late'])])
}
