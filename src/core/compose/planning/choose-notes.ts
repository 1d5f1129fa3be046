import type { Strength } from '../facts/shape.ts'
import { linkedNews } from '../phrases/linked-news.ts'
import { linkedQuestions } from '../phrases/linked-questions.ts'
import { prefer, type Desk } from './draft.ts'
import { canBeShared, moodOf } from './mood.ts'
import { once } from './once.ts'
import { particularityOf } from './particularity.ts'
import { stemsOf } from './likeness.ts'
import { noteFlags, phraseKeys } from './note-slots.ts'
import type { UsableNote } from './usable-note.ts'
import { fieldsIn, relationOf } from './relation.ts'
import { subjectOf, wishesFor } from './wish.ts'

/** A note that may lead, with the qualification that answers it. */
interface Choice {
  readonly lead: UsableNote
  readonly strength: Strength | undefined
  /** True where the qualification may be said in one thought with the note. */
  readonly related: boolean
}

/** What one letter says, and in which order: every note has its place in it, or none. */
export interface Thread {
  /** Said with the meeting: what was shared, names, stories, oddities; two at most. */
  readonly light: readonly UsableNote[]
  /** What the middle starts from; absent where nothing that was noted leads to a qualification. */
  readonly lead: UsableNote | undefined
  /** Another note that the candidate answered: it has its place in the middle, too. */
  readonly answered: UsableNote | undefined
  readonly strength: Strength | undefined
  readonly related: boolean
  /** What weighs on them and could be helped with; the middle starts from it where nothing else leads. */
  readonly burdens: readonly UsableNote[]
  /** What is told of the place, liked together with the reason. */
  readonly shared: UsableNote | undefined
  /** A trouble or a plan that the closing has a good wish for. */
  readonly wished: UsableNote | undefined
}

/** Chooses the thread of one letter: what leads, what answers it, what is said with the meeting, what with the wish. */
export function chooseThread(desk: Desk, usable: readonly UsableNote[]): Thread {
  const { chance } = desk
  const { lead, strength, related } = choosePair(desk, usable)
  const leads = lead.thought !== undefined || related || (usable.length === 1 && !isUnanswered(lead) && !mayHelp(lead)) || (leadsAlone.has(lead.angle.kind) && chance() < 0.6)
  let rest = usable.filter((note) => !(leads && note === lead) && !isUnanswered(note))
  const take = <Taken extends UsableNote | undefined>(note: Taken): Taken => {
    if (note) rest = rest.filter((other) => other !== note)
    return note
  }
  const answered = rest.find(({ thought }) => thought !== undefined)
  const heavy = rest.filter((note) => note !== answered && mayHelp(note))
  const wished = take(chance() < 0.25 ? prefer(rest.filter((note) => note !== answered && wishesFor(note.angle).length > 0), chance) : undefined)
  const burdens = leads && !(lead.thought && strength) ? [] : heavy.filter((note) => note !== wished).toSorted((one, other) => Number(wants(other)) - Number(wants(one))).slice(0, 2)
  for (const note of burdens) take(note)
  const bright = rest.filter((note) => moodOf(note) === 'bright' && isWhole(note)).toSorted((one, other) => worthAsWarm(other) - worthAsWarm(one) + chance() * 0.2 - 0.1)
  // What was asked and answered stands with the opening; the middle starts from what was told.
  const [main, other] = answered && lead.thought && leads && isAsked(lead) && !isAsked(answered) ? [answered, lead] : [lead, lead.thought && leads ? answered : undefined]
  take(answered && main === answered ? answered : undefined)
  const isTight = other !== undefined && wordsOfThought(main) + wordsOfThought(other) > 74
  // What the candidate worded for the letter goes before an answer that was only jotted down.
  const beside = take(other && !(isTight && !other.note.reading && bright.some(({ note }) => note.reading)) ? other : undefined)
  const hasRoom = !beside || !isTight
  const first = take(answered && !beside && answered !== main && !isTight ? answered : hasRoom ? bright.find((note) => note !== beside && note !== main) : undefined)
  const shared = take(chance() < 0.6 ? bright.find((note) => note !== first && note.angle.kind === 'told' && note.angle.matter === 'work' && /^(?!you\b)/.test(note.angle.slots.that ?? '')) : undefined)
  const second = bright.find((note) => note !== first && note !== shared) ?? rest.find((note) => note !== first && note !== shared && moodOf(note) === 'plain' && isWhole(note) && particularityOf(note) >= 0)
  const plain = first || beside ? undefined : rest.filter((note) => isWhole(note) && note !== wished).toSorted((one, other) => Number(moodOf(one) === 'grim') - Number(moodOf(other) === 'grim') || worthAsWarm(other) - worthAsWarm(one))[0]
  const light = [first ?? plain, first && second && !beside && chance() < 0.75 && (!lead.thought || isShort(first, second)) ? second : undefined].filter((note) => note !== undefined)
  // A letter builds on something that was said; where all of it is a question nobody answered, that is named with the thanks.
  return { answered: beside, light: light.length > 0 || leads || burdens.length > 0 || wished ? light : [lead], lead: leads ? main : undefined, strength, related, burdens, shared, wished }
}

