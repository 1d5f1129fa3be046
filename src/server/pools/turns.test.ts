import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { fairTurns, type TurnLimits, type Turns } from './turns.ts'

const words = { ofOne: 'Yours fill it.', ofAll: 'Others fill it.' }

interface Bench extends Turns {
  /** In the order in which they began. */
  readonly begun: string[]
  /** Ends what is being done, once. */
  finish(): Promise<void>
  bring(who: string, count: number, bytes?: number): Promise<PromiseSettledResult<string>[]>
}

function aBench(limits: Partial<TurnLimits> = {}): Bench {
  const turns = fairTurns({ lanes: 1, mostWaiting: 100, mostOfOne: 60, words, ...limits })
  const begun: string[] = []
  const doing: (() => void)[] = []
  return {
    ...turns,
    begun,
    async finish() {
      doing.splice(0).forEach((end) => end())
      await turnOfTheLoop()
    },
    bring: (who, count, bytes) =>
      Promise.allSettled(Array.from({ length: count }, (_, nth) => turns.take({
        who,
        bytes,
        does: async (lane) => {
          begun.push(`${who} ${nth} on ${lane}`)
          await new Promise<void>((end) => doing.push(end))
          return who
        },
      }))),
  }
}

test('one photo waits for one of the fifty that somebody else brought before, and not for all', async () => {
  const bench = aBench()
  void bench.bring('ada', 50)
  void bench.bring('ben', 1)
  await bench.finish()
  await bench.finish()
  expect(bench.begun).toEqual(['ada 0 on 0', 'ada 1 on 0', 'ben 0 on 0'])
})

test('people take turns, each in the order of their own', async () => {
  const bench = aBench({ lanes: 2 })
  void bench.bring('ada', 4)
  void bench.bring('ben', 2)
  void bench.bring('cem', 1)
  for (let times = 0; times < 4; times++) await bench.finish()
  expect(bench.begun.map((each) => each.slice(0, 5))).toEqual(['ada 0', 'ada 1', 'ada 2', 'ben 0', 'cem 0', 'ada 3', 'ben 1'])
  expect(bench.standing()).toEqual({ busy: 0, waiting: 0, done: 7, refused: 0 })
})

test('where one piece may take long, nobody holds more lanes than they may, and a free one stays for others', async () => {
  const bench = aBench({ lanes: 4, mostAtOnce: 2, mostOfOne: 3 })
  const adas = bench.bring('ada', 9)
  expect(bench.begun).toEqual(['ada 0 on 0', 'ada 1 on 1'])
  void bench.bring('ben', 1)
  expect(bench.begun.at(-1)).toBe('ben 0 on 2')
  for (let times = 0; times < 3; times++) await bench.finish()
  const answers = (await adas).map(({ status }) => status)
  expect([answers.filter((status) => status === 'fulfilled').length, bench.standing()]).toEqual([5, { busy: 0, waiting: 0, done: 6, refused: 4 }])
})

test('who has as much waiting as one may is told so, and nobody else is', async () => {
  const bench = aBench({ mostOfOne: 3 })
  const adas = bench.bring('ada', 6)
  const bens = bench.bring('ben', 1)
  for (let times = 0; times < 5; times++) await bench.finish()
  expect((await adas).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect((await adas)[5]).toMatchObject({ reason: { code: 'too-many', message: 'Yours fill it.' } })
  expect(await bens).toMatchObject([{ status: 'fulfilled' }])
  expect(bench.standing().refused).toBe(2)
})

test('a full line refuses in words, by number and by bytes', async () => {
  const bench = aBench({ mostWaiting: 2, mostBytes: 10 })
  const first = bench.bring('ada', 1, 8)
  const waits = bench.bring('ben', 1, 8)
  expect(await bench.bring('cem', 1, 8)).toMatchObject([{ reason: { code: 'too-many', message: 'Others fill it.' } }])
  const small = bench.bring('dia', 1, 1)
  expect(await bench.bring('eve', 1, 1)).toMatchObject([{ status: 'rejected' }])
  for (let times = 0; times < 3; times++) await bench.finish()
  for (const each of [first, waits, small]) expect(await each).toMatchObject([{ status: 'fulfilled' }])
})

test('work that fails gives its lane to the next', async () => {
  const turns = fairTurns({ lanes: 1, mostWaiting: 2, mostOfOne: 2, words })
  const failing = turns.take({ who: 'ada', does: async () => Promise.reject(new Error('broken')) })
  expect(await turns.take({ who: 'ben', does: async () => 'done' })).toBe('done')
  await expect(failing).rejects.toThrow('broken')
  const atOnce = turns.take({ who: 'ada', does: () => { throw new Error('broken at once') } })
  expect(await turns.take({ who: 'ben', does: async () => 'done' })).toBe('done')
  await expect(atOnce).rejects.toThrow('broken at once')
  expect(turns.standing()).toMatchObject({ busy: 0, waiting: 0 })
})
