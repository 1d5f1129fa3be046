import { expect, test } from 'vitest'
import { aDesk, aPostbox, OWNER, waitUntil, type TestDesk } from '../../../test/desk.ts'
import { aDelivery, aMailbox, anInterview } from '../../../test/store-records.ts'
import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { DeliveryRecord, MailboxRecord } from '../ports.ts'
import type { ErrandClaim, ErrandHandler, ErrandKind } from '../ports/errands.ts'
import type { Filing, Postbox, SentFinding, SentIds } from '../ports/postbox.ts'
import { copyFiler, evidenceLooker } from './look-for-evidence.ts'
import { lookAgain } from './look-again.ts'
import { proveSent } from './prove-sent.ts'
import { rescheduleDelivery } from './reschedule-delivery.ts'
import { settleDelivery } from './settle-delivery.ts'
import { showInterview } from './view-interview.ts'

const silent: AttemptOutcome = { result: 'unknown', reason: 'Silence.' }
const accepted: AttemptOutcome = { result: 'accepted', reply: '250 ok' }
const withImap = { imapHost: 'imap.example.org', imapPort: 993, imapTls: 'implicit' } as const

interface Scene extends TestDesk {
  readonly asked: SentIds[]
  readonly filed: Uint8Array[]
  /** What the next look, and the next filing, come to. */
  readonly answers: { finding: SentFinding; filing: Filing }
  delivery(): Promise<DeliveryRecord | undefined>
  lines(): Promise<(string | undefined)[]>
  /** Does the errand of this kind that is set; gives how many seconds after now it is due again. */
  run(kind: ErrandKind, handler: ErrandHandler): Promise<number | undefined>
}

/** One letter whose first attempt came to `outcome`. */
async function aScene(outcome: AttemptOutcome, mailbox: Partial<MailboxRecord> = withImap): Promise<Scene> {
  const answers: { finding: SentFinding; filing: Filing } = { finding: { found: false }, filing: 'appended' }
  const asked: SentIds[] = []
  const filed: Uint8Array[] = []
  const postbox: Postbox = aPostbox({
    findSent: async (_mailbox, _secret, ids) => {
      asked.push(ids)
      return answers.finding
    },
    appendSent: async (_mailbox, _secret, { bytes }) => {
      filed.push(bytes)
      return answers.filing
    },
  })
  const open = await aDesk({ postbox })
  const { store, desk, clock } = open
  await store.change(OWNER, async (records) => {
    await records.saveInterview(anInterview())
    await records.saveMailbox(aMailbox({ ...mailbox, sealedPassword: desk.secrets.seal('x', [OWNER, 'm1']) }))
    await records.addDelivery(aDelivery({ dueAt: clock.now(), updatedAt: clock.now() }))
  })
  await attempt(open, outcome)
  return Object.assign(open, {
    answers,
    asked,
    filed,
    delivery: () => store.read(OWNER, (records) => records.delivery('d1')),
    lines: () => store.read(OWNER, async (records) => (await records.deliveryEvents('d1')).map(({ detail }) => detail)),
    run: async (kind: ErrandKind, handler: ErrandHandler) => {
      const [errand] = await store.read(OWNER, (records) => records.errands(kind))
      if (!errand) throw new Error(`There is no errand ${kind}.`)
      if (Temporal.Instant.compare(errand.dueAt, clock.now()) > 0) clock.set(errand.dueAt.toString())
      const [claim] = await store.errands.claim({ workerId: 'w', limit: 1, leaseMs: 1_000, kinds: [kind] })
      const next = await handler(claim as ErrandClaim, new AbortController().signal)
      await store.errands.finish(claim as ErrandClaim, waitUntil(next, clock))
      return next?.since(clock.now()).total('seconds')
    },
  })
}

async function attempt({ store }: TestDesk, outcome: AttemptOutcome): Promise<void> {
  const [claim] = await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
  if (!claim || !(await store.due.commit(claim))) throw new Error('Nothing was committed.')
  await store.due.settle(claim, outcome)
}

