/** What readers of the third set wanted of the voice, held as rules over small cases. */
import { expect, test } from 'vitest'
import type { CaseFile, Note } from '../model/case-file.ts'
import { composePanel } from './compose-panel.ts'

function caseOf(notes: readonly (string | Note)[], position = 'Production Lead'): CaseFile {
  return {
    version: 1,
    candidate: { name: 'Lucía Paredes', qualifications: [{ id: 'q1', text: 'ran roasting for 2 years at a coffee mill' }, { id: 'q2', text: 'cut broken bars from 9% to 2%' }] },
    interview: { position, company: { name: 'Cacao del Río' }, end: '2026-11-19T09:30', timeZone: 'America/Guayaquil', reasons: ['farmers set the price with you'], nextStep: 'trial batch on Saturday' },
    people: [{ id: 'p1', name: 'Dana Cruz', role: 'hiring-manager', addressAs: 'first-name', pronouns: 'she', notes: [...notes] }],
  }
}

/** Five wordings of the one letter. */
const letters = (file: CaseFile): string[] => Array.from({ length: 5 }, (_, seed) => composePanel(file, { seeds: { p1: seed } })[0]?.body ?? '')

test('the position is named once, without what follows its comma', () => {
  for (const body of letters(caseOf(['bought her first roaster from a circus'], 'Production Lead, Night Shift'))) {
    expect(body.split('Production Lead').length).toBe(2)
    expect(body).not.toContain('Night Shift')
  }
})

test('“them” in a question are the people of the note before', () => {
  for (const body of letters(caseOf(['four buyers want samples for free', { text: 'what would I tell them', thought: 'come and taste them here' }]))) expect(body).toContain("what I'd tell the four buyers who want samples for free")
})

test('a note asked for by name is said, whatever else there is', () => {
  const [first = ''] = letters(caseOf(['bought her first roaster from a circus', 'the shed smells of larch', 'keeps a spare door key in her handbag', { text: 'the lease on the shed ends in 2028', use: 'yes' }]))
  expect(first).toContain('2028')
})

test('what stays with the writer stays once in a letter, and no trouble is loved', () => {
  for (const body of letters(caseOf(['the queue starts at 5 am', 'lost two roasters to a rival', 'the shed smells of larch']))) {
    expect(body.match(/stayed with me/g)?.length ?? 0).toBeLessThan(2)
    expect(body).not.toMatch(/(?:love|loved|enjoyed|pleasure|glad|liked)[^.]*(?:queue|lost two)/)
  }
})

test('a problem and what one would do about it stand in one sentence, or side by side', () => {
  for (const body of letters(caseOf([{ text: 'clients lose papers when they move', thought: 'photograph every page on the first visit' }]))) expect(body).toMatch(/(?:(?:As|Since) clients lose papers when they move, I'd|papers when they move[^.]*\. (?:I(?:'ve been| keep) thinking about that, and )?I'd) photograph every page on the first visit\./)
})
