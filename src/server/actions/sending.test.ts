import { expect, test } from 'vitest'
import type { DeliveryState } from '../../core/model/delivery.ts'
import { aCaseFile, aLetter, anInterview, anotherPerson, aPerson } from '../../../test/builders.ts'
import { aDesk, OWNER, type TestDesk } from '../../../test/desk.ts'
import { aWrittenInterview, letterTo, rewrite, stateOf } from '../../../test/doors.ts'
import { cancelDelivery } from './cancel-delivery.ts'
import { changeInterview } from './change-interview.ts'
import { readDeliveryHistory } from './delivery-history.ts'
import { handleLetter } from './handle-letter.ts'
import { readInterview } from './read-interview.ts'
import { rescheduleDelivery } from './reschedule-delivery.ts'
import { saveProfile } from './profile.ts'
import { sendLetters } from './send-letters.ts'
import { settleDelivery } from './settle-delivery.ts'
import { markThanks, unmarkThanks } from './thanks-marks.ts'

async function ready(caseFile = aCaseFile({ people: [aPerson()] })) {
  const open = await aDesk()
  const written = await aWrittenInterview(open.desk, caseFile)
  const letter = await rewrite(open.desk, written.interview)
  const press = { interviewId: written.interview.id, mailboxId: written.mailboxId }
  return { ...open, ...written, letter, press }
}

/** Brings the one delivery into a state, as worker and clock would. */
async function bring({ store, clock }: Pick<TestDesk, 'store' | 'clock'>, to: DeliveryState) {
  clock.pass({ minutes: 1 })
  const [claim] = await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
  if (!claim) throw new Error('Nothing was due.')
  if (to !== 'claimed') await store.due.commit(claim)
  if (to === 'sent') await store.due.settle(claim, { result: 'accepted', reply: '250 Ok' })
  if (to === 'refused') await store.due.settle(claim, { result: 'refused', reply: '550 No such user' })
  if (to === 'unknown' || to === 'ask') await store.due.settle(claim, { result: 'unknown', reason: 'The line broke.' })
  if (to === 'ask') {
    clock.pass({ hours: 1 })
    await store.due.ask(60_000)
  }
}

test('a letter is frozen in its exact words and leaves when it can no longer be called back', async () => {
  const { desk, store, letter, press, woken } = await ready()
  const before = woken()
  const sent = await sendLetters(desk, OWNER, press)
  expect(sent.deliveries).toMatchObject([
    { personId: 'p1', letterId: letter.id, state: 'due', to: 'mae.lindqvist@fernfield.example', dueAt: '2026-11-20T15:40:35Z' },
  ])
  expect([stateOf(sent, 'p1'), woken() - before]).toEqual(['leaving', 1])
  const message = await store.read(OWNER, (records) => records.message(sent.deliveries[0]?.id ?? ''))
  expect(message?.envelope).toEqual({ from: 'ana.reyes@example.org', to: 'mae.lindqvist@fernfield.example' })
  expect(Buffer.from(message?.bytes ?? []).toString()).toContain('Subject: Thank you for our talk on Friday\r\n')
})

test('the time to call a letter back runs by the clock that claims it, not by that of the computer which was asked', async () => {
  const { desk, clock, press } = await ready()
  const slow = { ...desk, clock: { now: () => clock.now().subtract({ minutes: 2 }) } }
  const [sent] = (await sendLetters(slow, OWNER, press)).deliveries
  expect(sent?.dueAt).toBe('2026-11-20T15:40:35Z')
  const [moved] = (await rescheduleDelivery(slow, OWNER, { deliveryId: sent?.id ?? '', when: 'now' })).deliveries
  expect(moved?.dueAt).toBe('2026-11-20T15:40:35Z')
})

test('a second press changes nothing, be it later or at the same time', async () => {
  const { desk, press } = await ready()
  const first = await Promise.all([sendLetters(desk, OWNER, press), sendLetters(desk, OWNER, press)])
  expect(first.map((view) => view.deliveries.length)).toEqual([1, 1])
  expect(await sendLetters(desk, OWNER, press)).toEqual(first[1])
  expect(await sendLetters(desk, OWNER, { ...press, to: ['p1', 'p1'] })).toEqual(first[1])
})

test.each(['claimed', 'committed', 'sent', 'unknown', 'ask'] as const)(
  'a letter that is %s is not sent by another press',
  async (state) => {
    const open = await ready()
    await sendLetters(open.desk, OWNER, open.press)
    await bring(open, state)
    const again = await sendLetters(open.desk, OWNER, { ...open.press, to: ['p1'] })
    expect(again.deliveries).toMatchObject([{ state }])
  },
)

test('after a refusal a new press sends a new letter', async () => {
  const open = await ready()
  await sendLetters(open.desk, OWNER, open.press)
  await bring(open, 'refused')
  expect((await sendLetters(open.desk, OWNER, open.press)).deliveries.map(({ state }) => state)).toEqual(['refused', 'due'])
})

