import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomes } from '../model/reply.ts'
import { csvOf } from './csv.ts'
import { insightsOf } from './insights.ts'
import { BAND, HOUR, type LetterFact } from './letter-fact.ts'

const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds
const end = instant('2026-10-31T23:30Z')

function aFact(change: Partial<LetterFact> = {}): LetterFact {
  return { interviewId: 'i1', personId: 'p1', company: 'Northwind', position: 'Analyst', person: 'Ada Lund', endedAt: end, thankedAt: end + 3 * HOUR, waived: false, ...change }
}

test('nobody thanked yet is an empty screen, not a failure', () => {
  expect(insightsOf([aFact({ thankedAt: undefined, heard: 'nothing' })], 'UTC')).toEqual({ dots: [], months: [], comeOfIt: { thanked: 0, answered: 0, nextRounds: 0, offers: 0 } })
})

test('24 hours to the millisecond are within the 24 hours', () => {
  const dots = insightsOf([aFact({ thankedAt: end + BAND }), aFact({ personId: 'p2', thankedAt: end + BAND + 1 })], 'UTC').dots
  expect(dots.map(({ isWithin }) => isWithin)).toEqual([true, false])
})

test('a letter that left before the recorded end stands at zero', () => {
  expect(insightsOf([aFact({ thankedAt: end - HOUR })], 'UTC').dots).toMatchObject([{ hours: 0, isWithin: true }])
})

test('the month is the one where the candidate is', () => {
  const monthIn = (zone: string) => insightsOf([aFact()], zone).months.map(({ month }) => month)
  expect([monthIn('UTC'), monthIn('Asia/Tokyo')]).toEqual([['2026-10'], ['2026-11']])
})

test('a quiet month between two others is shown as quiet', () => {
  const months = insightsOf([aFact(), aFact({ personId: 'p2', endedAt: instant('2027-01-05T00:00Z'), thankedAt: instant('2027-01-07T00:00Z') })], 'UTC').months
  expect(months).toEqual([
    { month: '2026-10', within: 1, later: 0 },
    { month: '2026-11', within: 0, later: 0 },
    { month: '2026-12', within: 0, later: 0 },
    { month: '2027-01', within: 0, later: 1 },
  ])
})

test('a next round is one, however many people wrote of it, and silence is counted nowhere', () => {
  const facts = [aFact({ heard: 'next-round' }), aFact({ personId: 'p2', heard: 'next-round' }), aFact({ personId: 'p3', heard: 'nothing' }), aFact({ interviewId: 'i2', heard: 'rejection' })]
  expect(insightsOf(facts, 'UTC').comeOfIt).toEqual({ thanked: 4, answered: 3, nextRounds: 1, offers: 0 })
})

const fact = fc.record({ personId: fc.uuid(), interviewId: fc.constantFrom('a', 'b', 'c'), endedAt: fc.integer({ min: 1.6e12, max: 2.2e12 }), delay: fc.option(fc.integer({ min: -BAND, max: 60 * BAND })), heard: fc.option(fc.constantFrom(...outcomes), { nil: undefined }) })
const facts = fc.array(fact, { maxLength: 30 }).map((list) => list.map(({ delay, ...each }) => aFact({ ...each, thankedAt: delay === null ? undefined : each.endedAt + delay })))

test('every letter is one dot and is counted in one month, in whatever order they come', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom('UTC', 'Pacific/Apia', 'America/St_Johns'), (list, zone) => {
      const insights = insightsOf(list, zone)
      expect(insights.dots).toHaveLength(insights.comeOfIt.thanked)
      expect(insights.months.reduce((sum, { within, later }) => sum + within + later, 0)).toBe(insights.dots.length)
      expect(insights.months.reduce((sum, { within }) => sum + within, 0)).toBe(insights.dots.filter(({ isWithin }) => isWithin).length)
      expect(insightsOf(list.toReversed(), zone)).toEqual(insights)
    }),
    { numRuns: 50 },
  )
})

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1', '|cmd'])('no cell is a formula: %j', (cell) => {
  expect(csvOf([[cell]])).toBe(`"'${cell.replaceAll('"', '""')}"\r\n`)
})

test('quotes, commas and line ends stay in their cell, numbers stay numbers', () => {
  expect(csvOf([['a "b", c\nd', -3, undefined, true]])).toBe('"a ""b"", c\nd",-3,,true\r\n')
})
