import { hashOf } from '../../text/hash.ts'

/** A seeded source of numbers from 0 up to 1: the same seed gives the same numbers. */
export type Chance = () => number

/** Makes a seeded source of chance from a text. */
export function chanceFrom(text: string): Chance {
  let state = hashOf(text)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Picks one of several, by weight. */
export function pick<Item extends { readonly weight: number }>(items: readonly Item[], chance: Chance, weigh: (item: Item) => number = (item) => item.weight): Item | undefined {
  let left = chance() * items.reduce((sum, item) => sum + weigh(item), 0)
  for (const item of items) {
    left -= weigh(item)
    if (left < 0) return item
  }
  return items[items.length - 1]
}
