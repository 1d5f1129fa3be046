import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview } from '../../../test/doors.ts'
import { readInterview } from './read-interview.ts'
import { cancelDelivery } from './cancel-delivery.ts'
import { sendLetters } from './send-letters.ts'

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
