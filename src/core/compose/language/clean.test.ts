import { expect, test } from 'vitest'
import { aCaseFile, aPerson } from '../../../../test/builders.ts'
import { isWhole } from '../facts/thought.ts'
import { cleanJotting, spellingOf } from './clean.ts'

test('a common word that begins a second sentence has no capital elsewhere, a name keeps its own', () => {
  const notes = ['Joy let me watch the group. One patient sang. Haligi is small.']
  const spelling = spellingOf(aCaseFile({ people: [aPerson({ notes })] }))
  expect(cleanJotting('teach the companion one exercise each visit', spelling)).toBe('teach the companion one exercise each visit')
  expect(cleanJotting('the team at haligi', spelling)).toBe('the team at Haligi')
})

test.each([
  ['at first I would only separate them, in closed boxes', true],
  ['on rainy days at camp we did two lunch shifts: half eat, half draw', true],
  ['at the dentist we texted people the day before', true],
  ['six weeks, and one for dads', false],
  ['on rainy days at camp', false],
])('whether “%s” stands on its own: %s', (sentence, whole) => {
  expect(isWhole(sentence)).toBe(whole)
})
