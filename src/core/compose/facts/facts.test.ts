import { expect, test } from 'vitest'
import type { CaseFile } from '../../model/case-file.ts'
import { spellingOf } from '../language/clean.ts'
import { readNextStep as readStep, stepByRules as readNextStep } from './next-step.ts'
import { readReasons, shapeByRules } from './reason.ts'
import { strengthByRules as readStrength } from './strength.ts'
import { thoughtByRules as thoughtClause } from './thought.ts'
import { sayDay } from './when.ts'

const file: CaseFile = {
  version: 1,
  candidate: { name: 'Ana Ruiz' },
  interview: { position: 'Cook', company: { name: 'Fern & Field' }, end: '2026-11-19T15:15', timeZone: 'America/New_York' },
  people: [{ id: 'p1', name: 'Jen Ostrowski', pronouns: 'she' }],
}
const spelling = spellingOf(file)

test.each([
  ['Figma + design systems, 4 yrs', 'I have four years of experience with Figma and design systems'],
  ['redesigned checkout for a charity shop, donations up 18%', 'I redesigned the checkout for a charity shop, with donations up 18%'],
  ['wrote 14 press releases for the pantry, 5 picked up by local papers', 'I wrote 14 press releases for the pantry, five of which were picked up by local papers'],
  ['6 month placement on a stroke unit', 'I did a six-month placement on a stroke unit'],
  ['taught evening class in accessibility', 'I taught an evening class in accessibility'],
  ['MSc statistics', 'I hold an MSc in statistics'],
  ['AP style certificate', 'I hold an AP style certificate'],
  ['UX certificate', 'I hold a UX certificate'],
  ['bilingual - Spanish', 'I am bilingual and speak Spanish'],
  ['French, Arabic, English', 'I speak French, Arabic and English'],
  ['Italian, native', 'Italian is my native language'],
  ['team lead on nights, 14 people', 'I have been team lead on nights for a team of 14'],
  ['zero accidents in 2 years', 'I have had zero accidents in two years'],
  ['manage 60 volunteers', 'I manage 60 volunteers'],
  ['ex circus', 'I used to be in the circus'],
  ['3 yrs CT nights at a trauma centre', 'I worked CT nights at a trauma centre for three years'],
  ['repair sewing machines', 'I repair sewing machines'],
  ['drive anything with wheels', 'I drive anything with wheels'],
  ['hand reared two fruit bats', 'I hand-reared two fruit bats'],
  ['volunteer trail crew 3 yrs', 'I spent three years on a volunteer trail crew'],
  ['MOT tester', 'I have been an MOT tester'],
  ['give tours at the campus gallery', 'I give tours at the campus gallery'],
  ['brew at home since 2019', 'I have brewed at home since 2019'],
  ['moved 20,000 records to Koha', 'I moved 20,000 records to Koha'],
  ['lorry licence, no accidents in 11 years', 'I hold a lorry licence, with no accidents in 11 years'],
  ['BEd, Waikato', 'I hold a BEd from Waikato'],
  ['FGASA level 2', 'I have FGASA level 2'],
  ['shorthand 80 wpm', 'my experience includes shorthand at 80 wpm'],
  ['5 yrs labour ward, Cork', 'I have spent five years on a labour ward in Cork'],
  ['team leader, 4 yrs, dementia ward', 'I have spent four years as a team leader on a dementia ward'],
  ['junior, accounting major at DePaul', 'I am a junior at DePaul with an accounting major'],
  ['SQL for Analysts course', 'I have completed the SQL for Analysts course'],
  ['forklift + reach truck', 'my experience includes forklift and reach truck'],
  ['certified pharmacy technician, 7 yrs', 'I have been a certified pharmacy technician for seven years'],
])('the qualification “%s” is said as “%s”', (text, clause) => {
  expect(readStrength({ id: 'q1', text }, spelling)).toMatchObject({ clause })
})

test.each([
  ['interns sit in on client calls', 'that', 'interns sit in on client calls'],
  ['they mill their own flour', 'that', 'you mill your own flour'],
  ['the nonprofit accounts', 'np', 'the nonprofit accounts'],
  ['mentoring programme', 'np', 'the mentoring programme'],
  ['I want to work on print campaigns', 'wish', 'work on print campaigns'],
  ['learning how loans are arranged', 'doing', 'learning how loans are arranged'],
  ['I grew up two streets away', 'own', 'I grew up two streets away'],
  ['no meetings on Wednesdays', 'that', 'there are no meetings on Wednesdays'],
  ['close to home', 'own', 'it is close to home'],
  ['near the station', 'own', 'it is near the station'],
  ['caseloads capped at 14', 'that', 'caseloads are capped at 14'],
  ['first sky most city kids ever see', 'np', 'the first sky most city kids ever see'],
  ['growers who answer their own phone', 'np', 'growers who answer their own phone'],
  ['four day week', 'np', 'the four-day week'],
  ['one scanner, everyone knows it', 'np', 'one scanner that everyone knows'],
  ['chaplains round with the team', 'that', 'chaplains round with the team'],
  ['growers who answer their own phone', 'np', 'growers who answer their own phone'],
  ['small enough to know every object', 'wish', 'work somewhere small enough to know every object'],
  ['clinker boats still being used', 'that', 'clinker boats are still used'],
  ['fruit from their own orchard', 'np', 'the fruit from your own orchard'],
  ['hourly people become managers', 'that', 'hourly people become managers'],
  ['the way staff write the first draft', 'np', 'the way staff write the first draft'],
  ['school visits two days a week', 'np', 'the school visits two days a week'],
  ['a close-knit team', 'np', 'a close-knit team'],
  ['on-call is paid and shared by the whole team', 'that', 'on-call is shared by the whole team'],
])('the reason “%s” is taken as %s', (raw, kind, text) => {
  expect(readReasons([raw], spelling, shapeByRules).reasons).toMatchObject([{ kind, text }])
})