test('a finding that nobody answered holds the letter; nothing goes to anyone, and the refusal says who and why', async () => {
  const { desk, proofreader, letter, interview, press } = await ready(aCaseFile())
  proofreader.mistakes.set('recieve', { suggestions: ['receive'] })
  await rewrite(desk, { ...interview, letters: [letter] }, { body: aLetter().body.replace('hearing', 'recieve') })
  await expect(sendLetters(desk, OWNER, press)).rejects.toMatchObject({
    code: 'letter-held',
    message: 'The letter to Mae Lindqvist is held: "recieve" is misspelt.',
  })
  expect((await readInterview(desk, OWNER, { interviewId: interview.id })).deliveries).toEqual([])
})

test('while the proofreader is down nothing is sent', async () => {
  const { desk, proofreader, letter, interview, press } = await ready()
  proofreader.answers = false
  await rewrite(desk, { ...interview, letters: [letter] }, { body: `${aLetter().body}\n` })
  await expect(sendLetters(desk, OWNER, press)).rejects.toMatchObject({ code: 'proofreader-down' })
  expect((await readInterview(desk, OWNER, { interviewId: interview.id })).deliveries).toEqual([])
})

test.each([
  [
    'the letter',
    async ({ desk, interview, letter }: Awaited<ReturnType<typeof ready>>) =>
      void (await rewrite(desk, { ...interview, letters: [letter] }, { subject: 'Thank you' })),
  ],
  [
    'the record',
    async ({ desk, interview }: Awaited<ReturnType<typeof ready>>) =>
      void (await changeInterview(desk, OWNER, {
        interviewId: interview.id,
        revision: 1,
        interview: anInterview({ position: 'Clerk' }),
        people: [aPerson()],
      })),
  ],
  [
    'the profile',
    async ({ desk }: Awaited<ReturnType<typeof ready>>) => void (await saveProfile(desk, OWNER, { name: 'Ana Maria Reyes' })),
  ],
])('where %s is changed while the letters are checked, nothing is sent', async (_, change) => {
  const open = await ready()
  const changing = {
    ...open.desk,
    messages: {
      freeze: async (draft: Parameters<typeof open.desk.messages.freeze>[0]) => (await change(open), open.desk.messages.freeze(draft)),
    },
  }
  await expect(sendLetters(changing, OWNER, open.press)).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect((await readInterview(open.desk, OWNER, { interviewId: open.interview.id })).deliveries).toEqual([])
})

test.each([
  ['no mailbox', {}, { mailboxId: 'nowhere' }, 'no-mailbox'],
  ['a person who is not part of it', {}, { to: ['p9'] }, 'not-found'],
  ['no address', { email: undefined }, {}, 'no-address'],
  ['an address that is none', { email: 'mae at fern' }, {}, 'bad-address'],
  ['two addresses in one', { email: 'mae@fern.example, eve@evil.example' }, {}, 'bad-address'],
] as const)('with %s nothing is sent', async (_, person, press, code) => {
  const open = await ready(aCaseFile({ people: [aPerson(person)] }))
  await expect(sendLetters(open.desk, OWNER, { ...open.press, ...press })).rejects.toMatchObject({ code })
})

test('whoever has no address does not hold back the others', async () => {
  const { desk, press } = await ready(aCaseFile({ people: [aPerson(), anotherPerson({ email: undefined })] }))
  const sent = await sendLetters(desk, OWNER, press)
  expect(sent.deliveries.map(({ personId }) => personId)).toEqual(['p1'])
  await expect(sendLetters(desk, OWNER, { ...press, to: ['p2'] })).rejects.toMatchObject({ code: 'no-address' })
})

test('whoever was thanked another way gets nothing more', async () => {
  const { desk, letter, press } = await ready()
  await handleLetter(desk, OWNER, { letterId: letter.id, how: 'own-mail-program' })
  expect((await sendLetters(desk, OWNER, press)).deliveries).toEqual([])
  await expect(sendLetters(desk, OWNER, { ...press, to: ['p1'] })).rejects.toMatchObject({ code: 'already-sent' })
})

test.each(['waived', 'unreachable'] as const)('whoever is marked as %s gets nothing, until the mark is taken back', async (how) => {
  const { desk, press } = await ready()
  const { interviewId } = press
  await markThanks(desk, OWNER, { interviewId, personId: 'p1', how, reason: 'We are old friends.' })
  expect((await sendLetters(desk, OWNER, press)).deliveries).toEqual([])
  await expect(sendLetters(desk, OWNER, { ...press, to: ['p1'] })).rejects.toMatchObject({ code: 'nothing-to-send' })
  await unmarkThanks(desk, OWNER, { interviewId, personId: 'p1' })
  expect((await sendLetters(desk, OWNER, press)).deliveries).toMatchObject([{ personId: 'p1', state: 'due' }])
})

