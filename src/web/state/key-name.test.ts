import { expect, test } from 'vitest'
import { isSingle, keyOf } from './key-name.ts'

const alone = { ctrlKey: false, metaKey: false, altKey: false }

test.each([
  ['a letter', { ...alone, key: 'j' }, 'j'],
  ['a letter with Shift is another one', { ...alone, key: 'J' }, 'J'],
  ['Ctrl', { ...alone, key: 'K', ctrlKey: true }, 'Mod+k'],
  ['the command key of a Mac', { ...alone, key: 'Enter', metaKey: true }, 'Mod+Enter'],
  ['Alt', { ...alone, key: 'Enter', altKey: true }, 'Alt+Enter'],
  ['a question mark, wherever it lies', { ...alone, key: '?' }, '?'],
])('a key has one name: %s', (_, event, name) => {
  expect(keyOf(event)).toBe(name)
})

test.each([
  ['j', true],
  ['?', true],
  ['Enter', true],
  ['F8', false],
  ['Mod+Enter', false],
  ['Mod+k', false],
])('%s does something else while one types: %s', (keys, is) => {
  expect(isSingle(keys)).toBe(is)
})
