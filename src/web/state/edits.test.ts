import { expect, test } from 'vitest'
import type { FindingView } from '../../api/views.ts'
import { editBetween, nextFinding, shiftFindings, stretchesOf } from './edits.ts'

function aFinding(start: number, end: number, part: FindingView['part'] = 'body'): FindingView {
  return { part, start, end, severity: 'error', rule: 'spelling', pass: 'spelling', message: '', suggestions: [], key: `${start}` }
}

test.each([
  ['a letter typed in the middle', 'helo', 'hello', { at: 3, removed: 0, added: 1 }],
  ['a word taken away at the end', 'one two', 'one', { at: 3, removed: 4, added: 0 }],
  ['a word for another', 'Jon Ray', 'John Ray', { at: 2, removed: 0, added: 1 }],
  ['nothing', 'same', 'same', { at: 4, removed: 0, added: 0 }],
  ['everything', 'ab', 'cd', { at: 0, removed: 2, added: 2 }],
])('one edit is found: %s', (_, before, after, edit) => {
  expect(editBetween(before, after)).toEqual(edit)
})

test('a finding after an edit moves with its words, one before it stays', () => {
  const moved = shiftFindings([aFinding(0, 3), aFinding(10, 14)], 'body', { at: 5, removed: 1, added: 3 })
  expect(moved.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [12, 16],
  ])
})

test('a finding whose own words were touched is dropped', () => {
  expect(shiftFindings([aFinding(4, 9)], 'body', { at: 6, removed: 1, added: 1 })).toEqual([])
})

test('a finding stays while the next word is typed right behind it', () => {
  expect(shiftFindings([aFinding(4, 9)], 'body', { at: 9, removed: 0, added: 1 })).toHaveLength(1)
})

test('an edit of the body leaves findings of the subject alone', () => {
  expect(shiftFindings([aFinding(4, 9, 'subject')], 'body', { at: 0, removed: 0, added: 5 })).toEqual([aFinding(4, 9, 'subject')])
})

test('stretches put together are the text, and of two findings that overlap the earlier is drawn', () => {
  const stretches = stretchesOf('Dear Siobhan, hello', [aFinding(5, 12), aFinding(8, 14), aFinding(14, 40)])
  expect(stretches.map((each) => each.text).join('')).toBe('Dear Siobhan, hello')
  expect(stretches.filter((each) => each.finding).map((each) => each.text)).toEqual(['Siobhan', 'hello'])
})

test('the next finding after the last one is the first', () => {
  const findings = [aFinding(20, 22), aFinding(3, 6)]
  expect(nextFinding(findings, 3)).toBe(findings[0])
  expect(nextFinding(findings, 20)).toBe(findings[1])
  expect(nextFinding([], 0)).toBeUndefined()
})
