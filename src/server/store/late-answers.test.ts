import { expect, test } from 'vitest'
import { aDelivery, aMailbox, aMoment, anInterview, keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { AttemptOutcome, DeliveryState } from '../../core/model/delivery.ts'
import { proveSent } from '../actions/prove-sent.ts'
import type { Claim, Records, Store } from '../ports.ts'

const accepted: AttemptOutcome = { result: 'accepted', reply: '250 2.0.0 queued as 4711' }
const silent: AttemptOutcome = { result: 'unknown', reason: 'The server fell silent.' }
const busy: AttemptOutcome = { result: 'not-sent', reason: 'Try later.', trouble: 'temporary' }
const hour = 3_600_000

async function claimOne(store: Store): Promise<Claim> {
  const [claim] = await store.due.claim({ workerId: 'w1', limit: 1, leaseMs: hour })
  if (!claim) throw new Error('Nothing was due.')
  return claim
}

async function committedOne(store: Store): Promise<Claim> {
  const claim = await claimOne(store)
  expect(await store.due.commit(claim)).toBe(true)
  return claim
}

const stateOf = (store: Store, id = 'd1') => store.read('ada', async (records) => (await records.delivery(id))?.state)
const move = (store: Store, from: DeliveryState[], to: DeliveryState) => store.change('ada', (records) => records.moveDelivery('d1', from, { to, at: aMoment }))

const atOnce = Temporal.Duration.from({ seconds: 0 })

describeStores((open) => {
  test.each(['unknown', 'ask'] as const)('an answer that comes late corrects %s to sent', async (state) => {
    const { store } = await open()
    await keepDeliveries(store, ['d1'])
    const claim = await committedOne(store)
    await move(store, ['committed'], state)
    expect(await store.due.settle(claim, accepted)).toBe(true)
    expect(await stateOf(store)).toBe('sent')
  })

  test.each(['unknown', 'ask'] as const)('an answer that comes late spares a letter of state %s that is to be sent again the second copy', async (state) => {
    const { store } = await open()
    await keepDeliveries(store, ['d1'])
    const claim = await committedOne(store)
    await move(store, ['committed'], state)
    await move(store, [state], 'due')
    expect(await store.due.settle(claim, accepted)).toBe(true)
    expect(await stateOf(store)).toBe('sent')
  })

  test('a late answer to the first copy stops the second one until its gate, also where another worker has it', async () => {
    const { store } = await open()
    await keepDeliveries(store, ['d1'])
    const claim = await committedOne(store)
    await move(store, ['committed'], 'ask')
    await move(store, ['ask'], 'due')
    const second = await claimOne(store)
    expect(await store.due.settle(claim, accepted)).toBe(true)
    expect(await store.due.commit(second)).toBe(false)
    expect(await store.due.settle(second, { result: 'refused', reply: '550 no such user' })).toBe(false)
    expect(await store.due.settle(second, busy, atOnce)).toBe(false)
    expect(await stateOf(store)).toBe('sent')
  })

  test('a late answer to the first copy outlives the refusal of the second, unless a new letter was begun', async () => {
    const { store } = await open()
    await keepDeliveries(store, ['d1', 'd2'])
    const firsts = await store.due.claim({ workerId: 'w1', limit: 2, leaseMs: hour })
    for (const first of firsts) {
      await store.due.commit(first)
      await store.due.settle(first, silent)
      await store.change('ada', (records) => records.moveDelivery(first.deliveryId, ['unknown'], { to: 'due', at: aMoment }))
    }
    for (const second of await store.due.claim({ workerId: 'w1', limit: 2, leaseMs: hour })) {
      await store.due.commit(second)
      await store.due.settle(second, { result: 'refused', reply: '550 no such user' })
    }
    const personId = await store.read('ada', async (records) => (await records.delivery('d2'))?.personId ?? '')
    await store.change('ada', (records) => records.addDelivery(aDelivery({ id: 'd3', personId })))
    for (const first of firsts) expect(await store.due.settle(first, accepted)).toBe(first.deliveryId === 'd1')
    expect([await stateOf(store), await stateOf(store, 'd2'), await stateOf(store, 'd3')]).toEqual(['sent', 'refused', 'due'])
  })

  test.each(['due', 'sent', 'refused', 'cancelled'] as const)('an answer that comes late leaves %s alone', async (state) => {
    const { store } = await open()
    await keepDeliveries(store, ['d1'])
    const claim = await committedOne(store)
    await move(store, ['committed'], state)
    expect(await store.due.settle(claim, accepted)).toBe(false)
    expect(await stateOf(store)).toBe(state)
  })

  test('proof that comes just as the worker writes down that nothing is known is not swallowed', async () => {
    const { store, another } = await open()
    const other = await another()
    // Where one process owns the store, a change waits for the worker's.
    if (other === store) return
    await keepDeliveries(store, ['d1'])
    const claim = await committedOne(other)
    const readsFirst = (records: Records): Records => ({
      ...records,
      delivery: async (id) => {
        const found = await records.delivery(id)
        await other.due.settle(claim, silent)
        return found
      },
    })
    await store.change('ada', (records) => proveSent(readsFirst(records), 'd1', { at: aMoment, detail: 'An answer names it.', isAnswer: true }))
    expect(await stateOf(store)).toBe('sent')
  })

  test('two workers that settle letters of the same mailboxes in opposite order keep no other from it', async () => {
    const { store, another } = await open()
    const other = await another()
    if (other === store) return
    const all = Array.from({ length: 96 }, (_, number) => number)
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      for (const id of ['A', 'B', 'C', 'D']) await records.saveMailbox(aMailbox({ id, imapHost: 'imap.example.org', imapPort: 993, imapTls: 'implicit' }))
      for (const number of all) await records.addDelivery(aDelivery({ id: `d${number}`, personId: `p${number}`, mailboxId: 'ABCD'[number % 4] ?? 'A' }))
    })
    const settle = async (own: Store, order: number): Promise<boolean[]> => {
      const settled: boolean[] = []
      const claims = await own.due.claim({ workerId: `w${order}`, limit: all.length / 2, leaseMs: hour })
      for (let at = 0; at < claims.length; at += 8) {
        const some = claims.slice(at, at + 8).toSorted((a, b) => order * (a.mailbox.id < b.mailbox.id ? -1 : 1))
        await Promise.all(some.map((claim) => own.due.commit(claim)))
        settled.push(...(await Promise.all(some.map((claim) => own.due.settle(claim, accepted)))))
      }
      return settled
    }
    expect((await Promise.all([settle(store, 1), settle(other, -1)])).flat()).toEqual(all.map(() => true))
  }, 60_000)
})
