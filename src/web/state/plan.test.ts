import { expect, test } from 'vitest'
import { emptyPlan, planFrom, planProblems, planToInterview } from './plan.ts'

const empty = emptyPlan(new Date(2026, 10, 30, 9))

test('a plan begins tomorrow, over the end of a month too', () => {
  expect([empty.day, emptyPlan(new Date(2026, 11, 31)).day]).toEqual(['2026-12-01', '2027-01-01'])
})

test('what an invitation knows stands in the form and comes out again', () => {
  const interview = { start: '2026-12-03T14:00', end: '2026-12-03T15:30', timeZone: 'Europe/Warsaw', theirTimeZone: 'America/New_York', format: 'phone' } as const
  const plan = planFrom({ interview, people: [{ id: 'p1', name: 'Mae Lin' }], remarks: ['Look.'] }, empty)
  expect([plan.day, plan.from, plan.to]).toEqual(['2026-12-03', '14:00', '15:30'])
  expect(planToInterview({ ...plan, company: ' Fern ', position: 'Editor' })).toEqual({ ...interview, company: { name: 'Fern' }, position: 'Editor', place: undefined })
})

test('one that ends after midnight ends on the next day', () => {
  expect(planToInterview({ ...empty, day: '2026-12-31', from: '23:00', to: '00:30' })).toMatchObject({ start: '2026-12-31T23:00', end: '2027-01-01T00:30' })
})

test('what is missing is said beside its field', () => {
  expect(Object.keys(planProblems({ ...empty, day: '' }))).toEqual(['company', 'position', 'when'])
  expect(planProblems({ ...empty, company: 'Fern', position: 'Editor' })).toEqual({})
})
