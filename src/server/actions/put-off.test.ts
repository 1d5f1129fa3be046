import { expect, test } from 'vitest'
import { aCaseFile, anInterview } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview } from '../../../test/doors.ts'
import type { Interview } from '../../core/model/case-file.ts'
import { changeInterview } from './change-interview.ts'
import { rescheduleDelivery } from './reschedule-delivery.ts'
import { sendLetters } from './send-letters.ts'
import { markThanks } from './thanks-marks.ts'
import { isPutOff } from './when-to-send.ts'

/** The talk ends at 15:00 in London on the 20th; at 9:00 its letter was queued for a good time after it. */
async function aQueuedLetter() {
  const made = await aDesk()
  made.clock.set('2026-11-20T09:00:00Z')
  const { interview, mailboxId } = await aReadyInterview(made.desk, aCaseFile())
  await sendLetters(made.desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'], when: 'good-time' })
  const change = async (part: Partial<Interview>) => {
    const record = await made.store.read(OWNER, (records) => records.interview(interview.id))
    if (!record) throw new Error('The interview was kept.')
    const { interview: facts, people } = record.caseFile
    await changeInterview(made.desk, OWNER, { interviewId: interview.id, revision: record.revision, people, interview: { ...facts, ...part } })
  }
  const queued = async () => {
    const [delivery] = await made.store.read(OWNER, (records) => records.deliveries(interview.id))
    if (!delivery) throw new Error('The letter was queued.')
    return delivery
  }
  return { ...made, interviewId: interview.id, mailboxId, change, queued }
}

test.each<[string, Partial<Interview>]>([
  ['moved to next week', { end: '2026-11-27T15:00' }],
  ['moved to the evening, after the letter leaves', { end: '2026-11-20T21:00' }],
  ['called off', { calledOff: true }],
])('a queued thank-you is called back when the talk is %s', async (_, part) => {
  const { change, queued } = await aQueuedLetter()
  await change(part)
  expect(await queued()).toMatchObject({ state: 'cancelled' })
})

test.each<[string, Partial<Interview>]>([
  ['half an hour later on the same day', { end: '2026-11-20T15:30' }],
  ['nothing of its time', { position: 'Editor' }],
])('a queued thank-you stays where %s is changed', async (_, part) => {
  const { change, queued } = await aQueuedLetter()
  await change(part)
  expect(await queued()).toMatchObject({ state: 'due' })
})

test('the end of a talk in another zone is the end that counts', () => {
  const noon = Temporal.Instant.from('2026-11-20T15:30:00Z')
  expect(isPutOff(anInterview(), anInterview({ timeZone: 'America/New_York' }), noon)).toBe(true)
})

test('a thank-you cannot be sent before the talk, nor for one that was called off', async () => {
  const { desk, interviewId, mailboxId, change, queued } = await aQueuedLetter()
  await expect(rescheduleDelivery(desk, OWNER, { deliveryId: (await queued()).id, when: 'now' })).rejects.toThrow('has not taken place')
  await change({ calledOff: true })
  const send = (when: string) => sendLetters(desk, OWNER, { interviewId, mailboxId, to: ['p1'], when })
  await expect(send('good-time')).rejects.toThrow('called off')
  await change({ calledOff: undefined })
  await expect(send('now')).rejects.toThrow('has not taken place')
})

test('a talk that ends before its time is thanked for at once', async () => {
  const { desk, clock, interviewId, mailboxId } = await aQueuedLetter()
  clock.set('2026-11-20T14:40:00Z')
  const view = await sendLetters(desk, OWNER, { interviewId, mailboxId, to: ['p2'], when: 'now' })
  expect(view.deliveries.find(({ personId }) => personId === 'p2')).toMatchObject({ state: 'due' })
})

test('who is marked as not to be thanked gets no letter that is still queued', async () => {
  const { desk, interviewId, queued } = await aQueuedLetter()
  await markThanks(desk, OWNER, { interviewId, personId: 'p1', how: 'waived', reason: 'They cancelled on me.' })
  expect(await queued()).toMatchObject({ state: 'cancelled' })
})
