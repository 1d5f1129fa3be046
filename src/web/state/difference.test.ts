import { expect, test } from 'vitest'
import { differenceBetween } from './difference.ts'

test('what two sentences begin and end with alike is said once', () => {
  expect(differenceBetween('Thank you for your time today, Jen.', 'Thank you for your time on Tuesday, Jen.')).toEqual([
    { text: 'Thank you for your time', in: 'both' },
    { text: 'today,', in: 'old' },
    { text: 'on Tuesday,', in: 'new' },
    { text: 'Jen.', in: 'both' },
  ])
})

test.each([
  ['a b', 'a b', [{ text: 'a b', in: 'both' }]],
  ['a a', 'a', [{ text: 'a', in: 'both' }, { text: 'a', in: 'old' }]],
  ['a', 'b', [{ text: 'a', in: 'old' }, { text: 'b', in: 'new' }]],
])('%j and %j differ by no more than they do', (old, now, stretches) => {
  expect(differenceBetween(old, now)).toEqual(stretches)
})
