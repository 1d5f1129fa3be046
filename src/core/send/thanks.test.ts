import { expect, test } from 'vitest'
import { thanksStates } from '../model/thanks.ts'
import { isOver, standingOf, thanksOf } from './thanks.ts'

test.each([
  [[], 'to-send'],
  [['due'], 'leaving'],
  [['claimed'], 'leaving'],
  [['committed'], 'handing-over'],
  [['sent'], 'thanked'],
  [['refused'], 'refused'],
  [['unknown'], 'unknown'],
  [['ask'], 'asked'],
  [['late'], 'asked'],
  [['cancelled'], 'to-send'],
  [['refused', 'cancelled'], 'refused'],
  [['refused', 'due'], 'leaving'],
  [['sent', 'ask'], 'thanked'],
] as const)('with a letter and deliveries %j a person is %s', (deliveries, state) => {
  expect(thanksOf({ hasLetter: true, deliveries })).toBe(state)
})

test('without a letter there is one to write', () => {
  expect(thanksOf({ hasLetter: false, deliveries: [] })).toBe('to-write')
})

test.each([
  ['own-mail-program', 'thanked'],
  ['another-way', 'thanked'],
  ['not-needed', 'waived'],
  ['waived', 'waived'],
  ['unreachable', 'unreachable'],
] as const)('a letter handled %s makes the person %s, even after the server refused it', (handled, state) => {
  expect(thanksOf({ hasLetter: true, handled, deliveries: [] })).toBe(state)
  expect(thanksOf({ hasLetter: false, handled, deliveries: ['refused'] })).toBe(state)
  expect(thanksOf({ hasLetter: true, handled, deliveries: ['ask'] })).toBe(state)
})

test('a mark does not hide a letter that is on its way', () => {
  expect(thanksOf({ hasLetter: true, handled: 'not-needed', deliveries: ['due'] })).toBe('leaving')
  expect(thanksOf({ hasLetter: true, handled: 'not-needed', deliveries: ['committed'] })).toBe('handing-over')
})

test('a letter that was handed over counts, whatever was marked', () => {
  expect(thanksOf({ hasLetter: true, handled: 'not-needed', deliveries: ['sent'] })).toBe('thanked')
})

test('an interview is over when nobody is left to thank', () => {
  expect(isOver(['thanked', 'unreachable', 'waived'])).toBe(true)
  expect(isOver(['thanked', 'asked'])).toBe(false)
  expect(isOver([])).toBe(false)
})

test('everyone who is neither thanked nor settled by a word is still to be thanked', () => {
  const standings = Object.groupBy(thanksStates, standingOf)
  expect(standings).toEqual({
    'to-thank': ['to-write', 'to-send', 'leaving', 'handing-over', 'unknown', 'asked', 'refused'],
    thanked: ['thanked'],
    waived: ['waived'],
    unreachable: ['unreachable'],
  })
})