test('a reason about pay stays out, with its reason', () => {
  expect(readReasons(['the salary', 'night shift premium'], spelling, shapeByRules)).toMatchObject({ reasons: [], leftOut: [{ fact: 'r1' }, { fact: 'r2' }] })
})

test.each([
  ['they decide before Thanksgiving', { kind: 'decision', when: 'before Thanksgiving' }],
  ['a decision by 4 December', { kind: 'decision', when: 'by 4 December' }],
  ['they will ring on Monday', { kind: 'call', when: 'on Monday' }],
  ['HR will mail me by next Friday', { kind: 'hear', when: 'by next Friday', from: 'HR' }],
  ["I'll hear from Orla by Tuesday", { kind: 'hear', when: 'by Tuesday', from: 'Orla' }],
  ["meeting the residents' council on friday", { kind: 'event', what: "meeting the residents' council on Friday" }],
  ['a call with the CTO next week', { kind: 'event', what: 'the call with the CTO next week' }],
  ['committee meets on 30 November', { kind: 'clause', what: 'the committee meets on 30 November' }],
  ['skills test next week', { kind: 'event', what: 'the skills test next week' }],
  ['second interview Tuesday with the owner', { kind: 'event', what: 'the second interview on Tuesday with the owner' }],
  ['case study due Monday', { kind: 'event', what: 'the case study due on Monday' }],
  ['final panel December 3', { kind: 'event', what: 'the final panel on December 3' }],
  ['they come back to me next Thursday', { kind: 'hear', when: 'next Thursday' }],
  ['plant tour Thursday', { kind: 'event', what: 'the plant tour on Thursday' }],
  ['salary talk on Monday', { kind: 'none' }],
  ['svar nästa vecka', { kind: 'none' }],
])('the next step “%s” is understood', (text, expected) => {
  expect(readNextStep(text, spelling, false)).toMatchObject(expected)
})

test.each([
  ['I look forward to your call after the sale on the 26th.', 'your call after the sale on the 26th'],
  ["I'm very much looking forward to meeting the crew next week", 'meeting the crew this week'],
  ['looking forward to the trial trip', 'the trial trip'],
])('a next step put as the letter would is said so: “%s”', (text, what) => {
  expect(readStep(text, spelling, true)).toMatchObject({ kind: 'ahead', what })
})

test('next week is this week when the letter goes out after the weekend', () => {
  expect(readNextStep('a call with the CTO next week', spelling, true).what).toBe('the call with the CTO this week')
})

test.each([
  ['2026-11-19T23:00:00Z', 'today'],
  ['2026-11-20T14:00:00Z', 'yesterday'],
  ['2026-11-23T14:00:00Z', 'on Thursday'],
  ['2026-12-03T14:00:00Z', 'on November 19'],
])('read at %s, the interview was %s', (sentAt, said) => {
  expect(sayDay(file.interview, Temporal.Instant.from(sentAt)).said).toBe(said)
})

test('the day is the reader’s day, where the zones differ', () => {
  const interview = { ...file.interview, end: '2026-11-19T02:00', timeZone: 'Asia/Tokyo', theirTimeZone: 'America/Los_Angeles' }
  expect(sayDay(interview, undefined).said).toBe('on Wednesday')
})

test.each([
  ["I'd start with one reader", 'I would start with one reader'],
  ['start with one reader', 'I would start with one reader'],
  ['pairing on the worst ticket', 'I would say pairing on the worst ticket'],
  ['film them', 'I would film them'],
  ['test it, test the tester, test it again', 'I would test it, test the tester and test it again'],
  ['refused a chargeback, then phoned to say why', 'I refused a chargeback, then phoned to say why'],
  ['by asking the youngest person in the room', 'I do it by asking the youngest person in the room'],
  ['because the bus driver knew my name', 'it is because the bus driver knew my name'],
  ['no - I grew up with four brothers', 'no: I grew up with four brothers'],
  ['not sure yet but start with the index', 'I am not sure yet, but I would start with the index'],
  ['the beds, and give the money to the kitchen', 'I would say the beds, and I would give the money to the kitchen'],
  ['ask the night porter. he knows.', 'I would ask the night porter; he knows'],
  ['the trolley problem, and nobody would miss it', 'I would say the trolley problem, and nobody would miss it'],
])('the thought “%s” stands as “%s”', (thought, clause) => {
  const reader = { id: 'p1', firstName: 'Jen', familyName: 'Ostrowski', pronouns: 'she', others: new Set<string>(), company: 'Fern & Field', arranges: false } as const
  expect(thoughtClause({ text: 'asked how I begin', thought }, 'asked', { reader, spelling })).toBe(clause)
})
