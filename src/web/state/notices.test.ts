import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hush, notices, tell } from './notices.ts'

const at = { pathname: '/mailboxes' }
const told = (): string[] => notices.value.map(({ words }) => words)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('location', at)
  at.pathname = '/mailboxes'
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('what is told of a change of screen stays, however long the next screen takes to come', () => {
  at.pathname = '/interviews/i1/letters'
  tell('ana@example.com is kept.')
  vi.advanceTimersByTime(5_000)
  hush()
  expect(told()).toEqual(['ana@example.com is kept.'])
})

test('what was told on the screen before goes with it', () => {
  tell('It works.')
  at.pathname = '/tips'
  hush()
  expect(told()).toEqual([])
})

test('what was told goes by itself', () => {
  tell('It works.')
  vi.advanceTimersByTime(12_000)
  expect(told()).toEqual([])
})
