import { expect, test } from 'vitest'
import { refusals } from '../../api/refusal.ts'
import { sayRefusal } from './refusal-words.ts'

test.each(Object.entries(refusals))('the refusal %s says in English what the server says', (code, { words }) => {
  expect(sayRefusal(code, words)).toBe(words)
})

test('what the server adds about the case is not lost', () => {
  expect(sayRefusal('mailbox-trouble', 'smtp.example.com did not accept the password.')).toBe('The mailbox does not work yet. smtp.example.com did not accept the password.')
})

test('a code that the page does not know is told in the words that came with it', () => {
  expect(sayRefusal('brand-new', 'Something new.')).toBe('Something new.')
})