test('the mailbox is looked into at 5 s, 30 s, 2 min and 10 min, by both ids, and each look is told in the history', async () => {
  const scene = await aScene(silent)
  const waits = []
  for (let look = 0; look < 4; look++) waits.push(await scene.run('look-for-evidence', evidenceLooker(scene.desk)))
  expect(waits).toEqual([25, 90, 480, 1200])
  expect(scene.asked[0]).toMatchObject({ messageId: '<d1@example.org>', token: 'd1' })
  expect((await scene.lines()).slice(-4).every((line) => line?.includes('That proves nothing'))).toBe(true)
  expect(await scene.delivery()).toMatchObject({ state: 'unknown' })
})

test('a copy in Sent proves that it went out, also when the person has been asked already', async () => {
  const scene = await aScene(silent)
  scene.clock.pass({ minutes: 13 })
  expect(await scene.store.due.ask(12 * 60_000)).toBe(1)
  scene.answers.finding = { found: true, folder: 'Gesendet' }
  expect(await scene.run('look-for-evidence', evidenceLooker(scene.desk))).toBeUndefined()
  expect(await scene.delivery()).toMatchObject({ state: 'sent', detail: 'A copy lies in the folder Gesendet of ada@example.org: it went out.' })
  expect(await scene.store.read(OWNER, (records) => records.errands('look-for-evidence'))).toEqual([])
})

test('it is looked for seven days and then left to the person; nothing ever follows from absence', async () => {
  const scene = await aScene(silent)
  let looks = 0
  while ((await scene.run('look-for-evidence', evidenceLooker(scene.desk))) !== undefined) looks++
  expect(looks).toBeGreaterThan(20)
  expect(await scene.delivery()).toMatchObject({ state: 'unknown' })
  await scene.store.due.ask(0)
  expect(await scene.delivery()).toMatchObject({ state: 'ask' })
})

test('a mailbox that cannot be read says so in the history, and the next look comes', async () => {
  const scene = await aScene(silent)
  scene.answers.finding = { trouble: 'connection', detail: 'The line is dead.' }
  expect(await scene.run('look-for-evidence', evidenceLooker(scene.desk))).toBe(25)
  expect((await scene.lines()).at(-1)).toBe('Regards could not look into ada@example.org: The line is dead.')
})

test('where Regards cannot read the mailbox nothing is written of looks', async () => {
  const scene = await aScene(silent, {})
  const before = await scene.lines()
  expect(await scene.run('look-for-evidence', evidenceLooker(scene.desk))).toBe(25)
  expect(await scene.lines()).toEqual(before)
  const view = await showInterview(scene.desk, OWNER, 'i1')
  expect(view.deliveries[0]?.doubt).toMatchObject({ readsMailbox: false, looks: 0, mailbox: 'ada@example.org' })
})

test('"look again" looks at once and shows what was seen', async () => {
  const scene = await aScene(silent, { ...withImap, host: 'smtp.gmail.com' })
  const view = await lookAgain(scene.desk, OWNER, { deliveryId: 'd1' })
  expect(view.deliveries[0]?.doubt).toMatchObject({ looks: 1, lookedAt: scene.clock.now().toString(), seen: expect.stringContaining('not in the Sent folder'), page: { name: 'Gmail' } })
  scene.answers.finding = { found: true, folder: 'Sent' }
  expect((await lookAgain(scene.desk, OWNER, { deliveryId: 'd1' })).thanks[0]).toMatchObject({ personId: 'zoe', state: 'thanked' })
})

test('after "send again" Regards looks once more before it leaves, and a copy that is there spares the second one', async () => {
  const scene = await aScene(silent)
  await settleDelivery(scene.desk, OWNER, { deliveryId: 'd1', answer: 'send-again' })
  expect(await scene.delivery()).toMatchObject({ state: 'due' })
  scene.answers.finding = { found: true, folder: 'Sent' }
  await scene.run('look-for-evidence', evidenceLooker(scene.desk))
  expect(await scene.delivery()).toMatchObject({ state: 'sent' })
  scene.clock.pass({ hours: 1 })
  expect(await scene.store.due.claim({ workerId: 'w', limit: 1, leaseMs: 1_000 })).toEqual([])
})

