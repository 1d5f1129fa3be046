/** Chance that can be repeated. */
export type Dice = () => number

/** Opens dice by a seed: mulberry32, 0 to 1. */
export function openDice(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Picks one of several. */
export function pick<T>(values: readonly T[], dice: Dice): T {
  const value = values[Math.floor(dice() * values.length)]
  if (value === undefined) throw new Error('Nothing to pick from.')
  return value
}
