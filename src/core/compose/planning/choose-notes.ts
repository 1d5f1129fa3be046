import type { Strength } from '../facts/shape.ts'
import { linkedNews } from '../phrases/linked-news.ts'
import { linkedQuestions } from '../phrases/linked-questions.ts'
import { prefer, type Desk } from './draft.ts'
import { stemsOf } from './likeness.ts'
import { phraseKeys, type UsableNote } from './note-slots.ts'
import { fieldsIn, relationOf } from './relation.ts'

/** Which note leads, which qualification answers it, and which note warms the opening. */
export interface Choice {
  readonly lead: UsableNote
  readonly warm: UsableNote | undefined
  readonly strength: Strength | undefined
  /** True where the qualification may be said in one thought with the note. */
  readonly related: boolean
  /** True where an answer to the question would draw on the qualification, though they share no word. */
  readonly drawn: boolean
}

const leadWorth: Readonly<Record<string, number>> = { asked: 1, opinion: 1, advice: 0.6, told: 0.5, toldHow: 0.5, quote: 0.8, topic: 0.4, askedAbout: 0.3, spoken: 0.3 }
const warmWorth: Readonly<Record<string, number>> = {
  told: 1, toldHow: 0.9, thanks: 1, praised: 1, saidOfMe: 0.9, laughed: 1, shared: 1, disagreed: 0.9, topic: 0.6, askedAbout: 0.7, advice: 0.7, liked: 0.8,
  admired: 1, witnessed: 0.8, quote: 0.5, opinion: 0.5, requested: 0.2, toldThem: 0.4, asked: 0.3, spoken: 0.6,
}

/** Chooses the pair of note and qualification to lead with, and a second note to open with. */
export function chooseNotes({ situation, reading, chance }: Desk, usable: readonly UsableNote[]): Choice {
  const highlight = new Set(reading.person.highlight ?? [])
  let best: Omit<Choice, 'warm'> | undefined
  let highest = -Infinity
  for (const lead of usable.slice(0, 6)) {
    for (const strength of situation.strengths.length > 0 ? situation.strengths : [undefined]) {
      const tied = strength !== undefined && (lead.note.answeredBy?.includes(strength.fact) ?? false)
      const related = strength !== undefined && mayLink(lead, strength, tied)
      const drawn = strength !== undefined && !related && mayDraw(lead, strength)
      const worth = worthAsLead(lead, related) + (related ? 1.6 : drawn ? 1.5 + sharedFields(strength, situation.fields) : 0) + (tied ? 3 : 0) + (strength && highlight.has(strength.fact) ? 1.4 : 0) + (strength ? 0.5 - (repeats(lead, strength) ? 2 : 0) - (strength.kind === 'leisure' ? 1.2 : 0) : 0) + weightOf(strength) + (lead.thought ? 2 : 0) + chance() * 0.9
      if (worth > highest) {
        highest = worth
        best = { lead, strength, related, drawn }
      }
    }
  }
  if (!best) throw new Error('A full letter needs a note.')
  const { lead } = best
  const beside = usable.filter((note) => note !== lead)
  // A question is answered or left for the card; it is no small talk.
  const talk = beside.filter(({ angle, thought }) => angle.kind !== 'asked' || thought !== undefined)
  const others = (talk.length > 0 ? talk : beside).toSorted((one, other) => worthAsWarm(other) - worthAsWarm(one))
  return { ...best, warm: prefer(others, chance) }
}

/** 'one of them', 'it' at the end: what is meant stands in another note, and a stranger would not know. */
const pointsAway = /\b(?:one|some|half|most|all|none|both|two|three|each) of (?:them|these|those)\b/i

function worthAsWarm({ angle }: UsableNote): number {
  return (warmWorth[angle.kind] ?? 0.5) - (pointsAway.test(angle.slots.that ?? angle.slots.np ?? '') ? 2 : 0) - (angle.matter === 'trouble' ? 0.3 : 0)
}

/** What was done or counted says more than a paper or a list of tools. */
function weightOf(strength: Strength | undefined): number {
  if (!strength) return 0
  const counted = /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|half|twice|doubled)\b/i.test(strength.clause.replace(/\b(?:19|20)\d\d\b/g, '')) ? 0.4 : 0
  const done = { act: 0.8, years: 0.8, record: 0.4, role: 0.4, habit: 0.3, language: 0.2, state: 0, credential: 0, thing: -0.2, leisure: -0.4 }[strength.kind]
  return done + counted
}

/** A question that nothing answers is a poor lead, and so is one that asks for a yes or a no. */
function worthAsLead(lead: UsableNote, related: boolean): number {
  const { kind, matter, slots } = lead.angle
  if (kind === 'asked' && !related && !lead.thought) return slots.x?.startsWith('whether') ? 0.1 : 0.7
  if (kind === 'told' && (matter === 'trouble' || matter === 'plan')) return 0.8
  return leadWorth[kind] ?? 0
}

/** A question about how the candidate works may be answered with what they did; one about taste or opinion may not. */
function mayDraw({ angle, thought }: UsableNote, { kind, fact }: Strength): boolean {
  const asked = angle.kind === 'asked' && !thought && /^(?:how|what|which \S+|where) (?:I|my)\b/.test(angle.slots.x ?? '')
  return asked && fact !== '' && /^(?:act|habit|years|role)$/.test(kind) && !/\b(?:like|love|enjoy|hate|miss|fear|prefer|read|bake|cook at home|listen|watch|wear|earn|know about|think|am|was|carry|myself|like best)\b|^how (?:long|often|old|many|much)\b/.test(angle.slots.x ?? '')
}

const sharedFields = (strength: Strength, fields: ReadonlySet<string>): number => (fieldsIn(strength.raw).some((field) => fields.has(field)) ? 0.6 : 0)

function mayLink(lead: UsableNote, strength: Strength, tied: boolean): boolean {
  if (!phraseKeys(lead).some((key) => linkedNews[key] ?? linkedQuestions[key])) return false
  if (tied) return true
  if (repeats(lead, strength)) return false
  const { close, wide } = relationOf(lead.note.text, strength.raw)
  const personal = lead.angle.kind === 'told' && lead.angle.matter === 'own'
  const particular = /^(?:credential|language|state|record|leisure|thing)$/.test(strength.kind)
  return close > 0 || (wide > 0 && !personal && !particular)
}

/** A note and a qualification that say the same thing twice make a poor pair. */
function repeats(lead: UsableNote, strength: Strength): boolean {
  const note = stemsOf(lead.note.text)
  const own = [...stemsOf(strength.raw)]
  return own.length > 0 && own.filter((stem) => note.has(stem)).length / own.length > 0.6
}
