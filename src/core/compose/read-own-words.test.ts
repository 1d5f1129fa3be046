import { expect, test } from 'vitest'
import { aCaseFile } from '../../../test/builders.ts'
import { readOwnWords } from './read-own-words.ts'

const file = aCaseFile()

test.each([
  ['qualification', '2 summers as a lifeguard', 'I have spent two summers as a lifeguard.'],
  ['qualification', 'I hold the basic safety course IMO 50, valid until 2029.', 'I hold the basic safety course IMO 50, valid until 2029.'],
  ['reason', 'I miss the sea, and a hotel stands still.', 'I miss the sea, and a hotel stands still.'],
  ['reason', 'learn how loans are arranged', 'I would love to learn how loans are arranged.'],
  ['next-step', 'they ring me before friday', 'I look forward to your call before Friday.'],
  ['next-step', 'decision by end of week', 'I look forward to your decision by the end of the week.'],
  ['next-step', 'I look forward to the trial trip.', 'I look forward to the trial trip.'],
] as const)('of a %s “%s” the letter would say “%s”', (kind, text, line) => {
  expect(readOwnWords(kind, text, file)).toEqual({ outcome: 'say', line })
})

test('a whole sentence keeps its small letters, whatever the company is called', () => {
  const { interview } = file
  const named = { ...file, interview: { ...interview, company: { name: 'Warta Tram Lines' }, position: 'Tram Driver Instructor' } }
  expect(readOwnWords('qualification', 'I have been a tram driver for 14 years.', named).line).toBe('I have been a tram driver for 14 years.')
})

test('what is private stays out, with the reason', () => {
  expect(readOwnWords('reason', 'the salary is a lot better', file)).toMatchObject({ outcome: 'leave-out', why: expect.stringContaining('money') })
})

test('what nobody can be sure of stays out, and the way to have it said is told', () => {
  expect(readOwnWords('next-step', 'nothing said', file)).toEqual({ outcome: 'leave-out', why: 'What it says is not sure; a whole sentence is said as you write it.' })
})
