import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { aDesk, type TestDesk } from '../../../test/desk.ts'
import { aDelivery, aMailbox, anInterview } from '../../../test/store-records.ts'
import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { DeliveryRecord, Mailer } from '../ports.ts'
import type { Marks } from './marks.ts'
import { startWorker, type Worker, type WorkerOptions } from './worker.ts'

const accepted: AttemptOutcome = { result: 'accepted', reply: '250 2.0.0 ok' }
const busy: AttemptOutcome = { result: 'not-sent', reason: 'The server was busy.', trouble: 'temporary' }
const wrong: AttemptOutcome = { result: 'not-sent', reason: 'The password is wrong.', trouble: 'wrong-password' }

/** What the test says a server answers to one attempt. */
type Answer = (attempt: { readonly to: string; readonly password: string; readonly gate: () => Promise<boolean> }) => Promise<AttemptOutcome>

interface Bench extends TestDesk {
  readonly attempts: string[]
  readonly logged: string[]
  start(options?: Partial<WorkerOptions>): Worker
  deliveries(): Promise<readonly DeliveryRecord[]>
  state(id?: string): Promise<string | undefined>
}

async function aBench(answer: Answer, { ids = ['d1'], mailboxes = ['m1'] }: { readonly ids?: readonly string[]; readonly mailboxes?: readonly string[] } = {}): Promise<Bench> {
  const attempts: string[] = []
  const logged: string[] = []
  const mailer: Mailer = {
    attempt: (mailbox, password, message, gate) => {
      attempts.push(`${mailbox.host} ${message.messageId}`)
      return answer({ to: message.envelope.to, password, gate })
    },
    test: async () => ({ ok: true }),
  }
  const open = await aDesk({ mailer })
  const { store, desk } = open
  await store.change('ada', async (records) => {
    await records.saveInterview(anInterview())
    for (const id of mailboxes) await records.saveMailbox(aMailbox({ id, host: `${id}.example.org`, sealedPassword: desk.secrets.seal('secret', ['ada', id]) }))
    for (const [index, id] of ids.entries()) await records.addDelivery(aDelivery({ id, personId: `person of ${id}`, mailboxId: mailboxes[index % mailboxes.length] ?? 'm1' }))
  })
  const deliveries = () => store.read('ada', (records) => records.deliveries('i1'))
  return {
    ...open,
    attempts,
    logged,
    deliveries,
    state: async (id = 'd1') => (await deliveries()).find((delivery) => delivery.id === id)?.state,
    start(options = {}) {
      const worker = startWorker(desk, { workerId: 'w', log: (line) => logged.push(line), stopWithinMs: 50, ...options })
      onTestFinished(() => worker.stop())
      return worker
    },
  }
}

/** Passes the gate and answers. */
const says = (outcome: AttemptOutcome): Answer => async ({ gate }) => ((await gate()) ? outcome : { result: 'not-sent', reason: 'Shut.', trouble: 'lease-lost' })

test('what is due is handed over, with the opened password', async () => {
  const bench = await aBench(async ({ gate, password }) => ({ result: 'accepted', reply: `${String(await gate())} ${password}` }))
  bench.start()
  await vi.waitFor(async () => expect(await bench.state()).toBe('sent'))
  expect((await bench.deliveries())[0]).toMatchObject({ detail: 'true secret', attempts: 1 })
  expect(bench.logged).toEqual([])
})

test('a letter that becomes due later is found when the worker is woken', async () => {
  const bench = await aBench(says(accepted), { ids: [] })
  const worker = bench.start()
  await bench.store.change('ada', (records) => records.addDelivery(aDelivery({ dueAt: bench.clock.now().add({ seconds: 10 }) })))
  worker.wake()
  await nextTurn()
  expect(await bench.state()).toBe('due')
  bench.clock.pass({ seconds: 11 })
  worker.wake()
  await vi.waitFor(async () => expect(await bench.state()).toBe('sent'))
})

test('a refusal keeps the words of the server', async () => {
  const bench = await aBench(says({ result: 'refused', reply: '550 5.1.1 No such user' }))
  bench.start()
  await vi.waitFor(async () => expect((await bench.deliveries())[0]).toMatchObject({ state: 'refused', detail: '550 5.1.1 No such user' }))
})

