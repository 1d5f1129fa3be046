import { expect, test } from 'vitest'
import type { CaseFile, Note } from '../model/case-file.ts'
import { composePanel } from './compose-panel.ts'

const file = (notes: readonly (Note | string)[]): CaseFile => ({
  version: 1,
  candidate: { name: 'Dani Ruckert', qualifications: [{ id: 'q1', text: 'I worked two seasons on the potting line in Canby.' }] },
  interview: { position: 'Propagation Assistant', company: { name: 'Butte Creek Liners' }, end: '2026-10-06T10:15', timeZone: 'America/Los_Angeles', reasons: ['I want to root things and not only pot them.'] },
  people: [{ id: 'p1', name: 'Lupe Arriaga', pronouns: 'she', addressAs: 'first-name', notes: notes.map((note) => (typeof note === 'string' ? { text: note } : note)) }],
})
const letterOf = (notes: readonly (Note | string)[], seed = 0) => {
  const [letter] = composePanel(file(notes), { seeds: { p1: seed } })
  if (!letter) throw new Error('There is a letter.')
  return letter
}
const trouble: Note = { text: 'mist nozzles clog in house 4', reading: 'You told me that the mist in house 4 is clogged.', thought: "I'd soak them in vinegar every Friday." }

test('what the letter thanks for stands in its subject, without the clause that tells it apart', () => {
  const shown: Note = { text: 'showed me her fathers punch', reading: "You showed me your father's ticket punch from line 8." }
  expect(letterOf([shown, trouble]).subject).toMatch(/^Thank you for showing me your father's ticket punch(?: from line 8)?$/)
})

test('where nothing is thanked for, the subject names what the candidate has thought about', () => {
  expect(letterOf([trouble]).subject).toBe('Thank you, and a thought on the mist')
})

test('nobody finds their headache in a subject line', () => {
  const sore: Note = { text: 'headache stavanger', reading: 'You told me that your biggest headache is Stavanger.', thought: "I'd send everybody to the cafe." }
  expect(letterOf([sore]).subject).toMatch(/Propagation Assistant/)
})

test('no subject is longer than sixty characters or names what the letter does not say', () => {
  for (const seed of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const { subject, body } = letterOf(['cat asleep on heat mat', trouble, { text: 'x', reading: 'You showed me the greenhouse with the two hundred and forty thousand heathers that nobody had counted.' }], seed)
    expect(subject.length).toBeLessThanOrEqual(60)
    const named = /^Thank you(?: for|, and(?: a thought on)?) (.+)$/.exec(subject)?.[1]
    if (named) expect(body).toContain(named)
  }
})

test('a subject is not cut where it would end open', () => {
  const out: Note = { text: 'took me out in the ute', reading: 'Thank you for taking me out in the old white ute before the rain came down.' }
  expect(letterOf([out, trouble]).subject).not.toMatch(/taking me out$/)
})

test('what a cat sleeps on has its article', () => {
  expect(letterOf(['cat asleep on heat mat', trouble]).body).toContain('asleep on the heat mat')
})

test('years of work lead to the wish in one sentence', () => {
  const bodies = [0, 1, 2, 3].map((seed) => letterOf([trouble], seed).body)
  expect(bodies.filter((body) => /After two seasons on the potting line in Canby, I want to root things and not only pot them/.test(body)).length).toBeGreaterThan(1)
})
