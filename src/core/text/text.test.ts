import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { foldAccents, letterKey } from './fold.ts'
import { normaliseText } from './normal.ts'
import { sentencesOf } from './sentences.ts'
import { tokenAt, tokensOf } from './tokens.ts'
import { likenessOf, trigramsOf } from './trigrams.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

test('a normal text leads every word back to the place where it was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Siobha\u0301n', 'Zoe\u0308', ' ', 'a\u0323\u0302', '\u1112\u1161\u11ab', 'O’Brien', '😀', ', ')),
      (parts) => {
        const original = parts.join('')
        const { text, originAt } = normaliseText(original)
        for (const { start, end } of tokensOf(text)) {
          const written = original.slice(originAt(start), originAt(end))
          expect(normaliseText(written).text).toBe(text.slice(start, end))
        }
      },
    ),
  )
})

test('whatever is read as words stands in the text, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const token of tokensOf(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.start).toBeGreaterThanOrEqual(last)
        expect(tokenAt(tokensOf(text), token.start)?.start).toBe(token.start)
        last = token.fullEnd
      }
    }),
  )
})

test('a possessive s belongs to the sentence, an apostrophe within to the name', () => {
  expect(tokensOf("O'Brien's dog, James' cat").map(({ text }) => text)).toEqual(["O'Brien", 'dog', 'James', 'cat'])
})

test('addresses are no words, and a lost space after a full stop joins none', () => {
  expect(tokensOf('Write to jon@acme.example or www.acme.example today.Siobhán waits').map(({ text }) => text)).toEqual([
    'Write',
    'to',
    'or',
    'today',
    'Siobhán',
    'waits',
  ])
})

test('titles and initials do not end a sentence', () => {
  expect(sentencesOf('I met Dr. Will and J. Ray. They said: "Go!" Then\nwe went.').map(({ text }) => text)).toEqual([
    'I met Dr. Will and J. Ray.',
    'They said: "Go!"',
    'Then',
    'we went.',
  ])
})

test('sentences stand where they say', () => {
  fc.assert(
    fc.property(anyText, (text) => sentencesOf(text).every((sentence) => text.slice(sentence.start, sentence.end) === sentence.text)),
  )
})

test('accents fall away, letters of their own are spelled out', () => {
  expect(foldAccents('Łukasz Ødegård Þór Straße')).toBe('Lukasz Odegard Thor Strasse')
  expect(letterKey('Ó Súilleabháin')).toBe('osuilleabhain')
})

test('the distance is that of Damerau and Levenshtein for neighbours, cut off above the most', () => {
  expect(editDistance('lewis', 'lexis', 3)).toBe(1)
  expect(editDistance('ab', 'ba', 3)).toBe(1)
  expect(editDistance('kitten', 'sitting', 5)).toBe(3)
  expect(editDistance('kitten', 'sitting', 2)).toBe(3)
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20))
      expect(editDistance(a, b, 20)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      expect(editDistance(a, b, 20) === 0).toBe(a === b)
    }),
  )
})

test('two texts are as alike as the runs of three words they share', () => {
  const one = trigramsOf('thank you for the tour'.split(' '))
  expect(likenessOf(one, one)).toBe(1)
  expect(likenessOf(one, trigramsOf('the tour was short'.split(' ')))).toBe(0)
  expect(likenessOf(new Set(), new Set())).toBe(0)
})
