import { afterRejection, followUp } from '../phrases/later.ts'
import type { Strength } from '../facts/shape.ts'
import { withdrawal } from '../phrases/variants.ts'
import { add, type Desk } from './draft.ts'
import { sayNote } from './full-letter.ts'
import { strengthFlags, strengthSlots } from './note-slots.ts'
import type { UsableNote } from './usable-note.ts'
import { writeReason } from './other-letters.ts'
import type { Slots } from './realise.ts'

/** Asks once more when they have been silent: thanks, what was said, a point that the first letter did not make, one question. */
export function writeFollowUp(desk: Desk, usable: readonly UsableNote[]): void {
  add(desk, 0, followUp.open)
  const note = usable.find(({ fact, angle }) => !desk.reading.saidBefore.has(fact) && angle.kind !== 'requested') ?? usable[0]
  if (note) sayNote(desk, 0, note)
  const strength = newStrength(desk)
  if (strength && add(desk, 1, followUp.point, strengthSlots(strength), strengthFlags(strength))) desk.draft.strength = strength
  writeReason(desk, 1)
  add(desk, 1, followUp.question)
  add(desk, 2, followUp.patience)
}

function newStrength({ situation, reading, chance }: Desk): Strength | undefined {
  const fresh = situation.strengths.filter(({ fact }) => !reading.saidBefore.has(fact))
  const choices = fresh.length > 0 ? fresh : situation.strengths
  return choices[Math.floor(chance() * choices.length)]
}

/** Thanks after a rejection, without an argument: what was learned if that was entered, else what was said. */
export function writeAfterRejection(desk: Desk, usable: readonly UsableNote[]): void {
  add(desk, 0, afterRejection.open)
  const note = usable.find(mayFollowRejection)
  if (!sayLearned(desk, desk.reading.slots) && note) sayNote(desk, 0, note)
  add(desk, 1, afterRejection.decision)
  add(desk, 1, afterRejection.later)
  add(desk, 2, afterRejection.wish)
}

/** After a rejection nothing is said that could be heard as pleading: no question to the candidate, no mistake, no why. */
const mayFollowRejection = ({ angle }: UsableNote): boolean => angle.matter !== 'trouble' && !/^(?:requested|asked|askedAbout)$/.test(angle.kind) && !/\b(?:mistakes?|unfair|disappoint\w*|learned|feedback|why|wrong)\b/i.test(Object.values(angle.slots).join(' '))

/** Withdraws after the thanks have gone: thanks once more, what was said, the step. */
export function writeWithdrawalLater(desk: Desk, usable: readonly UsableNote[]): void {
  add(desk, 0, followUp.open)
  for (const note of usable.filter(({ angle }) => angle.kind !== 'requested').slice(0, 1)) sayNote(desk, 0, note)
  add(desk, 1, withdrawal.step)
  add(desk, 1, withdrawal.end)
}

function sayLearned(desk: Desk, { lthat, lhow, lnp }: Slots): boolean {
  if (lthat) return add(desk, 0, afterRejection.learnedThat)
  if (lhow) return add(desk, 0, afterRejection.learnedHow)
  return lnp !== undefined && add(desk, 0, afterRejection.learnedAbout)
}
