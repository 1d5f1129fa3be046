import { pairOf } from '../facts/pair.ts'
import type { Strength } from '../facts/shape.ts'
import { furtherStrengths, pairedStrengths } from '../phrases/strengths.ts'
import { weightOf } from './choose-notes.ts'
import { add, prefer, type Desk } from './draft.ts'
import { strengthFlags, strengthSlots } from './note-slots.ts'

/** Says two qualifications in one plain sentence. */
export function sayPair(desk: Desk, first: Strength): boolean {
  const other = desk.chance() < 0.92 ? anotherStrength(desk, first) : undefined
  const clause = other && pairOf(first, other)
  if (!other || !clause || !add(desk, 1, pairedStrengths, { clause: { text: clause, facts: [first.fact, other.fact] } }, clause.includes(', and I ') ? [] : ['short'])) return false
  desk.draft.further.push(other)
  return true
}

/** Says another qualification where there are enough of them for everybody. */
export function sayFurtherStrength(desk: Desk, first: Strength): void {
  if (desk.draft.further.length === 0) sayAlso(desk, first)
}

/** Says another qualification in a sentence of its own. */
export function sayAlso(desk: Desk, first: Strength): void {
  const other = anotherStrength(desk, first)
  const sentences = desk.draft.paragraphs[1] ?? []
  const after = sentences.findIndex(({ facts }) => facts.includes(first.fact))
  if (!other || after < 0 || !add(desk, 1, furtherStrengths, strengthSlots(other), strengthFlags(other))) return
  desk.draft.further.push(other)
  // It belongs beside the first, wherever the paragraph has gone since.
  const [said] = sentences.splice(-1)
  if (said) sentences.splice(after + 1, 0, said)
}

/** Another qualification, done or counted sooner than certified, where there are enough of them for everybody. */
function anotherStrength(desk: Desk, first: Strength): Strength | undefined {
  const others = unsaidStrengths(desk, first).toSorted((one, other) => Number(desk.taken.has(one.fact)) - Number(desk.taken.has(other.fact)) || weightOf(other) - weightOf(one))
  return others.find(({ fact }) => desk.reading.person.highlight?.includes(fact)) ?? prefer(others, desk.chance, 3)
}

/** The qualifications that are left beside the first; none where there are too few for everybody of the panel. */
export function unsaidStrengths({ situation, draft, chance }: Desk, first: Strength | undefined): readonly Strength[] {
  const people = situation.file.people.filter(({ role }) => !/recruiter|coordinator|agency/.test(role ?? '')).length
  if (situation.strengths.length <= people && chance() < 0.35) return []
  return situation.strengths.filter((strength) => strength !== first && strength.clause !== first?.clause && !draft.further.includes(strength))
}
