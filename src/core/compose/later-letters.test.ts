import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../model/case-file.ts'
import type { ComposedLetter } from '../model/letter.ts'
import { composePanel } from './compose-panel.ts'
import { claimsOf } from './phrases/nothing-claimed.ts'

const root = new URL('../../../test/cases/', import.meta.url)
const cases = ['first', 'third', 'fourth'].flatMap((half) =>
  readdirSync(new URL(`${half}/`, root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file: CaseFile = JSON.parse(readFileSync(new URL(`${half}/${name}`, root), 'utf8'))
      return { name, file }
    }),
)
const textOf = (letter: ComposedLetter): string => letter.sentences.map(({ text }) => text).join(' ')
const wordsOf = (letter: ComposedLetter): number => textOf(letter).split(/\s+/).length
const sharesNone = (letters: readonly ComposedLetter[]): boolean => {
  const texts = letters.flatMap(({ sentences }) => sentences.map(({ text }) => text))
  return new Set(texts).size === texts.length
}

describe.each(cases)('$name', ({ file }) => {
  const asked = composePanel(file, { kind: 'follow-up' })
  const rejected = composePanel(file, { kind: 'after-rejection' })

  test('when they are silent, the letter has 60 to 120 words and one clear question, and reproaches nobody', () => {
    for (const letter of asked) {
      const text = textOf(letter)
      expect(wordsOf(letter), text).toBeGreaterThanOrEqual(60)
      expect(wordsOf(letter), text).toBeLessThanOrEqual(120)
      expect(text.match(/\?/g), text).toHaveLength(1)
      expect(text).toMatch(/thank|grateful/i)
      expect(text).not.toMatch(/still (?:not|no)|have not heard|did not (?:hear|answer|reply)|no (?:answer|reply|word)|waiting|promised|checking in|touching base|circling back|sorry to (?:bother|trouble)/i)
      expect(letter.subject).not.toMatch(/^Re:|follow/i)
      expect(letter.subject.length).toBeLessThanOrEqual(60)
    }
  })

  test('when they are silent, it makes a point that the first letter did not make, where there is one', () => {
    const first = composePanel(file)
    for (const letter of asked) {
      const before = new Set(first.find(({ to }) => to === letter.to)?.sentences.flatMap(({ facts }) => facts))
      // Some qualifications are said nowhere, because they speak of money.
      const sayable = new Set([...first, ...asked].flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)))
      const known = (file.candidate.qualifications ?? []).map(({ id }) => id).filter((id) => sayable.has(id))
      const said = letter.sentences.flatMap(({ facts }) => facts).filter((fact) => known.includes(fact))
      if (known.some((fact) => !before.has(fact)) && said.length > 0) expect(said.some((fact) => !before.has(fact)), textOf(letter)).toBe(true)
    }
  })

  test('a second question says nothing that the first said, and makes a third point where there is one', () => {
    const second = composePanel(file, { kind: 'second-follow-up' })
    const thanks = composePanel(file)
    // Some qualifications are said nowhere, because they speak of money.
    const sayable = new Set([...thanks, ...asked, ...second].flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)))
    for (const letter of file.people.length > 7 ? [] : second) {
      const before = [...thanks, ...asked].filter(({ to }) => to === letter.to)
      const said = new Set(before.flatMap(({ sentences }) => sentences.map(({ text }) => text)))
      expect(letter.sentences.filter(({ text }) => said.has(text))).toEqual([])
      expect(textOf(letter).match(/\?/g)).toHaveLength(1)
      const told = new Set(before.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)))
      const fresh = (file.candidate.qualifications ?? []).map(({ id }) => id).filter((id) => sayable.has(id) && !told.has(id))
      const points = letter.sentences.flatMap(({ facts }) => facts).filter((fact) => fact.startsWith('q'))
      if (fresh.length > 0 && points.length > 0) expect(points.some((fact) => fresh.includes(fact)), textOf(letter)).toBe(true)
    }
  })

  test('after a rejection it thanks, stays open to later, and neither argues nor pleads its case', () => {
    for (const letter of rejected) {
      const text = textOf(letter)
      expect(wordsOf(letter), text).toBeGreaterThanOrEqual(50)
      expect(wordsOf(letter), text).toBeLessThanOrEqual(120)
      expect(text).toMatch(/thank|grateful/i)
      expect(text).toMatch(/another|later|again|one day|future|other openings/i)
      expect(text).not.toMatch(/reconsider|unfair|mistake|disappoint|why (?:I|you)|feedback|\blearned\b/i)
      expect(letter.sentences.flatMap(({ facts }) => facts).some((fact) => /^[qr]\d/.test(fact))).toBe(false)
    }
  })

  test('neither shares a sentence in the panel nor claims what nobody entered', () => {
    const entered = JSON.stringify(file).toLowerCase()
    expect(sharesNone(asked)).toBe(true)
    expect(sharesNone(rejected)).toBe(true)
    for (const { text } of [...asked, ...rejected].flatMap(({ sentences }) => sentences)) {
      expect(claimsOf(text).filter((claim) => !entered.includes(claim.toLowerCase())), text).toEqual([])
      expect(text).not.toMatch(/[{}[\]<>]|undefined|\b(\p{L}+) \1\b/iu)
    }
  })
})

const baker: CaseFile = {
  version: 1,
  candidate: { name: 'Poppy Field' },
  interview: { position: 'Head Baker', company: { name: 'Crumb & Sons' }, end: '2026-11-19T15:15', timeZone: 'Europe/London' },
  people: [{ id: 'p1', name: 'Ned Crumb', email: 'ned@crumb.example', pronouns: 'he', notes: ['grandfather built the oven'] }],
}

test.each([
  ['how they shape forty loaves in ten minutes', /learned.* how you shape forty loaves in ten minutes/],
  ['that an oven has moods', /learned.* that an oven has moods/],
  ['an oven has moods', /learned.* that an oven has moods/],
  ['I learned that an oven has moods', /learned.* that an oven has moods/],
  ['sourdough in summer', /learned.* about sourdough in summer/],
])('after a rejection, “%s” is said as learned', (learned, said) => {
  const letter = composePanel(baker, { kind: 'after-rejection', learned: { p1: learned } })[0]
  expect(letter && textOf(letter)).toMatch(said)
  expect(letter?.sentences.find(({ text }) => /learned/.test(text))?.facts).toContain('candidate')
})