test('after "send again" a refusal does not say that nothing was delivered', async () => {
  const scene = await aScene(silent)
  await settleDelivery(scene.desk, OWNER, { deliveryId: 'd1', answer: 'send-again' })
  scene.clock.pass({ minutes: 1 })
  await attempt(scene, { result: 'refused', reply: '550 no such user' })
  expect((await showInterview(scene.desk, OWNER, 'i1')).deliveries[0]).toMatchObject({ state: 'refused', mayHaveArrived: true })
})

/** Sent again after silence, and refused then. */
async function aSecondRefusal(): Promise<Scene> {
  const scene = await aScene(silent)
  await settleDelivery(scene.desk, OWNER, { deliveryId: 'd1', answer: 'send-again' })
  scene.clock.pass({ minutes: 1 })
  await attempt(scene, { result: 'refused', reply: '550 no such user' })
  return scene
}

test('where the second copy was refused the first is looked for on, and a copy in Sent settles it', async () => {
  const scene = await aSecondRefusal()
  expect(await scene.run('look-for-evidence', evidenceLooker(scene.desk))).toBeGreaterThan(0)
  scene.answers.finding = { found: true, folder: 'Sent' }
  expect(await scene.run('look-for-evidence', evidenceLooker(scene.desk))).toBeUndefined()
  expect(await scene.delivery()).toMatchObject({ state: 'sent' })
})

test('proof that the first one arrived calls back the new letter that was begun after the refusal', async () => {
  const scene = await aSecondRefusal()
  await scene.store.change(OWNER, (records) => records.addDelivery(aDelivery({ id: 'd2', dueAt: scene.clock.now(), updatedAt: scene.clock.now() })))
  expect(await scene.store.change(OWNER, (records) => proveSent(records, 'd1', { at: scene.clock.now(), detail: 'Zoë answered.' }))).toBe(true)
  expect(await scene.store.read(OWNER, async (records) => (await records.deliveries('i1')).map(({ state }) => state))).toEqual(['sent', 'cancelled'])
})

test('where the new letter has left by then, the proof is a line of the history', async () => {
  const scene = await aSecondRefusal()
  await scene.store.change(OWNER, (records) => records.addDelivery(aDelivery({ id: 'd2', dueAt: scene.clock.now(), updatedAt: scene.clock.now() })))
  await attempt(scene, accepted)
  expect(await scene.store.change(OWNER, (records) => proveSent(records, 'd1', { at: scene.clock.now(), detail: 'Zoë answered.' }))).toBe(false)
  expect((await scene.lines()).at(-1)).toBe('Zoë answered. Another one was on its way by then.')
})

test('proof that comes while the second copy is in hand shuts its gate', async () => {
  const scene = await aScene(silent)
  await settleDelivery(scene.desk, OWNER, { deliveryId: 'd1', answer: 'send-again' })
  scene.clock.pass({ minutes: 1 })
  const [second] = await scene.store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
  if (!second) throw new Error('Nothing was due.')
  scene.answers.finding = { found: true, folder: 'Sent' }
  await scene.run('look-for-evidence', evidenceLooker(scene.desk))
  expect(await scene.store.due.commit(second)).toBe(false)
  expect(await scene.delivery()).toMatchObject({ state: 'sent' })
})

test.each([accepted, silent])('an answer that comes before the outcome is written down settles it, whatever is written then: %o', async (outcome) => {
  const scene = await aScene(accepted)
  await scene.store.change(OWNER, (records) => records.addDelivery(aDelivery({ id: 'd2', personId: 'abe', dueAt: scene.clock.now(), updatedAt: scene.clock.now() })))
  const [claim] = await scene.store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
  if (!claim || !(await scene.store.due.commit(claim))) throw new Error('Nothing was committed.')
  expect(await scene.store.change(OWNER, (records) => proveSent(records, 'd2', { at: scene.clock.now(), detail: 'Abe answered.' }))).toBe(true)
  await scene.store.due.settle(claim, outcome)
  expect(await scene.store.read(OWNER, (records) => records.delivery('d2'))).toMatchObject({ state: 'sent', detail: 'Abe answered.' })
})

