import { coordinator, everybody, recruiter, short, withdrawal } from '../phrases/variants.ts'
import { openings } from '../phrases/openings.ts'
import { reasons as reasonFrames } from '../phrases/reasons.ts'
import { strengths as strengthFrames } from '../phrases/strengths.ts'
import { add, type Desk } from './draft.ts'
import { sayNote, sayThought, writeClosing } from './full-letter.ts'
import { noteSlots, reasonFlags, reasonSlots, strengthFlags, strengthSlots } from './note-slots.ts'
import type { UsableNote } from './usable-note.ts'

/** Writes to whoever arranged the day: thanks for the arrangement, no pitch. */
export function writeCoordinator(desk: Desk, usable: readonly UsableNote[]): void {
  const helped = usable.find((note) => note.angle.kind === 'thanks')
  const other = usable.find((note) => note !== helped)
  add(desk, 0, coordinator.open)
  if (helped) {
    add(desk, 0, coordinator.helped, noteSlots(helped))
    add(desk, 0, coordinator.meetToo)
  } else add(desk, 0, coordinator.meet)
  if (other) sayNote(desk, 0, other)
  add(desk, 1, desk.reading.flags.has('met') ? coordinator.end : coordinator.endSpoke)
  writeClosing(desk, 1)
}

/** Writes to a recruiter or a consultant: thanks, what they told, interest, no pitch. */
export function writeRecruiter(desk: Desk, usable: readonly UsableNote[]): void {
  add(desk, 0, recruiter.open)
  for (const note of thoughtsFirst(usable).slice(0, 2)) if (!sayThought(desk, 0, note)) sayNote(desk, 0, note)
  writeReason(desk, 1)
  if (desk.chance() < 0.6 || usable.length === 0) add(desk, 1, recruiter.offer)
  writeClosing(desk, 1)
}

/** What the candidate thought is said before what they only heard. */
const thoughtsFirst = (usable: readonly UsableNote[]): UsableNote[] => usable.toSorted((one, other) => Number(other.thought !== undefined) - Number(one.thought !== undefined))

/** Thanks all the same, and withdraws. */
export function writeWithdrawal(desk: Desk, usable: readonly UsableNote[]): void {
  add(desk, 0, openings)
  for (const note of usable.slice(0, 2)) sayNote(desk, 0, note)
  add(desk, 1, withdrawal.step)
  add(desk, 1, withdrawal.end)
}

/** Writes the honest short form, where nothing from the talk was noted. */
export function writeShort(desk: Desk): void {
  const { situation, chance, draft } = desk
  add(desk, 0, openings)
  add(desk, 0, short.middle)
  writeReason(desk, 1)
  const highlighted = situation.strengths.find((strength) => desk.reading.person.highlight?.includes(strength.fact))
  const strength = highlighted ?? situation.strengths[Math.floor(chance() * situation.strengths.length)]
  if (strength && add(desk, 1, strengthFrames, strengthSlots(strength), strengthFlags(strength))) draft.strength = strength
  else add(desk, 1, short.offer)
  writeClosing(desk, 2)
}

/** Writes the one letter that thanks a whole crowd through its host. */
export function writeEverybody(desk: Desk, usable: readonly UsableNote[]): void {
  add(desk, 0, everybody.open)
  for (const note of usable.slice(0, 2)) sayNote(desk, 0, note)
  writeReason(desk, 1)
  writeClosing(desk, 1)
}

/** Says the interest in the position, with a reason where one was entered. */
export function writeReason(desk: Desk, paragraph: number): void {
  const { reasons } = desk.situation
  const reason = reasons[Math.floor(desk.chance() * reasons.length)]
  if (reason) desk.draft.reasons.push(reason)
  add(desk, paragraph, reasonFrames[reason?.kind ?? 'none'], reason ? reasonSlots(reason) : {}, reason ? reasonFlags(reason) : [])
}

