import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../model/case-file.ts'
import { composePanel } from '../compose-panel.ts'
import { readJotting } from '../read-jotting.ts'
import { spellingOf } from '../language/clean.ts'
import { claimsMore } from '../facts/learned-strength.ts'
import { bareNameOf } from './bare-name.ts'
import { changesTense, hasOwnVerb } from './own-verb.ts'

const file: CaseFile = {
  version: 1,
  candidate: { name: 'Linnea Norgren', qualifications: [{ id: 'q1', text: '3 seasons on ski patrol' }] },
  interview: { position: 'Ski Patroller', company: { name: 'Fell & Ridge' }, start: '2026-11-17T10:30', end: '2026-11-17T11:30', timeZone: 'Europe/Stockholm', reasons: ['they do their own avalanche control'] },
  people: [{ id: 'p1', name: 'Jompa Berg', givenName: 'Jompa', pronouns: 'he', email: 'jompa@fell.example', notes: [{ text: 'radio shadow behind the top hut. last yr 12 min to a broken leg', thought: 'park one person and a sled there on windy days' }] }],
}
const spelling = spellingOf(file)

describe('what waits for the candidate', () => {
  test('is named in the letter, with the thought on it, and still asked on the page', () => {
    const [letter] = composePanel(file, { sentAt: Temporal.Instant.from('2026-11-18T08:00:00Z') })
    expect(letter?.body).toContain('the radio shadow behind the top hut')
    expect(letter?.body).toMatch(/one person and a sled/)
    expect(letter?.body).not.toMatch(/12 min|broken leg/)
    expect(readJotting('radio shadow behind the top hut. last yr 12 min to a broken leg', 'p1', file)).toMatchObject({ outcome: 'ask', meanwhile: 'the radio shadow behind the top hut' })
  })

  test.each([
    ['fuel price tracker, 36 states, typed by hand', 'the fuel price tracker'],
    ['waiting list 14 mths for the under 5s', 'the waiting list'],
    ['2 diff forms for every family, parents give up', 'the two different forms for every family'],
    ['their recycling plant in the port, huge', 'your recycling plant in the port'],
    ['640 kids 38 inhalers 5 epis 1 nurse', 'the 640 kids'],
  ])('“%s” has the name “%s”', (text, name) => {
    expect(bareNameOf(text, spelling)).toBe(name)
  })

  test.each(['he hates minimaps', 'former ambulance nurse', 'insulin spoils when the ferry is late', 'drawers of type nobody has sorted', 'a question', 'intern herself once', '40% stop on day 9', 'asked about my thesis', 'the boss', 'salary band 5', ''])('“%s” has no name that could not be wrong', (text) => {
    expect(bareNameOf(text, spelling)).toBeUndefined()
  })

  test.each([
    ['every apprentice planes off too much', true],
    ['captions matter more than reach', true],
    ['your gran sold eels at the market', true],
    ['phones ring 300 times on a Monday', true],
    ['two different forms for every family and parents just give up', false],
    ['the groups of 45 kids with one guide', false],
    ['hour-long appointments instead of 30 minutes', false],
  ])('whether “%s” has a verb of its own: %s', (clause, has) => {
    expect(hasOwnVerb(clause)).toBe(has)
  })

  test.each([
    ['the kids touch the model of the lake and glued three times already', true],
    ['you bought the practice and kept all the staff', false],
    ['parts are tested and labelled here', false],
  ])('whether “%s” goes on with the verb of something else: %s', (clause, changes) => {
    expect(changesTense(clause)).toBe(changes)
  })
})

test.each([
  ['rewired the clubhouse (supervised)', 'I rewired the clubhouse', true],
  ['rewired the clubhouse (supervised)', 'I rewired the clubhouse, supervised', false],
  ['read court hand ok, slowly', 'I read court hand', true],
  ['ran a kennel (55 dogs)', 'I ran a kennel', false],
])('whether of “%s” the words “%s” claim more than was jotted: %s', (raw, clause, more) => {
  expect(claimsMore(raw, clause)).toBe(more)
})
