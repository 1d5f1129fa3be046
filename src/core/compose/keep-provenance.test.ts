import { expect, test } from 'vitest'
import { keepProvenance } from './keep-provenance.ts'

const first = { text: 'Thank you for your time on Friday.', facts: ['interview'] }
const second = { text: 'Your question about rhyme has stayed with me.', facts: ['p1.n1'] }
const before = { body: `Dear Mae,\n\n${first.text} ${second.text}\n\nKind regards,\nAna Reyes`, sentences: [first, second] }

test('untouched words keep every sentence and its facts', () => {
  expect(keepProvenance(before, before.body)).toEqual([first, second])
})

test('a sentence that was changed rests on nothing, the others keep their facts', () => {
  const body = before.body.replace('Your question about rhyme', 'What you asked about rhyme')
  expect(keepProvenance(before, body)).toEqual([first, { text: 'What you asked about rhyme has stayed with me.', facts: [] }])
})

test('a sentence that was added stands in its place', () => {
  const body = before.body.replace(' Your question', ' It was fun! Your question')
  expect(keepProvenance(before, body).map(({ text, facts }) => [text, facts.length])).toEqual([[first.text, 1], ['It was fun!', 0], [second.text, 1]])
})

test('a sentence that was taken out is gone', () => {
  expect(keepProvenance(before, before.body.replace(`${first.text} `, ''))).toEqual([second])
})

test('greeting and closing are no sentences, but a new greeting is the candidate’s own', () => {
  expect(keepProvenance(before, before.body.replace('Dear Mae,', 'Hello Mae,'))).toEqual([{ text: 'Hello Mae,', facts: [] }, first, second])
})
