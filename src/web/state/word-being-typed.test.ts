import { expect, test } from 'vitest'
import type { CheckView, FindingView } from '../../api/views.ts'
import { withoutWordBeingTyped, wordBeingTyped } from './word-being-typed.ts'

const letter = (body: string) => ({ subject: 'Thank you', body })

test.each([
  ['a letter at its end', 'Dear Gr', 'Dear Gra', 8],
  ['a letter taken from its end', 'Dear Gra,', 'Dear Gr,', 7],
  ['a letter with its accent', 'Dear Jos', 'Dear Jose\u0301', 10],
])('a word is being typed with %s', (_, before, after, at) => {
  expect(wordBeingTyped(letter(before), letter(after))).toEqual({ part: 'body', at })
})

test.each([
  ['a space behind it', 'Dear Gra', 'Dear Gra '],
  ['a comma behind it', 'Dear Gra', 'Dear Gra,'],
  ['a letter within it', 'Dear Grce,', 'Dear Grsce,'],
  ['another word put in its place', 'Dear Grace,', 'Dear Mark,'],
  ['a word that was pasted', 'Dear ', 'Dear Mark'],
  ['nothing', 'Dear ', 'Dear '],
])('no word is being typed with %s', (_, before, after) => {
  expect(wordBeingTyped(letter(before), letter(after))).toBeUndefined()
})

test('a subject is typed, too', () => {
  expect(wordBeingTyped({ subject: 'Thank yo', body: '' }, { subject: 'Thank you', body: '' })).toEqual({ part: 'subject', at: 9 })
})

function aFinding(change: Partial<FindingView>): FindingView {
  return {
    part: 'body',
    start: 5,
    end: 8,
    severity: 'error',
    rule: 'greeting-stranger',
    pass: 'names',
    message: 'Gra is nobody you met.',
    suggestions: [],
    key: 'k',
    ...change,
  }
}

test('what is said of that word is neither marked nor holds the letter, all else is and does', () => {
  const other = aFinding({ start: 20, end: 24, message: 'Mend it.', key: 'o' })
  const check: CheckView = {
    findings: [aFinding({}), other],
    verdict: '',
    held: ['Gra is nobody you met.', 'Mend it.', 'It is short.'],
    proofread: true,
  }
  const shown = withoutWordBeingTyped(check, { part: 'body', at: 8 })
  expect(shown).toMatchObject({ findings: [other], held: ['Mend it.', 'It is short.'] })
  expect(withoutWordBeingTyped(check, undefined)).toBe(check)
})

test('what holds the letter for another place as well still holds it', () => {
  const check: CheckView = {
    findings: [aFinding({}), aFinding({ start: 30, end: 33 })],
    verdict: '',
    held: ['Gra is nobody you met.'],
    proofread: true,
  }
  expect(withoutWordBeingTyped(check, { part: 'body', at: 8 }).held).toEqual(['Gra is nobody you met.'])
})
