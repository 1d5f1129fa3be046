import { describe, expect, test } from 'vitest'
import { aDelivery, aMailbox, aMoment, keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { AttemptOutcome, DeliveryState } from '../../core/model/delivery.ts'
import type { Claim, Store } from '../ports.ts'

const accepted: AttemptOutcome = { result: 'accepted', reply: '250 2.0.0 queued as 4711' }
const silent: AttemptOutcome = { result: 'unknown', reason: 'The server fell silent.' }
const busy: AttemptOutcome = { result: 'not-sent', reason: 'Try later.', trouble: 'temporary' }
const hour = 3_600_000

async function claimOne(store: Store, leaseMs = hour): Promise<Claim> {
  const [claim] = await store.due.claim({ workerId: 'w1', limit: 1, leaseMs })
  if (!claim) throw new Error('Nothing was due.')
  return claim
}

async function committedOne(store: Store): Promise<Claim> {
  const claim = await claimOne(store)
  expect(await store.due.commit(claim)).toBe(true)
  return claim
}

const stateOf = (store: Store, id = 'd1') => store.read('ada', async (records) => (await records.delivery(id))?.state)
const historyOf = (store: Store, id = 'd1') => store.read('ada', async (records) => (await records.deliveryEvents(id)).map(({ from, to }) => `${from ?? ''}>${to}`))
const move = (store: Store, from: DeliveryState[], to: DeliveryState) => store.change('ada', (records) => records.moveDelivery('d1', from, { to, at: aMoment }))

const atOnce = Temporal.Duration.from({ seconds: 0 })

describeStores((open) => {
  describe('queueing', () => {
    test('a delivery and its frozen message come back byte for byte', async () => {
      const { store } = await open()
      await keepDeliveries(store, [])
      const every = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)
      const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', every)).toString('hex')
      const message = { ...aDelivery().message, bytes: every, sha256 }
      expect(await store.change('ada', (records) => records.addDelivery(aDelivery({ message })))).toBe(true)
      const { message: _, ...rest } = aDelivery()
      const [kept, delivery] = await store.read('ada', async (records) => [await records.message('d1'), await records.delivery('d1')])
      expect(kept && { ...kept, bytes: Buffer.compare(kept.bytes, every) }).toEqual({ ...message, bytes: 0 })
      expect(delivery).toEqual({ ...rest, state: 'due', attempts: 0, mayHaveArrived: false, messageId: message.messageId, to: 'zoe@example.org' })
      expect(delivery?.dueAt.equals(aMoment)).toBe(true)
    })

    test('a second press changes nothing', async () => {
      const { store } = await open()
      await keepDeliveries(store, [])
      const press = (id: string) => store.change('ada', (records) => records.addDelivery(aDelivery({ id })))
      const pressed = await Promise.all(['d1', 'd2', 'd3'].map(async (id) => ({ id, queued: await press(id) })))
      const queued = pressed.filter((each) => each.queued).map(({ id }) => id)
      expect(queued).toHaveLength(1)
      expect(await store.read('ada', async (records) => (await records.deliveries('i1')).map(({ id }) => id))).toEqual(queued)
      const messages = await store.read('ada', async (records) => [await records.message('d1'), await records.message('d2'), await records.message('d3')])
      expect(messages.filter(Boolean)).toHaveLength(1)
    })

    test.each(['cancelled', 'refused'] as const)('what was %s may be queued anew, once', async (over) => {
      const { store } = await open()
      await keepDeliveries(store, [])
      await store.change('ada', (records) => records.addDelivery(aDelivery()))
      await move(store, ['due'], over)
      expect(await store.change('ada', (records) => records.addDelivery(aDelivery({ id: 'd2' })))).toBe(true)
      expect(await store.change('ada', (records) => records.addDelivery(aDelivery({ id: 'd3' })))).toBe(false)
      expect(await store.read('ada', async (records) => (await records.deliveries('i1')).map(({ state }) => state))).toEqual([over, 'due'])
    })

    test('what was only waited for counts as no attempt, and is due since it was', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const attempts = async (outcome: AttemptOutcome) => {
        const [claim] = await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
        if (!claim) throw new Error('Nothing was due.')
        await store.due.settle(claim, outcome, Temporal.Duration.from({ seconds: 0 }))
        const delivery = await store.read('ada', (records) => records.delivery('d1'))
        return [delivery?.attempts, delivery?.dueAt.equals(aMoment)]
      }
      expect(await attempts({ result: 'not-sent', reason: 'Others first.', trouble: 'temporary', untried: true })).toEqual([0, true])
      expect(await attempts({ result: 'not-sent', reason: 'Busy.', trouble: 'temporary' })).toEqual([1, false])
    })

    test('another kind, person or interview has a delivery of its own', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const more = [aDelivery({ id: 'd2', kind: 'follow-up' }), aDelivery({ id: 'd3', personId: 'abe' })]
      for (const delivery of more) expect(await store.change('ada', (records) => records.addDelivery(delivery))).toBe(true)
    })

    test('a delivery moves only from where it was thought to be, with the new time and words', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      expect(await move(store, ['claimed', 'ask'], 'cancelled')).toBe(false)
      const later = aMoment.add({ hours: 2 })
      const moved = await store.change('ada', (records) => records.moveDelivery('d1', ['due'], { to: 'ask', at: later, detail: 'It is late.', dueAt: later, trouble: 'temporary' }))
      expect(moved).toBe(true)
      const [delivery, events] = await store.read('ada', async (records) => [await records.delivery('d1'), await records.deliveryEvents('d1')])
      expect(delivery).toMatchObject({ state: 'ask', detail: 'It is late.', trouble: 'temporary' })
      expect([delivery?.dueAt.equals(later), delivery?.updatedAt.equals(later)]).toEqual([true, true])
      expect(events.at(-1)).toMatchObject({ from: 'due', to: 'ask', detail: 'It is late.' })
      expect(events.map(({ at }) => at.toString())).toEqual([aMoment.toString(), later.toString()])
    })
  })

  describe('claiming', () => {
    test('what is due is handed out earliest first, with mailbox and message; what is not yet due stays', async () => {
      const { store } = await open()
      await keepDeliveries(store, [])
      await store.change('ada', async (records) => {
        for (const [id, hours] of [['late', 0], ['early', -1], ['future', 24 * 365 * 200]] as const) {
          await records.addDelivery(aDelivery({ id, personId: id, dueAt: aMoment.add({ hours }) }))
        }
      })
      const claims = await store.due.claim({ workerId: 'w1', limit: 10, leaseMs: hour })
      expect(claims.map(({ deliveryId }) => deliveryId)).toEqual(['early', 'late'])
      const { message } = aDelivery({ id: 'early' })
      expect(claims[0]).toEqual({ ownerId: 'ada', deliveryId: 'early', wantsLook: false, fence: 1, attempts: 1, mailbox: aMailbox(), message: { ...message, bytes: expect.anything() } })
      expect(Buffer.from(claims[0]?.message.bytes ?? []).equals(message.bytes)).toBe(true)
      expect((await store.due.nextDueAt())?.equals(aMoment.add({ hours: 24 * 365 * 200 }))).toBe(true)
    })

    test('no more than asked for is handed out, and nothing twice', async () => {
      const { store, another } = await open()
      const other = await another()
      const ids = Array.from({ length: 40 }, (_, number) => `d${number}`)
      await keepDeliveries(store, ids)
      const turns = await Promise.all(Array.from({ length: 12 }, (_, turn) => (turn % 2 ? store : other).due.claim({ workerId: `w${turn}`, limit: 5, leaseMs: hour })))
      expect(turns.every((claims) => claims.length <= 5)).toBe(true)
      const taken = turns.flat().map(({ deliveryId }) => deliveryId)
      expect(new Set(taken).size).toBe(taken.length)
      const rest = await store.due.claim({ workerId: 'w', limit: 100, leaseMs: hour })
      expect([...taken, ...rest.map(({ deliveryId }) => deliveryId)].toSorted()).toEqual(ids.toSorted())
    })

    test('owners are served alike, and each with their own mailbox', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'], 'ada')
      await keepDeliveries(store, ['d1'], 'bob')
      await store.change('bob', (records) => records.saveMailbox(aMailbox({ host: 'bob.example.org' })))
      const claims = await store.due.claim({ workerId: 'w1', limit: 10, leaseMs: hour })
      expect(Object.fromEntries(claims.map(({ ownerId, mailbox }) => [ownerId, mailbox.host]))).toEqual({ ada: 'mail.example.org', bob: 'bob.example.org' })
    })

    test('a delivery whose mailbox was removed is refused and says so; the others go on', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      await store.change('ada', (records) => records.addDelivery(aDelivery({ id: 'd2', mailboxId: 'gone' })))
      const claims = await store.due.claim({ workerId: 'w1', limit: 10, leaseMs: hour })
      expect(claims.map(({ deliveryId }) => deliveryId)).toEqual(['d1'])
      expect(await store.read('ada', (records) => records.delivery('d2'))).toMatchObject({ state: 'refused', detail: expect.stringContaining('mailbox it was to be sent from was removed') })
      expect(await historyOf(store, 'd2')).toEqual(['>due', 'due>claimed', 'claimed>refused'])
    })

    test('a message that is not the one that was frozen is never handed out', async () => {
      const { store } = await open()
      await keepDeliveries(store, [])
      const message = { ...aDelivery().message, sha256: '0'.repeat(64) }
      await store.change('ada', (records) => records.addDelivery(aDelivery({ message })))
      await expect(store.read('ada', (records) => records.message('d1'))).rejects.toThrow('do not match their checksum')
      expect(await store.due.claim({ workerId: 'w1', limit: 10, leaseMs: hour })).toEqual([])
      expect(await stateOf(store)).toBe('refused')
    })

    test('a cancelled delivery is not claimed, and one that is cancelled while claimed does not pass the gate', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const claim = await claimOne(store)
      expect(await move(store, ['due', 'claimed'], 'cancelled')).toBe(true)
      expect(await store.due.commit(claim)).toBe(false)
      expect(await store.due.claim({ workerId: 'w1', limit: 1, leaseMs: hour })).toEqual([])
      expect(await store.due.nextDueAt()).toBeUndefined()
    })
  })

  describe('the gate', () => {
    test('it opens once', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const claim = await claimOne(store)
      expect(await Promise.all([store.due.commit(claim), store.due.commit(claim)])).toEqual([true, false])
      expect(await stateOf(store)).toBe('committed')
    })

    test('it stays shut when the lease ran out', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      expect(await store.due.commit(await claimOne(store, 0))).toBe(false)
    })

    test('it stays shut for an older fence, whose worker can change nothing any more', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const old = await claimOne(store, 0)
      expect(await store.due.recover()).toEqual({ due: 1, unknown: 0 })
      const young = await claimOne(store)
      expect([young.fence, young.attempts]).toEqual([2, 2])
      expect(await store.due.commit(old)).toBe(false)
      for (const outcome of [accepted, silent, busy]) expect(await store.due.settle(old, outcome, atOnce)).toBe(false)
      expect(await store.due.commit(young)).toBe(true)
      expect(await store.due.settle(old, accepted)).toBe(false)
      expect(await stateOf(store)).toBe('committed')
    })
  })

  describe('settling', () => {
    test.each([
      [accepted, 'sent', '250 2.0.0 queued as 4711'],
      [{ result: 'refused', reply: '550 no such user' }, 'refused', '550 no such user'],
      [silent, 'unknown', 'The server fell silent.'],
      [busy, 'refused', 'Try later.'],
    ] as const)('%o ends as %s', async (outcome, state, detail) => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      expect(await store.due.settle(await committedOne(store), outcome)).toBe(true)
      expect(await store.read('ada', (records) => records.delivery('d1'))).toMatchObject({ state, detail, trouble: outcome.result === 'not-sent' ? 'temporary' : undefined })
      expect((await historyOf(store)).at(-1)).toBe(`committed>${state}`)
    })

    test('what was not sent is due again so long from now', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const before = Temporal.Now.instant()
      expect(await store.due.settle(await claimOne(store), busy, atOnce)).toBe(true)
      expect(await store.due.settle(await claimOne(store), busy, Temporal.Duration.from({ minutes: 5 }))).toBe(true)
      expect(Math.round((await store.due.nextDueAt())?.since(before).total('minutes') ?? 0)).toBe(5)
      expect(await store.read('ada', (records) => records.delivery('d1'))).toMatchObject({ attempts: 2 })
    })

    test('a retry after a sleep longer than the lease leaves a letter as late as it is', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      const before = await store.read('ada', (records) => records.delivery('d1'))
      expect(await store.due.settle(await claimOne(store, 0), busy, Temporal.Duration.from({ seconds: 5 }))).toBe(true)
      expect(await store.read('ada', (records) => records.delivery('d1'))).toMatchObject({ state: 'due', dueAt: before?.dueAt })
      expect(await store.due.late(2 * hour)).toBe(1)
    })

    test('acceptance without the gate is nothing that can have happened', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      expect(await store.due.settle(await claimOne(store), accepted)).toBe(false)
      expect(await stateOf(store)).toBe('claimed')
    })
  })

  describe('recovering', () => {
    test('a lease that ran out gives back what was claimed; a live one is left alone', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1', 'd2', 'd3'])
      await store.due.claim({ workerId: 'dead', limit: 2, leaseMs: 0 })
      const alive = await claimOne(store)
      expect(await store.due.recover()).toEqual({ due: 2, unknown: 0 })
      expect(await stateOf(store, alive.deliveryId)).toBe('claimed')
      expect(await store.due.recover()).toEqual({ due: 0, unknown: 0 })
    })

    test('a lease that ran out after the gate makes the outcome unknown, and a late answer puts that right', async () => {
      const { store, meddle } = await open()
      await keepDeliveries(store, ['d1'])
      const claim = await committedOne(store)
      expect(await store.due.recover()).toEqual({ due: 0, unknown: 0 })
      await meddle('update delivery set lease_until = 0')
      expect(await store.due.recover()).toEqual({ due: 0, unknown: 1 })
      expect(await store.due.settle(claim, busy, atOnce)).toBe(false)
      expect(await store.due.settle(claim, accepted)).toBe(true)
      expect((await historyOf(store)).slice(-2)).toEqual(['committed>unknown', 'unknown>sent'])
    })

    test('more than fit one transaction are recovered in turns, all of them', async () => {
      const { store, another } = await open()
      const other = await another()
      await keepDeliveries(store, Array.from({ length: 1_100 }, (_, number) => `d${number}`))
      for (let turn = 0; turn < 3; turn++) await store.due.claim({ workerId: 'dead', limit: 500, leaseMs: 0 })
      const both = await Promise.all([store.due.recover(), other.due.recover()])
      expect(both.reduce((sum, { due }) => sum + due, 0)).toBe(1_100)
    })

    test('what is unknown for long enough is asked about, and keeps its words', async () => {
      const { store } = await open()
      await keepDeliveries(store, ['d1'])
      await store.due.settle(await committedOne(store), silent)
      expect(await store.due.ask(hour)).toBe(0)
      expect(await store.due.ask(0)).toBe(1)
      expect(await store.read('ada', (records) => records.delivery('d1'))).toMatchObject({ state: 'ask', detail: 'The server fell silent.' })
      expect(await historyOf(store)).toEqual(['>due', 'due>claimed', 'claimed>committed', 'committed>unknown', 'unknown>ask'])
    })
  })
})
