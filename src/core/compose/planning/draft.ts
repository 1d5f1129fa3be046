import type { Frame } from '../phrases/frame.ts'
import { pick, type Chance } from './chance.ts'
import type { Reading, Situation } from './situation.ts'
import { fits, say, type Said, type Slots } from './realise.ts'
import type { Strength } from '../facts/strength.ts'
import type { Reason } from '../facts/reason.ts'

/** A letter in the making: paragraphs of sentences, and what it used. */
export interface Draft {
  readonly paragraphs: Said[][]
  readonly frames: Set<string>
  strength?: Strength
  readonly reasons: Reason[]
}

/** What a draft is written with. */
export interface Desk {
  readonly situation: Situation
  readonly reading: Reading
  readonly chance: Chance
  readonly draft: Draft
}

/** Opens an empty draft. */
export function newDesk(situation: Situation, reading: Reading, chance: Chance): Desk {
  return { situation, reading, chance, draft: { paragraphs: [[], [], []], frames: new Set(), reasons: [] } }
}

/** Chooses one of the frames that fit and adds what it says to a paragraph; false where none fits. */
export function add(desk: Desk, paragraph: number, frames: readonly Frame[] | undefined, slots: Slots = {}, flags: readonly string[] = []): boolean {
  const { draft, reading, chance } = desk
  const all = { ...reading.slots, ...slots }
  const known = flags.length > 0 ? new Set([...reading.flags, ...flags]) : reading.flags
  const frame = pick((frames ?? []).filter((candidate) => fits(candidate, known, all) && !draft.frames.has(candidate.id)), chance)
  if (!frame) return false
  draft.frames.add(frame.id)
  draft.paragraphs[paragraph]?.push(...say(frame, all, ['interview']))
  return true
}

/** Takes an item out of a list by chance, the earlier ones more often. */
export function prefer<Item>(items: readonly Item[], chance: Chance, sharpness = 2): Item | undefined {
  return items[Math.floor(chance() ** sharpness * items.length)]
}
