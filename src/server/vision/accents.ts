/**
 * The reader of accents: the recogniser's dictionary lacks most accented letters, but what its inner layer sees of a
 * letter tells them. One layer of weights on top of it, learned from our own sheets (test/cards/train-accents.ts).
 */
import { readFileSync } from 'node:fs'
import { formsOf, type Mark, marks } from '../../core/capture/accents.ts'
import type { ReadLetter } from '../../core/capture/card-line.ts'
import type { Numbers } from './runtime.ts'

/** The last layer of the recogniser that still knows above from below: three rows, four columns a letter. */
export const ACCENT_LAYER = 'p2o.Add.231'
const COLUMNS = 4

/** What was learned: for each mark a weight for every number seen. */
export interface AccentWeights {
  readonly size: number
  readonly weights: Float32Array
  readonly biases: Float32Array
}

/** The weights as a file: the number of them for one mark, the biases, a scale for each place, then bytes. */
export function readAccentWeights(file: URL = new URL('./data/accents.bin', import.meta.url)): AccentWeights {
  const bytes = Uint8Array.from(readFileSync(file))
  const size = new Uint32Array(bytes.buffer, 0, 1)[0] ?? 0
  const biases = new Float32Array(bytes.buffer, 4, marks.length)
  const scales = new Float32Array(bytes.buffer, 4 + 4 * marks.length, size)
  const steps = new Int8Array(bytes.buffer, 4 + 4 * marks.length + 4 * size, marks.length * size)
  return { size, biases, weights: Float32Array.from(steps, (step, at) => step * (scales[at % size] ?? 0)) }
}

/** Gives each letter what it may be with its mark, likeliest first. */
export function withAccents(letters: readonly ReadLetter[], seen: Numbers | undefined, weights: AccentWeights): readonly ReadLetter[] {
  if (!seen) return letters
  return letters.map((letter) => {
    const forms = formsOf(letter.letter)
    return forms.length < 2 ? letter : { ...letter, accents: weighed(forms, seenAt(seen, letter.at), weights) }
  })
}

/** What the layer saw around a place of the line (0 to 1): column by column, row by row. */
export function seenAt({ data, dims }: Numbers, at: number): Float32Array {
  const [, channels = 0, rows = 0, width = 0] = dims
  const out = new Float32Array(COLUMNS * rows * channels)
  // The letters come out half as often as the layer has columns.
  const first = 2 * Math.floor((at * width) / 2) - 1
  for (let column = 0; column < COLUMNS; column++) {
    const x = Math.min(width - 1, Math.max(0, first + column))
    for (let row = 0; row < rows; row++)
      for (let channel = 0; channel < channels; channel++)
        out[(column * rows + row) * channels + channel] = data[(channel * rows + row) * width + x] ?? 0
  }
  return out
}

function weighed(
  forms: readonly (readonly [Mark, string])[],
  seen: Float32Array,
  { weights, biases, size }: AccentWeights,
): ReadLetter['accents'] {
  const scores = forms.map(([mark]) => {
    const at = marks.indexOf(mark)
    let score = biases[at] ?? 0
    for (let i = 0; i < size; i++) score += (weights[at * size + i] ?? 0) * (seen[i] ?? 0)
    return score
  })
  const most = Math.max(...scores)
  const sum = scores.reduce((all, score) => all + Math.exp(score - most), 0)
  return forms
    .map(([, letter], at) => ({ letter, p: Math.exp((scores[at] ?? 0) - most) / sum }))
    .filter(({ p }) => p > 0.01)
    .toSorted((a, b) => b.p - a.p)
}
