import { expect, test } from 'vitest'
import type { CaseFile, Note } from '../model/case-file.ts'
import { composePanel } from './compose-panel.ts'

interface Own {
  readonly qualification?: string
  readonly reason?: string
  readonly nextStep?: string
  readonly notes?: readonly Note[]
}

const trouble: Note = { text: 'maps not listed', reading: 'You told me that twelve metres of maps are not listed.', thought: 'I could start with the damaged ones.' }

function bodiesOf({ qualification = 'I catalogued 400 glass negatives.', reason = 'I like old paper.', nextStep = 'You call on Friday.', notes = [trouble] }: Own): string[] {
  const file: CaseFile = {
    version: 1,
    candidate: { name: 'Cleo Marsh', qualifications: [{ id: 'q1', text: qualification }] },
    interview: { position: 'Junior Archivist', company: { name: 'Tyne Record Office' }, end: '2026-11-17T11:30', timeZone: 'Europe/London', reasons: [reason], nextStep },
    people: [{ id: 'p1', name: 'Edith Vane', pronouns: 'she', addressAs: 'first-name', notes: [...notes] }],
  }
  return [0, 1, 2, 3].flatMap((seed) => composePanel(file, { seeds: { p1: seed } }).map(({ body }) => body))
}

test('a reason that begins with them is said as it is written', () => {
  for (const body of bodiesOf({ reason: 'Your oral history project is what I was looking for.' })) expect(body).toMatch(/\b[Yy]our oral history project is what I was looking for\b/)
})

test('what the candidate promises to do comes before the looking forward', () => {
  for (const body of bodiesOf({ nextStep: "I'll send the portfolio by Friday." })) expect(body).toMatch(/I'll send the portfolio by Friday, and I (?:look forward to hearing|hope to hear|'d be glad to hear)/)
})

test.each([
  ['You said that you would decide by Friday.', 'by Friday'],
  ['The next step is a map test on Thursday.', 'the map test on Thursday'],
])('the frame around a next step is taken off: %s', (nextStep, said) => {
  for (const body of bodiesOf({ nextStep })) expect(body).toContain(said)
})

test('a number or a trouble that was said is no point to be liked', () => {
  for (const body of bodiesOf({ notes: [{ ...trouble, reading: 'You said that most boxes come back empty.' }] })) {
    expect(body).toMatch(/You (?:said|told me) that most boxes come back empty|(?:As|Since) most boxes come back empty/)
    expect(body).not.toMatch(/your point/)
  }
})

test('a thought follows a sentence of the candidate, whatever that says', () => {
  for (const body of bodiesOf({ notes: [{ text: 'deer', reading: 'The deer eat your young apple trees.', thought: "I'd try wool round the trunks." }] })) expect(body).toMatch(/The deer eat your young apple trees\. .*I'd try wool round the trunks/)
})

test('what somebody does is no plural: a barista leaves, and the thought is said', () => {
  for (const body of bodiesOf({ notes: [{ text: 'regulars', reading: 'You told me that regulars leave when a barista leaves.', thought: "I'd keep their names behind the bar." }] })) expect(body).toContain("I'd keep their names behind the bar")
})

test('what is shared was good to find out', () => {
  expect(bodiesOf({ notes: [trouble, { text: 'dolly', reading: 'We both love Dolly Parton.' }] }).join('\n')).toContain('we both love Dolly Parton')
})

test('years that come first in the sentence lead to the wish, too', () => {
  expect(bodiesOf({ qualification: 'For six years I taught maths in Leeds.', reason: 'I want to work with paper.' }).join('\n')).toContain('After six years of teaching maths in Leeds, I want to work with paper')
})

test.each([
  ['Gibbons sing, and I have wanted to work with them since I first heard one.', 'Gibbons sing, and I have wanted to work with them since I first heard one. '],
  ['Your staff stay, and that is rare.', 'our staff stay, and that is rare'],
  ['Nights suit me, and I like being the one who is awake.', 'Nights suit me, and I like being the one who is awake. '],
])('a reason that nobody could take apart is said as a sentence: %s', (reason, said) => {
  for (const body of bodiesOf({ reason })) expect(body).toContain(said)
})

test('what they will send elsewhere is not waited for', () => {
  for (const body of bodiesOf({ nextStep: "You'll send my details to the client today." })) expect(body).not.toContain('details')
})

test('what one has run or taught goes on with have also', () => {
  for (const body of bodiesOf({ qualification: 'I have run a 40-room house for six years.' })) expect(body).not.toContain('I also have run')
})

test('what one comes to is looked forward to', () => {
  for (const body of bodiesOf({ nextStep: "I'm coming to the site visit on Sunday." })) expect(body).toContain('coming to the site visit on Sunday')
})

test('one may cry at what one wants to be part of', () => {
  for (const body of bodiesOf({ reason: 'I cried at the map room, and I want to work in it.' })) expect(body).toContain('I cried at the map room, and I want to work in it')
})

test('what has been for long is the cause and does not hang on the years', () => {
  for (const body of bodiesOf({ qualification: 'I drove a bus for nine years.', reason: 'I have wanted to work with maps since I was four.' })) expect(body).not.toMatch(/After nine years[^.]*, I have wanted/)
})

test('what one starts with is looked forward to', () => {
  for (const body of bodiesOf({ nextStep: 'I start with a trial night on Saturday.' })) expect(body).toContain('starting with a trial night on Saturday')
})

test('what they had on, or did, or has a name is remembered, and what was cut for one is thanked for', () => {
  const notes: Note[] = [trouble, { text: 'mud', reading: 'You had mud on your boots from the morning survey.' }]
  expect(bodiesOf({ notes }).join('\n')).toMatch(/(?:I will remember|I'll remember|I liked it|I like) that you had mud on your boots/)
  const cut: Note[] = [trouble, { text: 'loaf', reading: 'You cut me a slice of the seeded loaf.' }]
  expect(bodiesOf({ notes: cut }).join('\n')).toContain('for cutting me a slice of the seeded loaf')
  const starter: Note[] = [trouble, { text: 'starter', reading: 'The starter is older than you are.' }]
  expect(bodiesOf({ notes: starter }).join('\n')).toMatch(/(?:remember|smile) that the starter is older than you are/)
})

test('a wish is no cause of itself', () => {
  for (const body of bodiesOf({ qualification: 'I ran the chess club.', reason: "I'd love to list maps." })) expect(body).not.toMatch(/because I'd love/)
})