/** An opinion, a piece of advice or a quotation may be taken up without a qualification. */
const leadsAlone = new Set<string>(['opinion', 'advice', 'quote', 'askedAbout'])

/** Two notes that fit into one breath. */
const isShort = (one: UsableNote, other: UsableNote): boolean => wordsOf(one) + wordsOf(other) <= 24
const wordsOfThought = (note: UsableNote): number => wordsOf(note) + (note.thought ?? '').split(' ').length
const wordsOf = ({ angle }: UsableNote): number => Object.values(angle.slots).join(' ').split(' ').length

/** Told as it was jotted: a note of several halves of which only one was understood makes no sense alone. */
export const isWhole = once(({ angle, note }: UsableNote): boolean => {
  if (!/^(?:told|topic|witnessed)$/.test(angle.kind)) return true
  if (/\b(?:open|vacant) (?:position|role|post|job)\b/.test(angle.slots.np ?? '')) return false
  if (angle.kind === 'told' && !/\b(?:only|just)\b/.test(angle.slots.that ?? '') && (angle.slots.that ?? '').split(' ').length > 5) return true
  const said = stemsOf(Object.values(angle.slots).join(' '))
  const jotted = [...stemsOf(note.text)]
  return jotted.length < 4 || jotted.filter((stem) => said.has(stem)).length / jotted.length >= 0.6
})

/** What they want, in their own words. */
const wants = ({ angle }: UsableNote): boolean => /^you (?:also |really )?(?:want|need|are looking for)\b/.test(angle.slots.that ?? '')

/** What weather, seasons and markets do, and what is over, no colleague can help with. */
const beyondHelp = /\b(?:storms?|rain\w*|floods?|flooded|winds?|snow|ice|frost|heat|humidity|droughts?|tide|prices?|weather|border|rents?|law|court|ministry|retires?|died|dead|sober|alone)\b/i
const isOver = /\b(?:was|were|had|did|lost|closed|fell|broke|moved|left|stopped|died|carried|came|went|dropped|framed|just|took|lost|made|hit)\b/

/** A burden of work, or something they want: help may be offered with it. */
const mayHelp = once((note: UsableNote): boolean => {
  const { that = '' } = note.angle.slots
  if (note.angle.kind !== 'told' || note.thought) return false
  if (wants(note)) return true
  return note.angle.matter === 'trouble' && isWhole(note) && canBeShared(note) && subjectOf(that) !== undefined && !beyondHelp.test(that) && !isOver.test(that) && !noteFlags(note).includes('past')
})

/** Chooses the pair of note and qualification to lead with. */
function choosePair({ situation, reading, chance, taken }: Desk, usable: readonly UsableNote[]): Choice {
  const highlight = new Set(reading.person.highlight ?? [])
  let best: Choice | undefined
  let highest = -Infinity
  for (const lead of usable.slice(0, 6)) {
    for (const strength of situation.strengths.length > 0 ? situation.strengths : [undefined]) {
      const tied = strength !== undefined && (lead.note.answeredBy?.includes(strength.fact) ?? false)
      const related = strength !== undefined && mayLink(lead, strength, tied)
      const worth = worthAsLead(lead, related) + (related ? 1.6 : 0) + (strength ? sharedFields(strength, situation.fields) + nearness(lead, strength) : 0) + (tied ? 6 : 0) + (strength && highlight.has(strength.fact) ? 4 : 0) - (strength && taken.has(strength.fact) ? 2.6 : 0) - (strength && situation.reasons.some(({ text }) => sharesSpan(text, strength.clause)) ? 1.5 : 0) + (strength ? 0.5 - (repeats(lead, strength) ? 2 : 0) - (strength.kind === 'leisure' ? 1.2 : 0) : 0) + weightOf(strength) + (lead.thought ? 8 + (strength?.kind === 'years' ? 0.6 : 0) : 0) + chance() * 0.9
      if (worth > highest) {
        highest = worth
        best = { lead, strength, related }
      }
    }
  }
  if (!best) throw new Error('A full letter needs a note.')
  return best
}

