import { expect, test } from 'vitest'
import { randomIds } from './system.ts'

test('an id is 128 bits in letters that a command takes for a word, however many are drawn', () => {
  const ids = Array.from({ length: 5000 }, () => randomIds.next())
  expect(ids.filter((id) => !/^[A-Za-z0-9_][A-Za-z0-9_-]{21}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(5000)
})
