import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASK_AFTER_SECONDS, nextLook, tokenOf } from './evidence.ts'

const since = Temporal.Instant.from('2026-11-20T16:00:00Z')

function looksUntilTheEnd(): number[] {
  const all: number[] = []
  for (let next = nextLook(since, since); next; next = nextLook(since, next)) all.push(next.since(since).total('seconds'))
  return all
}

test('the mailbox is looked into after 5 s, 30 s, 2 min and 10 min, before the person is asked', () => {
  expect(looksUntilTheEnd().filter((seconds) => seconds < ASK_AFTER_SECONDS)).toEqual([5, 30, 120, 600])
})

test('then at ever longer intervals for seven days', () => {
  const all = looksUntilTheEnd()
  expect(all.at(-1)).toBe(7 * 24 * 3_600)
  expect(all.length).toBeLessThan(25)
})

test('at any moment the next look lies ahead, and the wait is never longer than twelve hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7 * 86_400 - 1 }), (seconds) => {
      const now = since.add({ seconds })
      const wait = nextLook(since, now)?.since(now).total('seconds') ?? 0
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(12 * 3_600)
    }),
  )
})

test('after seven days nobody looks any more', () => {
  expect(nextLook(since, since.add({ hours: 7 * 24 }))).toBeUndefined()
})

test('a token is what stands before the @ of our Message-ID', () => {
  expect(tokenOf('<abc-DEF_123@mail.example.org>')).toBe('abc-DEF_123')
})
