import { describe, expect, test } from 'vitest'
import { aDelivery, aMailbox, aMoment, anInterview, keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { Claim, ClaimOptions, Store } from '../ports.ts'

const hour = 3_600_000
const silent: AttemptOutcome = { result: 'unknown', reason: 'The server fell silent.' }
const accepted: AttemptOutcome = { result: 'accepted', reply: '250 2.0.0 ok' }
const refusal: AttemptOutcome = { result: 'refused', reply: '550 5.1.1 no such user' }

const claim = (store: Store, change: Partial<ClaimOptions> = {}) => store.due.claim({ workerId: 'w1', limit: 10, leaseMs: hour, ...change })
const kept = (store: Store, id = 'd1') => store.read('ada', (records) => records.delivery(id))
const errands = (store: Store) => store.read('ada', (records) => records.errands())
const historyOf = (store: Store) => store.read('ada', async (records) => (await records.deliveryEvents('d1')).map(({ from, to }) => `${from ?? ''}>${to}`))

async function committedOne(store: Store): Promise<Claim> {
  const [first] = await claim(store)
  if (!first || !(await store.due.commit(first))) throw new Error('Nothing was committed.')
  return first
}

async function sendAgain(store: Store): Promise<void> {
  await store.change('ada', (records) => records.moveDelivery('d1', ['unknown'], { to: 'due', at: aMoment, dueAt: aMoment }))
}

describeStores((open) => {
  describe('what should have left long ago', () => {
    test('is not claimed, but kept back as late, and what is due since a short while goes', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const minutesAgo = Temporal.Now.instant().subtract({ minutes: 90 })
      await store.change('ada', (records) => records.addDelivery(aDelivery({ id: 'd2', personId: 'abe', dueAt: minutesAgo })))
      expect((await claim(store, { notLaterThanMs: 2 * hour })).map(({ deliveryId }) => deliveryId)).toEqual(['d2'])
      expect(await store.due.late(2 * hour)).toBe(1)
      expect(await kept(store)).toMatchObject({ state: 'late', detail: expect.stringContaining('It has not left.') })
      expect(await claim(store)).toEqual([])
      expect(await store.due.late(2 * hour)).toBe(0)
    })

    test('goes when the person says so', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      await store.due.late(2 * hour)
      await store.change('ada', (records) => records.moveDelivery('d1', ['late'], { to: 'due', at: aMoment, dueAt: Temporal.Now.instant() }))
      expect(await claim(store, { notLaterThanMs: 2 * hour })).toHaveLength(1)
    })
  })

  test('a mailbox that is busy is passed over, and no other', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      for (const id of ['m1', 'm2']) await records.saveMailbox(aMailbox({ id }))
      for (const number of [1, 2, 3, 4]) await records.addDelivery(aDelivery({ id: `d${number}`, personId: `p${number}`, mailboxId: number < 4 ? 'm1' : 'm2' }))
    })
    const taken = await claim(store, { notFrom: [{ ownerId: 'ada', mailboxId: 'm1' }, { ownerId: 'bea', mailboxId: 'm2' }] })
    expect(taken.map(({ deliveryId }) => deliveryId)).toEqual(['d4'])
  })

  describe('what nobody knows the fate of', () => {
    test('is looked into after five seconds, by an errand of the same transaction', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      await store.due.settle(await committedOne(store), silent)
      const delivery = await kept(store)
      expect(delivery).toMatchObject({ state: 'unknown', mayHaveArrived: true })
      expect(await errands(store)).toMatchObject([{ kind: 'look-for-evidence', subject: 'd1' }])
      expect((await errands(store))[0]?.dueAt.since(delivery?.updatedAt ?? aMoment).total('seconds')).toBe(5)
    })

    test('likewise where the worker died', async () => {
      const { store, meddle } = await open()
      await keepDeliveries(store, ['d1'])
      await committedOne(store)
      await meddle('update delivery set lease_until = 0')
      expect(await store.due.recover()).toEqual({ due: 0, unknown: 1 })
      expect(await errands(store)).toMatchObject([{ kind: 'look-for-evidence', subject: 'd1' }])
    })

    test('what was seen is a line of its history and moves nothing', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      await store.due.settle(await committedOne(store), silent)
      const before = await kept(store)
      await store.change('ada', (records) => records.noteDelivery('d1', { at: aMoment, detail: 'Not in Sent.' }))
      expect(await kept(store)).toEqual(before)
      expect(await historyOf(store)).toEqual(['>due', 'due>claimed', 'claimed>committed', 'committed>unknown', 'unknown>unknown'])
    })

    test('sent again and moved to another time, it is still settled by the late answer to the first one', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const first = await committedOne(store)
      await store.due.settle(first, silent)
      await sendAgain(store)
      await store.change('ada', (records) => records.moveDelivery('d1', ['due'], { to: 'due', at: aMoment, dueAt: aMoment.add({ hours: 9 }) }))
      expect(await store.due.settle(first, accepted)).toBe(true)
      expect(await kept(store)).toMatchObject({ state: 'sent' })
    })

    test('sent again and refused, it may still have arrived the first time', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      await store.due.settle(await committedOne(store), silent)
      await sendAgain(store)
      await store.due.settle(await committedOne(store), refusal)
      expect(await kept(store)).toMatchObject({ state: 'refused', mayHaveArrived: true })
    })
  })
})
