import { expect, onTestFinished, test, vi } from 'vitest'
import { aDesk, type TestDesk } from '../../../test/desk.ts'
import { aDelivery, aMailbox, anInterview } from '../../../test/store-records.ts'
import type { Clock, Mailer } from '../ports.ts'
import { startWorker } from './worker.ts'

/** One letter that is due, and a worker whose clock is not that of the database. */
async function aBench(offset: { readonly minutes: number }, mailer: Partial<Mailer> = {}) {
  const open: TestDesk = await aDesk({ mailer: { attempt: async () => ({ result: 'not-sent', reason: 'Busy.', trouble: 'temporary' }), test: async () => ({ ok: true }), ...mailer } })
  const { desk, store, clock } = open
  await store.change('ada', async (records) => {
    await records.saveInterview(anInterview())
    await records.saveMailbox(aMailbox({ sealedPassword: desk.secrets.seal('secret', ['ada', 'm1']) }))
    await records.addDelivery(aDelivery({ dueAt: clock.now() }))
  })
  const own: Clock = { now: () => clock.now().add(offset) }
  return { ...open, desk: { ...desk, clock: own }, own, delivery: () => store.read('ada', (records) => records.delivery('d1')) }
}

test.each([{ minutes: -60 }, { minutes: 60 }])('a pause between two tries lasts as long as it should, whatever the clock of this computer says: %j', async (offset) => {
  const bench = await aBench(offset)
  const worker = startWorker(bench.desk, { workerId: 'w', log: () => {}, stopWithinMs: 50 })
  onTestFinished(() => worker.stop())
  await vi.waitFor(async () => expect(await bench.delivery()).toMatchObject({ state: 'due', attempts: 1 }))
  expect((await bench.delivery())?.dueAt.since(bench.clock.now()).total('seconds')).toBe(5)
})

test.each([{ minutes: -5 }, { minutes: 5 }])('an errand that is due again in a minute is so by the clock that claims it: %j', async (offset) => {
  const bench = await aBench(offset)
  const listened: string[] = []
  await bench.store.change('ada', (records) => records.setErrand({ kind: 'listen', subject: 'm1', dueAt: bench.clock.now() }))
  const listen = async ({ subject }: { readonly subject: string }) => {
    listened.push(subject)
    return bench.own.now().add({ minutes: 1 })
  }
  const worker = startWorker(bench.desk, { workerId: 'w', log: () => {}, stopWithinMs: 50, errandHandlers: { listen } })
  onTestFinished(() => worker.stop())
  const wait = async () => (await bench.store.read('ada', (records) => records.errands('listen')))[0]?.dueAt.since(bench.clock.now()).total('seconds')
  await vi.waitFor(async () => expect(await wait()).toBe(60))
  expect(listened).toEqual(['m1'])
})
