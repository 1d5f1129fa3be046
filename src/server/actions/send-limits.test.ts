import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview } from '../../../test/doors.ts'
import { readInterview } from './read-interview.ts'
import { cancelDelivery } from './cancel-delivery.ts'
import { sendLetters } from './send-letters.ts'
import { settleDelivery } from './settle-delivery.ts'

test('what passes a site’s limit is refused whole and nothing of it is queued; what is called back does not count', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  const send = (aDay: number) => sendLetters({ ...desk, sendLimits: { aDay, toOnePerson: 5, sameWords: 3 } }, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  await expect(send(0)).rejects.toMatchObject({ code: 'too-many', message: expect.stringContaining('0 letters may leave within a day') })
  expect((await readInterview(desk, OWNER, { interviewId: interview.id })).deliveries).toEqual([])
  const { deliveries } = await send(1)
  await cancelDelivery(desk, OWNER, { deliveryId: deliveries[0]?.id ?? '' })
  expect((await send(1)).deliveries).toHaveLength(2)
})

test('alone there is no limit', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  expect((await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })).deliveries).toHaveLength(1)
})

/** A letter of which nobody knows whether it arrived. */
async function inDoubt() {
  const { desk: plain } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(plain)
  const desk = { ...plain, sendLimits: { aDay: 2, toOnePerson: 5, sameWords: 3 } }
  const { deliveries } = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  const deliveryId = deliveries[0]?.id ?? ''
  await desk.store.change(OWNER, (records) => records.moveDelivery(deliveryId, ['due'], { to: 'unknown', at: desk.clock.now() }))
  return { desk, interview, again: (aDay: number) => settleDelivery({ ...desk, sendLimits: { ...desk.sendLimits, aDay } }, OWNER, { deliveryId, answer: 'send-again' }), deliveryId }
}

test('a letter that is sent again is one more letter', async () => {
  const { desk, again, deliveryId } = await inDoubt()
  await expect(again(1)).rejects.toMatchObject({ code: 'too-many' })
  expect(await desk.store.read(OWNER, (records) => records.delivery(deliveryId))).toMatchObject({ state: 'unknown' })
  expect((await again(2)).deliveries).toMatchObject([{ state: 'due' }])
  // Pressed twice it is one.
  expect((await again(2)).deliveries).toMatchObject([{ state: 'due' }])
})

test('on a site a letter is sent again only to the address that the interview names', async () => {
  const { desk, interview, again } = await inDoubt()
  await desk.store.change(OWNER, async (records) => {
    const record = await records.interview(interview.id)
    if (record) await records.saveInterview({ ...record, revision: record.revision + 1, caseFile: { ...record.caseFile, people: record.caseFile.people.map((person) => ({ ...person, email: 'other@else.example' })) } })
  })
  await expect(again(5)).rejects.toMatchObject({ code: 'changed-meanwhile', message: expect.stringContaining('not the address of this person') })
})
