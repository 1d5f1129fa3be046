import { expect, test } from 'vitest'
import { caseOfTraps, slipsIn } from '../../../test/letter-to-check.ts'

const caseFile = {
  ...caseOfTraps,
  people: [
    { id: 'p1', name: 'Siobhán Grunt', source: 'card' as const },
    { id: 'p2', name: 'Jonas Keller', source: 'card' as const },
  ],
}

function namesIn(sentence: string): string[] {
  return slipsIn(sentence, { caseFile })
    .filter(({ severity, rule }) => severity === 'error' && rule.startsWith('name'))
    .map(({ written }) => written)
}

test.each([
  'My friend Jonah told me about the opening.',
  'My former boss, Jonah Price, would be glad to speak with you.',
  'My thesis advisor Kellar pushed me toward statistics.',
  'I have copied my current supervisor, Jonah.',
  'An old classmate, Jonah, works in your Denver office.',
  'I learned R from Jonah, who ran our lab.',
  'At Ohio State I studied under Kellar.',
  'In graduate school I shared an office with Jonah.',
  'My late grandfather Jonah was a nurse.',
  'A recruiter named Jonah first wrote to me.',
  'Your former intern Jonah spoke highly of the team.',
  'As the author Kellar writes, charts are arguments.',
  'I am reading a book by Kellar at the moment.',
  'Our founder at Brightwater Jonah set the tone.',
  'It was Jonah at the career centre who suggested I apply.',
  'I grew up on Kellar Street and went to Kellar College.',
  'Like my hero Jonah, I count things.',
  'A friend of mine, Jonah, uses your app.',
])('somebody else is left alone: %s', (sentence) => {
  expect(namesIn(sentence)).toEqual([])
})

test.each([
  ['I enjoyed meeting your colleague Jonah.', 'Jonah'],
  ['I enjoyed talking with Jonah, who runs the desk.', 'Jonah'],
  ['My conversation with Jonah stayed with me.', 'Jonah'],
  ['I hope to work with Jonah and the whole team.', 'Jonah'],
  ['My question to Jonah was a long one.', 'Jonah'],
  ['My friends would like what Jonah said about care.', 'Jonah'],
  ['I am grateful to you, Jonah and the rest of the panel.', 'Jonah'],
  ['The hiring manager, Mr. Kellar, was kind.', 'Kellar'],
])('whoever was met is not taken for somebody else: %s', (sentence, written) => {
  expect(namesIn(sentence)).toEqual([written])
})
