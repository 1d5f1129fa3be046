/** What blind readers found wanting in the letters of the first round, held as rules over small cases. */
import { describe, expect, test } from 'vitest'
import type { CaseFile, Note, Person } from '../model/case-file.ts'
import { composePanel } from './compose-panel.ts'

interface Wanted {
  readonly notes: readonly (string | Note)[]
  readonly qualifications?: readonly string[]
  readonly reasons?: readonly string[]
  readonly next?: string
  readonly person?: Partial<Person>
}

function caseOf({ notes, qualifications = ['ran roasting for 2 years at a coffee mill', 'cut broken bars from 9% to 2%'], reasons = ['farmers set the price with you'], next = 'trial batch on Saturday', person }: Wanted): CaseFile {
  return {
    version: 1,
    candidate: { name: 'Lucía Paredes', qualifications: qualifications.map((text, index) => ({ id: `q${index + 1}`, text })) },
    interview: { position: 'Production Lead', company: { name: 'Cacao del Río' }, end: '2026-11-19T09:30', timeZone: 'America/Guayaquil', reasons: [...reasons], nextStep: next },
    people: [{ id: 'p1', name: 'Dana Cruz', role: 'hiring-manager', addressAs: 'first-name', pronouns: 'she', notes: [...notes], ...person }],
  }
}

/** Nine wordings of the one letter: a rule holds in all of them. */
function letters(wanted: Wanted): string[] {
  return Array.from({ length: 9 }, (_, seed) => composePanel(caseOf(wanted), { seeds: { p1: seed } })[0]?.body ?? '')
}

describe('a question', () => {
  test('without an answer is left for the card where there is something else to say', () => {
    for (const body of letters({ notes: ['asked what i taste for first', 'bought her first roaster from a circus'] })) {
      expect(body).toContain('circus')
      expect(body).not.toMatch(/taste for/)
    }
  })

  test('without an answer is never restated and evaded', () => {
    for (const body of letters({ notes: ['asked what i do first when someone is stuck inside'] })) expect(body).not.toMatch(/look for the answer|answer would start|go on talking about|answer that from|come back to it|longer answer|show you rather|find out at/)
  })

  test('with an answer always leads', () => {
    for (const body of letters({ notes: ['the farmers wave at the van', { text: 'clients lose papers when they move', thought: 'photograph every page on the first visit' }, 'asked what i taste for first'] })) expect(body).toContain("I'd photograph every page on the first visit.")
  })
})

test('two qualifications are said in one plain sentence', () => {
  const all = letters({ notes: ['keeps a spare door key in her handbag'] })
  expect(all.filter((body) => /I ran roasting for two years at a coffee mill and cut broken bars from 9% to 2%|I cut broken bars from 9% to 2% and ran roasting for two years/.test(body)).length).toBeGreaterThan(2)
  for (const body of all) expect(body).not.toMatch(/A word about|On the practical side|also includes|bring that to|If it helps|It may help/)
})

test.each([
  ['the waitlist is nine months', 'the magnet has a name, Gordie', 'the magnet called Gordie'],
  ['loan requests tripled since March', 'bought her first roaster from a circus', 'you bought your first roaster from a circus'],
])('“%s” opens no letter beside “%s”', (dull, particular, said) => {
  for (const body of letters({ notes: [{ text: 'asked what I taste for first', thought: 'the last thing left in the mouth' }, dull, particular] })) {
    expect(body.split('\n\n')[1]).not.toMatch(/waitlist|tripled/)
    expect(body).toMatch(new RegExp(`${said}|the magnet is called Gordie`))
  }
})

test('people are not wished away, and nobody offers to mend them', () => {
  for (const body of letters({ notes: ["half the patients don't speak Dutch"] })) expect(body).not.toMatch(/hope (?:that|it|things) (?:changes|gets|look)|lend a hand|help with that|put that right|my share|problem I'd like/)
})

test('the reader is no third person in their own next step', () => {
  for (const body of letters({ notes: ['knows every loading dock by heart'], next: 'ride along with Dana next Tuesday' })) {
    expect(body).toContain('our ride-along next Tuesday')
    expect(body).not.toContain('with Dana')
  }
})

test('nobody is thanked twice over', () => {
  for (const body of letters({ notes: ['bought her first roaster from a circus', 'the shed smells of larch'] })) expect(body).not.toMatch(/[Tt]hank you again|go on from here/)
})

test('what an earlier letter said of the candidate is said in no later one, whole or as a half of a sentence', () => {
  const earlier = 'Dear Ines,\n\nYou asked about charts. I built a dashboard for the food bank.\n\nKind regards,\nLucía Paredes'
  const file = caseOf({ notes: ['asked how I check a number before I publish it'], qualifications: ['built a dashboard for the food bank', 'three years of SQL'] })
  const [letter] = composePanel({ ...file, earlierLetters: [{ to: 'Ines', text: earlier }] })
  expect(letter?.body).toContain('SQL')
  expect(letter?.body).not.toContain('I built a dashboard for the food bank.')
})
