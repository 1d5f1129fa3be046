import { expect, test } from 'vitest'
import type { Finding } from '../model/finding.ts'
import { canSwitchOff, isOwnWord, leaveOutSettled, wordToKeep } from './own-language.ts'

const aFinding = (change: Partial<Finding> = {}): Finding => ({
  part: 'body', start: 0, end: 5, severity: 'error', rule: 'spelling', pass: 'spelling', message: '', suggestions: [], ...change,
})

test.each([
  ['preceptorship', 'preceptorship', true],
  ['Preceptorship', 'preceptorship', true],
  ['PRECEPTORSHIP', 'preceptorship', true],
  ["preceptorship's", 'preceptorship', true],
  ['preceptorships’', 'preceptorships', true],
  ['Figma', 'Figma', true],
  ['Figma’s', 'Figma', true],
  ['figma', 'Figma', false],
  ['FIGMA', 'Figma', false],
  ['preceptor', 'preceptorship', false],
  ['Zoe\u0308', 'Zoë', true],
  ["McDonald's", "McDonald's", true],
])('%s is the own word %s: %s', (written, word, isOwn) => {
  expect(isOwnWord(written, ['other', word])).toBe(isOwn)
})

test.each([['preceptorship’s', 'preceptorship'], ["Figma's", 'Figma'], ['interns’', 'interns'], ['thesis', 'thesis']])('of %s the word %s is kept', (written, word) => {
  expect(wordToKeep(written)).toBe(word)
  expect(isOwnWord(written, [wordToKeep(written)])).toBe(true)
})

test.each([
  [{ pass: 'grammar', rule: 'letter-interested-in' }, true],
  [{ pass: 'spelling', rule: 'spelling' }, true],
  [{ pass: 'form', rule: 'phrase-worn', severity: 'hint' }, true],
  [{ pass: 'form', rule: 'letter-short' }, false],
  [{ pass: 'form', rule: 'placeholder' }, false],
  [{ pass: 'form', rule: 'subject-reply', severity: 'question' }, false],
  [{ pass: 'names', rule: 'greeting-other' }, false],
  [{ pass: 'names', rule: 'address-other' }, false],
  [{ pass: 'names', rule: 'company-elsewhere', severity: 'hint' }, false],
  [{ pass: 'panel', rule: 'panel-sentence' }, false],
  [{ pass: 'grammar', rule: 'too-long-to-proofread', severity: 'question' }, false],
] as const)('%o may be switched off: %s', (change, may) => {
  const finding = aFinding(change)
  expect(canSwitchOff(finding)).toBe(may)
  const { findings, silenced } = leaveOutSettled([finding], 'words', { rulesOff: [finding.rule], words: [] })
  expect({ left: findings.length, silenced }).toEqual(may ? { left: 0, silenced: 1 } : { left: 1, silenced: 0 })
})

test('an own word says nothing about what other passes found there', () => {
  const found = [aFinding(), aFinding({ pass: 'grammar', rule: 'wrong-word' })]
  expect(leaveOutSettled(found, 'words of a letter', { rulesOff: [], words: ['words'] }).findings).toHaveLength(1)
})