/** 'seven years as a paramedic' and 'after seven years of handing them over' make a poor pair. */
const sharesSpan = (one: string, other: string): boolean => {
  const span = /\b\S+ (?:years|months|weeks)\b/.exec(other)?.[0]
  return span !== undefined && one.includes(span)
}

const leadWorth: Readonly<Record<string, number>> = { asked: 1, opinion: 1, advice: 0.6, told: 0.5, toldHow: 0.5, quote: 0.8, topic: 0.4, askedAbout: 0.3, spoken: 0.3 }
const warmWorth: Readonly<Record<string, number>> = {
  told: 1, toldHow: 0.9, thanks: 1.7, praised: 1, saidOfMe: 0.9, laughed: 1, shared: 1.5, disagreed: 0.9, topic: 0.6, askedAbout: 0.7, advice: 0.7, liked: 0.8,
  admired: 1, witnessed: 0.8, quote: 0.5, opinion: 0.5, requested: 0.2, toldThem: 0.4, asked: 0.3, spoken: 0.6,
}

/** Something they asked. */
export const isAsked = ({ angle }: UsableNote): boolean => angle.kind === 'asked' || angle.kind === 'askedAbout'

/** A question to which the candidate has given no answer: nothing is made up for one. */
export const isUnanswered = ({ angle, thought }: UsableNote): boolean => angle.kind === 'asked' && thought === undefined

/** 'one of them', 'it' at the end: what is meant stands in another note, and a stranger would not know. */
const pointsAway = /\b(?:one|some|half|most|all|none|both|two|three|each) of (?:them|these|those)\b/i

function worthAsWarm(note: UsableNote): number {
  const { angle } = note
  return (warmWorth[angle.kind] ?? 0.5) + 2 * ((angle.likely ?? 0.7) - 0.7) + particularityOf(note) + (note.note.use === 'yes' ? 3 : 0) + (note.note.reading && angle.kind === 'thanks' ? 0.8 : 0) - (pointsAway.test(angle.slots.that ?? angle.slots.np ?? '') ? 2 : 0)
}

/** What was done or counted says more than a paper or a list of tools. */
export function weightOf(strength: Strength | undefined): number {
  if (!strength) return 0
  const counted = /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|half|twice|doubled)\b/i.test(strength.clause.replace(/\b(?:19|20)\d\d\b/g, '')) ? 0.4 : 0
  const done = { act: 0.8, years: 1.1, record: 0.4, role: 0.4, habit: 0.3, language: 0.2, state: 0, credential: 0, thing: -0.2, leisure: -0.4 }[strength.kind]
  return done + counted
}

/** A question that nothing answers is a poor lead, and so is one that asks for a yes or a no. */
function worthAsLead(lead: UsableNote, related: boolean): number {
  const { kind, matter } = lead.angle
  if (kind === 'asked' && !related && !lead.thought) return -4
  if (kind === 'told' && (matter === 'trouble' || matter === 'plan')) return related ? 0.8 : 0.3
  return leadWorth[kind] ?? 0
}

/** Of two qualifications the one that fits the note goes first. */
function nearness(lead: UsableNote, strength: Strength): number {
  const { close, wide } = relationOf(lead.note.text, strength.raw)
  return close > 0 ? 0.6 : wide > 0 ? 0.4 : 0
}

const sharedFields = (strength: Strength, fields: ReadonlySet<string>): number => (fieldsIn(strength.raw).some((field) => fields.has(field)) ? 0.6 : 0)

function mayLink(lead: UsableNote, strength: Strength, tied: boolean): boolean {
  if (!phraseKeys(lead).some((key) => linkedNews[key] ?? linkedQuestions[key])) return false
  if (tied) return true
  if (repeats(lead, strength)) return false
  const { close } = relationOf(lead.note.text, strength.raw)
  if (isUnanswered(lead)) return close > 1 && strength.kind !== 'leisure' && /^(?:how (?:I|my|we|to)|what I (?:would )?(?:do|teach|say|cook|make))\b/.test(lead.angle.slots.x ?? '')
  if (lead.angle.kind === 'askedAbout' && /\b(?:worst|best|favou?rite|last|first)\b/.test(lead.note.text)) return false
  return close > 1
}

/** A note and a qualification that say the same thing twice make a poor pair. */
function repeats(lead: UsableNote, strength: Strength): boolean {
  const note = stemsOf(lead.note.text)
  const own = [...stemsOf(strength.raw)]
  return own.length > 0 && own.filter((stem) => note.has(stem)).length / own.length > 0.6
}
