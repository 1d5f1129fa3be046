import type { Strength } from '../facts/strength.ts'
import type { Reason } from '../facts/reason.ts'
import { closings } from '../phrases/closings.ts'
import { linked, plain } from '../phrases/leads.ts'
import { notes as noteFrames } from '../phrases/notes.ts'
import { meetings, noteFirstOpenings, openings, thanksForOpenings, thanksOpenings } from '../phrases/openings.ts'
import { furtherReasons, reasons as reasonFrames } from '../phrases/reasons.ts'
import { strengths as strengthFrames, strengthsWithReason } from '../phrases/strengths.ts'
import { add, prefer, type Desk } from './draft.ts'
import { noteSlots, phraseKeys, reasonSlots, strengthSlots, type UsableNote } from './note-slots.ts'
import { relationOf } from './relation.ts'

/** Which note leads, which qualification answers it, and which note warms the opening. */
interface Choice {
  readonly lead: UsableNote
  readonly warm: UsableNote | undefined
  readonly strength: Strength | undefined
  /** True where the qualification may be said in one thought with the note. */
  readonly related: boolean
}

/** Writes the letter to somebody who gave the candidate something to build on. */
export function writeFull(desk: Desk, usable: readonly UsableNote[]): void {
  const choice = chooseNotes(desk, usable)
  if (choice.strength) desk.draft.strength = choice.strength
  writeOpening(desk, choice.warm)
  const said = writeLead(desk, choice)
  writeInterest(desk, choice, said)
  writeClosing(desk, 2)
}

const leadWorth: Readonly<Record<string, number>> = { asked: 1, opinion: 1, advice: 0.6, told: 0.5, toldHow: 0.5, quote: 0.8, topic: 0.4, askedAbout: 0.3, spoken: 0.3 }
const warmWorth: Readonly<Record<string, number>> = { told: 1, toldHow: 0.9, thanks: 1, praised: 1, saidOfMe: 0.9, laughed: 1, shared: 1, disagreed: 0.9, topic: 0.6, askedAbout: 0.7, advice: 0.7, liked: 0.8, quote: 0.5, opinion: 0.5, requested: 0.2, toldThem: 0.4, asked: 0.3, spoken: 0.6 }

function chooseNotes({ situation, reading, chance }: Desk, usable: readonly UsableNote[]): Choice {
  const highlight = new Set(reading.person.highlight ?? [])
  const pairs = usable.slice(0, 5).flatMap((lead) =>
    [undefined, ...situation.strengths].map((strength) => {
      const tied = strength !== undefined && (lead.note.answeredBy?.includes(strength.fact) ?? false)
      const relation = strength ? relationOf(lead.note.text, strength.raw) : 0
      const linkable = strength !== undefined && phraseKeys(lead).some((key) => linked[key])
      const related = linkable && (tied || relation > 0)
      const worth = (leadWorth[lead.angle.kind] ?? 0) + (related ? 1.6 : 0) + (tied ? 3 : 0) + (strength && highlight.has(strength.fact) ? 1.4 : 0) + (strength ? 0.5 : 0) + (lead.note.thought ? 2 : 0)
      return { lead, strength, related, worth: worth + chance() * 0.9 }
    }),
  )
  pairs.sort((one, other) => other.worth - one.worth)
  const best = pairs[0]
  if (!best) throw new Error('A full letter needs a note.')
  const others = usable.filter((note) => note !== best.lead).sort((one, other) => (warmWorth[other.angle.kind] ?? 0.5) - (warmWorth[one.angle.kind] ?? 0.5))
  return { ...best, warm: prefer(others, chance) }
}

function writeOpening(desk: Desk, warm: UsableNote | undefined): void {
  const { chance } = desk
  if (!warm) {
    add(desk, 0, openings)
    return
  }
  const slots = noteSlots(warm)
  const key = warm.angle.kind === 'told' && warm.angle.matter === 'common' ? 'common' : warm.angle.kind
  const meeting = Object.entries(meetings).find(([name]) => name === key)?.[1]
  const first = Object.entries(noteFirstOpenings).find(([name]) => name === warm.angle.kind)?.[1]
  const roll = chance()
  const calm = warm.angle.matter !== 'trouble'
  if (calm && roll < 0.4 && meeting && add(desk, 0, thanksOpenings) && add(desk, 0, meeting, slots)) return
  if (calm && roll < 0.55 && first && add(desk, 0, first, slots)) return
  if (slots.thanksFor && roll < 0.8 && add(desk, 0, thanksForOpenings, slots)) return
  if (desk.draft.paragraphs[0]?.length === 0) add(desk, 0, openings)
  sayNote(desk, 0, warm)
}

function sayNote(desk: Desk, paragraph: number, note: UsableNote): boolean {
  return phraseKeys(note).some((key) => add(desk, paragraph, noteFrames[key], noteSlots(note)))
}

/** Says the leading note, with its answer where there is one; tells whether the qualification has been said. */
function writeLead(desk: Desk, { lead, strength, related }: Choice): boolean {
  if (strength && related) {
    const slots = { ...noteSlots(lead), ...strengthSlots(strength) }
    if (phraseKeys(lead).some((key) => add(desk, 1, linked[key], slots))) return true
  }
  const said = phraseKeys(lead).some((key) => add(desk, 1, plain[key], noteSlots(lead))) || sayNote(desk, 1, lead)
  return said && !strength
}

function writeInterest(desk: Desk, { strength }: Choice, strengthSaid: boolean): void {
  const { situation, chance, draft } = desk
  const [reason, further] = chooseReasons(desk)
  const paragraph = strengthSaid ? (chance() < 0.4 ? 1 : 2) : 1
  if (reason) draft.reasons.push(reason)
  const slots = reason ? reasonSlots(reason) : {}
  if (strength && !strengthSaid) {
    const joint = reason && (reason.kind === 'that' || reason.kind === 'np' || reason.kind === 'wish') ? strengthsWithReason[reason.kind] : undefined
    if (joint && chance() < 0.5 && add(desk, 1, joint, { ...slots, ...strengthSlots(strength) })) {
      if (further) sayFurther(desk, 2, further)
      return
    }
    add(desk, 1, strengthFrames, strengthSlots(strength))
    add(desk, chance() < 0.5 ? 1 : 2, reasonFrames[reason?.kind ?? 'none'], slots)
  } else add(desk, paragraph, reasonFrames[reason?.kind ?? 'none'], slots)
  if (further && situation.file.people.length < 4) sayFurther(desk, paragraph === 2 ? 2 : 1, further)
}

function sayFurther(desk: Desk, paragraph: number, reason: Reason): void {
  if (add(desk, paragraph, furtherReasons[reason.kind], reasonSlots(reason))) desk.draft.reasons.push(reason)
}

function chooseReasons({ situation, chance }: Desk): readonly [Reason | undefined, Reason | undefined] {
  const { reasons } = situation
  const start = Math.floor(chance() * reasons.length)
  const first = reasons[start]
  const second = reasons.length > 1 && chance() < 0.55 ? reasons[(start + 1) % reasons.length] : undefined
  return [first, second === first ? undefined : second]
}

/** Looks forward, with the next step as they said it. */
export function writeClosing(desk: Desk, paragraph: number): void {
  const { next } = desk.situation
  const table = next.kind === 'event' && next.when !== '' ? closings.due : closings[next.kind]
  add(desk, paragraph, table)
}
