/** One layer of weights, learned by stochastic descent: which mark a letter bears, among those that it can. */
import { formsOf, type Mark, marks } from '../../src/core/capture/accents.ts'
import type { Dice } from './dice.ts'

export interface Sample {
  /** The letter as the recogniser wrote it. */
  readonly seen: string
  readonly mark: Mark
  /** At half precision: there are half a billion of them. */
  readonly numbers: Float16Array
}

export interface Learned {
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/** Numbers are set to a mean of 0 and a deviation of 1 while learning; what is given back wants them as they are. */
export function learn(samples: readonly Sample[], rounds: number, dice: Dice): Learned {
  const size = samples[0]?.numbers.length ?? 0
  const { means, deviations } = spreadOf(samples, size)
  const weights = new Float32Array(marks.length * size)
  const biases = new Float32Array(marks.length)
  const numbers = new Float32Array(size)
  const order = [...samples]
  for (let round = 0; round < rounds; round++) {
    shuffle(order, dice)
    const rate = 0.0006 * (1 - round / rounds) + 0.00003
    for (const { seen, mark, numbers: raw } of order) {
      for (let i = 0; i < size; i++) numbers[i] = ((raw[i] ?? 0) - (means[i] ?? 0)) / (deviations[i] ?? 1)
      for (const [at, p] of oddsOf(numbers, seen, { weights, biases })) {
        const step = rate * (p - (marks[at] === mark ? 1 : 0))
        if (Math.abs(step) < rate * 0.001) continue
        for (let i = 0; i < size; i++) weights[at * size + i] = (weights[at * size + i] ?? 0) - step * (numbers[i] ?? 0)
        biases[at] = (biases[at] ?? 0) - step
      }
    }
  }
  return unspread({ weights, biases }, means, deviations)
}

/** By the place of each mark that the letter can bear, how likely it is. */
export function oddsOf(numbers: Float32Array, seen: string, { weights, biases }: Learned): readonly (readonly [at: number, p: number])[] {
  const size = numbers.length
  const scores = formsOf(seen).map(([mark]) => {
    const at = marks.indexOf(mark)
    let score = biases[at] ?? 0
    for (let i = 0; i < size; i++) score += (weights[at * size + i] ?? 0) * (numbers[i] ?? 0)
    return [at, score] as const
  })
  const most = Math.max(...scores.map(([, score]) => score))
  const sum = scores.reduce((all, [, score]) => all + Math.exp(score - most), 0)
  return scores.map(([at, score]) => [at, Math.exp(score - most) / sum])
}

function spreadOf(samples: readonly Sample[], size: number): { readonly means: Float32Array; readonly deviations: Float32Array } {
  const [means, deviations] = [new Float32Array(size), new Float32Array(size)]
  const some = samples.filter((_, at) => at % 4 === 0)
  for (const { numbers } of some)
    for (let i = 0; i < size; i++) {
      const value = numbers[i] ?? 0
      means[i] = (means[i] ?? 0) + value / some.length
      deviations[i] = (deviations[i] ?? 0) + (value * value) / some.length
    }
  for (let i = 0; i < size; i++) deviations[i] = Math.sqrt(Math.max(1e-4, (deviations[i] ?? 0) - (means[i] ?? 0) ** 2)) + 0.05
  return { means, deviations }
}

function unspread({ weights, biases }: Learned, means: Float32Array, deviations: Float32Array): Learned {
  const size = means.length
  const own = weights.map((weight, at) => weight / (deviations[at % size] ?? 1))
  const shifted = biases.map((bias, mark) => {
    let sum = bias
    for (let i = 0; i < size; i++) sum -= (own[mark * size + i] ?? 0) * (means[i] ?? 0)
    return sum
  })
  return { weights: own, biases: shifted }
}

function shuffle<T>(values: T[], dice: Dice): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(dice() * (i + 1))
    const [a, b] = [values[i], values[j]]
    if (a !== undefined && b !== undefined) [values[i], values[j]] = [b, a]
  }
}
