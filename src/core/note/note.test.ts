import { expect, test } from 'vitest'
import { aCandidate, aCaseFile, anInterview, aPerson } from '../../../test/builders.ts'
import { composePanel } from '../compose/compose-panel.ts'
import type { CaseFile } from '../model/case-file.ts'
import { sentencesOf } from '../text/sentences.ts'
import { adviseOnNote, type Advice } from './advice.ts'
import { composeNote } from './compose-note.ts'
import { judgeNote } from './judge-note.ts'
import { countNoteWords, noteLength } from './length.ts'
import { keepsOpen, noteAfter } from './state.ts'

const talkative = aCaseFile({
  people: [aPerson({ notes: ['asked how I would choose the last poem of a book', 'her first job was in a bindery', 'told me how she reads a manuscript aloud', 'we laughed about the lost umbrella', 'thinks that a title is half the poem'] })],
})

function noteOf(caseFile: CaseFile, seed = 0) {
  const [mail] = composePanel(caseFile)
  const note = composeNote(caseFile, 'p1', { mail, seed })
  if (!mail || !note) throw new Error('Nothing was composed.')
  return { mail, note }
}

test.each([0, 1, 2, 3, 4, 5])('the card says another thing from the talk than the mail, wording %i', (seed) => {
  const { mail, note } = noteOf(talkative, seed)
  const said = new Set(mail.sentences.flatMap(({ facts }) => facts).filter((fact) => fact.startsWith('p1.n')))
  const own = note.sentences.flatMap(({ facts }) => facts).filter((fact) => fact.startsWith('p1.n'))
  expect(said.size).toBeGreaterThan(0)
  expect(own.length).toBeGreaterThan(0)
  expect(own.filter((fact) => said.has(fact))).toEqual([])
  expect(note.nothingNew).toBe(false)
})

test.each([talkative, aCaseFile(), aCaseFile({ people: [aPerson({ notes: [] })] })])('the card has 30 to 70 words, and no sentence of the mail', (caseFile) => {
  const { mail, note } = noteOf(caseFile)
  expect(countNoteWords(note.text)).toBeGreaterThanOrEqual(noteLength.least)
  expect(countNoteWords(note.text)).toBeLessThanOrEqual(noteLength.most)
  const inMail = new Set(sentencesOf(mail.body).map(({ text }) => text))
  expect(note.sentences.filter(({ text }) => inMail.has(text))).toEqual([])
})

test('where the mail has used everything, the card says one of these things in other words, and tells that', () => {
  const { mail, note } = noteOf(aCaseFile())
  expect(note.nothingNew).toBe(true)
  expect(note.sentences.flatMap(({ facts }) => facts)).toContain('p1.n1')
  expect(mail.body).not.toContain(note.sentences[1]?.text)
})

test('the same case gives the same card, another wording another one', () => {
  expect(noteOf(talkative)).toEqual(noteOf(talkative))
  expect(noteOf(talkative, 1).note.text).not.toBe(noteOf(talkative).note.text)
})

test('the day is said by its name: a card is read days later', () => {
  for (const seed of [0, 1, 2, 3]) expect(noteOf(talkative, seed).note.text).not.toMatch(/\b(?:today|yesterday)\b/)
  expect(noteOf(talkative).note.text).toContain('on Friday')
})

test('who withdrew promises nothing on the card', () => {
  const { note } = noteOf(aCaseFile({ interview: anInterview({ stillInterested: false }) }))
  expect(note.text).not.toMatch(/\b(?:join|work with you|meet again)\b/)
})

test('a composed card passes its own check, with not a word to look at', () => {
  for (const seed of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const { mail, note } = noteOf(talkative, seed)
    const { findings, held } = judgeNote({ letter: { caseFile: talkative, to: 'p1', body: note.text, short: true }, language: { body: [] }, answers: [], mail: mail.body })
    expect([held, findings.filter(({ severity }) => severity !== 'hint')]).toEqual([[], []])
  }
})

test('a wrong name holds the card as it holds a letter, and nothing is asked about a subject', () => {
  const { mail, note } = noteOf(talkative)
  const { held, findings } = judgeNote({ letter: { caseFile: talkative, to: 'p1', body: note.text.replace('Mae', 'Mia'), short: true }, language: { body: [] }, answers: [], mail: mail.body })
  expect(held.join(' ')).toContain('Mae')
  expect(findings.every(({ part }) => part === 'body')).toBe(true)
})

test('a sentence of the mail on the card is held; a long card is asked about', () => {
  const { mail } = noteOf(talkative)
  const judge = (body: string) => judgeNote({ letter: { caseFile: talkative, to: 'p1', body, short: true }, language: { body: [] }, answers: [], mail: mail.body })
  const copied = `Dear Mae,\n\n${mail.sentences[0]?.text}\n\nWarmly,\nAna Reyes`
  expect(judge(copied).findings.map(({ rule }) => rule)).toContain('note-as-mail')
  expect(judge(`Dear Mae,\n\n${'Thank you for everything that you said. '.repeat(14)}\n\nWarmly,\nAna Reyes`).findings.map(({ rule }) => rule)).toContain('note-long')
})

test('without the proofreader the card is held until it answered', () => {
  const { note } = noteOf(talkative)
  expect(judgeNote({ letter: { caseFile: talkative, to: 'p1', body: note.text, short: true }, language: undefined, answers: [] }).held).toEqual(['Spelling and grammar could not be checked yet.'])
})

const now = Temporal.Instant.from('2026-11-20T18:00:00Z')

function toneOf(about: Advice['about'], change: Partial<CaseFile['interview']>, address?: string): string | undefined {
  const caseFile = aCaseFile({ interview: anInterview(change), candidate: aCandidate() })
  return adviseOnNote({ caseFile, person: caseFile.people[0] ?? aPerson(), now, address }).find((advice) => advice.about === about)?.tone
}

test.each([
  ['a decision by 4 December', 'go'],
  ['they decide on Monday', 'stop'],
  ['I hear from them tomorrow', 'stop'],
  ['a decision by the end of the week', 'stop'],
  ['they decide before Thanksgiving', 'mind'],
  [undefined, 'mind'],
])('time for the post, where they said “%s”: %s', (nextStep, tone) => {
  expect(toneOf('time', { nextStep })).toBe(tone)
})

test('a card goes to the office, never to a home, and not where letters are not wanted', () => {
  expect(toneOf('address', {})).toBe('mind')
  expect(toneOf('address', {}, '12 Rose Lane, York')).toBe('mind')
  expect(toneOf('address', {}, 'Fern & Field, 12 Broad Street, London')).toBe('go')
  expect(toneOf('whether', { letters: 'not-wanted' })).toBe('stop')
  expect(toneOf('whether', {})).toBeUndefined()
})

test('a card is written, posted, waived; each can be taken back, and one that was posted is not waived', () => {
  expect([noteAfter('to-write', 'post'), noteAfter('waived', 'write'), noteAfter('waived', 'take-back'), noteAfter('posted', 'write')]).toEqual(['posted', 'written', 'to-write', 'posted'])
  expect([keepsOpen('to-write'), keepsOpen('posted')]).toEqual([true, false])
})
