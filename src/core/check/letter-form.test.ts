import { expect, test } from 'vitest'
import { aLetterToCheck, caseOfTraps, slipsIn, slipsOf } from '../../../test/letter-to-check.ts'
import { findPanelSlips } from './panel.ts'

test('a letter of fewer than 50 words or more than 250 is stopped', () => {
  const letter = aLetterToCheck('Fine.')
  expect(slipsOf({ ...letter, body: 'Dear Siobhán,\n\nThank you, food bank and all.\n\nBest,\nBrianna Castellanos' })).toMatchObject([
    { rule: 'letter-short', severity: 'error' },
  ])
  expect(slipsIn('I liked the studio very much indeed. '.repeat(30))).toMatchObject([{ rule: 'letter-long', severity: 'error' }])
  expect(slipsIn('I liked the studio very much indeed. '.repeat(22))).toMatchObject([{ rule: 'letter-long', severity: 'hint' }])
})

test.each([
  ['', 'subject-empty', 'error'],
  ['Following up', 'subject-bare', 'hint'],
  ['Re: Thank you', 'subject-reply', 'question'],
  ['Thank you for the long and very kind conversation about the internship', 'subject-long', 'hint'],
])("the subject '%s' is told: %s", (subject, rule, severity) => {
  expect(slipsIn('Fine.', { subject })).toMatchObject([{ rule, severity }])
})

test('names and the position are checked in the subject too', () => {
  expect(slipsIn('Fine.', { subject: 'Thank you, Siobhan' })).toMatchObject([{ rule: 'name-accent', fix: 'Siobhán' }])
  expect(slipsIn('Fine.', { subject: 'Copy Editor position' })).toMatchObject([{ rule: 'position-elsewhere', severity: 'error' }])
})

test.each([
  ['I would hit the ground running.', 'phrase-worn'],
  ['I enclose a gift card.', 'phrase-gift'],
  ['Thank you! Really! ', 'mark-shout'],
  ['Thank you 🎉', 'mark-emoji'],
])('%s is a hint', (sentence, rule) => {
  expect(slipsIn(sentence)).toMatchObject([{ rule, severity: 'hint' }])
})

test('Ms Flowers is no gift', () => {
  const caseFile = { ...caseOfTraps, people: [...caseOfTraps.people, { id: 'p5', name: 'Dora Flowers' }] }
  expect(slipsIn('It was good to meet Dora Flowers.', { caseFile })).toEqual([])
})

test('a letter without a word of the talk is stopped, unless it is the short form', () => {
  const body = aLetterToCheck('Fine.').body.replace(
    /Your first client.*\n/,
    'I have thought of your kindness ever since then, and of how gladly I would spend a whole spring with all of you at the studio, learning from morning to evening.\n',
  )
  expect(slipsIn('', { body })).toMatchObject([{ rule: 'talk-missing', severity: 'error' }])
  expect(slipsIn('', { body, short: true })).toEqual([])
})

test('a sentence shared with a letter of the panel is shown beside it, names aside', () => {
  const sentence = 'Your way of telling a hard story plainly is why I want to write.'
  const other = `Dear Marc,\n\nIt was good to meet you. ${sentence} Marc, I will think of it.\n\nBest regards,\nBrianna Castellanos`
  const panelLetters = [{ to: 'p2', subject: '', body: other }]
  expect(slipsIn(sentence, { panelLetters })).toMatchObject([{ rule: 'panel-sentence', written: sentence, severity: 'error' }])
  const [found] = findPanelSlips(aLetterToCheck(sentence, { panelLetters }))
  expect(found?.beside).toEqual({ who: 'Marc Delacroix', text: sentence })
})

test('a letter with the same words turned about is too like its sibling', () => {
  const other = aLetterToCheck('It was good to see the studio.')
    .body.replace('all the way home', 'the whole way home')
    .replace('fourteen', 'many')
    .replace('glad', 'happy')
    .replace('meeting with me', 'seeing me')
  const panelLetters = [{ to: 'p2', subject: '', body: other.replace('Siobhán', 'Marc') }]
  const found = findPanelSlips(aLetterToCheck('It was good to see the lovely studio.', { panelLetters }))
  const sentence = 'I would be happy to do the same work at Ashworth & Lindqvist, and I look forward to hearing from you.'
  expect(found).toMatchObject([{ rule: 'panel-likeness', beside: { who: 'Marc Delacroix', text: sentence } }])
})

test('greeting, closing and short thanks may be the same', () => {
  const other = 'Dear Marc,\n\nThank you again. Something else altogether was said here.\n\nBest regards,\nBrianna Castellanos'
  expect(slipsIn('Thank you again.', { panelLetters: [{ to: 'p2', subject: '', body: other }] })).toEqual([])
})

test.each([
  [caseOfTraps.interview.company.name, 'error', 'Ute Brandt', 'The letter to Ute Brandt says this very sentence. Panels compare their letters.'],
  ['Nordlys', 'question', 'Ute Brandt at Nordlys', 'You wrote this sentence to Ute Brandt at Nordlys, too.'],
  [undefined, 'question', 'Ute Brandt', 'You wrote this sentence to Ute Brandt, too.'],
] as const)('a sentence of an earlier letter to %s is a matter of severity %s', (company, severity, who, message) => {
  const text = 'Dear Ute,\n\nYour studio is a place to learn in.\n\nBest,\nBrianna'
  const caseFile = { ...caseOfTraps, earlierLetters: [{ to: 'Ute Brandt', company, text }] }
  const found = findPanelSlips(aLetterToCheck('Your studio is a place to learn in.', { caseFile }))
  expect(found).toMatchObject([{ rule: 'panel-sentence', severity, message, beside: { who, text: 'Your studio is a place to learn in.' } }])
})
