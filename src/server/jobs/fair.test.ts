import { expect, onTestFinished, test, vi } from 'vitest'
import { aDesk } from '../../../test/desk.ts'
import { aDelivery, aMailbox, anInterview } from '../../../test/store-records.ts'
import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { Mailer } from '../ports.ts'
import { startWorker } from './worker.ts'

/** Machines are shared and noisy. */
const patience = { timeout: 15_000 }

test('a mailbox with much to send, whose server is slow, keeps no other mailbox waiting', async () => {
  const answer = Promise.withResolvers<AttemptOutcome>()
  const mailer: Mailer = {
    attempt: async (mailbox, _password, _message, gate) => {
      await gate()
      return mailbox.host === 'slow.example.org' ? answer.promise : { result: 'accepted', reply: '250 ok' }
    },
    test: async () => ({ ok: true }),
  }
  const { desk, store, clock } = await aDesk({ mailer })
  await store.change('ada', async (records) => {
    await records.saveInterview(anInterview())
    for (const id of ['slow', 'quick']) await records.saveMailbox(aMailbox({ id, host: `${id}.example.org`, sealedPassword: desk.secrets.seal('x', ['ada', id]) }))
    for (let number = 0; number < 60; number++) {
      const mailboxId = number < 50 ? 'slow' : 'quick'
      await records.addDelivery(aDelivery({ id: `d${number}`, personId: `p${number}`, mailboxId, dueAt: clock.now().subtract({ seconds: 60 - number }) }))
    }
  })
  const stateOf = async (mailboxId: string) => (await store.read('ada', (records) => records.deliveries('i1'))).filter((each) => each.mailboxId === mailboxId).map(({ state }) => state)
  const worker = startWorker(desk, { workerId: 'w', concurrency: 8, perMailbox: 3, stopWithinMs: 10, log: () => {} })
  onTestFinished(() => worker.stop())
  await vi.waitFor(async () => expect(await stateOf('quick')).toEqual(Array(10).fill('sent')), patience)
  expect((await stateOf('slow')).filter((state) => state === 'committed')).toHaveLength(3)
  answer.resolve({ result: 'accepted', reply: '250 ok' })
  await vi.waitFor(async () => expect(await stateOf('slow')).toEqual(Array(50).fill('sent')), patience)
})

test.each([
  ['before the gate', 'claimed'],
  ['after the dot', 'committed'],
])('servers that fall silent %s keep no hand from the letters of others', async (_, state) => {
  const answer = Promise.withResolvers<AttemptOutcome>()
  const mailer: Mailer = {
    attempt: async (mailbox, _password, _message, gate) => {
      const isSilent = mailbox.host !== 'good.example.org'
      if (isSilent && state === 'claimed') await answer.promise
      await gate()
      return isSilent ? answer.promise : { result: 'accepted', reply: '250 ok' }
    },
    test: async () => ({ ok: true }),
  }
  const { desk, store, clock } = await aDesk({ mailer })
  await store.change('ada', async (records) => {
    await records.saveInterview(anInterview())
    for (const [nth, id] of ['silent 1', 'silent 2', 'silent 3', 'good'].entries()) {
      await records.saveMailbox(aMailbox({ id, host: `${id.replace(' ', '-')}.example.org`, sealedPassword: desk.secrets.seal('x', ['ada', id]) }))
      for (let number = 0; number < 3; number++) await records.addDelivery(aDelivery({ id: `${id} ${number}`, personId: `p ${id} ${number}`, mailboxId: id, dueAt: clock.now().subtract({ seconds: 60 - nth }) }))
    }
  })
  const states = async (mailboxId: string) => (await store.read('ada', (records) => records.deliveries('i1'))).filter((each) => each.mailboxId === mailboxId).map(({ state }) => state)
  const worker = startWorker(desk, { workerId: 'w', concurrency: 8, perMailbox: 3, patienceMs: 20, stopWithinMs: 10, log: () => {} })
  onTestFinished(() => worker.stop())
  await vi.waitFor(async () => expect(await states('good')).toEqual(['sent', 'sent', 'sent']), patience)
  expect(await states('silent 3')).toEqual([state, state, state])
  answer.resolve({ result: 'accepted', reply: '250 ok' })
  await vi.waitFor(async () => expect(await states('silent 1')).toEqual(['sent', 'sent', 'sent']))
})

test('what should have left more than two hours ago is kept back, and nothing of it is handed over', async () => {
  const { desk, store, clock, mailer } = await aDesk()
  await store.change('ada', async (records) => {
    await records.saveInterview(anInterview())
    await records.saveMailbox(aMailbox({ sealedPassword: desk.secrets.seal('x', ['ada', 'm1']) }))
    await records.addDelivery(aDelivery({ id: 'long ago', personId: 'p1', dueAt: clock.now().subtract({ hours: 2, seconds: 1 }) }))
    await records.addDelivery(aDelivery({ id: 'lately', personId: 'p2', dueAt: clock.now().subtract({ minutes: 119 }) }))
  })
  const worker = startWorker(desk, { workerId: 'w', lateAfterMs: 2 * 3_600_000, log: () => {} })
  onTestFinished(() => worker.stop())
  const states = async () => Object.fromEntries((await store.read('ada', (records) => records.deliveries('i1'))).map(({ id, state }) => [id, state]))
  await vi.waitFor(async () => expect(await states()).toEqual({ 'long ago': 'late', lately: 'sent' }))
  expect(mailer.sent).toHaveLength(1)
})