test.each([
  ['a report that quotes our envelope id', silent, true, 'sent'],
  ['a report on a letter that was accepted', accepted, false, 'sent'],
] as const)('%s settles what was open and touches nothing else', async (_, outcome, changes, state) => {
  const scene = await aScene(outcome)
  const evidence = { at: scene.clock.now(), detail: 'The answer of Zoë quotes it.' }
  expect(await scene.store.change(OWNER, (records) => proveSent(records, 'd1', evidence))).toBe(changes)
  expect(await scene.delivery()).toMatchObject({ state })
})

test('a letter that never left is not proved sent by anything', async () => {
  const scene = await aScene(accepted)
  await scene.store.change(OWNER, (records) => records.addDelivery(aDelivery({ id: 'd2', personId: 'abe' })))
  expect(await scene.store.change(OWNER, (records) => proveSent(records, 'd2', { at: scene.clock.now(), detail: 'x' }))).toBe(false)
})

test('a provider that takes forty seconds to file what it sends gets no second copy beside its own', async () => {
  const scene = await aScene(accepted)
  const filedByProvider = scene.clock.now().add({ seconds: 40 })
  const filings: Filing[] = []
  const postbox = aPostbox({
    appendSent: async () => {
      const filing = Temporal.Instant.compare(scene.clock.now(), filedByProvider) < 0 ? 'appended' : 'was-there'
      filings.push(filing)
      return filing
    },
  })
  expect(await scene.run('file-copy', copyFiler({ ...scene.desk, postbox }))).toBeUndefined()
  expect(filings).toEqual(['was-there'])
})

test('three quarters of a minute after it went out a copy is filed in Sent, the very bytes', async () => {
  const scene = await aScene(accepted)
  const before = scene.clock.now()
  expect(await scene.run('file-copy', copyFiler(scene.desk))).toBeUndefined()
  expect(scene.clock.now().since(before).total('seconds')).toBe(45)
  expect(scene.filed.map((bytes) => new TextDecoder().decode(bytes))).toEqual([new TextDecoder().decode(aDelivery().message.bytes)])
  expect((await scene.lines()).at(-1)).toBe('A copy was filed in the Sent folder of ada@example.org.')
})

test.each(['was-there', 'filed-by-provider'] as const)('where the answer is %s nothing is said', async (filing) => {
  const scene = await aScene(accepted)
  const before = await scene.lines()
  scene.answers.filing = filing
  expect(await scene.run('file-copy', copyFiler(scene.desk))).toBeUndefined()
  expect(await scene.lines()).toEqual(before)
})

test('a copy that cannot be filed is told, tried again three times, and never touches the letter', async () => {
  const scene = await aScene(accepted)
  scene.answers.filing = { trouble: 'connection', detail: 'The line is dead.' }
  const waits = []
  for (let wait: number | undefined = 0; wait !== undefined; ) waits.push((wait = await scene.run('file-copy', copyFiler(scene.desk))))
  expect(waits).toEqual([75, 780, 6300, undefined])
  expect((await scene.lines()).at(-1)).toBe('No copy could be filed in Sent: The line is dead. The letter itself went out.')
  expect(await scene.delivery()).toMatchObject({ state: 'sent', attempts: 1 })
})

test('without a way into the mailbox no copy is to be filed', async () => {
  const scene = await aScene(accepted, {})
  expect(await scene.store.read(OWNER, (records) => records.errands())).toEqual([])
})

test('a letter that waits can leave at another time, also one that is late, and one that has left cannot', async () => {
  const scene = await aScene(accepted)
  await expect(rescheduleDelivery(scene.desk, OWNER, { deliveryId: 'd1', when: 'now' })).rejects.toThrow('has left already')
  await scene.store.change(OWNER, (records) => records.addDelivery(aDelivery({ id: 'd2', personId: 'abe', dueAt: scene.clock.now().subtract({ hours: 3 }) })))
  expect(await scene.store.due.late(2 * 3_600_000)).toBe(1)
  const view = await rescheduleDelivery(scene.desk, OWNER, { deliveryId: 'd2', when: 'now' })
  expect(view.deliveries.find(({ id }) => id === 'd2')).toMatchObject({ state: 'due', dueAt: scene.clock.now().add({ seconds: 35 }).toString() })
  expect(scene.woken()).toBe(1)
})
