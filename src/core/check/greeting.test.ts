import { expect, test } from 'vitest'
import { aLetterToCheck, caseOfTraps, greeting, slipsInGreeting, slipsOf } from '../../../test/letter-to-check.ts'

test.each([
  'Dear Siobhán,',
  'Hi Siobhán,',
  "Hello Ms. O'Reilly-Nakagawa,",
  'Dear Ms O’Reilly-Nakagawa:',
  "Dear Siobhán O'Reilly-Nakagawa,",
  'Good morning, Siobhán,',
  'Good afternoon Siobhán,',
  'Siobhán,',
  "Dear Ms. O'Reilly,",
])('%s greets the reader', (words) => {
  expect(slipsInGreeting(words)).toEqual([])
})

test.each([
  ['Dear Marc,', 'Marc', 'Siobhán'],
  ['Dear Ms. Delacroix,', 'Delacroix', "O'Reilly-Nakagawa"],
  ['Dear Brianna,', 'Brianna', 'Siobhán'],
  ['Dear Leonard,', 'Leonard', 'Siobhán'],
  ['Dear Leonard Fitch,', 'Leonard Fitch', "Siobhán O'Reilly-Nakagawa"],
])('%s greets somebody else', (words, written, fix) => {
  expect(slipsInGreeting(words)).toMatchObject([{ rule: 'greeting-other', written, fix, severity: 'error' }])
})

test.each([
  ['Dear Beatrice,', 'greeting-unknown', 'Siobhán'],
  ['Dear Beatrice Holm,', 'greeting-unknown', "Siobhán O'Reilly-Nakagawa"],
  ['Dear Siobhán Holm,', 'name-mixed', "O'Reilly-Nakagawa"],
  ['Dear Siobhán Delacroix,', 'name-mixed', "O'Reilly-Nakagawa"],
  ["Dear O'Reilly-Nakagawa Siobhán,", 'greeting-swapped', "Siobhán O'Reilly-Nakagawa"],
  ['Dear Ms. Siobhán,', 'greeting-swapped', "O'Reilly-Nakagawa"],
  ['Dear ,', 'greeting-empty', 'Dear Siobhán'],
  ['Hi,', 'greeting-empty', 'Hi Siobhán'],
])('%s is stopped', (words, rule, fix) => {
  expect(slipsInGreeting(words)).toMatchObject([{ rule, fix, severity: 'error' }])
})

test('a letter that greets nobody is stopped', () => {
  const letter = aLetterToCheck('It was good to see the studio.')
  expect(slipsOf({ ...letter, body: letter.body.replace(`${greeting}\n\n`, '') })).toMatchObject([
    { rule: 'greeting-missing', severity: 'error' },
  ])
})

test.each(['Dear Hiring Manager,', 'Hello everyone,', 'Dear Hiring Team at Ashworth & Lindqvist,'])(
  '%s is asked about: the reader is known',
  (words) => {
    expect(slipsInGreeting(words)).toMatchObject([{ rule: 'greeting-general', severity: 'question' }])
  },
)

test('two people in one greeting are asked about', () => {
  expect(slipsInGreeting('Dear Siobhán and Marc,')).toMatchObject([{ rule: 'greeting-several', written: 'Marc', severity: 'question' }])
  expect(slipsInGreeting('Dear Siobhán and team,')).toEqual([])
})

test('letters behind a name and doubled titles are no slips', () => {
  const caseFile = { ...caseOfTraps, people: [{ id: 'p1', name: 'Jürgen Müller', honorific: 'Prof. Dr.' }] }
  expect(slipsInGreeting('Dear Prof. Dr. Müller,', { caseFile })).toEqual([])
  expect(slipsInGreeting('Dear Dr. Müller Jr.,', { caseFile })).toEqual([])
  expect(slipsInGreeting('Dear Mr. Müller,', { caseFile })).toMatchObject([{ rule: 'title-other' }])
})

test('a title is held to the record', () => {
  expect(slipsInGreeting("Dear Mrs. O'Reilly-Nakagawa,")).toMatchObject([{ rule: 'title-other', written: 'Mrs.', fix: 'Ms.' }])
  expect(slipsInGreeting('Dear Mr Will,', { to: 'p3' })).toMatchObject([{ rule: 'title-other', written: 'Mr', fix: 'Dr.' }])
  expect(slipsInGreeting('Dear Professor Will,', { to: 'p3' })).toMatchObject([{ rule: 'title-other' }])
  expect(slipsInGreeting('Dear Dr Will,', { to: 'p3' }).filter(({ rule }) => rule.startsWith('title'))).toEqual([])
})

test('a title that is nowhere on record is asked about', () => {
  expect(slipsInGreeting('Dear Mr. Delacroix,', { to: 'p2' })).toMatchObject([{ rule: 'title-guessed', severity: 'question' }])
})

test('a title against the noted pronoun is stopped', () => {
  const people = caseOfTraps.people.map((person) => (person.id === 'p2' ? { ...person, pronouns: 'they' as const } : person))
  expect(slipsInGreeting('Dear Mr. Delacroix,', { to: 'p2', caseFile: { ...caseOfTraps, people } })).toMatchObject([
    { rule: 'title-other', severity: 'error' },
  ])
})

test('the last thanks speak to the reader too', () => {
  const letter = aLetterToCheck('It was good to see the studio.')
  const body = letter.body.replace('hearing from you.', 'hearing from you.\n\nThank you again for your time, Marc.')
  expect(slipsOf({ ...letter, body })).toMatchObject([{ written: 'Marc', fix: 'Siobhán', severity: 'error' }])
})

test.each([
  ['Dear Bl,', 'Bo'],
  ['Dear Bel,', 'Bell'],
  ['Dear Ms Bl,', 'Bell'],
])('%s to Bo Bell means the nearer of her two names', (words, fix) => {
  const people = [{ id: 'p0', name: 'Bo Bell', givenName: 'Bo', familyName: 'Bell', honorific: 'Ms' }]
  const slips = slipsOf(aLetterToCheck('', { caseFile: { ...caseOfTraps, people }, to: 'p0', body: `${words}\n\nThank you for your time.` }))
  expect(slips.filter(({ rule }) => !rule.startsWith('letter-'))).toMatchObject([{ fix }])
})
