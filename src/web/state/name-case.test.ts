import { expect, test } from 'vitest'
import { probableCase } from './name-case.ts'

test.each([
  ['siobhan oreilly', 'Siobhan Oreilly'],
  ['siobhán o’reilly-nakagawa', 'Siobhán O’Reilly-Nakagawa'],
  ["jean d'arcy", "Jean D'Arcy"],
  ['ludwig van der meer', 'Ludwig van der Meer'],
  ['AMARA OBI', 'Amara Obi'],
  ['łukasz żak', 'Łukasz Żak'],
])('%s was probably meant as %s', (typed, written) => {
  expect(probableCase(typed)).toBe(written)
})

test.each(['Siobhan O’Reilly', 'bell Hooks', 'nCypher Labs', 'IBM', 'Ed', '', ' ', 'x', '李明'])('nothing is asked about “%s”', (typed) => {
  expect(probableCase(typed)).toBeUndefined()
})
