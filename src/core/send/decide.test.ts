import { expect, test } from 'vitest'
import { deliveryStates } from '../model/delivery.ts'
import { decideSend, type LetterToSend } from './decide.ts'

const aLetter = (change: Partial<LetterToSend> = {}): LetterToSend => ({ to: 'jo@example.com', held: [], deliveries: [], ...change })

test('a clean letter with a good address may go', () => {
  expect(decideSend(aLetter())).toEqual({ ok: true, address: 'jo@example.com' })
})

test('an address outside ASCII goes with a warning', () => {
  expect(decideSend(aLetter({ to: 'zoë@example.com' }))).toMatchObject({ ok: true, warning: 'not-ascii' })
})

test.each([undefined, '', '  '])('without an address (%j) it cannot go', (to) => {
  expect(decideSend(aLetter({ to }))).toEqual({ ok: false, why: 'no-address' })
})

test.each(['jo', 'jo@example.com, ana@example.com'])('%s is not one address', (to) => {
  expect(decideSend(aLetter({ to }))).toMatchObject({ ok: false, why: 'bad-address' })
})

test('a held letter stays', () => {
  expect(decideSend(aLetter({ held: ['The name is not the one on the card.'] }))).toEqual({ ok: false, why: 'letter-held' })
})

test.each(deliveryStates.filter((state) => state !== 'refused' && state !== 'cancelled'))('with a delivery that is %s no second one begins', (state) => {
  expect(decideSend(aLetter({ deliveries: ['refused', state] }))).toEqual({ ok: false, why: 'already-sent' })
})

test.each(['refused', 'cancelled'] as const)('after a delivery that was %s it may go again', (state) => {
  expect(decideSend(aLetter({ deliveries: [state] }))).toMatchObject({ ok: true })
})

test('somebody thanked another way is not thanked again', () => {
  expect(decideSend(aLetter({ handled: 'another-way' }))).toEqual({ ok: false, why: 'already-sent' })
  expect(decideSend(aLetter({ handled: 'not-needed' }))).toEqual({ ok: false, why: 'nothing-to-send' })
})

test.each(['waived', 'unreachable'] as const)('somebody marked as %s gets nothing', (handled) => {
  expect(decideSend(aLetter({ handled }))).toEqual({ ok: false, why: 'nothing-to-send' })
})
