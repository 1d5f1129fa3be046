import { expect, test } from 'vitest'
import type { DeliveryView } from '../../api/views.ts'
import { tokenIn, withoutToken } from './session.ts'
import { nextAct, stateWords } from './thanks-words.ts'
import { listed, timeLeft, untilLeaves } from './time-words.ts'

const noon = Date.parse('2026-11-20T12:00:00Z')
const later = (minutes: number) => new Date(noon + minutes * 60_000).toISOString()

test.each([
  [24 * 60, '24', '24 hours left'],
  [17 * 60 + 20, '17', '17 hours 20 minutes left'],
  [61, '1', '1 hour 1 minute left'],
  [48, '48', '48 minutes left'],
  [1, '1', '1 minute left'],
  [0, '0', 'the 24 hours are over'],
  [-500, '0', 'the 24 hours are over'],
])('with %i minutes to go the ring says %s', (minutes, figure, phrase) => {
  expect(timeLeft(later(minutes), noon)).toMatchObject({ figure, phrase })
})

test('the share of the ring runs from one to nothing', () => {
  expect(timeLeft(later(24 * 60), noon).share).toBe(1)
  expect(timeLeft(later(6 * 60), noon).share).toBe(0.25)
  expect(timeLeft(later(-1), noon).share).toBe(0)
})

test('names are joined as one says them', () => {
  expect(listed(['Ana', 'Ben', 'Cleo'])).toBe('Ana, Ben and Cleo')
  expect(listed(['Ana'])).toBe('Ana')
  expect(listed([])).toBe('')
})

function aDelivery(over: Partial<DeliveryView> = {}): DeliveryView {
  return {
    id: 'd1',
    personId: 'p1',
    letterId: 'l1',
    kind: 'thank-you',
    state: 'due',
    to: 'a@b.example',
    dueAt: later(35 / 60),
    updatedAt: later(0),
    attempts: 0,
    ...over,
  }
}

test('a letter that leaves counts down, then says that it leaves now', () => {
  const thanks = { personId: 'p1', state: 'leaving' } as const
  expect(stateWords(thanks, aDelivery(), noon)).toBe('leaving in 30 s')
  expect(stateWords(thanks, aDelivery({ dueAt: later(-1) }), noon)).toBe('leaving now')
  expect(stateWords(thanks, aDelivery({ attempts: 1, dueAt: later(5) }), noon)).toBe('trying again in 5 min')
})

test('a letter is handed to a mail server, never called delivered', () => {
  expect(stateWords({ personId: 'p1', state: 'thanked' }, aDelivery({ state: 'sent' }), noon)).toMatch(/^handed to your mail server \d/)
})

test('what is due is not counted below nothing', () => {
  expect(untilLeaves(later(0), noon)).toBeUndefined()
})

test.each([
  ['nothing written yet', ['to-write', 'to-write'], 'Write 2 thank-yous', '/interviews/i1/talk'],
  ['letters wait', ['to-send', 'thanked'], 'Read and send 1 letter', '/interviews/i1/letters'],
  ['one was refused', ['thanked', 'refused'], '1 letter needs you', '/interviews/i1/sent'],
  ['all under way', ['leaving', 'handing-over'], 'See what is on its way', '/interviews/i1/sent'],
] as const)('the next act when %s', (_, states, words, href) => {
  const thanks = states.map((state, at) => ({ personId: `p${at}`, state }))
  expect(nextAct({ id: 'i1', thanks, over: false })).toEqual({ words, href })
})

test.each([
  ['http://localhost:7420/?token=abc-DEF_0123456789', 'abc-DEF_0123456789'],
  ['http://localhost:7420/#token=abc-DEF_0123456789', 'abc-DEF_0123456789'],
  ['  abc-DEF_0123456789 ', 'abc-DEF_0123456789'],
  ['hello', undefined],
])('the token of %s is found', (text, token) => {
  expect(tokenIn(text)).toBe(token)
})

test('the token goes from the address, the rest of it stays', () => {
  expect(withoutToken(new URL('http://localhost/new?token=x&way=typed#there'))).toBe('/new?way=typed#there')
  expect(withoutToken(new URL('http://localhost/#token=x'))).toBe('/')
})

test('the letters of the sample are read, not sent', () => {
  expect(nextAct({ id: 'i1', over: false, sample: true, thanks: [{ personId: 'p1', state: 'to-send' }] }).words).toBe('Read 1 letter')
})

test('a later letter that waits for a word is said where everybody has been thanked', () => {
  expect(nextAct({ id: 'i1', over: true, laterWaits: 1, thanks: [{ personId: 'p1', state: 'thanked' }] })).toEqual({ words: '1 letter needs you', href: '/interviews/i1/sent' })
})
