import { packed, type PackedTable } from '../../src/core/compose/learned/table.ts'

/** Weights by feature, learned step by step (AdaGrad: Duchi, Hazan and Singer 2011), each step a little towards nought. */
export class Weights {
  readonly rows = new Map<number, Float64Array>()
  readonly #squares = new Map<Float64Array, Float64Array>()
  readonly #rate: number
  readonly #decay: number

  constructor(rate = 0.15, decay = 1e-5) {
    this.#rate = rate
    this.#decay = decay
  }

  /** Makes room for every feature that was seen often enough. */
  add(counts: ReadonlyMap<number, number>, least: number, size: number): void {
    for (const [feature, count] of counts) if (count >= least) this.rows.set(feature, new Float64Array(size))
  }

  /** The rows of those features that have one. */
  of(features: readonly number[]): Float64Array[] {
    return features.flatMap((feature) => this.rows.get(feature) ?? [])
  }

  /** Moves one weight by what it was wrong. */
  move(row: Float64Array, at: number, wrong: number): void {
    let squares = this.#squares.get(row)
    if (!squares) this.#squares.set(row, (squares = new Float64Array(row.length)))
    const weight = row[at] ?? 0
    const step = wrong - this.#decay * weight
    squares[at] = (squares[at] ?? 0) + step * step
    row[at] = weight + (this.#rate * step) / Math.sqrt((squares[at] ?? 0) + 1e-2)
  }

  /** What is worth keeping, in sixteenths. */
  kept(least: number): PackedTable {
    const kept = new Map<number, [choice: number, weight: number][]>()
    for (const [feature, row] of this.rows) {
      const pairs = [...row].flatMap((weight, at) => (Math.abs(Math.round(weight * 16)) >= least ? [[at, Math.round(weight * 16)] as [number, number]] : []))
      if (pairs.length > 0) kept.set(feature, pairs)
    }
    return packed(kept)
  }
}

/** Adds rows up. */
export function sumOf(rows: readonly Float64Array[], size: number): Float64Array {
  const sums = new Float64Array(size)
  for (const row of rows) for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  return sums
}

/** The logarithm of the sum of the first so many exponentials. */
export function logSumOf(terms: Float64Array, length: number): number {
  let highest = -Infinity
  for (let at = 0; at < length; at++) if ((terms[at] ?? 0) > highest) highest = terms[at] ?? 0
  if (highest === -Infinity) return highest
  let sum = 0
  for (let at = 0; at < length; at++) sum += Math.exp((terms[at] ?? 0) - highest)
  return highest + Math.log(sum)
}

/** A row of numbers in an order of chance that is the same every time. */
export function shuffler(seed: number): (length: number) => number[] {
  let state = seed
  const chance = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  return (length) => {
    const order = [...Array.from({ length }).keys()]
    for (let at = length - 1; at > 0; at--) {
      const other = Math.floor(chance() * (at + 1))
      ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
    }
    return order
  }
}

/** Counts how often each thing comes. */
export function counted<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
