import { closings, closingsWithWish } from '../phrases/closings.ts'
import { linkedNews } from '../phrases/linked-news.ts'
import { linkedQuestions } from '../phrases/linked-questions.ts'
import { notes as noteFrames } from '../phrases/notes.ts'
import { meetings, openings, openingsWithNote, thanksForOpenings, thanksOpenings } from '../phrases/openings.ts'
import { connectedNotes, plainLeads } from '../phrases/plain-leads.ts'
import { burdens as burdenFrames, fillers, lightPairs, offers, offersFirst } from '../phrases/threads.ts'
import { afterThought, thoughts } from '../phrases/thoughts.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import { chooseThread, isUnanswered, type Thread } from './choose-notes.ts'
import { add, type Desk } from './draft.ts'
import { sayFurtherReason, writeMotive } from './motive.ts'
import { noteFlags, noteSlots, phraseKeys, strengthFlags, strengthSlots } from './note-slots.ts'
import type { UsableNote } from './usable-note.ts'
import { moodOf } from './mood.ts'
import { particularityOf } from './particularity.ts'
import { answersTo, relationOf } from './relation.ts'
import type { Slots } from './realise.ts'
import { sayAlso, sayPair } from './say-strengths.ts'
import { wishesFor } from './wish.ts'

export const linked = { ...linkedNews, ...linkedQuestions }

/** Writes the letter to somebody who gave the candidate something to build on: one thread, from the talk to the wish. */
export function writeFull(desk: Desk, usable: readonly UsableNote[]): void {
  const thread = chooseThread(desk, usable)
  if (thread.strength) desk.draft.strength = thread.strength
  writeOpening(desk, thread.light)
  const strengthSaid = writeMiddle(desk, thread)
  if (thread.lead?.thought && strengthSaid) sayBurden(desk, thread)
  writeMotive(desk, thread, strengthSaid)
  fillUp(desk, thread, usable)
  writeClosing(desk, 2, { wished: thread.wished })
}

/** What a closing has, on the average. */
const wordsOfClosing = 12
const leastWords = 88

/** A letter that has come out too short says more of what there is: a note, a qualification, another reason. */
function fillUp(desk: Desk, { strength, wished }: Thread, usable: readonly UsableNote[]): void {
  const isShort = (least = leastWords): boolean => wordsSoFar(desk) + wordsOfClosing + (wished ? 8 : 0) < least
  if (!isShort()) return
  const said = new Set(desk.draft.paragraphs.flat().flatMap(({ facts }) => facts))
  const left = usable.find((note) => !said.has(note.fact) && note !== wished && !isUnanswered(note) && (moodOf(note) === 'bright' || (moodOf(note) === 'plain' && noteSlots(note).about !== undefined && particularityOf(note) >= 0)))
  if (left) sayNote(desk, 0, left)
  if (isShort() && strength) sayAlso(desk, strength)
  const [reason] = desk.situation.reasons.filter((other) => !desk.draft.reasons.includes(other))
  if (isShort() && reason) sayFurtherReason(desk, reason, 2)
  for (let round = 0; round < (desk.situation.file.people.length < 4 ? 2 : 1); round++) if (isShort(83) && desk.draft.paragraphs.flat().length < 8) add(desk, (desk.draft.paragraphs[1]?.length ?? 0) > 2 ? 2 : 1, fillers)
}

const wordsSoFar = ({ draft }: Desk): number => draft.paragraphs.reduce((sum, sentences) => sentences.reduce((total, { text }) => total + wordsIn(text), sum), 0)

