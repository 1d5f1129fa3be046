import { expect, onTestFinished, test, vi } from 'vitest'
import { aDesk } from '../../../test/desk.ts'
import { aDelivery, aMailbox, anInterview } from '../../../test/store-records.ts'
import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { Mailer } from '../ports.ts'
import { startWorker } from './worker.ts'

test('one moment in which a server takes no password refuses none of the letters that were under way in it', async () => {
  const wrong = Promise.withResolvers<AttemptOutcome>()
  let tries = 0
  const mailer: Mailer = {
    attempt: async (_mailbox, _password, _message, gate) => {
      if (++tries <= 3) return wrong.promise
      await gate()
      return { result: 'accepted', reply: '250 ok' }
    },
    test: async () => ({ ok: true }),
  }
  const { desk, store, clock } = await aDesk({ mailer })
  await store.change('ada', async (records) => {
    await records.saveInterview(anInterview())
    await records.saveMailbox(aMailbox({ sealedPassword: desk.secrets.seal('x', ['ada', 'm1']) }))
    for (const id of ['d1', 'd2', 'd3']) await records.addDelivery(aDelivery({ id, personId: `person of ${id}`, dueAt: clock.now() }))
  })
  const states = async () => (await store.read('ada', (records) => records.deliveries('i1'))).map(({ state }) => state)
  const worker = startWorker(desk, { workerId: 'w', stopWithinMs: 10, log: () => {} })
  onTestFinished(() => worker.stop())
  await vi.waitFor(() => expect(tries).toBe(3))
  wrong.resolve({ result: 'not-sent', reason: 'The password is wrong.', trouble: 'wrong-password' })
  await vi.waitFor(async () => expect(await states()).toEqual(['due', 'due', 'due']))
  clock.pass({ seconds: 6 })
  worker.wake()
  await vi.waitFor(async () => expect(await states()).toEqual(['sent', 'sent', 'sent']))
})
