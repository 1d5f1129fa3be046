import { expect, test } from 'vitest'
import { aClock } from '../../../test/desk.ts'
import { aMailbox, aMoment, keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'

const outcome = { result: 'unknown', reason: 'silence' } as const

describeStores((open) => {
  test('whoever looks after a site sees how much is due, in hand, late, unknown and asked about, and for how long', async () => {
    const clock = aClock()
    const { store } = await open(clock)
    await keepDeliveries(store, ['d1', 'd2', 'd3', 'd4', 'd5'])
    await store.change('ada', async (records) => {
      await records.moveDelivery('d1', ['due'], { to: 'ask', at: clock.now() })
      await records.moveDelivery('d2', ['due'], { to: 'late', at: clock.now() })
      await records.moveDelivery('d3', ['due'], { to: 'due', at: clock.now(), dueAt: clock.now().add({ hours: 1 }) })
      for (const id of ['d4', 'd5']) await records.moveDelivery(id, ['due'], { to: 'due', at: clock.now(), dueAt: clock.now() })
      await records.setErrand({ kind: 'remind', subject: 'i1', dueAt: clock.now() })
    })
    clock.pass({ seconds: 90 })
    expect(await store.watch.standing()).toEqual({ due: 3, overdue: 2, overdueSeconds: 90, claimed: 0, committed: 0, late: 1, unknown: 0, ask: 1, errandsOverdue: 1, errandsOverdueSeconds: 90 })
    const [claim] = await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
    expect(await store.watch.standing()).toMatchObject({ due: 2, overdue: 1, claimed: 1 })
    if (claim) await store.due.commit(claim)
    expect(await store.watch.standing()).toMatchObject({ claimed: 0, committed: 1 })
    if (claim) await store.due.settle(claim, outcome)
    expect(await store.watch.standing()).toMatchObject({ committed: 0, unknown: 1 })
    await expect(store.watch.ping()).resolves.toBeUndefined()
    expect(await store.watch.database()).toMatchObject({ engine: expect.stringMatching(/SQL/), bytes: expect.any(Number), replicas: 0, waitsForReplica: false })
  })

  test('behind a copy that was put back, every letter that may have left is looked for and not sent', async () => {
    const { store } = await open()
    await keepDeliveries(store, ['d1', 'd2', 'd3'])
    await store.change('ada', async (records) => {
      await records.saveMailbox(aMailbox())
      await records.moveDelivery('d3', ['due'], { to: 'cancelled', at: (await records.delivery('d3'))?.dueAt ?? Temporal.Now.instant() })
    })
    await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
    expect(await store.watch.doubtAll({ detail: 'It may have left since.', copiedAt: aMoment })).toBe(2)
    expect(await store.watch.standing()).toMatchObject({ due: 0, claimed: 0, unknown: 2 })
    expect(await store.due.claim({ workerId: 'w', limit: 9, leaseMs: 60_000 })).toEqual([])
    const looks = await store.read('ada', async (records) => (await records.errands('look-for-evidence')).map(({ subject }) => subject))
    expect(looks.toSorted()).toEqual(['d1', 'd2'])
    expect(await store.read('ada', (records) => records.putBacks())).toMatchObject([{ copiedAt: aMoment, interviewId: undefined }])
    expect(await store.watch.doubtAll({ detail: 'It may have left since.', copiedAt: aMoment })).toBe(0)
  })
})
