import { expect, test } from 'vitest'
import { shortName } from './facts.ts'

test.each([
  ['Siobhán O’Reilly', 'Siobhán'],
  ['Dr María Ruiz', 'María'],
  ['Prof. Dr. Jürgen Ohm', 'Jürgen'],
  ['Dr Ruiz', 'Dr Ruiz'],
  ['Mr Okonkwo', 'Mr Okonkwo'],
  ['Drew Barr', 'Drew'],
  ['Cher', 'Cher'],
])('%s is %s in a sentence of the page', (name, short) => {
  expect(shortName({ name })).toBe(short)
})
