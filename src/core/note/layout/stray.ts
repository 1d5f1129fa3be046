import { chanceFrom } from '../../compose/planning/chance.ts'

/** Gives a number from -1 to 1, most often near 0: what a calm hand strays by. The same name gives the same number. */
export type Stray = (name: string) => number

/**
 * Makes the strays of one note; three even throws together lie near the middle.
 * @example
 * strayFrom('a note')('line 1 slope') === strayFrom('a note')('line 1 slope')
 * // => true
 */
export function strayFrom(seed: string): Stray {
  return (name) => {
    const chance = chanceFrom(`${seed}|${name}`)
    return ((chance() + chance() + chance()) / 3) * 2 - 1
  }
}

/** A slow wave through a line: the baseline that a hand follows without ruling. `at` runs from 0 to 1. */
export function waveOf(stray: Stray, name: string): (at: number) => number {
  const phase = stray(`${name}.phase`) * Math.PI
  const length = 0.9 + 0.35 * stray(`${name}.length`)
  const height = 0.6 + 0.4 * stray(`${name}.height`)
  return (at) => Math.sin(phase + (at / length) * 2 * Math.PI) * height
}
