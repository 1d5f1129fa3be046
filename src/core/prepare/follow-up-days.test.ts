import { expect, test } from 'vitest'
import { dayInWords } from './day-in-words.ts'
import { followUpDays } from './follow-up-days.ts'

/** A Friday. */
const friday = Temporal.PlainDate.from('2026-11-20')

test.each([
  ['a decision by 4 December', '2026-12-04'],
  ['decision on Dec 4th', '2026-12-04'],
  ['the 3rd of January', '2027-01-03'],
  ['by 2026-12-01', '2026-12-01'],
  ['they decide next week', '2026-11-27'],
  ['second round on Tuesday next week', '2026-11-24'],
  ['a call on Monday', '2026-11-23'],
  ['by Friday', '2026-11-27'],
  ['next Thursday', '2026-11-26'],
  ['in two to three weeks', '2026-12-11'],
  ['within 10 working days', '2026-12-04'],
  ['by the end of the month', '2026-11-30'],
  ['they call tomorrow', '2026-11-21'],
])('"%s" means %s', (words, day) => {
  expect(dayInWords(words, friday)?.toString()).toBe(day)
})

test.each(['they decide before Thanksgiving', 'a second talk with the publisher', 'they may call', '31 February', ''])('in "%s" there is no day', (words) => {
  expect(dayInWords(words, friday)).toBeUndefined()
})

test('without a date one asks after five business days, and once more six later', () => {
  expect(followUpDays({ day: friday })).toMatchObject({ first: Temporal.PlainDate.from('2026-11-27'), second: Temporal.PlainDate.from('2026-12-07') })
})

test('whoever asked late is reminded six business days after that', () => {
  expect(followUpDays({ day: friday, askedOn: Temporal.PlainDate.from('2026-12-02') }).second.toString()).toBe('2026-12-10')
  expect(followUpDays({ day: friday, askedOn: Temporal.PlainDate.from('2026-11-24') }).second.toString()).toBe('2026-12-07')
})

test('with a date one asks two business days after it, never on a weekend', () => {
  for (let days = 0; days < 60; days += 1) {
    const given = friday.add({ days })
    const { first, second } = followUpDays({ day: friday, nextStep: `they decide on ${given.toString()}` })
    expect([first.dayOfWeek, second.dayOfWeek].every((day) => day <= 5)).toBe(true)
    expect(first.since(given).days).toBeGreaterThanOrEqual(2)
    expect(first.since(given).days).toBeLessThanOrEqual(4)
  }
})