test('what was certainly not sent is tried again after a while, and then goes', async () => {
  const answers = [busy, busy]
  const bench = await aBench(async ({ gate }) => answers.shift() ?? says(accepted)({ to: '', password: '', gate }))
  const worker = bench.start()
  await vi.waitFor(async () => expect((await bench.deliveries())[0]).toMatchObject({ state: 'due', attempts: 1, detail: 'The server was busy.', trouble: 'temporary' }))
  expect((await bench.deliveries())[0]?.dueAt.toString()).toBe(bench.clock.now().add({ seconds: 5 }).toString())
  bench.clock.pass({ seconds: 5 })
  worker.wake()
  await vi.waitFor(async () => expect((await bench.deliveries())[0]).toMatchObject({ state: 'due', attempts: 2 }))
  bench.clock.pass({ seconds: 14 })
  worker.wake()
  await nextTurn()
  expect(bench.attempts).toHaveLength(2)
  bench.clock.pass({ seconds: 1 })
  worker.wake()
  await vi.waitFor(async () => expect(await bench.state()).toBe('sent'))
})

test('after two hours of trying the person is told', async () => {
  const bench = await aBench(async () => busy)
  const worker = bench.start()
  for (let attempt = 1; attempt <= 13; attempt++) {
    await vi.waitFor(async () => expect(bench.attempts).toHaveLength(attempt))
    await vi.waitFor(async () => expect(await bench.state()).not.toBe('claimed'))
    bench.clock.pass({ minutes: 30 })
    worker.wake()
  }
  expect((await bench.deliveries())[0]).toMatchObject({ state: 'refused', detail: expect.stringContaining('tried 13 times'), trouble: 'temporary' })
})

test('an outcome that is not known is never tried again, and after twelve minutes the person is asked', async () => {
  const bench = await aBench(says({ result: 'unknown', reason: 'Silence.' }))
  const first = bench.start()
  await vi.waitFor(async () => expect(await bench.state()).toBe('unknown'))
  await first.stop()
  bench.clock.pass({ minutes: 13 })
  bench.start()
  await vi.waitFor(async () => expect(await bench.state()).toBe('ask'))
  expect(bench.attempts).toHaveLength(1)
})

test('a wrong password is tried twice; then the letters of that mailbox stop, and no other', async () => {
  const ids = Array.from({ length: 8 }, (_, index) => `d${index}`)
  const bench = await aBench(async ({ gate, password }) => (password === 'secret' ? wrong : says(accepted)({ to: '', password, gate })), { ids, mailboxes: ['m1', 'm2'] })
  await bench.store.change('ada', (records) => records.saveMailbox(aMailbox({ id: 'm2', host: 'm2.example.org', sealedPassword: bench.desk.secrets.seal('right', ['ada', 'm2']) })))
  const worker = bench.start({ perMailbox: 1 })
  await vi.waitFor(async () => expect((await bench.deliveries()).filter(({ state }) => state === 'sent')).toHaveLength(4))
  await vi.waitFor(async () => expect((await bench.deliveries()).filter(({ state }) => state === 'refused')).toHaveLength(3))
  bench.clock.pass({ seconds: 6 })
  worker.wake()
  await vi.waitFor(async () => expect((await bench.deliveries()).filter(({ state }) => state === 'refused')).toHaveLength(4))
  for (const delivery of await bench.deliveries()) {
    if (delivery.mailboxId === 'm1') expect(delivery).toMatchObject({ trouble: 'wrong-password', detail: expect.stringContaining('Mend the mailbox, then send this letter again.') })
  }
  expect(bench.attempts.filter((attempt) => attempt.startsWith('m1'))).toHaveLength(2)
})

