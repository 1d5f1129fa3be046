import { describe, expect, test } from 'vitest'
import { aMoment } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { Store } from '../ports.ts'
import { errandKinds, type Errand, type ErrandClaim } from '../ports/errands.ts'

const hour = 3_600_000
const anErrand = (change: Partial<Errand> = {}): Errand => ({ kind: 'remind', subject: 'i1', dueAt: aMoment, data: '{"round":2}', ...change })
const set = (store: Store, errand: Errand, owner = 'ada') => store.change(owner, (records) => records.setErrand(errand))
const kept = (store: Store, owner = 'ada') => store.read(owner, (records) => records.errands())
const claim = (store: Store, change: Partial<Parameters<Store['errands']['claim']>[0]> = {}) =>
  store.errands.claim({ workerId: 'w1', limit: 10, leaseMs: hour, kinds: errandKinds, ...change })

async function claimOne(store: Store, leaseMs = hour): Promise<ErrandClaim> {
  const [first] = await claim(store, { limit: 1, leaseMs })
  if (!first) throw new Error('Nothing was due.')
  return first
}

const minutes = (count: number) => Temporal.Duration.from({ minutes: count })

describeStores((open) => {
  test('an errand comes back as it was set, the earliest first, for its owner only', async () => {
    const { store } = await open()
    const later = anErrand({ kind: 'listen', subject: 'm1', dueAt: aMoment.add({ hours: 1 }), data: undefined })
    await set(store, later)
    await set(store, anErrand())
    await set(store, anErrand({ data: 'of Bea' }), 'bea')
    expect(await kept(store)).toEqual([anErrand(), later])
    expect(await store.read('ada', (records) => records.errands('listen'))).toEqual([later])
    expect(await kept(store, 'bea')).toEqual([anErrand({ data: 'of Bea' })])
  })

  test('there is one for each kind and subject: set again it moves', async () => {
    const { store } = await open()
    await set(store, anErrand())
    const moved = anErrand({ dueAt: aMoment.add({ hours: 3 }), data: '{"round":3}' })
    await set(store, moved)
    await set(store, anErrand({ subject: 'i2' }))
    expect(await kept(store)).toEqual([anErrand({ subject: 'i2' }), moved])
  })

  test('what is not due, or nobody here can do, is not claimed', async () => {
    const { store } = await open()
    await set(store, anErrand({ subject: 'in 2099', dueAt: Temporal.Instant.from('2099-01-01T00:00Z') }))
    await set(store, anErrand({ kind: 'listen' }))
    expect(await claim(store, { kinds: ['remind'] })).toEqual([])
    expect(await claim(store, { kinds: [] })).toEqual([])
    expect(await claim(store)).toMatchObject([{ ownerId: 'ada', kind: 'listen', subject: 'i1', data: '{"round":2}', attempts: 1 }])
  })

  test('two claimers never have the same errand, and together they get all', async () => {
    const { store, another } = await open()
    const other = await another()
    for (let number = 0; number < 40; number++) await set(store, anErrand({ subject: `i${number}`, dueAt: aMoment.add({ seconds: number }) }), `owner ${number % 7}`)
    const taken = (await Promise.all(Array.from({ length: 12 }, (_, at) => claim(at % 2 ? store : other, { workerId: `w${at % 2}`, limit: 5 })))).flat()
    expect(new Set(taken.map(({ ownerId, subject }) => `${ownerId} ${subject}`)).size).toBe(taken.length)
    expect(taken.length + (await claim(store, { limit: 40 })).length).toBe(40)
  })

  describe('when it is done', () => {
    test('it is gone, or due again at the time its handler gave', async () => {
      const { store } = await open()
      await set(store, anErrand())
      expect(await store.errands.finish(await claimOne(store), minutes(0))).toBe(true)
      expect(await claimOne(store)).toMatchObject({ attempts: 1 })
      await store.errands.recover('w1')
      const before = Temporal.Now.instant()
      expect(await store.errands.finish(await claimOne(store), minutes(5))).toBe(true)
      expect(Math.round((await kept(store))[0]?.dueAt.since(before).total('minutes') ?? 0)).toBe(5)
      expect(await claim(store)).toEqual([])
      await set(store, anErrand())
      await store.errands.recover('w1')
      expect(await store.errands.finish(await claimOne(store))).toBe(true)
      expect(await kept(store)).toEqual([])
    })

    test('what failed is due again, and its attempts count on', async () => {
      const { store } = await open()
      await set(store, anErrand())
      expect(await store.errands.putOff(await claimOne(store), minutes(0))).toBe(true)
      expect(await claimOne(store)).toMatchObject({ attempts: 2 })
    })

    test('handed back before it was begun it is due as it was, and that was no attempt', async () => {
      const { store } = await open()
      await set(store, anErrand())
      expect(await store.errands.handBack(await claimOne(store))).toBe(true)
      expect(await kept(store)).toEqual([anErrand()])
      expect(await claim(store, { notOf: ['ada'] })).toEqual([])
      expect(await claim(store, { notOf: ['eve'] })).toMatchObject([{ attempts: 1 }])
    })

    test('set anew meanwhile, the new wish stands and the old claim changes nothing', async () => {
      const { store } = await open()
      await set(store, anErrand())
      const old = await claimOne(store)
      const wish = anErrand({ dueAt: aMoment.add({ hours: 2 }) })
      await set(store, wish)
      expect(await store.errands.finish(old)).toBe(false)
      expect(await store.errands.putOff(old, minutes(0))).toBe(false)
      expect(await kept(store)).toEqual([wish])
    })

    test('cancelled meanwhile it stays away, and set anew after that the old claim does not touch it', async () => {
      const { store } = await open()
      await set(store, anErrand())
      const old = await claimOne(store)
      await store.change('ada', (records) => records.cancelErrand('remind', 'i1'))
      expect(await store.errands.finish(old, minutes(0))).toBe(false)
      expect(await kept(store)).toEqual([])
      await new Promise((resolve) => setTimeout(resolve, 5))
      await set(store, anErrand())
      expect(await store.errands.finish(old)).toBe(false)
      expect(await kept(store)).toEqual([anErrand()])
    })
  })

  describe('when its worker is gone', () => {
    test('it waits for the end of the lease, then another has it and the first can change nothing', async () => {
      const { store } = await open()
      await set(store, anErrand())
      const first = await claimOne(store, 0)
      expect(await claim(store)).toEqual([])
      expect(await store.errands.recover()).toBe(1)
      const second = await claimOne(store)
      expect(second).toMatchObject({ attempts: 2 })
      expect(second.fence).toBeGreaterThan(first.fence)
      expect(await store.errands.finish(first)).toBe(false)
      expect(await store.errands.recover()).toBe(0)
    })

    test('a worker that begins anew under its name frees what it held', async () => {
      const { store } = await open()
      await set(store, anErrand())
      await claimOne(store)
      expect(await store.errands.recover('w2')).toBe(0)
      expect(await store.errands.recover('w1')).toBe(1)
    })
  })

  test('the next one that somebody can do says when to look again', async () => {
    const { store } = await open()
    expect(await store.errands.nextDueAt(errandKinds)).toBeUndefined()
    await set(store, anErrand({ dueAt: aMoment.add({ hours: 2 }) }))
    await set(store, anErrand({ kind: 'listen', dueAt: aMoment }))
    expect((await store.errands.nextDueAt(errandKinds))?.equals(aMoment)).toBe(true)
    expect((await store.errands.nextDueAt(['remind']))?.equals(aMoment.add({ hours: 2 }))).toBe(true)
    expect(await store.errands.nextDueAt([])).toBeUndefined()
  })
})
