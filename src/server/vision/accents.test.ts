import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { marks } from '../../core/capture/accents.ts'
import type { ReadLetter } from '../../core/capture/card-line.ts'
import { readAccentWeights, seenAt, withAccents } from './accents.ts'
import { modelFiles } from './files.ts'
import { withOutput } from './graph-output.ts'

const aLetter = (letter: string, at = 0.5): ReadLetter => ({ letter, p: 1, at })
/** Two numbers a place: what the layer saw of three rows and four columns. */
const seen = { data: Float32Array.from({ length: 2 * 3 * 4 }, (_, at) => at), dims: [1, 2, 3, 4] }

describe('the reader of accents', () => {
  test('gives what a letter may be with its mark, likeliest first', () => {
    const weights = new Float32Array(marks.length * 24)
    weights.fill(1, marks.indexOf('tilde') * 24, marks.indexOf('tilde') * 24 + 1)
    const biases = Float32Array.from(marks, (mark) => (mark === 'none' ? 1 : -9))
    const [letter] = withAccents([aLetter('n')], seen, { size: 24, weights, biases })
    expect(letter?.accents?.[0]).toEqual({ letter: 'n', p: expect.closeTo(1, 1) })
    biases[marks.indexOf('tilde')] = 9
    expect(withAccents([aLetter('n')], seen, { size: 24, weights, biases })[0]?.accents?.[0]?.letter).toBe('ñ')
  })

  test('says nothing of letters that bear no mark, and nothing where its layer is missing', () => {
    const weights = { size: 24, weights: new Float32Array(marks.length * 24), biases: new Float32Array(marks.length) }
    expect(withAccents([aLetter('7'), aLetter('m')], seen, weights)).toEqual([aLetter('7'), aLetter('m')])
    expect(withAccents([aLetter('n')], undefined, weights)).toEqual([aLetter('n')])
  })

  test('looks at the columns around the letter, and at the last one where the line ends', () => {
    expect([...seenAt(seen, 0.3)].slice(0, 12)).toEqual([0, 12, 4, 16, 8, 20, 0, 12, 4, 16, 8, 20])
    expect([...seenAt(seen, 0.99)].slice(-6)).toEqual([3, 15, 7, 19, 11, 23])
  })

  test('what it learned fits the layer of the bundled model', () => {
    const { size, weights, biases } = readAccentWeights()
    expect(size).toBe(480 * 3 * 4)
    expect(weights).toHaveLength(marks.length * size)
    expect([...biases].every(Number.isFinite)).toBe(true)
  })
})

describe('a model with one more output', () => {
  const model = readFileSync(modelFiles(undefined).recognition)

  test('keeps every byte that it had, and one more field in its graph', () => {
    const more = withOutput(model, 'p2o.Add.231')
    expect(more?.length).toBe(model.length + 'p2o.Add.231'.length + 4)
  })

  test('is left alone where it has no such tensor', () => {
    expect(withOutput(model, 'no.such.tensor')).toBeUndefined()
  })
})