test('with a new password the mailbox is tried at once', async () => {
  const bench = await aBench(async ({ gate, password }) => (password === 'secret' ? wrong : says(accepted)({ to: '', password, gate })), { ids: ['d1', 'd2'] })
  const worker = bench.start({ perMailbox: 1 })
  await vi.waitFor(async () => expect(await bench.state('d2')).toBe('refused'))
  await bench.store.change('ada', async (records) => {
    await records.saveMailbox(aMailbox({ sealedPassword: bench.desk.secrets.seal('right', ['ada', 'm1']) }))
    await records.addDelivery(aDelivery({ id: 'd3', personId: 'person of d2' }))
  })
  worker.wake()
  await vi.waitFor(async () => expect(await bench.state('d3')).toBe('sent'))
})

test('a password that cannot be opened is a matter for the person, and the log says nothing of it', async () => {
  const bench = await aBench(says(accepted))
  await bench.store.change('ada', (records) => records.saveMailbox(aMailbox({ sealedPassword: 'v1.damaged' })))
  bench.start()
  await vi.waitFor(async () => expect((await bench.deliveries())[0]).toMatchObject({ state: 'refused', trouble: 'wrong-password', detail: expect.stringContaining('Type the password of the mailbox again') }))
  expect([bench.attempts, bench.logged.length]).toEqual([[], 1])
})

test('a store that fails for a moment before the gate is no lost key: the letter is tried again', async () => {
  const bench = await aBench(says(accepted))
  // The token ran out, so the store is asked before the attempt.
  const tokens = JSON.stringify({ access: 'old', refresh: 'r', expiresAt: bench.clock.now().subtract({ hours: 1 }).toString() })
  await bench.store.change('ada', (records) => records.saveMailbox(aMailbox({ signIn: 'google', sealedPassword: bench.desk.secrets.seal(tokens, ['ada', 'm1']) })))
  const worker = startWorker({ ...bench.desk, store: { ...bench.store, change: () => Promise.reject(new Error('away')) } }, { workerId: 'w', log: (line) => bench.logged.push(line) })
  onTestFinished(() => worker.stop())
  await vi.waitFor(async () => expect((await bench.deliveries())[0]).toMatchObject({ state: 'due', attempts: 1, trouble: 'temporary' }))
  expect(bench.attempts).toEqual([])
})

test('what goes wrong after the gate leaves a letter that may have arrived', async () => {
  const bench = await aBench(async ({ gate }) => {
    await gate()
    throw new Error('a fault of our own')
  })
  bench.start()
  await vi.waitFor(async () => expect((await bench.deliveries())[0]).toMatchObject({ state: 'unknown', detail: expect.stringContaining('It may have arrived.') }))
})

test('to one mailbox there are few connections at once, to several more', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `d${index}`)
  const [now, most] = [{ m1: 0, all: 0 }, { m1: 0, all: 0 }]
  const bench = await aBench(
    async ({ gate }) => {
      now.all += 1
      most.all = Math.max(most.all, now.all)
      for (let turn = 0; turn < 5; turn++) await nextTurn()
      const opened = await gate()
      now.all -= 1
      return opened ? accepted : busy
    },
    { ids, mailboxes: ['m1'] },
  )
  bench.start({ concurrency: 8, perMailbox: 3 })
  await vi.waitFor(async () => expect((await bench.deliveries()).every(({ state }) => state === 'sent')).toBe(true))
  expect(most.all).toBe(3)
  expect(bench.attempts).toHaveLength(20)
})

test('a letter called back at the last moment stays', async () => {
  const bench = await aBench(async ({ gate }) => {
    await bench.store.change('ada', (records) => records.moveDelivery('d1', ['due', 'claimed'], { to: 'cancelled', at: bench.clock.now() }))
    return says(accepted)({ to: '', password: '', gate })
  })
  bench.start()
  await vi.waitFor(() => expect(bench.attempts).toHaveLength(1))
  await nextTurn()
  expect(await bench.state()).toBe('cancelled')
})

