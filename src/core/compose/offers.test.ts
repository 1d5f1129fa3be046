import { expect, test } from 'vitest'
import type { CaseFile } from '../model/case-file.ts'
import { composePanel } from './compose-panel.ts'
import { basisOf, offersFor, onDay, takeOffer } from './offers.ts'

const file: CaseFile = {
  version: 1,
  candidate: { name: 'Priya Raman', qualifications: [{ id: 'q1', text: 'ran 30 usability tests' }] },
  interview: { position: 'Product Designer', company: { name: 'Brightwell' }, end: '2026-11-17T11:30', timeZone: 'Europe/London', reasons: ['the mentoring programme'], nextStep: 'a decision by Friday' },
  people: [{ id: 'p1', name: 'Jen Ostrowski', addressAs: 'first-name', pronouns: 'she', notes: ['her team moved to Figma last year'] }],
}
const writtenAt = Temporal.Instant.from('2026-11-17T15:00:00Z')
const write = (from: CaseFile, at = writtenAt) => {
  const [letter] = composePanel(from, { sentAt: at })
  if (!letter) throw new Error('There is one letter.')
  return letter
}
const letter = write(file)
const own = { text: 'I mean every word.', facts: [] }
const kept = { sentences: [...letter.sentences, own], basis: basisOf(letter.sentences, file, writtenAt) }
const offers = (changed: CaseFile, now = writtenAt) => offersFor(kept, write(changed, now), changed)

test('where nothing changed, nothing is offered', () => {
  expect(offers(file)).toEqual([])
})

test('only the sentences whose facts changed are offered anew', () => {
  const changed = { ...file, interview: { ...file.interview, nextStep: 'a second interview on Monday' } }
  const old = letter.sentences.filter(({ facts }) => facts.includes('next')).map(({ text }) => text)
  expect(offers(changed).map((offer) => offer.old)).toEqual(old)
  expect(offers(changed)[0]?.now).toContain('second interview on Monday')
})

test('a sentence whose fact was taken away is offered to be taken out', () => {
  const changed = { ...file, people: file.people.map((person) => ({ ...person, notes: [] })) }
  const stale = letter.sentences.filter(({ facts }) => facts.includes('p1.n1'))
  expect(stale.length).toBeGreaterThan(0)
  for (const { text } of stale) expect(offers(changed)).toContainEqual(expect.objectContaining({ old: text }))
})

test('what the candidate wrote rests on no fact and is left alone', () => {
  const changed = { ...file, interview: { ...file.interview, reasons: ['the quiet room'], nextStep: 'a call on Monday' } }
  expect(offers(changed).some((offer) => offer.old === own.text)).toBe(false)
})

test('the word for the day is put right when the letter leaves on another day, and nothing else', () => {
  const tomorrow = Temporal.Instant.from('2026-11-18T09:00:00Z')
  const dated = { ...kept, body: `${letter.body}\n\nI said today.` }
  const moved = onDay(dated, file, tomorrow)
  expect(letter.body).toContain('today')
  expect(moved.body).toBe(dated.body.replace('today', 'yesterday'))
  expect(moved.sentences.filter(({ text }, at) => text !== kept.sentences[at]?.text)).toHaveLength(1)
  expect(onDay(moved, file, writtenAt).body).toBe(dated.body)
  expect(onDay(dated, file, writtenAt)).toBe(dated)
})

test('an offer that is taken stands where the old sentence stood', () => {
  expect(takeOffer('Dear Jen,\n\nOne. Two. Three.\n\nPriya', { old: 'Two.', now: 'Deux.', facts: []})).toBe('Dear Jen,\n\nOne. Deux. Three.\n\nPriya')
  expect(takeOffer('Dear Jen,\n\nOne. Two. Three.\n\nPriya', { old: 'Two.', facts: []})).toBe('Dear Jen,\n\nOne. Three.\n\nPriya')
  expect(takeOffer('Dear Jen,\n\nOne.\n\nTwo.\n\nPriya', { old: 'Two.', facts: []})).toBe('Dear Jen,\n\nOne.\n\nPriya')
  expect(takeOffer('A $& b.', { old: '$&', now: '$1 $&', facts: []})).toBe('A $1 $& b.')
})
