import { closings, closingsWithWish } from '../phrases/closings.ts'
import { linkedNews } from '../phrases/linked-news.ts'
import { linkedQuestions } from '../phrases/linked-questions.ts'
import type { Frame } from '../phrases/frame.ts'
import { lightNotes, scenes } from '../phrases/light-notes.ts'
import { notes as noteFrames } from '../phrases/notes.ts'
import { meetings, openingsWithNote, thanksForOpenings, thanksOpenings } from '../phrases/openings.ts'
import { connectedNotes, plainLeads } from '../phrases/plain-leads.ts'
import { burdens as burdenFrames, fillers, lightPairs, meetingFillers, offers, offersFirst } from '../phrases/threads.ts'
import { afterThought, thoughts } from '../phrases/thoughts.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import { chooseThread, isAsked, isUnanswered, isWhole, type Thread } from './choose-notes.ts'
import { add, type Desk } from './draft.ts'
import { sayFurtherReason, writeMotive } from './motive.ts'
import { noteFlags, noteSlots, phraseKeys, strengthFlags, strengthSlots } from './note-slots.ts'
import type { UsableNote } from './usable-note.ts'
import { moodOf } from './mood.ts'
import { particularityOf } from './particularity.ts'
import { answersTo, relationOf } from './relation.ts'
import type { Said, Slots } from './realise.ts'
import { sayAlso, sayPair } from './say-strengths.ts'
import { wishesFor } from './wish.ts'

export const linked = { ...linkedNews, ...linkedQuestions }

/** Writes the letter to somebody who gave the candidate something to build on: one thread, from the talk to the wish. */
export function writeFull(desk: Desk, usable: readonly UsableNote[]): void {
  const thread = chooseThread(desk, usable)
  if (thread.strength) desk.draft.strength = thread.strength
  // The position is named in the thanks or, for the first time, in the wish; so the wish is written before the thanks.
  desk.draft.named = desk.chance() < 0.5
  const early = desk.draft.named
  const strengthSaid = writeMiddle(desk, thread)
  const asked = thread.answered && isAsked(thread.answered) ? thread.answered : undefined
  if (thread.answered && !asked) sayAnswered(desk, thread.answered, strengthSaid)
  else if (thread.lead?.thought && strengthSaid) sayBurden(desk, thread)
  sayTied(desk, usable)
  writeMotive(desk, thread, strengthSaid)
  writeOpening(desk, thread.light, early || !desk.draft.named)
  if (asked) sayThought(desk, 0, asked)
  desk.draft.named = true
  const before = desk.draft.paragraphs[2]?.length ?? 0
  writeClosing(desk, 2, { wished: thread.wished })
  const closing = desk.draft.paragraphs[2]?.splice(before) ?? []
  fillUp(desk, { thread, usable, closing })
  desk.draft.paragraphs[2]?.push(...closing)
}

const leastWords = 77
/** Up to here there is room for one more sentence that the candidate confirmed. */
const roomyWords = 122

interface Filling {
  readonly thread: Thread
  readonly usable: readonly UsableNote[]
  readonly closing: readonly Said[]
}

/** A letter that has come out too short says more of what there is: a note, a qualification, another reason. */
function fillUp(desk: Desk, { thread: { strength, wished }, usable, closing }: Filling): void {
  const isShort = (): boolean => wordsSoFar([...desk.draft.paragraphs, closing]) < leastWords
  const saidNotes = (): number => usable.filter((note) => note === wished || isSaid(desk, note)).length
  const left = usable.filter((note) => note !== wished && !isSaid(desk, note) && (note.note.use === 'yes' || (!isUnanswered(note) && isWhole(note)))).toSorted((one, other) => Number(moodOf(other) === 'bright') - Number(moodOf(one) === 'bright'))
  // What somebody asked for by name is said, whatever else there is.
  for (const note of left) if (note.note.use === 'yes' || isShort() || saidNotes() < 2 || (note.note.reading && moodOf(note) === 'bright' && wordsSoFar([...desk.draft.paragraphs, closing]) < roomyWords)) sayBeside(desk, note)
  if (isShort() && strength) sayAlso(desk, strength)
  const [reason] = desk.situation.reasons.filter((other) => !desk.draft.reasons.includes(other))
  if (isShort() && reason) sayFurtherReason(desk, reason, 2)
  if (isShort() && !/\b(?:meet|meeting|talk|talking) (?:with )?you\b/.test(textOf(desk, 0)) && add(desk, 0, meetingFillers)) afterThanks(desk)
  const question = usable.find((note) => isUnanswered(note) && !isSaid(desk, note))
  if (isShort() && question) sayQuestion(desk, question)
  for (let round = 0; round < (desk.situation.file.people.length < 4 ? 3 : 2); round++) if (isShort() && desk.draft.paragraphs.flat().length < 8) add(desk, (desk.draft.paragraphs[1]?.length ?? 0) > 2 ? 2 : 1, fillers)
}

/** Says another note: what is bright beside the thanks, what is not before the middle. */
function sayBeside(desk: Desk, note: UsableNote): void {
  const [opening, middle = []] = desk.draft.paragraphs
  if (moodOf(note) === 'bright' && particularityOf(note) >= 0 && (opening?.length ?? 0) < 3) sayLight(desk, 0, note)
  else if (sayLight(desk, 1, note)) middle.unshift(...middle.splice(-1))
}

/** A question is liked, if not answered: what was said to this person alone is worth more than another courtesy. */
function sayQuestion(desk: Desk, note: UsableNote): void {
  const [, middle = []] = desk.draft.paragraphs
  if (add(desk, 1, plainLeads.asked, noteSlots(note), noteFlags(note))) middle.unshift(...middle.splice(-1))
}

