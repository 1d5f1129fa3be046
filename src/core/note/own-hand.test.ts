import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDrawnHand } from '../../../test/note/drawn-hand.ts'
import { handOf, ownAlphabet, type OwnHand, stillToDraw, tidyStroke } from './own-hand.ts'

test('the alphabet has seventy letters, each once', () => {
  expect(ownAlphabet).toHaveLength(70)
  expect(new Set(ownAlphabet).size).toBe(70)
})

test('a hand that is drawn writes a whole note, accents and all', () => {
  expect(stillToDraw(aDrawnHand())).toEqual([])
  expect(handOf(aDrawnHand()).missing('Dear Siobhán, “thank you”; – Łukasz’s 1st Řezníčková…')).toEqual([])
})

test('a hand that is half drawn says which letters are still to come', () => {
  const { a = [], ...others } = aDrawnHand().letters
  const half: OwnHand = { letters: { ...others, a: a.slice(0, 0) } }
  expect(stillToDraw(half)).toEqual(['a'])
  expect(handOf(half).missing('Anna')).toEqual(['a'])
})

test('the ways to write a letter take turns', () => {
  const shapes = handOf(aDrawnHand()).shape('aaa', 0).letters.map(({ shape }) => shape.id)
  expect(shapes[0]).not.toBe(shapes[1])
  expect(shapes[0]).toBe(shapes[2])
})

test('letters stand as close as they look: a T takes the o under its arm, two stems keep apart', () => {
  const hand = handOf(aDrawnHand())
  const gap = (pair: string): number => {
    const [one, two] = hand.shape(pair, 0).letters
    return (two?.x ?? 0) - ((one?.x ?? 0) + (one?.shape.box.right ?? 0))
  }
  expect(gap('To')).toBeLessThan(gap('ll'))
  expect(gap('ll')).toBeGreaterThan(0.05)
})

test('an accent takes the place of the dot', () => {
  const hand = handOf(aDrawnHand())
  const [plain, accented] = ['i', 'í'].map((letter) => hand.shape(letter, 0).letters[0]?.shape.strokes.length)
  expect(accented).toBe(plain)
})

test('letters that reach out to one another are joined, printed ones are not', () => {
  const flicked = [[[0, 0.05], [0.1, 0.2], [0.3, 0.45], [0.3, 0], [0.42, 0.1]]] as const
  const cursive: OwnHand = { letters: { ...aDrawnHand().letters, ...Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, [flicked]])) } }
  const joined = handOf(cursive).shape('ab', 0).letters
  expect(handOf(cursive).joined).toBe(true)
  expect(joined.map(({ text }) => text)).toEqual(['a', '', 'b'])
  const [from, join, to] = joined
  expect((join?.x ?? 0) + (join?.shape.box.right ?? 0)).toBeCloseTo(to?.x ?? 9)
  expect(join?.x).toBeCloseTo((from?.x ?? 9) + 0.42)
  expect(handOf(aDrawnHand()).joined).toBe(false)
})

test('what a finger drew is tidied: few points, the same ends, a tap is a dot', () => {
  const trembling = Array.from({ length: 200 }, (_, at) => [at / 200, 0.002 * (at % 2)] as const)
  const tidy = tidyStroke(trembling)
  expect(tidy.length).toBeLessThan(12)
  expect([tidy[0]?.[0], tidy.at(-1)?.[0]]).toEqual([0, 0.995])
  expect(tidyStroke([[0.3, 0.1]])).toHaveLength(2)
})

test('a letter drawn quickly, with few points, keeps its shape', () => {
  const corner = tidyStroke([[0, 0], [0, 0.7], [0.5, 0.7]])
  expect(Math.min(...corner.map(([x, y]) => Math.hypot(x, y - 0.7)))).toBeLessThan(0.02)
  expect(Math.max(...corner.map(([, y]) => y))).toBeGreaterThan(0.69)
})

test('whatever is drawn, tidying ends, keeps within it, and tidying again changes little', () => {
  const point = fc.tuple(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: -1, max: 2, noNaN: true }))
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 240 }), (points) => {
      const tidy = tidyStroke(points)
      return tidy.length >= 1 && tidy.every(([x, y]) => x >= -1.05 && x <= 2.05 && y >= -1.05 && y <= 2.05)
    }),
  )
})
