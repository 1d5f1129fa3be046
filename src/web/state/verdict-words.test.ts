import { expect, test } from 'vitest'
import { caseOfTraps } from '../../../test/letter-to-check.ts'
import type { KeyedFinding } from '../../core/check/letter-to-check.ts'
import { verdictOf } from '../../core/check/verdict.ts'
import { verdictWords } from './verdict-words.ts'

const finding = (pass: 'names' | 'spelling', more: Partial<KeyedFinding> = {}): KeyedFinding => ({
  key: pass, rule: pass, pass, severity: 'error', part: 'body', start: 0, end: 1, message: '', suggestions: [], ...more,
})

test('what rules would have said that are switched off is not hidden', () => {
  expect(verdictWords({ findings: [], proofread: true, passedOver: 2 }, 'card')).toBe('Name and company match the card · spelling and grammar clear · 2 places passed over by rules you switched off')
})

test('a word that no dictionary knows is no clear spelling', () => {
  expect(verdictWords({ findings: [finding('spelling', { severity: 'hint' })], proofread: true }, 'card')).toBe('Name and company match the card · 1 word to look at')
})

test.each([
  [[], true],
  [[], false],
  [[finding('names')], true],
  [[finding('names'), finding('names'), finding('spelling')], true],
  [[finding('spelling', { answer: 'It is a name' }), finding('spelling', { severity: 'hint' })], true],
])('the page says in English what core says of a letter', (findings, proofread) => {
  for (const { id, source } of caseOfTraps.people) expect(verdictWords({ findings, proofread }, source)).toBe(verdictOf({ caseFile: caseOfTraps, to: id }, findings, proofread))
})
