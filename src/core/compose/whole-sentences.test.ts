import { expect, test } from 'vitest'
import type { CaseFile, Note } from '../model/case-file.ts'
import { composePanel } from './compose-panel.ts'
import { readJotting } from './read-jotting.ts'

const file = (reasons: readonly string[], notes: readonly Note[]): CaseFile => ({
  version: 1,
  candidate: { name: 'Marek Lisowski', qualifications: [{ id: 'q1', text: 'I worked four years as night manager of a hotel in Bergen.' }] },
  interview: { position: 'Ferry Purser', company: { name: 'Vestfjord Linjen' }, end: '2026-11-17T11:30', timeZone: 'Europe/Oslo', reasons: [...reasons], nextStep: 'I look forward to your call before Friday.' },
  people: [{ id: 'p1', name: 'Torunn Aas', pronouns: 'she', addressAs: 'first-name', notes: [...notes] }],
})
const trouble: Note = { text: 'stavanger 50 min at quay', reading: 'You told me that Stavanger leaves you only 50 minutes at the quay.', thought: 'At the hotel we sent a text when the floor was ready. We could do the same by deck. Cleaning comes after.' }
const bodies = (of: CaseFile): string[] => [0, 1, 2, 3, 4, 5].flatMap((seed) => composePanel(of, { seeds: { p1: seed } }).map(({ body }) => body))

test('a reason that is no liking is given as the cause, and a liking is not', () => {
  for (const body of bodies(file(['I miss the sea.'], [trouble]))) expect(body).toMatch(/(?:because|is that) I miss the sea|I miss the sea, (?:so|which is why|and that is why|and that's why)/)
  for (const body of bodies(file(['I like it that your crews stay for years.'], [trouble]))) {
    expect(body).toMatch(/I like it that your crews stay for years[,.]/)
    expect(body).not.toMatch(/(?:because|is that) I like it/)
  }
})

test('a second reason that is a whole sentence goes on with also', () => {
  const said = bodies(file(['I miss the sea.', 'I want to work in a crew of 6 and not 60.'], [trouble])).join('\n')
  expect(said).toMatch(/I also (?:miss the sea|want to work in a crew of 6)/)
})

test('a thought of whole sentences is said to its last', () => {
  for (const body of bodies(file(['I miss the sea.'], [trouble]))) expect(body).toContain('At the hotel we sent a text when the floor was ready. We could do the same by deck. Cleaning comes after.')
})

test('what was confirmed of a person is said beside the thought while there is room', () => {
  const kindness: Note = { text: 'showed me bridge', reading: 'You showed me the bridge and the engine room.' }
  const heard: Note = { text: 'born on a ferry', reading: 'You told me that you were born on this ferry.' }
  for (const body of bodies(file(['I miss the sea.'], [{ ...trouble, thought: 'I would text the guests by deck.' }, kindness, heard]))) {
    expect(body).toContain('the bridge and the engine room')
    expect(body).toContain('born on this ferry')
  }
})

test('the line of a thought is told where it is not said as it is typed', () => {
  const of = file([], [])
  expect(readJotting({ ...trouble, thought: 'text guests when the cabin is ready' }, 'p1', of).thoughtLine).toBe('I would text guests when the cabin is ready.')
  expect(readJotting({ ...trouble, thought: 'I would text the guests by deck.' }, 'p1', of).thoughtLine).toBeUndefined()
  expect(readJotting(trouble, 'p1', of).thoughtLine).toBeUndefined()
})
