import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardLine } from './card-line.ts'
import { joinReadings } from './card-text.ts'

function aLine(first: string, second?: string, language = 'eng'): CardLine {
  return {
    letters: [...first].map((letter) => ({ letter, p: 0.99, at: 0 })),
    ...(second === undefined ? {} : { seconds: [{ text: second, confidence: 0.9, language }] }),
    x: 0,
    y: 0,
    width: 100,
    height: 20,
    isSideways: false,
    cutOut: { x: 0, y: 0, width: 1, height: 1 },
  }
}

test.each([
  ['accents come from the second reader', 'Sarka Novakova', 'Šárka Nováková', 'ces', 'Šárka Nováková'],
  ['letters that differ stay the first reader’s', 'Harriet Wetherby', 'Harriet Netherby', 'eng', 'Harriet Wetherby'],
  ['the capital that the first reader lost before a line is put in', 'lluminant Press', 'Illuminant Press', 'eng', 'Illuminant Press'],
  ['so are the last digits of a line', 'Boise, ID 837', 'Boise, ID 83702', 'eng', 'Boise, ID 83702'],
  ['an l before a consonant begins no word', 'Viale ltalia 64', 'Viale ltalia 64', 'eng', 'Viale Italia 64'],
  ['an accent that the language lacks is a speck', 'Hartley', 'Hărtley', 'eng', 'Hartley'],
  [
    'spaces that the first reader dropped are put in',
    'Level4,604GeorgeStreet',
    'Level 4, 604 George Street',
    'eng',
    'Level 4, 604 George Street',
  ],
  [
    'what the second reader saw beside the line is left out',
    'Engineering Manager',
    'a Engineering Manager mn 1',
    'eng',
    'Engineering Manager',
  ],
  ['another line altogether changes nothing', 'Engineering Manager', 'oo wl', 'eng', 'Engineering Manager'],
  ['digits among digits are digits', '604-5ss-0168', '604-555-0168', 'eng', '604-555-0168'],
  ['ü that was written as ui is one letter', 'Duisseldorf', 'Düsseldorf', 'deu', 'Düsseldorf'],
])('%s', (_, first, second, language, joined) => {
  expect(joinReadings(aLine(first, second, language)).text).toBe(joined)
})

test('a letter that the readers saw differently carries the doubt', () => {
  const { letters } = joinReadings(aLine('Wetherby', 'Netherby'))
  expect(letters.map(({ agreed }) => agreed)).toEqual([false, true, true, true, true, true, true, true])
  expect(letters[0]).toMatchObject({ letter: 'W', other: 'N' })
})

test('whatever two readers see, the line has the first reader’s letters in their order', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdeF GH19.-'), maxLength: 30 })
  fc.assert(
    fc.property(text, text, (first, second) => {
      const bare = (line: string): string => line.replace(/ /g, '')
      const joined = bare(joinReadings(aLine(first, second)).text)
      // A capital that only the second saw, or a digit for a letter, may change it by a few letters, never by its length.
      expect(Math.abs(joined.length - bare(first).length)).toBeLessThanOrEqual(bare(second).length)
    }),
  )
})
