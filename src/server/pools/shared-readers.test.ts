import { expect, test } from 'vitest'
import { readMail } from '../../core/replies/read-mail.ts'
import type { CardReading } from '../ports/vision.ts'
import { sharedCalendars, sharedCardReaders, sharedFileReaders, sharedMailReaders, sharedProofreaders } from './shared-readers.ts'

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

/** Readers that note whose bytes they read, and end when they are let. */
function aSlowReader<T>(answer: T) {
  const begun: number[] = []
  const doing: (() => void)[] = []
  const read = async (bytes: Uint8Array): Promise<T> => {
    begun.push(bytes.length)
    await new Promise<void>((end) => doing.push(end))
    return answer
  }
  const finish = async (): Promise<void> => {
    doing.splice(0).forEach((end) => end())
    await new Promise((done) => setImmediate(done))
  }
  return { begun, read, finish }
}

const message = { reading: readMail({ headers: [], parts: [] }), from: '', subject: '', text: '' }

test.each([
  ['files', 'Five of your files', () => {
    const slow = aSlowReader({ kind: 'vcard' as const, people: [], remarks: [] })
    return { ...slow, shared: sharedFileReaders([slow]) }
  }],
  ['mail', 'Five of your messages', () => {
    const slow = aSlowReader(message)
    return { ...slow, shared: sharedMailReaders([{ read: slow.read, close: async () => {} }]) }
  }],
] as const)('of %s one person has five waiting, and another waits for one of them and not for all', async (name, words, open) => {
  const { shared, begun, finish } = open()
  const eves = Array.from({ length: 8 }, () => shared.of('eve').read(new Uint8Array(9)).then(() => 'read', (error: unknown) => error))
  const adas = shared.of('ada').read(new Uint8Array(1))
  for (let times = 0; times < 8; times += 1) await finish()
  await adas
  expect(begun.slice(0, 3)).toEqual([9, 9, 1])
  expect((await Promise.all(eves)).slice(6)).toMatchObject([{ code: 'too-many', message: expect.stringContaining(words) }, { code: 'too-many' }])
  expect(shared.standing()).toEqual({ name, lanes: 1, busy: 0, waiting: 0, done: 7, refused: 2 })
})

test('two calendars of one person are asked at once and three wait, whatever way they are asked; a third question of anybody else still finds room', async () => {
  const silent: (() => void)[] = []
  const nothing = { ok: false, trouble: 'not-reached', detail: 'It says nothing.' } as const
  const hang = async () => {
    await new Promise<void>((end) => silent.push(end))
    return nothing
  }
  const shared = sharedCalendars({ connect: hang, appointments: hang, contacts: hang, feed: hang })
  const [eve, access] = [shared.of('eve'), { url: 'https://silent.example', user: 'eve', password: '', local: false }]
  const asked = [...Array.from({ length: 22 }, () => eve.feed('https://silent.example/a.ics', { local: false })), eve.connect(access), eve.contacts(access, access.url, 'Mae'), eve.appointments(access, access.url, { from: Temporal.Instant.fromEpochMilliseconds(0), to: Temporal.Instant.fromEpochMilliseconds(1) })]
    .map((answer) => answer.then(({ ok }) => ok, (error: unknown) => error))
  const ada = shared.of('ada').feed('https://uni.example/a.ics', { local: false })
  expect([silent.length, shared.standing()]).toEqual([3, { name: 'calendars', lanes: 4, busy: 3, waiting: 3, done: 0, refused: 20 }])
  for (let times = 0; times < 3; times += 1) {
    silent.splice(0).forEach((end) => end())
    await new Promise((done) => setImmediate(done))
  }
  expect(await ada).toEqual(nothing)
  expect((await Promise.all(asked)).filter((answer) => answer !== false)).toHaveLength(20)
  expect(await asked.at(-1)).toMatchObject({ code: 'too-many', message: expect.stringContaining('Some of your calendars') })
})
