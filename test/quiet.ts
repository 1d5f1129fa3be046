import { afterEach, beforeEach, vi, expect } from 'vitest'

// A console line that no test asked for is a fault: something logs where a value should have been returned.
const watched = ['log', 'info', 'warn', 'error', 'debug'] as const

beforeEach(() => {
  for (const name of watched) vi.spyOn(console, name)
})

afterEach(() => {
  const said = watched.flatMap((name) => vi.mocked(console[name]).mock.calls.map((call) => `console.${name}: ${call.join(' ')}`))
  vi.restoreAllMocks()
  expect(said).toEqual([])
})
