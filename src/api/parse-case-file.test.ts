import { expect, test } from 'vitest'
import { parseCaseFile } from './parse-case-file.ts'
import { Refusal } from './refusal.ts'

const small = {
  version: 1,
  candidate: { name: 'Ana Reyes' },
  interview: { position: 'Editor', company: { name: 'Fern & Field' }, end: '2026-11-20T15:00', timeZone: 'Europe/London' },
  people: [
    { id: 'p1', name: 'Mae Lin', notes: ['liked my zine', { text: 'asked about rhyme', thought: 'none is better than a forced one' }] },
  ],
}

function refusalOf(text: string): Refusal {
  try {
    parseCaseFile(text)
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal
    throw refusal
  }
  throw new Error('It was taken.')
}

test('a case file comes out as it went in', () => {
  expect(parseCaseFile(JSON.stringify(small))).toEqual(small)
})

test('a byte order mark before it is no fault', () => {
  expect(parseCaseFile(`\uFEFF${JSON.stringify(small)}`)).toEqual(small)
})

test.each([
  [{ ...small, candidat: {} }, 'candidat', 'candidat is not a member of a case file (is it misspelt?).'],
  [{ ...small, interview: { ...small.interview, positon: 'x' } }, 'interview.positon', 'interview.positon is not a member'],
  [{ ...small, people: [{ id: 'p1', name: 'Mae', mail: 'x' }] }, 'people.0.mail', 'people.0.mail is not a member'],
  [
    { ...small, people: [{ id: 'p1', name: 'Mae', notes: [{ text: 'a', tought: 'b' }] }] },
    'people.0.notes.0.tought',
    'people.0.notes.0.tought is not a member',
  ],
  [{ ...small, people: [{ id: 'p1', name: ' ' }] }, 'people.0.name', 'people.0.name: must not be empty.'],
  [{ ...small, people: [] }, 'people', 'people: must name at least one person.'],
  [{ ...small, people: undefined }, 'people', 'people: must be given.'],
  [{ ...small, people: 'Mae' }, 'people', 'people: must be a list.'],
  [
    { ...small, people: [{ id: 'p1', name: 'Mae', pronouns: 'her' }] },
    'people.0.pronouns',
    'people.0.pronouns: must be one of "she", "he", "they".',
  ],
  [
    { ...small, interview: { ...small.interview, term: 'x'.repeat(101) } },
    'interview.term',
    'interview.term: must not be longer than 100.',
  ],
  [{ ...small, interview: { ...small.interview, round: 0 } }, 'interview.round', 'interview.round: must not be less than 1.'],
  [
    { ...small, interview: { ...small.interview, end: 'Friday' } },
    'interview.end',
    'interview.end: must be a local date and time like 2026-11-20T14:00.',
  ],
  [
    { ...small, interview: { ...small.interview, end: '2026-02-30T15:00' } },
    'interview.end',
    'interview.end: must be a day of the calendar',
  ],
  [
    { ...small, interview: { ...small.interview, end: '2026-11-20T25:00' } },
    'interview.end',
    'interview.end: must be a day of the calendar',
  ],
  [
    {
      ...small,
      people: [
        { id: 'p1', name: 'A' },
        { id: 'p1', name: 'B' },
      ],
    },
    'people',
    'must not use one id for two people',
  ],
  [{ ...small, interview: { ...small.interview, end: 'today' } }, 'interview.end', 'must be a local date and time'],
  [{ ...small, interview: { ...small.interview, timeZone: 'Mars/Base' } }, 'interview.timeZone', 'IANA name'],
])('what is wrong is named by its path', (file, at, words) => {
  const refusal = refusalOf(JSON.stringify(file))
  expect(refusal).toMatchObject({ code: 'bad-case-file', at })
  expect(refusal.message).toContain(words)
})

test('text that is not JSON is told apart', () => {
  expect(refusalOf('{\n  "version": 1,\n  "candidate": { name: "Ana" }\n}').message).toBe(
    'This case file is not JSON. Look at line 3, column 18: a name in double quotes or } should stand there.',
  )
})

test('a file over 1 MB is not even parsed', () => {
  expect(refusalOf(' '.repeat(1024 * 1024 + 1)).code).toBe('too-large')
})
