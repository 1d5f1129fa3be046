import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMoveOn, isAnswered } from './move-on.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the next screen comes by itself a moment after the last answer, once', () => {
  const go = vi.fn()
  const move = createMoveOn(go, 2000)
  move.begin()
  expect(move.soon.value).toBe(true)
  vi.advanceTimersByTime(1500)
  move.begin()
  vi.advanceTimersByTime(1500)
  expect(go).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10_000)
  expect(go).toHaveBeenCalledTimes(1)
  expect(move.soon.value).toBe(false)
})

test('anything else one does keeps the screen', () => {
  const go = vi.fn()
  const move = createMoveOn(go, 2000)
  move.begin()
  move.stop()
  vi.advanceTimersByTime(10_000)
  expect(go).not.toHaveBeenCalled()
})

test('everybody has an answer when each has a note or was skipped; an empty line is no answer', () => {
  const people = [{ id: 'p1' }, { id: 'p2' }]
  const notes = { p1: [{ text: 'sailing' }], p2: [{ text: '  ' }] }
  expect(isAnswered(people, notes, new Set())).toBe(false)
  expect(isAnswered(people, notes, new Set(['p2']))).toBe(true)
  expect(isAnswered([], {}, new Set())).toBe(false)
})
