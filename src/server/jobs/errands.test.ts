import { expect, onTestFinished, test, vi } from 'vitest'
import { aDesk, type TestDesk } from '../../../test/desk.ts'
import type { ErrandClaim, ErrandHandler } from '../ports/errands.ts'
import { startWorker, type Worker, type WorkerOptions } from './worker.ts'

interface Bench extends TestDesk {
  readonly logged: string[]
  readonly done: ErrandClaim[]
  start(options?: Partial<WorkerOptions>): Worker
  kept(): Promise<string[]>
}

/** A worker that reminds, beside the errands that it finds. */
async function aBench(remind: ErrandHandler, subjects: readonly string[] = ['i1']): Promise<Bench> {
  const open = await aDesk()
  const logged: string[] = []
  const done: ErrandClaim[] = []
  await open.store.change('ada', async (records) => {
    for (const subject of subjects) await records.setErrand({ kind: 'remind', subject, dueAt: open.clock.now() })
  })
  return {
    ...open,
    logged,
    done,
    kept: async () => (await open.store.read('ada', (records) => records.errands())).map(({ subject, dueAt }) => `${subject} ${dueAt.since(open.clock.now()).total('seconds')}`),
    start(options = {}) {
      const handler: ErrandHandler = (claim, stopping) => {
        done.push(claim)
        return remind(claim, stopping)
      }
      const worker = startWorker(open.desk, { workerId: 'w', errandHandlers: { remind: handler }, log: (line) => logged.push(line), stopWithinMs: 50, ...options })
      onTestFinished(() => worker.stop())
      return worker
    },
  }
}

test('what is due is done once, and is gone', async () => {
  const bench = await aBench(async () => undefined, ['i1', 'i2', 'i3'])
  bench.start({ errandsAtOnce: 2 })
  await vi.waitFor(async () => expect(await bench.kept()).toEqual([]))
  expect(bench.done.map(({ ownerId, subject }) => `${ownerId} ${subject}`).toSorted()).toEqual(['ada i1', 'ada i2', 'ada i3'])
})

test('its handler says when it is due again', async () => {
  const bench = await aBench(async ({ dueAt }) => dueAt.add({ minutes: 5 }))
  const worker = bench.start()
  await vi.waitFor(async () => expect(await bench.kept()).toEqual(['i1 300']))
  bench.clock.pass({ minutes: 5 })
  worker.wake()
  await vi.waitFor(() => expect(bench.done).toHaveLength(2))
})

test('what fails is tried again at ever longer intervals, without end and without anybody\'s words in the log', async () => {
  const bench = await aBench(async () => Promise.reject(new Error('Dear Ms Okonkwo')))
  const worker = bench.start()
  for (const wait of [15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]) {
    await vi.waitFor(async () => expect(await bench.kept()).toEqual([`i1 ${wait}`]))
    bench.clock.pass({ seconds: wait })
    worker.wake()
  }
  expect(bench.logged[0]).toMatch(/^An errand \(remind\) could not be done: Error at /)
  expect(bench.logged.join()).not.toContain('Okonkwo')
})

test('an errand of a kind that nobody here does is left alone', async () => {
  const bench = await aBench(async () => undefined)
  await bench.store.change('ada', (records) => records.setErrand({ kind: 'read-calendar', subject: 'c', dueAt: bench.clock.now() }))
  bench.start()
  await vi.waitFor(async () => expect(await bench.kept()).toEqual(['c 0']))
})

test('an errand that takes its time holds up no other, and no letter', async () => {
  let release = (): void => {}
  const slow = new Promise<undefined>((resolve) => (release = () => resolve(undefined)))
  const bench = await aBench(({ subject }) => (subject === 'slow' ? slow : Promise.resolve(undefined)), ['slow', 'i1', 'i2', 'i3'])
  bench.start({ errandsAtOnce: 2 })
  await vi.waitFor(() => expect(bench.done).toHaveLength(4))
  await vi.waitFor(async () => expect(await bench.kept()).toEqual(['slow 0']))
  release()
  await vi.waitFor(async () => expect(await bench.kept()).toEqual([]))
})

test('much to file and read keeps nobody from looking for proof', async () => {
  const never = new Promise<undefined>(() => {})
  const bench = await aBench(async () => undefined, [])
  const looked: string[] = []
  await bench.store.change('ada', async (records) => {
    for (let nth = 0; nth < 20; nth++) await records.setErrand({ kind: 'file-copy', subject: `d${nth}`, dueAt: bench.clock.now().subtract({ minutes: 1 }) })
    await records.setErrand({ kind: 'look-for-evidence', subject: 'd99', dueAt: bench.clock.now() })
  })
  bench.start({ errandHandlers: { 'file-copy': () => never, 'look-for-evidence': async ({ subject }) => void looked.push(subject) } })
  await vi.waitFor(() => expect(looked).toEqual(['d99']))
})

test('whoever has much to be done, by servers that say nothing, keeps nobody else waiting', async () => {
  const bench = await aBench(({ ownerId }) => (ownerId === 'eve' ? new Promise(() => {}) : Promise.resolve(undefined)), [])
  const minutesAgo = (minutes: number) => bench.clock.now().subtract({ minutes })
  await bench.store.change('eve', async (records) => {
    for (let nth = 0; nth < 90; nth++) await records.setErrand({ kind: 'remind', subject: `e${nth}`, dueAt: minutesAgo(5) })
  })
  await bench.store.change('ada', async (records) => {
    for (let nth = 0; nth < 9; nth++) await records.setErrand({ kind: 'remind', subject: `a${nth}`, dueAt: minutesAgo(1) })
  })
  bench.start({ errandsAtOnce: 2, errandsOfOne: 1 })
  await vi.waitFor(async () => expect(await bench.kept()).toEqual([]))
  expect(bench.done.filter(({ ownerId }) => ownerId === 'eve')).toHaveLength(1)
})

test('a worker that stops tells its handlers, and gives back at once what they break off', async () => {
  const bench = await aBench((_, stopping) => new Promise((_resolve, reject) => stopping.addEventListener('abort', () => reject(new Error('stopped')))))
  const worker = bench.start()
  await vi.waitFor(() => expect(bench.done).toHaveLength(1))
  await worker.stop()
  expect(await bench.kept()).toEqual(['i1 0'])
  expect(await bench.store.errands.claim({ workerId: 'x', limit: 1, leaseMs: 1, kinds: ['remind'] })).toHaveLength(1)
})

test('what a killed worker of this name held is done at its next start, before the lease ends', async () => {
  const bench = await aBench(async () => undefined)
  await bench.store.errands.claim({ workerId: 'w', limit: 1, leaseMs: 3_600_000, kinds: ['remind'] })
  bench.start({ isOnlyOneOfItsName: true })
  await vi.waitFor(async () => expect(await bench.kept()).toEqual([]))
})
