import type { Frame } from '../phrases/frame.ts'
import { isSoundEnglish } from '../language/gate.ts'
import { pick, type Chance } from './chance.ts'
import type { Reading, Situation } from './situation.ts'
import { fits, say, type Said, type Slot, type Slots } from './realise.ts'
import type { Strength } from '../facts/shape.ts'
import type { Reason } from '../facts/reason.ts'

/** A letter in the making: paragraphs of sentences, and what it used. */
export interface Draft {
  readonly paragraphs: Said[][]
  readonly frames: Set<string>
  /** The turns that have been heard in it. */
  readonly turns: Set<string>
  strength?: Strength
  /** Qualifications said beside the first. */
  readonly further: Strength[]
  readonly reasons: Reason[]
  /** Whether the position has been named; until then 'the job' is put as the position. */
  named: boolean
}

/** What a draft is written with. */
export interface Desk {
  readonly situation: Situation
  readonly reading: Reading
  readonly chance: Chance
  readonly draft: Draft
  /** Frames and qualifications that the others of the panel have been given: taken again only where there is no other. */
  readonly taken: ReadonlySet<string>
  /** Whether the spare wordings may be used, because the plain ones did not tell the letters apart. */
  readonly spare: boolean
}

/** Opens an empty draft. */
export function newDesk(situation: Situation, reading: Reading, { chance, taken, spare = false }: Pick<Desk, 'chance' | 'taken'> & { readonly spare?: boolean }): Desk {
  return { situation, reading, chance, taken, spare, draft: { paragraphs: [[], [], []], frames: new Set(), turns: new Set(), further: [], reasons: [], named: false } }
}

/** Chooses one of the frames that fit and adds what it says to a paragraph; false where none fits. */
export function add(desk: Desk, paragraph: number, frames: readonly Frame[] | undefined, slots: Slots = {}, flags: readonly string[] = []): boolean {
  const { draft, reading, chance, taken, spare } = desk
  const { pos } = reading.slots
  const slotOf = (name: string): Slot | undefined => slots[name] ?? (name === 'job' && pos && !draft.named ? pos : reading.slots[name])
  const holds = (flag: string): boolean => reading.flags.has(flag) || flags.includes(flag) || (spare && (flag === 'few' || flag === 'spare'))
  const fitting = (frames ?? []).filter((candidate) => !draft.frames.has(candidate.id) && (candidate.turn === undefined || !draft.turns.has(candidate.turn)) && fits(candidate, holds, slotOf))
  const fresh = taken.size > 0 ? fitting.filter((candidate) => !taken.has(candidate.id)) : fitting
  const frame = pick(fresh.length > 0 ? fresh : fitting, chance, spare ? undefined : plainFirst)
  if (!frame) return false
  const said = say(frame, slotOf, { base: ['interview'], short: reading.flags.has('warm') })
  const name = reading.slots.co?.text
  // A sentence that would make the reader stumble is never written: another is said in its place, or none.
  if (!said.every(({ text, facts }) => isInOwnWords(reading, facts) || isSoundEnglish(name ? text.replaceAll(name, 'Northwind') : text))) return fitting.length > 1 && add(desk, paragraph, fitting.filter((other) => other !== frame), slots, flags)
  if (!frame.isPlain) draft.frames.add(frame.id)
  if (frame.turn) draft.turns.add(frame.turn)
  if (frame.slots.some((slot) => slot === 'pos' || slot === 'job')) draft.named = true
  draft.paragraphs[paragraph]?.push(...said)
  return true
}

/** Sentences of the candidate's own are not judged. */
const isInOwnWords = ({ confirmed }: Reading, facts: readonly string[]): boolean => confirmed.size > 0 && facts.some((fact) => confirmed.has(fact)) && facts.every((fact) => fact === 'interview' || confirmed.has(fact))

/** What is there for panels that run out of wordings is seldom taken before they do. */
const plainFirst = ({ when, weight }: Frame): number => (when.includes('few') ? weight * 0.15 : weight)

/** Takes an item out of a list by chance, the earlier ones more often. */
export function prefer<Item>(items: readonly Item[], chance: Chance, sharpness = 2): Item | undefined {
  return items[Math.floor(chance() ** sharpness * items.length)]
}
