/** Panels whose people all said the same kind of thing: the hardest ones to write different letters to. */
import { describe, expect, test } from 'vitest'
import { checkFacts } from '../src/core/check/check-letter.ts'
import { composePanel } from '../src/core/compose/compose-panel.ts'
import type { CaseFile, Interview, Person } from '../src/core/model/case-file.ts'

const names = ['Ada Lowell', 'Ben Osei', 'Clara Whitby', 'Dev Banerjee', 'Elena Petrova', 'Frank Moreau', 'Gwen Sutter']
const shapes: Readonly<Record<string, readonly string[]>> = {
  topics: ['talked about the loading dock', 'talked about night shifts', 'talked about the new sorter', 'talked about returns', 'talked about safety boots', 'talked about the canteen', 'talked about route planning'],
  questions: ['asked how I plan a rota', 'asked how I handle a late truck', 'asked how I train starters', 'asked how I count stock', 'asked how I run a stand-up', 'asked how I read a manifest', 'asked how I load a van'],
  news: ['the sorter arrives in March', 'the canteen moves upstairs', 'the trucks run on gas', 'the dock has nine doors', 'the rota is drawn by hand', 'the scanners are new', 'the yard floods in spring'],
  advice: ['tip: count the pallets twice', 'tip: walk the floor first', 'tip: learn the names', 'tip: read the manifest aloud', 'tip: keep a spare pen', 'tip: check the seals', 'tip: ask the drivers'],
  opinions: ['thinks clean floors matter more than speed', 'thinks drivers know best', 'thinks paper beats screens', 'thinks shifts should rotate', 'thinks labels are too small', 'thinks forklifts need mirrors', 'thinks breaks should be longer'],
  nothing: ['', '', '', '', '', '', ''],
}
const occasions: readonly Partial<Interview>[] = [
  { reasons: ['the early shift'], nextStep: 'they decide by Friday' },
  { reasons: ['drivers get their own keys'], nextStep: 'a call on Monday', format: 'video' },
  { reasons: ['I grew up two streets away'], nextStep: 'a site visit next week' },
  { reasons: ['I want to learn planning'], nextStep: 'they write within ten days', format: 'phone' },
  { reasons: ['working outdoors'] },
  { format: 'video' },
  { round: 2, nextStep: 'references by Friday', reasons: ['close to home'] },
]

const candidates = [
  { name: 'Nora Quill', qualifications: [{ id: 'q1', text: 'drove a forklift for two years' }] },
  { name: 'Omar Said', qualifications: [{ id: 'q1', text: 'forklift licence' }] },
  { name: 'Petra Long', qualifications: [] },
]

function aPanel(size: number, notes: readonly string[], { occasion, candidate }: { readonly occasion: Partial<Interview>; readonly candidate: CaseFile['candidate'] }): CaseFile {
  const people: Person[] = names.slice(0, size).map((name, index) => ({ id: `p${index + 1}`, name, email: `p${index + 1}@tallow.example`, addressAs: 'first-name', metBefore: occasion.round === 2, notes: [notes[index] ?? ''] }))
  return {
    version: 1,
    candidate,
    interview: { position: 'Shift Lead', company: { name: 'Tallow & Pike' }, end: '2026-11-19T15:15', timeZone: 'America/New_York', ...occasion },
    people,
  }
}

describe.each(Object.entries(shapes))('a panel of %s', (_, notes) => {
  test.each([2, 3, 4, 5, 6, 7])('of %i people gets letters that the check finds nothing alike in', (size) => {
    for (const [index, occasion] of occasions.entries()) {
      const candidate = candidates[index % candidates.length]
      if (!candidate) throw new Error('There is a candidate for each occasion.')
      const caseFile = aPanel(size, notes, { occasion, candidate })
      const letters = composePanel(caseFile)
      const slips = letters.flatMap((letter) =>
        checkFacts({ caseFile, to: letter.to, subject: letter.subject, body: letter.body, short: letter.short, panelLetters: letters }).findings.filter(({ rule }) => rule.startsWith('panel-')).map(({ message }) => message),
      )
      expect(slips, letters.map((letter) => letter.body).join('\n---\n')).toEqual([])
    }
  })
})
