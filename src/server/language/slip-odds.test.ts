import { expect, test } from 'vitest'
import type { Evidence } from './context-model.ts'
import { featuresOf, slipOdds } from './slip-odds.ts'

const poor: Evidence = { inClass: -9, syntax: -15, left: 0, right: 0, seenLeft: 0, seenRight: 0, common: 8 }
const good: Evidence = { inClass: -5, syntax: -8, left: 3, right: 3, seenLeft: 1, seenRight: 1, common: 10 }

test.each(['slip', 'form'] as const)('a word that fits is likelier to have been meant than one that does not (%s)', (kind) => {
  expect(slipOdds(kind, { written: poor, meant: good, ours: 0 })).toBeGreaterThan(0)
  expect(slipOdds(kind, { written: good, meant: poor, ours: 0 })).toBeLessThan(-5)
})

test('no single feature counts for more than another can', () => {
  const features = featuresOf({ written: { ...poor, syntax: -1000 }, meant: { ...good, left: 1000 }, ours: 1 })
  expect(Math.max(...features.map(Math.abs))).toBe(12)
})
