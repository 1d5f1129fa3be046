import { expect, test } from 'vitest'
import { describedPeople, withDescribed } from './described-people.ts'

const sureNames = (description: string): string[] => describedPeople(description).flatMap(({ name, sure }) => (sure ? [name] : []))

test.each([
  ['Interviewer Names: Jean-Luc Picard / William Riker', ['Jean-Luc Picard', 'William Riker']],
  ['<p><b>Interviewers</b></p><ul><li>Jane Doe &amp; Tom Baker</li></ul>', ['Jane Doe', 'Tom Baker']],
  ['Panel:\n\n- Jane Doe\n- Tom Baker\n\nKim Lee', ['Jane Doe', 'Tom Baker']],
  ['Your interview is with Ana María de la Cruz, Managing Editor', ['Ana María de la Cruz']],
  ["you'll meet Sara van den Berg, our Head of Design, and Tom Okafor.", ['Sara van den Berg']],
  ["Agenda\n9:00 Welcome\n9:15 Jane Doe: portfolio\n10:00-10:30 CET Pat O'Neil, CTO", ["Pat O'Neil"]],
  ['You have been invited to an interview with: Maria Rossi (Recruiter)', ['Maria Rossi']],
])('%j names those to be met', (description, names) => {
  expect(sureNames(description)).toEqual(names)
})

test.each([
  'Questions? Write to Casey Moreno <casey@brightwater.example>.',
  'We look forward to speaking with you',
  'Your interview with Copper Kettle is near.',
  'Schedule:\n10:00 System Design\n11:00 Coding Challenge\n12:00 Team Lunch',
  'with Best Regards Tom',
  'Who: Human Resources',
  'Hosted by: Zoom Meetings',
  'Panel: Vice President',
  'Interviewers: TBD',
  'Location: Martin Luther King Street',
  'Best regards,\nJane Doe\nRecruiter',
])('%j names nobody for certain', (description) => {
  expect(sureNames(description)).toEqual([])
})

test('who may be met, and may be a company, is told as uncertain', () => {
  expect(describedPeople('You will be meeting with Jane Doe at our office on Monday.')).toEqual([{ name: 'Jane Doe', sure: false }])
  expect(withDescribed([], [{ name: 'Jane Doe', sure: false }])).toEqual([])
})

test('a title and an address beside a name come with it', () => {
  expect(describedPeople('Interviewers: Jane Doe (Editor) <jane@x.example>, Tom Baker, Head of Audio')).toEqual([
    { name: 'Jane Doe', title: 'Editor', email: 'jane@x.example', sure: true },
    { name: 'Tom Baker', title: 'Head of Audio', sure: true },
  ])
})

test('a guest with a bare address takes the described name that fits it, and only that', () => {
  const guests = [
    { name: 'jdoe@x.example', email: 'jdoe@x.example', sure: false, nameless: true },
    { name: 'Ola Nordmann', email: 'ola@x.example', sure: true },
  ]
  expect(
    withDescribed(guests, [
      { name: 'Jane Doe', title: 'Editor', sure: false },
      { name: 'Ola Nordmann', title: 'CTO', sure: false },
      { name: 'Kim Lee', sure: true },
    ]),
  ).toEqual([
    { name: 'Jane Doe', email: 'jdoe@x.example', title: 'Editor', sure: false },
    { name: 'Ola Nordmann', email: 'ola@x.example', title: 'CTO', sure: true },
    { name: 'Kim Lee', title: undefined, email: undefined, sure: false },
  ])
})

test('a name that the calendar showed is never replaced', () => {
  const [guest] = withDescribed([{ name: 'Siobhán Ray', email: 'sray@x.example', sure: true }], [{ name: 'Siobhan Ray', sure: true }])
  expect(guest?.name).toBe('Siobhán Ray')
})