function wordsIn(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

const byName = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

function writeOpening(desk: Desk, [first, second]: readonly UsableNote[]): void {
  const { chance } = desk
  if (!first || first.thought) {
    add(desk, 0, openings)
    if (first) sayThought(desk, 0, first)
    if (second) sayNote(desk, 0, second)
    return
  }
  const slots = noteSlots(first)
  const flags = noteFlags(first)
  if (slots.thanksFor && chance() < 0.85 && add(desk, 0, thanksForOpenings, slots)) {
    if (second) sayNote(desk, 0, second)
    return
  }
  if (second && chance() < 0.8 && add(desk, 0, thanksOpenings) && sayTwo(desk, first, second)) return
  const begun = (desk.draft.paragraphs[0]?.length ?? 0) > 0
  if (!begun && first.angle.kind === 'told' && first.angle.matter !== 'common' && chance() < 0.55 && add(desk, 0, openingsWithNote, slots, flags)) return
  const kind = first.angle.kind === 'told' && first.angle.matter === 'common' ? 'common' : first.angle.kind
  const meeting = byName(meetings, kind)
  if (first.angle.matter !== 'trouble' && (begun || chance() < 0.6) && meeting && (begun || add(desk, 0, thanksOpenings)) && add(desk, 0, meeting, slots, flags)) return
  if (desk.draft.paragraphs[0]?.length === 0) add(desk, 0, openings)
  sayNote(desk, 0, first)
}

/** Says two notes in one breath. */
function sayTwo(desk: Desk, first: UsableNote, second: UsableNote): boolean {
  const one = noteSlots(first)
  const other = noteSlots(second)
  if (one.about && other.about && add(desk, 0, lightPairs.aboutAbout, { about: one.about, about2: other.about })) return true
  if (one.that && other.that && desk.chance() < 0.6) return add(desk, 0, lightPairs.thatThat, { that: one.that, that2: other.that })
  const about = other.about ?? other.np
  if (one.that && about) return add(desk, 0, lightPairs.thatAbout, { that: one.that, about2: about })
  return false
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

/** Says the note that leads, and what answers it; tells whether a qualification has been said. */
function writeMiddle(desk: Desk, { lead, strength, related, burdens }: Thread): boolean {
  if (!lead) {
    sayBurdens(desk, burdens)
    return false
  }
  if (sayThought(desk, 1, lead)) return strength !== undefined && (sayOffer(desk, burdens, strength) || sayPair(desk, strength) || (desk.chance() < 0.7 && add(desk, 1, afterThought, strengthSlots(strength), strengthFlags(strength))))
  if (strength && related) {
    const slots = { ...noteSlots(lead), ...strengthSlots(strength) }
    const flags = [...noteFlags(lead), ...strengthFlags(strength)]
    if (lead.angle.matter === 'trouble' && desk.chance() < 0.6 && add(desk, 1, mends(lead) ? offersFirst : undefined, slots, flags)) return true
    if (phraseKeys(lead).some((key) => add(desk, 1, byName(linked, key), slots, flags))) return true
  }
  const said = sayConnected(desk, 1, lead) || phraseKeys(lead).some((key) => add(desk, 1, byName(plainLeads, key), noteSlots(lead), noteFlags(lead))) || sayNote(desk, 1, lead)
  return said && !strength
}

/** Says what weighs on them, one thing or two, and offers help with it. */
function sayBurdens(desk: Desk, [first, second]: readonly UsableNote[], paragraph = 1): void {
  const one = first && noteSlots(first)
  const other = second && noteSlots(second)
  if (!first || !one) return
  if (one.that && other?.that && one.that.text.length + other.that.text.length < 130 && desk.chance() < 0.7 && add(desk, paragraph, burdenFrames.two, { that: one.that, that2: other.that })) return
  add(desk, paragraph, burdenFrames.one, one, noteFlags(first))
}

/** Beside an answer there is room for one burden, which leads to the wish. */
function sayBurden(desk: Desk, { burdens }: Thread): void {
  const said = new Set(desk.draft.paragraphs.flat().flatMap(({ facts }) => facts))
  const left = burdens.find((note) => !said.has(note.fact))
  if (left && desk.chance() < 0.7) sayBurdens(desk, [left], 2)
}

/** Whether a colleague could do anything about it. */
const mends = (note: UsableNote): boolean => !noteFlags(note).some((flag) => flag === 'nature' || flag === 'people')

/** Leads from the qualification to what it would help with. */
function sayOffer(desk: Desk, burdens: readonly UsableNote[], strength: NonNullable<Thread['strength']>): boolean {
  const helped = burdens.find((note) => {
    const { close, wide } = relationOf(note.note.text, strength.raw)
    return close + wide > 0 && mends(note)
  })
  return helped !== undefined && desk.chance() < 0.7 && add(desk, 1, offers, { ...noteSlots(helped), ...strengthSlots(strength) }, strengthFlags(strength))
}

/** 'I hope it has a few good years left': said of one thing. */
const ofOneThing = /\bit (?:has|holds|adds|gets|fills)\b/
const speaksOfMany = ({ angle }: UsableNote): boolean => /^(?:the |our |your )?(?:\p{L}+ ){0,2}\p{L}+s (?:are|were|have|keep|\p{L}+[^s\s]) /u.test(angle.slots.that ?? '') || isPluralNominal(angle.slots.np ?? '')

/** Says a trouble bare, and answers it with a good wish that the words of it call for. */
function sayConnected(desk: Desk, paragraph: number, note: UsableNote): boolean {
  const { kind, matter } = note.angle
  const frames = byName(connectedNotes, kind)
  if (!frames || matter !== 'trouble') return false
  const choices = answersTo(note.note.text).filter(({ answers, text }) => answers.includes(matter) && !(ofOneThing.test(text) && speaksOfMany(note))).map(({ text }) => text)
  const text = desk.chance() < 0.85 ? choices[Math.floor(desk.chance() * choices.length)] : undefined
  if (!text || desk.taken.has(text) || desk.draft.frames.has(text)) return false
  if (!add(desk, paragraph, frames, { ...noteSlots(note), connection: { text, facts: [note.fact] } }, noteFlags(note))) return false
  desk.draft.frames.add(text)
  return true
}

interface Closing {
  readonly wished?: UsableNote | undefined
}

/** Looks forward, with the next step as they said it, and with a good wish for what they told where there is one. */
export function writeClosing(desk: Desk, paragraph: number, { wished }: Closing = {}): void {
  const { next } = desk.situation
  const meetsAgain = next.kind === 'event' && !/\b(?:with|meeting|test|exam|task|trial|exercise|round|board|panel|take[- ]home|stud(?:y|ies)|assessment|reference|references|medical)\b/.test(next.what)
  const kind = next.kind === 'event' && next.when !== '' ? 'due' : next.kind
  const flags = [...(next.when === '' ? [] : ['timed']), ...(meetsAgain ? [] : ['late'])]
  const wish = wished && wishOf(desk, wished)
  if (wish && add(desk, paragraph, closingsWithWish[kind], wish, flags)) return
  add(desk, paragraph, closings[kind], {}, flags)
}

function wishOf(desk: Desk, note: UsableNote): Slots | undefined {
  const wishes = wishesFor(note.angle)
  const text = wishes[Math.floor(desk.chance() * wishes.length)]
  return text === undefined ? undefined : { wish: { text, facts: [note.fact] } }
}