/** Puts what was said last in the opening right after the thanks. */
function afterThanks({ draft: { paragraphs: [opening = []] } }: Desk): void {
  const last = opening.splice(-1)
  opening.splice(opening.findIndex(({ text }) => /thank|grateful/i.test(text)) + 1, 0, ...last)
}

const textOf = ({ draft }: Desk, paragraph: number): string => (draft.paragraphs[paragraph] ?? []).map(({ text }) => text).join(' ')
const isSaid = ({ draft }: Desk, { fact }: UsableNote): boolean => draft.paragraphs.some((sentences) => sentences.some(({ facts }) => facts.includes(fact)))

const wordsSoFar = (paragraphs: readonly (readonly Said[])[]): number => paragraphs.reduce((sum, sentences) => sentences.reduce((total, { text }) => total + wordsIn(text), sum), 0)

function wordsIn(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

const byName = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

function writeOpening(desk: Desk, [first, second]: readonly UsableNote[], names: boolean): void {
  const { chance } = desk
  const [thanks, thanksFor, withNote] = names ? openingsThatName : openingsThatDoNot
  if (!first || first.thought) {
    add(desk, 0, thanks)
    if (first) sayThought(desk, 0, first)
    if (second) sayLight(desk, 0, second)
    return
  }
  const slots = noteSlots(first)
  if (slots.thanksFor && chance() < 0.85 && add(desk, 0, thanksFor, slots)) {
    if (second) sayLight(desk, 0, second)
    return
  }
  const inOneBreath = !noteFlags(first).includes('scene') && first.angle.kind === 'told' && first.angle.matter !== 'common' && chance() < 0.35 && add(desk, 0, withNote, slots, noteFlags(first))
  if (!inOneBreath) {
    add(desk, 0, thanks)
    if (second && chance() < 0.3 && moodOf(first) === 'bright' && moodOf(second) === 'bright' && wordsOfNote(first) + wordsOfNote(second) < 24 && sayTwo(desk, first, second)) return
    sayLight(desk, 0, first)
  }
  if (second) sayLight(desk, 0, second)
}

const naming = (names: boolean): readonly (readonly Frame[])[] => [thanksOpenings, thanksForOpenings, openingsWithNote].map((frames) => frames.filter(({ slots }) => slots.includes('pos') === names))
/** The openings that name the position, and those that do not. */
const [openingsThatName, openingsThatDoNot] = [naming(true), naming(false)]

const wordsOfNote = ({ angle }: UsableNote): number => wordsIn(Object.values(angle.slots).join(' '))

/** Says a note with a light touch: liked, remembered, or met with a smile. */
function sayLight(desk: Desk, paragraph: number, note: UsableNote): boolean {
  const slots = noteSlots(note)
  const flags = noteFlags(note)
  if (flags.includes('scene')) return add(desk, paragraph, scenes, slots, flags)
  if (desk.chance() < 0.85 && phraseKeys(note).some((key) => add(desk, paragraph, byName(lightNotes, key), slots, flags))) return true
  if (desk.chance() < 0.5 && !phraseKeys(note).some((key) => byName(lightNotes, key)) && sayNote(desk, paragraph, note)) return true
  const meeting = byName(meetings, note.angle.kind === 'told' && note.angle.matter === 'common' ? 'common' : note.angle.kind)
  if (paragraph === 0 && note.angle.matter !== 'trouble' && meeting && add(desk, 0, meeting, slots, flags)) return true
  return phraseKeys(note).some((key) => add(desk, paragraph, byName(lightNotes, key), slots, flags)) || sayNote(desk, paragraph, note)
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
  if (sayThought(desk, 1, lead)) return strength !== undefined && (desk.reading.flags.has('few') || !desk.situation.reasons.some(({ kind }) => kind === 'own')) && (sayOffer(desk, burdens, strength) || (desk.chance() < 0.6 && sayPair(desk, strength)) || (desk.chance() < 0.25 && add(desk, 1, afterThought, strengthSlots(strength), strengthFlags(strength))))
  if (strength && related) {
    const slots = { ...noteSlots(lead), ...strengthSlots(strength) }
    const flags = [...noteFlags(lead), ...strengthFlags(strength)]
    if (lead.angle.matter === 'trouble' && desk.chance() < 0.6 && add(desk, 1, mends(lead) ? offersFirst : undefined, slots, flags)) return true
    if (phraseKeys(lead).some((key) => add(desk, 1, byName(linked, key), slots, flags))) return true
  }
  const said = sayConnected(desk, 1, lead) || phraseKeys(lead).some((key) => add(desk, 1, byName(plainLeads, key), noteSlots(lead), noteFlags(lead))) || sayNote(desk, 1, lead)
  return said && !strength
}

/** Says another answer after the first, or before it where a qualification has followed that. */
function sayAnswered(desk: Desk, note: UsableNote, strengthSaid: boolean): void {
  const [, middle = []] = desk.draft.paragraphs
  const before = middle.length
  if (sayThought(desk, 1, note) && strengthSaid) middle.unshift(...middle.splice(before))
}

/** Whatever the candidate tied to a qualification is said with it, also where another note leads. */
function sayTied(desk: Desk, usable: readonly UsableNote[]): void {
  for (const note of usable) {
    const strength = desk.situation.strengths.find(({ fact }) => note.note.answeredBy?.includes(fact) && !desk.draft.paragraphs.flat().some(({ facts }) => facts.includes(fact)))
    if (!strength || isSaid(desk, note)) continue
    const flags = [...noteFlags(note), ...strengthFlags(strength)]
    if (phraseKeys(note).some((key) => add(desk, 1, byName(linked, key), { ...noteSlots(note), ...strengthSlots(strength) }, flags))) desk.draft.further.push(strength)
  }
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
    return relationOf(note.note.text, strength.raw).close > 0 && mends(note)
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
