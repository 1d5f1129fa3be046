import { expect, test } from 'vitest'
import { typedInHurry } from './as-typed.ts'

const view = {
  caseFile: {
    version: 1 as const,
    candidate: { name: 'Tom Adeyemi' },
    interview: { position: 'copywriter', company: { name: 'harbour & finch' }, end: '2026-11-23T11:00', timeZone: 'UTC' },
    people: [{ id: 'p1', name: 'nadia petrova' }, { id: 'p2', name: 'Elena Marchetti' }],
  },
}

test('a company and a person typed all small are asked about before a letter says them', () => {
  expect(typedInHurry(view, [])).toEqual([
    { written: 'harbour & finch', probable: 'Harbour & Finch' },
    { personId: 'p1', written: 'nadia petrova', probable: 'Nadia Petrova' },
  ])
})

test('what was called right is not asked again', () => {
  expect(typedInHurry(view, ['harbour & finch']).map(({ written }) => written)).toEqual(['nadia petrova'])
})
