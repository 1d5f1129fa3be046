import { contracted } from '../language/contract.ts'
import { capitalised, closedSentence } from '../language/phrase.ts'
import type { Frame } from '../phrases/frame.ts'

/** A phrase for a slot, and the facts it rests on. */
export interface Slot {
  readonly text: string
  readonly facts: readonly string[]
}

export type Slots = Readonly<Record<string, Slot>>

/** A sentence of a draft: text, facts, and the frame it came from. */
export interface Said {
  readonly text: string
  readonly facts: readonly string[]
  readonly frame: string
}

/** Tells whether a frame may be used: its flags hold and its slots are there. */
export function fits({ wants, bars, slots }: Frame, holds: (flag: string) => boolean, slotOf: SlotOf): boolean {
  return wants.every(holds) && !bars.some(holds) && slots.every((slot) => slotOf(slot) !== undefined)
}

/** Finds the phrase for a slot. */
export type SlotOf = (name: string) => Slot | undefined

/** How a frame is filled: what a sentence rests on that has no facts of its own, and whether verbs are shortened. */
export interface Saying {
  readonly base: readonly string[]
  readonly short?: boolean
}

/** Fills a frame. Each sentence rests on the facts of its slots, and on `base` where it has none of its own. */
export function say(frame: Frame, slotOf: SlotOf, { base, short = false }: Saying): Said[] {
  return frame.sentences.flatMap((pieces) => {
    const facts = new Set<string>()
    const text = pieces
      .map((piece) => {
        if ('words' in piece) return piece.words
        const slot = slotOf(piece.slot)
        if (!slot) throw new Error(`Frame ${frame.id} was filled without its slot ${piece.slot}.`)
        for (const fact of slot.facts) facts.add(fact)
        return piece.begins ? capitalised(slot.text) : slot.text
      })
      .join('')
    const closed = capitalised(closedSentence(short ? contracted(text.includes(' whether ') ? text.replace(/\b(asked(?: me)?|to know) whether\b/, '$1 if') : text) : text))
    return closed === '' ? [] : [{ text: closed, facts: facts.size > 0 ? [...facts] : base, frame: frame.id }]
  })
}
