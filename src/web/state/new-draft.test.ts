import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyForm } from './interview-form.ts'
import { dropDraft, keepDraft, keptDraft, type NewDraft } from './new-draft.ts'

const empty: NewDraft = { draft: { form: emptyForm(new Date('2026-11-23T12:00:00Z'), 'UTC'), people: [{ id: 'p1', name: '', source: 'typed' }], remarks: [] }, you: { name: '' } }
const typed: NewDraft = { ...empty, draft: { ...empty.draft, people: [{ id: 'p1', name: 'Grace Will', source: 'typed' }] } }

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  })
})
afterEach(() => void vi.unstubAllGlobals())

test('what was typed into a new interview is there again after the tab was loaded anew', () => {
  keepDraft(typed)
  expect(keptDraft()).toEqual(typed)
})

test('an empty form is no draft, and takes one away that was emptied again', () => {
  keepDraft(typed)
  keepDraft(empty)
  expect(keptDraft()).toBeUndefined()
})

test('what became an interview is no draft any more', () => {
  keepDraft(typed)
  dropDraft()
  expect(keptDraft()).toBeUndefined()
})

test('what cannot be read is no draft', () => {
  sessionStorage.setItem('new-interview-1', '{"draft":')
  expect(keptDraft()).toBeUndefined()
})
