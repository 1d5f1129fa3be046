import { expect, test } from 'vitest'
import { keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { Store } from '../ports.ts'

const hour = 3_600_000

async function stateOf(store: Store, id: string | undefined): Promise<string | undefined> {
  return store.read('ada', async (records) => (id === undefined ? undefined : (await records.delivery(id))?.state))
}

describeStores((open) => {
  test('what a worker held when it ended is free at once when it begins anew under its name, and only that', async () => {
    const { store } = await open()
    await keepDeliveries(store, ['d1', 'd2', 'd3'])
    const [first] = await store.due.claim({ workerId: 'this', limit: 2, leaseMs: hour })
    if (first) await store.due.commit(first)
    await store.due.claim({ workerId: 'another', limit: 1, leaseMs: hour })
    expect(await store.due.recover()).toEqual({ due: 0, unknown: 0 })
    expect(await store.due.recover({ workerId: 'this' })).toEqual({ due: 1, unknown: 1 })
    expect(await store.due.recover({ workerId: 'this' })).toEqual({ due: 0, unknown: 0 })
  })

  test('what was committed and certainly never left is due again, of that worker and that passage of the gate', async () => {
    const { store } = await open()
    await keepDeliveries(store, ['d1', 'd2', 'd3'])
    const claims = [...(await store.due.claim({ workerId: 'this', limit: 2, leaseMs: hour })), ...(await store.due.claim({ workerId: 'another', limit: 1, leaseMs: hour }))]
    for (const claim of claims) await store.due.commit(claim)
    const [stayed, left] = claims
    const neverLeft = ({ deliveryId, fence }: { deliveryId: string; fence: number }) => deliveryId !== left?.deliveryId && fence === 1
    expect(await store.due.recover({ workerId: 'this', neverLeft })).toEqual({ due: 1, unknown: 1 })
    expect(await stateOf(store, stayed?.deliveryId)).toBe('due')
    expect(await stateOf(store, left?.deliveryId)).toBe('unknown')
  })
})
