import { expect, test } from 'vitest'
import { threadsFor } from './runtime.ts'

test.each([
  [2, 0.1, 2],
  [2, 0.7, 2],
  [2, 0.9, 1],
  [2, 6, 1],
  [1, 0, 1],
  [8, 4, 2],
])('with %i cores at load %f the models get %i threads', (cores, load, threads) => {
  expect(threadsFor(cores, load)).toBe(threads)
})
