import { expect, test } from 'vitest'
import { shortCompany } from './short-company.ts'

test.each([
  ['Ashgrove & Lindholm', 'Ashgrove & Lindholm'],
  ['Wolfeschlegelstein Partners International Holdings', 'Wolfeschlegelstein Partners…'],
  ['Ashgrove, Lindholm, Petrosyan & Partners', 'Ashgrove, Lindholm, Petrosyan…'],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'Donaudampfschifffahrtselektrizit…'],
])('a heading calls %s %s', (company, short) => {
  expect(shortCompany(company)).toBe(short)
})
