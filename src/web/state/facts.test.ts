import { expect, test } from 'vitest'
import { noteOfTopic, shortName } from './facts.ts'

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

test('a topic that is a thing is told as one; a question is left to be read', () => {
  expect(noteOfTopic('the client calls on Mondays')).toEqual({ text: 'the client calls on Mondays', reading: 'We talked about the client calls on Mondays' })
  expect(noteOfTopic('how a story is chosen')).toEqual({ text: 'how a story is chosen' })
})
