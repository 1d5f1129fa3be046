import { describe, expect, test } from 'vitest'
import { accentuated, lettersWithAccents } from './card-accents.ts'
import type { CardLine, LikelyLetter, ReadLetter, SeenLetter } from './card-line.ts'

const aLine = (...languages: string[]): CardLine => ({
  letters: [],
  wider: [],
  seconds: languages.map((language) => ({ text: 'x', confidence: 1, language })),
  x: 0,
  y: 0,
  width: 9,
  height: 1,
  isSideways: false,
  cutOut: { x: 0, y: 0, width: 1, height: 1 },
})
const seen = (letter: string, accents: readonly LikelyLetter[], agreed: boolean | undefined = true, other?: string): SeenLetter => ({
  letter,
  p: 1,
  agreed,
  accents,
  ...(other === undefined ? {} : { other }),
})
const likely = (letter: string, p: number): LikelyLetter => ({ letter, p })
const one = (letter: SeenLetter, ...languages: string[]): SeenLetter | undefined => accentuated([letter], aLine(...languages))[0]

describe('accents over what both other readers saw', () => {
  test('one that is seen clearly is taken, without a doubt where no reader knew the letter', () => {
    expect(one(seen('L', [likely('Ľ', 0.99)]), 'ces')).toMatchObject({ letter: 'Ľ', agreed: true, other: 'L' })
  })

  test('that a reader who knows the letter saw none is a doubt only where it is not seen quite clearly', () => {
    expect(one(seen('a', [likely('ä', 0.99)]), 'deu')).toMatchObject({ letter: 'ä', agreed: true })
    expect(one(seen('a', [likely('ä', 0.95)]), 'deu')).toMatchObject({ letter: 'ä', agreed: false, other: 'a' })
  })

  test('a macron is always asked about, and not taken where the card’s language has none', () => {
    expect(one(seen('e', [likely('ē', 0.99)]), 'eng')).toMatchObject({ letter: 'ē', agreed: false, other: 'e' })
    expect(one(seen('e', [likely('ē', 0.99)]), 'spa')).toMatchObject({ letter: 'e', agreed: false, other: 'ē' })
  })

  test('that such a reader saw another mark is a doubt however clear it is', () => {
    const other = { ...seen('â', [likely('ã', 0.99)]), said: [{ letter: 'â', language: 'por' }] }
    expect(one(other, 'por')).toMatchObject({ letter: 'ã', agreed: false, other: 'â' })
  })

  test('a mark that the word’s other marks do not go with is none of it', () => {
    const word = [seen('Ł', [likely('Ł', 0.999)]), seen('z', [likely('ž', 0.55), likely('ź', 0.45)])]
    expect(accentuated(word, aLine('eng'))[1]).toMatchObject({ letter: 'ź', agreed: true })
  })

  test('the ř between consonants may be the Slovak ŕ, which no reader knows', () => {
    const word = [seen('V', []), seen('ř', [likely('ř', 0.999)]), seen('b', [])]
    expect(accentuated(word, aLine('ces'))[1]).toMatchObject({ agreed: false, other: 'ŕ' })
  })

  test('a letter that it holds for unlikely is in doubt, even where it cannot tell which other it is', () => {
    const torn = [likely('ö', 0.4), likely('õ', 0.3), likely('o', 0.2)]
    expect(one(seen('o', torn), 'eng')).toMatchObject({ letter: 'o', agreed: false, other: 'ö' })
  })

  test('which of two accents it is must be told', () => {
    expect(one(seen('Â', [likely('Á', 0.41), likely('Â', 0.32)]), 'tur')).toMatchObject({ letter: 'Â', agreed: false, other: 'Á' })
  })

  test('a plain letter that it is fairly sure of is left alone', () => {
    expect(one(seen('s', [likely('s', 0.8), likely('ş', 0.2)]), 'eng')).toEqual(seen('s', [likely('s', 0.8), likely('ş', 0.2)]))
  })

  test('one that it is torn about is asked, as where the line’s two cuts differ', () => {
    expect(one(seen('s', [likely('s', 0.6), likely('ş', 0.4)]), 'eng')).toMatchObject({ letter: 's', agreed: false, other: 'ş' })
    expect(one(seen('d', [likely('ď', 0.51), likely('d', 0.49)]), 'ces')).toMatchObject({ letter: 'd', agreed: false, other: 'ď' })
  })

  test('a stroke of a line that the second reader can hardly read is no mark beyond doubt', () => {
    const line = { ...aLine('swe'), seconds: [{ text: 'x', confidence: 0.08, language: 'swe' }] }
    expect(accentuated([seen('t', [likely('ț', 0.999)])], line)[0]).toMatchObject({ agreed: false })
  })

  test('an accent that the second reader saw is not taken away lightly', () => {
    expect(one(seen('Ř', [likely('R', 0.96)], true), 'ces')).toMatchObject({ letter: 'Ř', agreed: false, other: 'R' })
  })

  test('another letter than the one that was read is in doubt, but for the ß that is always read as B', () => {
    expect(one(seen('t', [likely('ł', 0.999)]), 'eng')).toMatchObject({ letter: 'ł', agreed: false })
    expect(one(seen('B', [likely('ß', 0.999)]), 'eng')).toMatchObject({ letter: 'ß', agreed: true })
  })

  test('an l at the end of a word is no ı, but in Turkish', () => {
    expect(one(seen('l', [likely('ı', 0.97)]), 'eng')?.letter).toBe('l')
  })

  test('ş is Turkish and ș Romanian: the language tells, else the letters around, and then it is asked', () => {
    const cedilla = seen('s', [likely('ş', 0.99)])
    expect(one(cedilla, 'tur')?.letter).toBe('ş')
    expect(one(cedilla, 'ron')?.letter).toBe('ș')
    const romanian = accentuated([cedilla, seen('ț', [likely('ț', 0.99)])], aLine('swe'))
    expect(romanian[0]).toMatchObject({ letter: 'ș', agreed: false })
  })

  test('the letters of Vietnamese bear two marks: its own reader is not overruled', () => {
    expect(one(seen('ứ', [likely('ú', 0.99)]), 'vie')?.letter).toBe('ứ')
  })

  test('where the first reader wrote ae for æ the e goes', () => {
    const letters = accentuated([seen('A', [likely('Æ', 0.95)]), seen('e', [likely('e', 0.99)])], aLine('dan'))
    expect(letters.map(({ letter }) => letter).join('')).toBe('Æ')
  })
})

test('both cuts of a line are heard alike', () => {
  const letter = (accents: readonly LikelyLetter[]): ReadLetter => ({ letter: 'o', p: 1, at: 0.5, accents })
  const line = { ...aLine(), letters: [letter([likely('o', 0.9), likely('ò', 0.1)])], wider: [letter([likely('ò', 0.99)])] }
  expect(lettersWithAccents(line)[0]?.accents?.[0]).toEqual({ letter: 'ò', p: expect.closeTo(0.545, 2) })
})
