import { expect, test } from 'vitest'
import { hoursWords, shareWords } from './words.ts'

test('no percentage is said of fewer than ten', () => {
  expect([shareWords(9, 9), shareWords(0, 0), shareWords(9, 12)]).toEqual(['9 of 9', '0 of 0', '9 of 12 (75 %)'])
})

test.each([
  [0.4, 'within the hour'],
  [1, '1 hour after'],
  [17.2, '17 hours after'],
  [71, '3 days after, and still welcome'],
])('%d hours are said as "%s"', (hours, words) => {
  const letter = { interviewId: 'i1', personId: 'p1', person: 'Mae Lin', company: 'Northwind', position: 'Editor', endedAt: '2026-11-19T16:30:00Z', thankedAt: '2026-11-20T16:30:00Z', hours, isWithin: hours <= 24 }
  expect(hoursWords(letter)).toBe(`Mae Lin, Northwind: ${words}`)
})