test('a worker that stops hands back what has not passed its gate, and waits for the answer to what has', async () => {
  const passed = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<AttemptOutcome>()
  const held = Promise.withResolvers<void>()
  const bench = await aBench(
    async ({ to, gate }) => {
      if (to === 'zoe@example.org' && bench.attempts.length === 1) {
        await gate()
        passed.resolve()
        return answer.promise
      }
      await held.promise
      return says(accepted)({ to, password: '', gate })
    },
    { ids: ['d1', 'd2'] },
  )
  const worker = bench.start({ stopWithinMs: 60_000 })
  await passed.promise
  await vi.waitFor(() => expect(bench.attempts).toHaveLength(2))
  const stopped = worker.stop()
  answer.resolve(accepted)
  await stopped
  held.resolve()
  expect((await bench.deliveries()).map(({ state }) => state).toSorted()).toEqual(['due', 'sent'])
  expect((await bench.deliveries()).find(({ state }) => state === 'due')).toMatchObject({ detail: 'Regards was stopped before it was sent.', dueAt: bench.clock.now() })
})

test('a worker that begins anew under its own name frees at once what it held', async () => {
  const bench = await aBench(says(accepted), { ids: ['d1', 'd2'] })
  const [first] = await bench.store.due.claim({ workerId: 'w', limit: 2, leaseMs: 3_600_000 })
  if (first) await bench.store.due.commit(first)
  bench.start({ isOnlyOneOfItsName: true })
  await vi.waitFor(async () => expect((await bench.deliveries()).map(({ state }) => state).toSorted()).toEqual(['sent', 'unknown']))
  expect(bench.attempts).toHaveLength(1)
})

test('with marks, a letter that was committed and never left goes out after all, and one that left does not', async () => {
  const bench = await aBench(says(accepted), { ids: ['d1', 'd2'] })
  const claims = await bench.store.due.claim({ workerId: 'w', limit: 2, leaseMs: 3_600_000 })
  for (const claim of claims) await bench.store.due.commit(claim)
  const told: string[] = []
  const marks: Marks = {
    gate: ({ deliveryId }) => void told.push(`gate ${deliveryId}`),
    leaving: ({ deliveryId }) => void told.push(`leaving ${deliveryId}`),
    neverLeft: ({ deliveryId, fence }) => deliveryId === 'd2' && fence === 1,
    close: () => void told.push('close'),
  }
  const worker = bench.start({ isOnlyOneOfItsName: true, marks })
  await vi.waitFor(async () => expect([await bench.state('d1'), await bench.state('d2')]).toEqual(['unknown', 'sent']))
  await worker.stop()
  expect(told).toEqual(['gate d2', 'leaving d2', 'close'])
})

function full(): never {
  throw new Error('No room.')
}

test('where a mark cannot be written the gate stays shut', async () => {
  const bench = await aBench(says(accepted))
  bench.start({ marks: { gate: full, leaving: full, neverLeft: () => false, close: () => undefined } })
  await vi.waitFor(async () => expect((await bench.deliveries())[0]).toMatchObject({ state: 'due', attempts: 1 }))
  expect(bench.logged).toHaveLength(1)
})

test('an outcome that cannot be written at first is written later', async () => {
  const bench = await aBench(says(accepted))
  const { settle } = bench.store.due
  const failing = { times: 1 }
  const store = {
    ...bench.store,
    due: { ...bench.store.due, settle: (...rest: Parameters<typeof settle>) => (failing.times-- > 0 ? Promise.reject(new Error('disk of Zoë full')) : settle(...rest)) },
  }
  const worker = startWorker({ ...bench.desk, store }, { workerId: 'w', settlePauseMs: 1, log: (line) => bench.logged.push(line) })
  onTestFinished(() => worker.stop())
  await vi.waitFor(async () => expect(await bench.state()).toBe('sent'))
  expect(bench.logged).toEqual([expect.stringMatching(/^The outcome of a letter \(accepted\) could not be written: Error at /)])
  expect(bench.logged.join()).not.toContain('Zoë')
})

test('a commitment that cannot be written keeps the letter back', async () => {
  const bench = await aBench(says(accepted))
  const store = { ...bench.store, due: { ...bench.store.due, commit: () => Promise.reject(new Error('full')) } }
  const worker = startWorker({ ...bench.desk, store }, { workerId: 'w', log: (line) => bench.logged.push(line) })
  onTestFinished(() => worker.stop())
  await vi.waitFor(async () => expect((await bench.deliveries())[0]).toMatchObject({ state: 'due', attempts: 1 }))
  expect(bench.logged).toHaveLength(1)
})
