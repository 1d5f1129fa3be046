import { expect, test } from 'vitest'
import type { Settings } from '../../core/model/settings.ts'
import { english, noOwnWord, ownWord, ruleOff, ruleOn } from './settings.ts'

const known: Settings = { rulesOff: ['mark-emoji'], words: ['Figma'], dialect: 'en-GB' }

test.each([
  ['a word that is added', ownWord('preceptorship'), { ...known, words: ['Figma', 'preceptorship'] }],
  ['a word that is taken out', noOwnWord('Figma'), { ...known, words: [] }],
  ['a rule that is switched off', ruleOff('phrase-worn'), { ...known, rulesOff: ['mark-emoji', 'phrase-worn'] }],
  ['a rule that is switched on again', ruleOn('mark-emoji'), { ...known, rulesOff: [] }],
  ['another English', english('en-IN', 'en-GB'), { ...known, dialect: 'en-IN' }],
  ['the English by the company', english(undefined, 'en-GB'), { ...known, dialect: undefined }],
] as const)('%s changes nothing else, and its undo brings back what was', (_, { change, back }, after) => {
  expect(change(known)).toEqual(after)
  expect(change(change(known))).toEqual(after)
  expect(back(change(known))).toEqual(known)
})
