import { expect, test } from 'vitest'
import { aLetterToCheck, caseOfTraps, morningAfter, slipsIn, slipsInGreeting } from '../../../test/letter-to-check.ts'
import type { Interview } from '../model/case-file.ts'
import { checkFacts } from './check-letter.ts'

function caseWith(change: Partial<Interview>) {
  return { ...caseOfTraps, interview: { ...caseOfTraps.interview, ...change } }
}

test.each([
  'I want the Public Relations Intern role.',
  'The public relations internship is what I want.',
  'The intern position suits me.',
  'The part you play in this role is yours.',
  'A paid internship would be fine too.',
])('the position is right in: %s', (sentence) => {
  expect(slipsIn(sentence)).toEqual([])
})

test.each([
  ['I want the Public Relatoins Intern role.', 'position-near', 'Public Relatoins Intern'],
  ['I want the Marketing Coordinator position.', 'position-other', 'Marketing Coordinator'],
  ['I want the Copy Editor position.', 'position-elsewhere', 'Copy Editor'],
])('another position is found: %s', (sentence, rule, written) => {
  expect(slipsIn(sentence)).toMatchObject([{ rule, written, fix: 'Public Relations Intern', severity: 'error' }])
})

test.each([
  ['Thank you for showing me the studio on Friday.', 'weekday-other', 'Friday', 'Thursday'],
  ['It was good to talk on Tuesday afternoon.', 'weekday-other', 'Tuesday', 'Thursday'],
  ['I enjoyed our conversation on November 18.', 'date-other', 'November 18', 'November 19'],
  ['I enjoyed our conversation on Nov. 20th.', 'date-other', 'Nov. 20th', 'Nov. 19th'],
  ['I enjoyed our conversation on 19 October.', 'date-other', '19 October', '19 November'],
  ['I enjoyed our conversation on the 21st.', 'date-other', 'the 21st', 'the 19th'],
  ['Thank you for talking with me today.', 'relative-day', 'today', 'yesterday'],
])('a day that is not the interview’s is found: %s', (sentence, rule, written, fix) => {
  expect(slipsIn(sentence)).toMatchObject([{ rule, written, fix, severity: 'error' }])
})

test.each([
  'I enjoyed our conversation on Thursday, November 19.',
  'I enjoyed our conversation yesterday.',
  'I am free on Friday if another conversation would be useful.',
  'I look forward to your call on Monday.',
  'I will follow up next Tuesday.',
  'I will graduate in May and could start in June.',
  'The company is where the press is today.',
  'I hope to hear from you by December 4.',
  'May I send more samples on Monday?',
])('a day that is not about the interview is left alone: %s', (sentence) => {
  expect(slipsIn(sentence)).toEqual([])
})

test('the day is that of either side: late in Warsaw is the same evening in California', () => {
  const caseFile = caseWith({
    start: '2026-11-20T00:30',
    end: '2026-11-20T01:15',
    timeZone: 'Europe/Warsaw',
    theirTimeZone: 'America/Los_Angeles',
  })
  const days = (sentence: string): string[] =>
    slipsIn(sentence, { caseFile, sentAt: Temporal.Instant.from('2026-11-20T09:00:00Z') }).map(({ rule }) => rule)
  expect(days('I enjoyed our conversation on Thursday.')).toEqual([])
  expect(days('I enjoyed our conversation on Friday.')).toEqual([])
  expect(days('I enjoyed our conversation today.')).toEqual([])
  expect(days('I enjoyed our conversation on Wednesday.')).toEqual(['weekday-other'])
})

test('without a time of sending, today is not judged', () => {
  expect(slipsIn('Thank you for talking with me today.', { sentAt: undefined })).toEqual([])
  expect(slipsIn('Thank you for talking with me today.', { sentAt: morningAfter.subtract({ hours: 16 }) })).toEqual([])
})

test.each([
  ['video', 'It was good to meet you in person.', 'in person', 'by video'],
  ['phone', 'Thank you for talking with me over Zoom.', 'over Zoom', 'by phone'],
  ['in-person', 'Thank you for the time on the phone.', 'on the phone', 'in person'],
] as const)('after an interview %s, this is wrong: %s', (format, sentence, written, fix) => {
  expect(slipsIn(sentence, { caseFile: caseWith({ format }) })).toMatchObject([{ rule: 'format-other', written, fix, severity: 'error' }])
})

