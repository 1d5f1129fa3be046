import { describe, expect, test } from 'vitest'
import { decide, logSum, type Scores } from './chain.ts'
import { feature, numberOf } from './mix.ts'
import { packed, Table } from './table.ts'

/** Numbers of chance that are the same every time. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

/** Scores for a jotting of so many words, with three things to put in and four edits of which the second drops. */
function scoresOf(seed: number, words: number): Scores {
  const chance = chanceOf(seed)
  const row = (length: number): Float64Array => Float64Array.from({ length }, () => chance() * 4 - 2)
  return {
    gaps: Array.from({ length: words + 1 }, () => [row(3), row(3)] as const),
    words: Array.from({ length: words }, () => [row(4), row(4)] as const),
    allowed: Array.from({ length: words }, (_, index) => (index % 2 === 0 ? [0, 1, 3] : [0, 1, 2])),
    toWord: Array.from({ length: 3 }, () => row(4)),
    toGap: Array.from({ length: 4 }, () => row(3)),
    dropped: 1,
  }
}

/** Every decision there is, with its score: what `decide` must find the best of. */
function all({ gaps, words, allowed, toWord, toGap, dropped }: Scores): { readonly key: string; readonly score: number }[] {
  let ways = [0, 1, 2].map((put) => ({ inserted: [put], edits: [] as number[], score: gaps[0]?.[0][put] ?? 0 }))
  words.forEach((_, index) => {
    ways = ways.flatMap((way) => (allowed[index] ?? []).flatMap((edit) => [0, 1, 2].map((put) => {
      const before = way.edits.at(-1) === dropped ? 1 : 0
      const here = edit === dropped ? 1 : 0
      const score = way.score + (toWord[way.inserted.at(-1) ?? 0]?.[edit] ?? 0) + (words[index]?.[before][edit] ?? 0) + (toGap[edit]?.[put] ?? 0) + (gaps[index + 1]?.[here][put] ?? 0)
      return { inserted: [...way.inserted, put], edits: [...way.edits, edit], score }
    })))
  })
  return ways.map(({ inserted, edits, score }) => ({ key: `${inserted.join()}|${edits.join()}`, score })).toSorted((one, other) => other.score - one.score)
}

describe('the chain over a jotting', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('finds the five best of all decisions in their order, each with its share (chance %i)', (seed) => {
    const scores = scoresOf(seed, 1 + (seed % 4))
    const every = all(scores)
    const whole = logSum(every.map(({ score }) => score))
    const found = decide(scores, 5)
    expect(found.map(({ inserted, edits }) => `${inserted.join()}|${edits.join()}`)).toEqual(every.slice(0, 5).map(({ key }) => key))
    found.forEach(({ probability }, index) => expect(probability).toBeCloseTo(Math.exp((every[index]?.score ?? 0) - whole), 2))
  })

  test('says of a jotting without words only what is put into its one gap', () => {
    const scores = scoresOf(3, 0)
    expect(decide(scores)).toHaveLength(1)
    expect(decide(scores)[0]?.edits).toEqual([])
  })
})

describe('weights that were packed', () => {
  const rows = new Map([[feature(numberOf('word'), numberOf('mill')), [[0, 16], [2, -24]]], [feature(numberOf('word'), numberOf('gate')), [[1, 8]]], [-2147483648, [[2, 32767]]]] as [number, [number, number][]][])
  const table = new Table(packed(rows))

  test('say of each feature what they said before, in whole ones', () => {
    expect([...table.addTo(new Float64Array(3), [...rows.keys()])]).toEqual([1, 0.5, -1.5 + 32767 / 16])
  })

  test('say nothing of what was never seen, and only as much as is asked', () => {
    expect([...table.addTo(new Float64Array(3), [feature(numberOf('word'), numberOf('oven')), 0, 1])]).toEqual([0, 0, 0])
    expect([...table.addTo(new Float64Array(3), [...rows.keys()], 1)]).toEqual([1, 0, -1.5])
  })

  test('of thousands of features each keeps its own', () => {
    const many = new Map(Array.from({ length: 5000 }, (_, index) => [feature(index, index * 7), [[index % 3, (index % 200) - 100]]] as [number, [number, number][]]))
    expect(many.size).toBe(5000)
    const whole = new Table(packed(many))
    for (const [key, [pair]] of many) expect(whole.addTo(new Float64Array(3), [key])[pair?.[0] ?? 0]).toBe((pair?.[1] ?? 0) / 16)
  })
})