test('a mark that is made while the letters are checked stops them', async () => {
  const { desk, press } = await ready()
  const { interviewId } = press
  const marking = {
    ...desk,
    messages: {
      freeze: async (draft: Parameters<typeof desk.messages.freeze>[0]) => {
        await markThanks(desk, OWNER, { interviewId, personId: 'p1', how: 'waived', reason: 'We are old friends.' })
        return desk.messages.freeze(draft)
      },
    },
  }
  await expect(sendLetters(marking, OWNER, press)).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('a mark on a letter that is on its way is refused', async () => {
  const { desk, letter, press } = await ready()
  await sendLetters(desk, OWNER, press)
  await expect(handleLetter(desk, OWNER, { letterId: letter.id, how: 'not-needed' })).rejects.toMatchObject({ code: 'already-sent' })
})

test.each(['due', 'claimed'] as const)('a letter that is %s can be called back, once or twice, and waits again', async (state) => {
  const open = await ready()
  const { deliveries } = await sendLetters(open.desk, OWNER, open.press)
  if (state === 'claimed') await bring(open, state)
  const deliveryId = deliveries[0]?.id ?? ''
  const back = await cancelDelivery(open.desk, OWNER, { deliveryId })
  expect([back.deliveries[0]?.state, stateOf(back, 'p1')]).toEqual(['cancelled', 'to-send'])
  expect(await cancelDelivery(open.desk, OWNER, { deliveryId })).toEqual(back)
})

test.each(['committed', 'sent', 'refused', 'unknown', 'ask'] as const)('a letter that is %s cannot be called back', async (state) => {
  const open = await ready()
  const { deliveries } = await sendLetters(open.desk, OWNER, open.press)
  await bring(open, state)
  await expect(cancelDelivery(open.desk, OWNER, { deliveryId: deliveries[0]?.id ?? '' })).rejects.toMatchObject({
    code: 'too-late-to-cancel',
  })
})

test.each(['unknown', 'ask'] as const)('of a letter that is %s the person may say that it went out', async (state) => {
  const open = await ready()
  const { deliveries } = await sendLetters(open.desk, OWNER, open.press)
  await bring(open, state)
  const settled = await settleDelivery(open.desk, OWNER, { deliveryId: deliveries[0]?.id ?? '', answer: 'it-went-out' })
  expect(settled.deliveries).toMatchObject([{ state: 'sent', detail: 'You said that it went out.' }])
  expect(settled.over).toBe(true)
})

test('or ask to send it again: the very same bytes, under the same Message-ID', async () => {
  const open = await ready()
  const { deliveries } = await sendLetters(open.desk, OWNER, open.press)
  const deliveryId = deliveries[0]?.id ?? ''
  const before = await open.store.read(OWNER, (records) => records.message(deliveryId))
  await bring(open, 'ask')
  const again = await settleDelivery(open.desk, OWNER, { deliveryId, answer: 'send-again' })
  expect(again.deliveries).toMatchObject([{ id: deliveryId, state: 'due' }])
  expect(await open.store.read(OWNER, (records) => records.message(deliveryId))).toEqual(before)
  await bring(open, 'sent')
  const { events } = await readDeliveryHistory(open.desk, OWNER, { deliveryId })
  expect(events.map(({ to }) => to)).toEqual(['due', 'claimed', 'committed', 'unknown', 'ask', 'due', 'claimed', 'committed', 'sent'])
  expect(events[0]).toEqual({ at: '2026-11-20T15:40:00Z', to: 'due' })
})

test('a letter that was to be sent again and is called back may still have arrived: it is asked about, not sent anew', async () => {
  const open = await ready()
  const { deliveries } = await sendLetters(open.desk, OWNER, open.press)
  const deliveryId = deliveries[0]?.id ?? ''
  await bring(open, 'ask')
  await settleDelivery(open.desk, OWNER, { deliveryId, answer: 'send-again' })
  const back = await cancelDelivery(open.desk, OWNER, { deliveryId })
  expect(stateOf(back, 'p1')).toBe('asked')
  expect(back.deliveries).toMatchObject([{ state: 'ask', detail: 'You called it back. Whether the first one arrived is not known.' }])
  expect((await sendLetters(open.desk, OWNER, open.press)).deliveries).toMatchObject([{ id: deliveryId, state: 'ask' }])
  expect(await settleDelivery(open.desk, OWNER, { deliveryId, answer: 'send-again' })).toMatchObject({ deliveries: [{ state: 'due' }] })
})

test.each(['claimed', 'committed', 'sent', 'refused'] as const)('a letter that is %s is not the person’s to send again', async (state) => {
  const open = await ready()
  const { deliveries } = await sendLetters(open.desk, OWNER, open.press)
  await bring(open, state)
  await expect(settleDelivery(open.desk, OWNER, { deliveryId: deliveries[0]?.id ?? '', answer: 'send-again' })).rejects.toMatchObject({
    code: 'changed-meanwhile',
  })
})

test('a letter that left is shown as checked before, and is not judged by a later day', async () => {
  const open = await ready()
  await sendLetters(open.desk, OWNER, open.press)
  open.clock.pass({ hours: 48 })
  const view = await readInterview(open.desk, OWNER, { interviewId: open.interview.id })
  expect(letterTo(view, 'p1').check).toEqual({ findings: [], verdict: 'Checked before it left', held: [], proofread: true })
})
