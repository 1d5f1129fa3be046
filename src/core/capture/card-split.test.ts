import { expect, test } from 'vitest'
import { splitCards } from './card-split.ts'
import type { CardLine } from './card-line.ts'

function aLine(text: string, y: number, x = 200): CardLine {
  return {
    letters: [...text].map((letter) => ({ letter, p: 1, at: 0 })),
    x,
    y,
    width: text.length * 12,
    height: 24,
    isSideways: false,
    cutOut: { x: 0, y: 0, width: 1, height: 1 },
  }
}

const hartley = ['Imogen Hartley', 'Fox Ltd', 'imogen@fox.example'].map((text, at) => aLine(text, at * 40))
const ogilvie = ['Callum Ogilvie', 'Fox Ltd', 'callum@fox.example']

test('two cards below one another, or beside one another, are two', () => {
  const below = ogilvie.map((text, at) => aLine(text, 300 + at * 40))
  const beside = ogilvie.map((text, at) => aLine(text, at * 40, 800))
  expect(splitCards([...hartley, ...below])).toEqual([hartley, below])
  expect(splitCards([...hartley, ...beside])).toEqual([hartley, beside])
})

test('three cards are three', () => {
  const second = ogilvie.map((text, at) => aLine(text, 300 + at * 40))
  const third = ['Nadia Rahman', 'Fox Ltd', 'nadia@fox.example'].map((text, at) => aLine(text, 600 + at * 40))
  expect(splitCards([...hartley, ...second, ...third])).toHaveLength(3)
})

test('one card with its address far below is one', () => {
  const lines = [...hartley, aLine('12 Mill Road', 400), aLine('Bristol BS1 4TR', 440), aLine('M +44 7400 123456', 480)]
  expect(splitCards(lines)).toEqual([lines])
})

test('an @ that was read as something else, with @ as the second guess, still tells a card', () => {
  const below = ogilvie.map((text, at) => aLine(text.replace('@', 'a'), 300 + at * 40))
  const unsure = below.map((line) => ({
    ...line,
    letters: line.letters.map((each, at) => (line === below[2] && at === 6 ? { ...each, other: '@', otherP: 0.2 } : each)),
  }))
  expect(splitCards([...hartley, ...unsure])).toEqual([hartley, unsure])
})
