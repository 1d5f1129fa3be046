import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { composeText } from './nfc.ts'

test('text that is composed already is left alone', () => {
  const { text, toWritten } = composeText('Café 😀')
  expect([text, toWritten(6)]).toEqual(['Café 😀', 6])
})

test('places of the composed text point into the text as written', () => {
  const written = 'Siobha\u0301n met Zoe\u0308.'
  const { text, toWritten } = composeText(written)
  expect(text).toBe('Siobhán met Zoë.')
  const [start, end] = [text.indexOf('Zoë'), text.indexOf('.')].map(toWritten)
  expect(written.slice(start, end)).toBe('Zoe\u0308')
})

test('whatever is written, words between spaces come back whole', () => {
  const word = string({ unit: constantFrom('a', 'e\u0301', 'é', 'o\u0302\u0303', '😀', '가', 'ñ', 'ﬁ', "'"), minLength: 1, maxLength: 6 })
  assert(
    property(array(word, { maxLength: 12 }), (words) => {
      const written = words.join(' ')
      const { text, toWritten } = composeText(written)
      const back = [...text.matchAll(/[^ ]+/g)].map(({ 0: found, index }) =>
        written.slice(toWritten(index), toWritten(index + found.length)),
      )
      expect(back).toEqual(words)
    }),
  )
})

test('offsets never leave the text nor go backwards', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 60 }), (written) => {
      const { text, toWritten } = composeText(written)
      const places = Array.from({ length: text.length + 1 }, (_, offset) => toWritten(offset))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places.at(-1)).toBe(written.length)
    }),
  )
})
