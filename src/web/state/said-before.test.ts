import { expect, test } from 'vitest'
import type { FindingView, LetterView } from '../../api/views.ts'
import { newIn, saidBefore } from './said-before.ts'

const clear: LetterView['check'] = { findings: [], verdict: '', held: [], proofread: true }

function aLetter(personId: string, sentences: LetterView['sentences'], name = 'Ana Reyes'): LetterView {
  const body = `Dear ${personId},\n\n${sentences.map(({ text }) => text).join(' ')}\n\nKind regards,\n${name}`
  const about = { leftOut: [], questions: [], short: false, edited: false, revision: 1, words: 9, check: clear, route: { send: 'yes', why: '' } } as const
  return { id: `l-${personId}`, personId, kind: 'thank-you', subject: 'Thank you', body, sentences, ...about }
}

const first = aLetter('p1', [
  { text: 'Thank you for today.', facts: ['interview'] },
  { text: 'I liked your zine.', facts: ['p1.n1'] },
  { text: 'I edit poems.', facts: ['q1'] },
])
const second = aLetter('p2', [
  { text: 'It was kind of you to see me.', facts: ['interview'] },
  { text: 'You test paper.', facts: ['p2.n1'] },
  { text: 'Editing poems is what I do, and the mentoring draws me.', facts: ['q1', 'r1'] },
  { text: 'Poems are what I edit.', facts: ['q1', 'interview'] },
  { text: 'Call me!', facts: [] },
])

function again(letters: readonly LetterView[], at: number, change: { body?: string; findings?: readonly FindingView[] } = {}): string[] {
  const { subject, body } = letters[at] ?? first
  const text = { subject, body: change.body ?? body }
  return saidBefore({ letters, at, text, findings: change.findings ?? [] }).map(({ start, end }) => text.body.slice(start, end).trim())
}

test('the first letter says nothing again', () => {
  expect(again([first, second], 0)).toEqual([])
})

test('a sentence of a later letter is said again where all its facts were read above, and so is the closing', () => {
  expect(again([first, second], 1)).toEqual(['It was kind of you to see me.', 'Poems are what I edit.', 'Kind regards,\nAna Reyes'])
})

test('a fact of the second letter is known in the third', () => {
  const third = aLetter('p3', [{ text: 'Mentoring is why.', facts: ['r1'] }])
  expect(again([first, second, third], 2)[0]).toBe('Mentoring is why.')
  expect(again([first, third], 1)[0]).not.toBe('Mentoring is why.')
})

test('words typed by hand are new, and what they displaced is found where it stands now', () => {
  const body = second.body.replace('It was kind', 'Hello! It was kind').replace('Poems are what I edit.', 'Poems are what I write.')
  expect(again([first, second], 1, { body })).toEqual(['It was kind of you to see me.', 'Kind regards,\nAna Reyes'])
})

test('a place to look at is never grey, a hint and a place that was answered may be', () => {
  const start = second.body.indexOf('kind')
  const finding: FindingView = { part: 'body', start, end: start + 4, severity: 'error', rule: 'spelling', pass: 'spelling', message: '', suggestions: [], key: 'k' }
  expect(again([first, second], 1, { findings: [finding] })).toEqual(['Poems are what I edit.', 'Kind regards,\nAna Reyes'])
  expect(again([first, second], 1, { findings: [{ ...finding, severity: 'hint' }] })).toHaveLength(3)
  expect(again([first, second], 1, { findings: [{ ...finding, answer: 'It is meant so.' }] })).toHaveLength(3)
})

test('a closing with another name is new', () => {
  const other = aLetter('p3', [{ text: 'Thanks for today.', facts: ['interview'] }], 'Anna Reyes')
  expect(again([first, other], 1)).toEqual(['Thanks for today.'])
})

test('those who cannot see grey are told what is new', () => {
  const { subject, body } = second
  const ranges = saidBefore({ letters: [first, second], at: 1, text: { subject, body }, findings: [] })
  expect(newIn(second, body, ranges)).toEqual(['You test paper.', 'Editing poems is what I do, and the mentoring draws me.', 'Call me!'])
})
