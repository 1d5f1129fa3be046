import type { CaseFile } from '../../model/case-file.ts'
import type { Draft } from './draft.ts'
import { likeness, trigramsOf } from './likeness.ts'

/** A draft that may become somebody's letter. */
export interface Candidate {
  readonly draft: Draft
  /** What is clumsy about it taken alone. */
  readonly cost: number
  readonly variant: 'full' | 'short' | 'coordinator' | 'recruiter' | 'withdrawal' | 'everybody' | 'follow-up' | 'after-rejection'
  /** Its sentences, to be compared with those of a sibling. */
  readonly texts: readonly string[]
}

/** A half about a qualification, not one of the wishes and thanks that every letter has. */
const saysWhatWasDone = /^I (?!would|like|look|hope|enjoyed|loved|was (?:glad|pleased)|am (?:looking|keen|glad)|very|really)/

/**
 * Finds what a reader would know again: whole sentences, and the halves of 'I have six years of X, and I built Y.'
 * @example
 * [...partsOf(['I speak Polish, and I built a kiln.', 'Thank you.'])]
 * // => ['I speak Polish, and I built a kiln.', 'I speak Polish.', 'I built a kiln.', 'Thank you.']
 */
export function partsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [text, ...(/^(?:I|.*[;:] I) /.test(text) ? text.slice(0, -1).split(/(?:, and|;) (?=I )/).filter((half) => saysWhatWasDone.test(half)).map((half) => `${half}.`) : [])]))
}

const partsOfCandidates = new WeakMap<Candidate, ReadonlySet<string>>()

function partsIn(candidate: Candidate): ReadonlySet<string> {
  const before = partsOfCandidates.get(candidate)
  if (before) return before
  const parts = partsOf(candidate.texts)
  partsOfCandidates.set(candidate, parts)
  return parts
}

/** How much of it stands there already: a sentence said again weighs most, a half of one less. */
function sharedParts(candidate: Candidate, other: ReadonlySet<string>, half = 0.2): number {
  let shared = 0
  for (const part of partsIn(candidate)) if (other.has(part)) shared += candidate.texts.includes(part) ? 1 : half
  return shared
}

/** Drafts further candidates for one person, from the given number on, with other frames than those taken; cheapest first. */
export type Drafter = (from: number, taken?: ReadonlySet<string>) => readonly Candidate[]

/** How alike two letters of a panel may be before another draft is taken; the rule allows 0.2. */
const alikeEnough = 0.14
const tooAlike = 0.19
/** How many drafts are written at a time. */
export const draftsEach = 24
/** From this draft on the spare wordings are used. */
export const plainDrafts = 2 * draftsEach
/** How many drafts are tried for one person before the best of them is taken as it is. */
const mostDrafts = 96

/**
 * Chooses one draft for each person so that the panel as a whole reads best and no two are alike. Whoever is to be
 * worded anew is chosen last, against the others as they are, so that their letters stay what they were, and against
 * the wordings that this person has had.
 */
export function choosePanel(drafters: readonly Drafter[], anew: readonly (readonly Drafter[])[], file: CaseFile): Candidate[] {
  const masked = [file.interview.company.name, file.interview.position, ...file.people.flatMap((person) => [person.name, person.goesBy ?? person.name])]
  const earlier = (file.earlierLetters ?? []).map((letter) => ({ trigrams: trigramsOf(letter.text, masked), sentences: partsOf(letter.text.split(/(?<=[.?!]”?)\s+|\n+/)) }))
  const lists = drafters.map((draft) => withEarlier([...draft(0)], earlier, masked))
  const chosen = lists.flatMap((list) => list.slice(0, 1))
  for (let round = 0; round < 2; round++) lists.forEach((list, index) => chooseOne(list, index, chosen))
  for (let round = 0; round < 2; round++) drafters.forEach((draft, index) => mend(draft, index, chosen, { masked, earlier }))
  anew.forEach((wordings, index) => {
    // A plain fact may be said again in other wordings; the letter as a whole must be another.
    const before: Earlier[] = []
    for (const draft of wordings) {
      const last = chosen[index]
      if (last) before.push({ trigrams: trigramsIn(last, masked), sentences: new Set() })
      chooseOne(withEarlier([...draft(0)], [...earlier, ...before], masked), index, chosen)
      const now = chosen[index]
      if (now && before.some(({ trigrams }) => likeness(trigramsIn(now, masked), trigrams) > 0.6)) chooseOne(withEarlier([now, ...Array.from({ length: 3 }, (_, turn) => draft((turn + 1) * draftsEach)).flat()], [...earlier, ...before], masked), index, chosen)
      mend(draft, index, chosen, { masked, earlier: [...earlier, ...before] })
    }
  })
  return chosen
}

