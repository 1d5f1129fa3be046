import { expect, test } from 'vitest'
import { MOST_ATTEMPTS, retryDelay } from './retry.ts'

test('each wait is at least as long as the one before', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => retryDelay(index + 1) ?? 0)
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.every((wait) => wait > 0)).toBe(true)
})

test('tries go on for two hours, then a person must look', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => retryDelay(index + 1) ?? 0)
  expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(110 * 60)
  expect(waits.reduce((sum, wait) => sum + wait)).toBeLessThan(125 * 60)
  expect(retryDelay(MOST_ATTEMPTS)).toBeUndefined()
})
