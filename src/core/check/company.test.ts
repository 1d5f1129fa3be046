import { expect, test } from 'vitest'
import { caseOfTraps, slipsIn } from '../../../test/letter-to-check.ts'
import type { Company } from '../model/case-file.ts'

function withCompany(company: Company, sentence: string) {
  const caseFile = { ...caseOfTraps, interview: { ...caseOfTraps.interview, company } }
  const body = `Dear Siobhán,\n\n${sentence}\n\nBest regards,\nBrianna Castellanos`
  return slipsIn('', { caseFile, body }).filter(({ rule }) => /^(?:company|name)/.test(rule))
}

test.each([
  ['GitHub', 'Hearing about GitHub’s plans was a treat.'],
  ['Target', 'I would be glad to join Target. The target you set is high.'],
  ['Apple', 'I bought an apple on the way home, and thought of Apple.'],
  ['Ashworth & Lindqvist Ltd.', 'I would be glad to join Ashworth & Lindqvist.'],
  ['The Hershey Company', 'Hershey is where I want to be, and The Hershey Company knows.'],
  ["Macy's", "Macy's is close. Macy's windows are famous."],
  ['Walt Disney Company', 'I grew up with Disney.'],
  ['Slack', 'Cut me some slack. I like Slack.'],
  ['Gap', 'I would close the gap. I look forward to hearing from Gap.'],
  ['HD Supply Holdings, Inc.', 'I would be glad to join HD Supply Holdings, or HD Supply for short.'],
  ['Yahoo!', 'I would be glad to join Yahoo! and its mail team.'],
])('%s is left alone in: %s', (name, sentence) => {
  expect(withCompany({ name }, sentence)).toEqual([])
})

test.each([
  ['GitHub', 'I would be glad to join Git Hub.', 'Git Hub', 'company-form'],
  ['LinkedIn', 'I would be glad to join Linkedin.', 'Linkedin', 'company-form'],
  ['Best Buy', 'I would be glad to join BestBuy.', 'BestBuy', 'company-form'],
  ['Lennar', "Hearing about lennar's plans was a treat.", 'lennar', 'company-form'],
  ['Ashworth & Lindqvist', 'I would be glad to join Ashworth and Lindqvist.', 'Ashworth and Lindqvist', 'company-form'],
  ['Indeed', "I was glad to hear about indeed's plans.", 'indeed', 'company-form'],
  ['Owens Corning', 'I would be glad to join Oqens Corning.', 'Oqens Corning', 'company-near'],
  ['Okta', 'I would be glad to join Otka.', 'Otka', 'company-near'],
  ['Apple', 'I would be glad to join Apple Inc. in May.', 'Apple Inc.', 'company-suffix'],
  ['mydeco', "Hearing about mideco's plans was a treat.", 'mideco', 'company-near'],
  ['Citroën', 'I would be glad to join Citroen.', 'Citroen', 'company-form'],
])('%s is found in another form: %s', (name, sentence, written, rule) => {
  expect(withCompany({ name }, sentence)).toEqual([{ rule, written, fix: name, severity: 'error' }])
})

test('a legal form that is another one is mended whole, a short form with a slip behind it too', () => {
  expect(withCompany({ name: 'HD Supply Holdings, Inc.' }, 'I would be glad to join HD Supply Holdings GmbH soon.')).toMatchObject([
    { rule: 'company-suffix', written: 'HD Supply Holdings GmbH', fix: 'HD Supply Holdings, Inc.' },
  ])
  expect(
    withCompany({ name: 'Northwind Health', alsoKnownAs: ['Northwind'] }, 'I would be glad to join Northwind Heath soon.'),
  ).toMatchObject([{ rule: 'company-near', written: 'Northwind Heath', fix: 'Northwind Health' }])
})

test('a short form on record is right, a slip in it is mended to it', () => {
  const company = { name: 'Ashworth & Lindqvist', alsoKnownAs: ['A&L', 'Ashlin'] }
  expect(withCompany(company, 'I would be glad to join A&L, or Ashlin as you say.')).toEqual([])
  expect(withCompany(company, 'I would be glad to join Ashlyn.')).toMatchObject([{ fix: 'Ashlin' }])
})

test('the company of another application is an error, one of the own past is not', () => {
  expect(slipsIn('I would be glad to bring this to Brightwater.')).toMatchObject([
    { rule: 'company-elsewhere', fix: 'Ashworth & Lindqvist', severity: 'error' },
  ])
  expect(slipsIn('Hearing about Brightwater’s plans was a treat.')).toMatchObject([{ rule: 'company-elsewhere', severity: 'error' }])
  expect(slipsIn('My internship at Brightwater prepared me well.')).toEqual([])
  expect(slipsIn('I interned at Hollis Press.')).toEqual([])
  expect(slipsIn('I look forward to working at Brightwater.')).toMatchObject([{ rule: 'company-elsewhere', severity: 'error' }])
})

test('an earlier letter tells of another application', () => {
  const caseFile = {
    ...caseOfTraps,
    earlierLetters: [
      { to: 'Ute Brandt', company: 'Calder Press', text: 'Dear Ute, …' },
      { to: 'Eva Lund', company: 'A&L', text: 'Dear Eva, …' },
    ],
  }
  expect(slipsIn('I would be glad to bring this to Calder Press.', { caseFile })).toMatchObject([{ rule: 'company-elsewhere' }])
  expect(slipsIn('It was good to meet Ute Brandt.', { caseFile })).toMatchObject([{ rule: 'person-elsewhere' }])
  expect(slipsIn('A&L is where I want to be.', { caseFile })).toEqual([])
})

test('a company that is nowhere on record is asked about where the letter names the position’s', () => {
  expect(slipsIn('I am keen on the role at Acme Rockets.')).toMatchObject([
    { rule: 'company-unknown', written: 'Acme Rockets', severity: 'question' },
  ])
})

test('somebody met at another interview is an error', () => {
  expect(slipsIn('It was good to meet Leonard Fitch.')).toMatchObject([
    { rule: 'person-elsewhere', written: 'Leonard Fitch', severity: 'error' },
  ])
  expect(slipsIn('Mr. Fitch told me about the archive.')).toMatchObject([{ rule: 'person-elsewhere', severity: 'error' }])
})