interface Earlier {
  readonly trigrams: ReadonlySet<string>
  readonly sentences: ReadonlySet<string>
}

function chooseOne(list: readonly Candidate[], index: number, chosen: Candidate[]): void {
  let lowest = Infinity
  for (const candidate of list) {
    let cost = candidate.cost
    chosen.forEach((other, at) => {
      if (at !== index) cost += pairCost(candidate, other)
    })
    if (cost < lowest) {
      lowest = cost
      chosen[index] = candidate
    }
  }
}

function pairCost(one: Candidate, other: Candidate): number {
  let cost = 0
  for (const frame of one.draft.frames) if (other.draft.frames.has(frame)) cost += 4
  cost += sharedParts(one, partsIn(other)) * 12
  if (one.draft.strength && one.draft.strength.fact === other.draft.strength?.fact) cost += 3.5
  for (const { fact } of one.draft.further) if (fact === other.draft.strength?.fact || other.draft.further.some((further) => further.fact === fact)) cost += 1.5
  for (const { fact } of other.draft.further) if (fact === one.draft.strength?.fact) cost += 1.5
  for (const reason of one.draft.reasons) if (other.draft.reasons.includes(reason)) cost += 0.8
  return cost
}

/** Takes other drafts for a person for as long as the letter is too like a sibling's. */
function mend(draft: Drafter, index: number, chosen: Candidate[], { masked, earlier }: { readonly masked: readonly string[]; readonly earlier: readonly Earlier[] }): void {
  const siblings = chosen.filter((_, at) => at !== index)
  if (siblings.length === 0 && earlier.length === 0) return
  const sets = siblings.map((sibling) => trigramsIn(sibling, masked))
  const taken = new Set(siblings.flatMap(({ draft: { frames, strength, further } }) => [...frames, ...(strength ? [strength, ...further] : further).map(({ fact }) => fact)]))
  const said = new Set([...siblings.map(partsIn), ...earlier.map(({ sentences }) => sentences)].flatMap((parts) => [...parts]))
  const dearest = (chosen[index]?.cost ?? 0) + 12
  const badness = (candidate: Candidate): number => {
    const own = trigramsIn(candidate, masked)
    const shared = sharedParts(candidate, said, 0.001)
    // What is far clumsier than the first choice (too short, above all) is no way out.
    const clumsy = Math.max(0, candidate.cost - dearest) * 0.01
    return shared * 10 + clumsy + Math.max(0, ...sets.map((set) => likeness(own, set)).map((alike) => alike - alikeEnough + (alike >= tooAlike ? 5 : 0)))
  }
  const first = chosen[index]
  if (!first || badness(first) === 0) return
  let best = first
  let least = badness(first)
  // The spare wordings are only for letters that would share a sentence, or half of what they say.
  for (let from = 0; from < mostDrafts && least > (from < plainDrafts ? 0 : 1); from += draftsEach) {
    for (const candidate of withEarlier([...draft(from, taken)], earlier, masked)) {
      const bad = badness(candidate)
      if (bad >= least) continue
      best = candidate
      least = bad
      if (bad === 0) break
    }
  }
  chosen[index] = best
}

const trigramsOfCandidates = new WeakMap<Candidate, ReadonlySet<string>>()

/** A candidate belongs to one panel, whose names do not change. */
function trigramsIn(candidate: Candidate, masked: readonly string[]): ReadonlySet<string> {
  const before = trigramsOfCandidates.get(candidate)
  if (before) return before
  const found = trigramsOf(candidate.texts.join(' '), masked)
  trigramsOfCandidates.set(candidate, found)
  return found
}

/** A letter that says nearly what an earlier one said is no other letter. */
const alikeCost = (alike: number): number => Math.max(0, alike - 0.05) * 60 + Math.max(0, alike - 0.55) * 400

/** Adds what it costs to be like a letter that was sent before. */
function withEarlier(list: readonly Candidate[], earlier: readonly Earlier[], masked: readonly string[]): Candidate[] {
  if (earlier.length === 0) return [...list]
  return list
    .map((candidate) => {
      const own = trigramsIn(candidate, masked)
      const extra = earlier.reduce((sum, letter) => sum + alikeCost(likeness(own, letter.trigrams)) + sharedParts(candidate, letter.sentences) * 40, 0)
      return { ...candidate, cost: candidate.cost + extra }
    })
    .toSorted((one, other) => one.cost - other.cost)
}
