import { expect, test } from 'vitest'
import { spellingOf } from '../language/clean.ts'
import { stepByRules } from './next-step.ts'

const spelling = spellingOf({ version: 1, candidate: { name: 'Harriet Doyle' }, interview: { position: 'Legal Secretary', company: { name: 'Carrodus Family Law' }, end: '2026-11-16T11:30', timeZone: 'Australia/Melbourne' }, people: [] })

test.each([
  ['She will ring two referees this week and let me know by Monday the 23rd.', 'hear', 'by Monday the 23rd'],
  ['calls two referees then emails me by Monday', 'hear', 'by Monday'],
  ['she calls my references and emails me next week', 'hear', 'next week'],
  ['she calls me next week', 'call', 'next week'],
])('whom else they ring is not for the letter: %s', (text, kind, when) => {
  expect(stepByRules(text, spelling, false)).toMatchObject({ kind, when })
})