test('a meeting in person that is hoped for is left alone', () => {
  expect(slipsIn('I would love to meet the team in person.', { caseFile: caseWith({ format: 'video' }) })).toEqual([])
})

test('another round than the one held is found', () => {
  expect(slipsIn('Thank you for the second interview.')).toMatchObject([{ rule: 'round-other', written: 'second', fix: 'first' }])
  expect(slipsIn('I look forward to a second interview.')).toEqual([])
})

test.each(['[Company Name]', '{{first_name}}', '<name>', 'XXX', '%COMPANY%', '____', '[insert something they said]', '${company}', 'TODO'])(
  '%s is a gap',
  (gap) => {
    expect(slipsIn(`I think of ${gap} often.`)).toMatchObject([{ rule: 'placeholder', written: gap, severity: 'error' }])
  },
)

test.each([
  ['Dear [Name],', 'Siobhán'],
  ['Dear Ms. ____,', "O'Reilly-Nakagawa"],
  ['Dear Siobhán XXXX,', "O'Reilly-Nakagawa"],
])('the gap of %s is filled from the record', (words, fix) => {
  expect(slipsInGreeting(words)).toMatchObject([{ rule: 'placeholder', fix }])
})

test('what a quotation leaves out is only asked about', () => {
  expect(slipsIn('As the review said, "a firm [that] listens".')).toMatchObject([{ rule: 'placeholder', severity: 'question' }])
})

test.each([
  [undefined, []],
  ['soreilly@ashworth.example', []],
  ['SOReilly@Ashworth.example', []],
  ["Siobhán O'Reilly-Nakagawa <soreilly@ashworth.example>", []],
  ['soreilly@ashwort.example', ['address-other']],
  ['marc@ashworth.example', ['address-other']],
  ['brianna@students.example', ['address-other']],
  ['soreilly@ashworth.example, marc@ashworth.example', ['address-several']],
  ['nobody', ['address-form']],
  ['soreilly at ashworth.example', ['address-form']],
])('To: %s', (toAddress, rules) => {
  expect(slipsIn('Fine.', { toAddress }).map(({ rule }) => rule)).toEqual(rules)
})

test('without a recorded address the company’s domain is looked at', () => {
  const caseFile = { ...caseOfTraps, people: caseOfTraps.people.map((person) => ({ ...person, email: undefined })) }
  expect(slipsIn('Fine.', { caseFile, toAddress: 'soreilly@ashworth.example' })).toEqual([])
  expect(slipsIn('Fine.', { caseFile, toAddress: 'soreilly@ashwroth.example' })).toMatchObject([
    { rule: 'address-domain', fix: 'soreilly@ashworth.example', severity: 'error' },
  ])
  expect(slipsIn('Fine.', { caseFile, toAddress: 'delacroix@ashworth.example' })).toMatchObject([
    { rule: 'address-other', severity: 'question' },
  ])
})

test('the day of a next interview is left alone where the letter looks ahead, not where it looks back', () => {
  const caseFile = { ...caseOfTraps, interview: { ...caseOfTraps.interview, nextStep: 'an interview with the director on December 3' } }
  const days = (sentence: string) =>
    checkFacts({ ...aLetterToCheck(sentence), caseFile }).findings.filter(({ rule }) => rule === 'date-other')
  expect(days('I hope to be at the interview with your director on December 3.')).toEqual([])
  expect(days('Should anything be needed for the interview with your director on December 3, please let me know.')).toEqual([])
  expect(days('If you need anything before the interview on Dec. 3rd, please tell me.')).toEqual([])
  expect(days('Thank you for the interview on December 3.')).toHaveLength(1)
})

test('the recorded position is right whatever a dictionary thinks of it', () => {
  const letter = { ...aLetterToCheck('It was good to talk.'), subject: 'Sailmaker: with thanks', caseFile: caseWith({ position: 'Sailmaker' }) }
  expect(checkFacts(letter).protectedSpans.subject).toContainEqual({ start: 0, end: 9 })
})
