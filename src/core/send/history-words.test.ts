import { expect, test } from 'vitest'
import { deliveryStates } from '../model/delivery.ts'
import { stepWords } from './history-words.ts'
import { moves } from './moves.ts'

test('every step that a letter can take has plain words: no state is called by its name in the code', () => {
  for (const from of deliveryStates) {
    for (const to of deliveryStates.filter((state) => moves[from][state])) expect(stepWords({ from, to })).not.toMatch(/\b(?:claimed|committed|ask|due)\b/)
  }
})

test.each([
  ['unknown', 'sent', 'known to have gone out'],
  ['committed', 'sent', 'taken by your mail server'],
  ['ask', 'due', 'to be sent again, as you asked'],
  ['ask', 'ask', 'looked for'],
] as const)('from %s to %s is %s', (from, to, words) => {
  expect(stepWords({ from, to })).toBe(words)
})
