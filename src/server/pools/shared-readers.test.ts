import { expect, test } from 'vitest'
import type { CardReading } from '../ports/vision.ts'
import { sharedCardReaders, sharedProofreaders } from './shared-readers.ts'

const reading: CardReading = { persons: [], codes: [], picture: new Uint8Array(), ms: 1 }

test('each reader has one picture at a time, whoever brings it, and who brings more than sixty is told so', async () => {
  let [atOnce, most] = [0, 0]
  const reader = () => ({
    read: async () => {
      most = Math.max(most, ++atOnce)
      await new Promise((done) => setImmediate(done))
      atOnce -= 1
      return reading
    },
    close: async () => {},
  })
  const shared = sharedCardReaders([reader(), reader()])
  const read = (who: string, count: number) => Promise.allSettled(Array.from({ length: count }, () => shared.of(who).read(new Uint8Array(9))))
  const [adas, bens] = await Promise.all([read('ada', 70), read('ben', 3)])
  expect(most).toBe(2)
  expect(adas.filter(({ status }) => status === 'rejected')).toHaveLength(8)
  expect(adas.at(-1)).toMatchObject({ reason: { code: 'too-many', message: expect.stringContaining('Sixty of your pictures') } })
  expect(bens.every(({ status }) => status === 'fulfilled')).toBe(true)
  expect(shared.standing()).toEqual({ name: 'cards', lanes: 2, busy: 0, waiting: 0, done: 65, refused: 8 })
})

test('texts go to all proofreaders, a few at a time to each', async () => {
  const asked: string[] = []
  const reader = (name: string) => ({ proofread: async (text: string) => (asked.push(`${name}: ${text}`), []), close: async () => {} })
  const shared = sharedProofreaders([reader('first'), reader('second')])
  await Promise.all(Array.from({ length: 4 }, (_, nth) => shared.of('ada').proofread(`text ${nth}`, 'en-US')))
  expect(asked.toSorted()).toEqual(['first: text 0', 'first: text 2', 'second: text 1', 'second: text 3'])
})
