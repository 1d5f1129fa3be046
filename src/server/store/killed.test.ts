import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'

const worker = resolve(import.meta.dirname, '../../../test/store-worker.ts')

/** Lets another process work until it has said so many lines, kills it without warning, and gives all that it said. */
async function killAfter(lines: number, what: 'writes' | 'holds', target: string): Promise<string[]> {
  const child = spawn(process.execPath, [worker, what, target], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const said: string[] = []
  for await (const line of createInterface(child.stdout)) {
    said.push(line)
    if (said.length === lines) child.kill('SIGKILL')
  }
  await closed
  expect(child.signalCode).toBe('SIGKILL')
  return said
}

describeStores((open) => {
  test('what was acknowledged before kill -9 is there afterwards, whole', async () => {
    const { store, target } = await open()
    await keepDeliveries(store, [])
    const said = await killAfter(200, 'writes', target)
    const kept = await store.read('ada', async (records) => {
      const whole = []
      for (const { id } of await records.deliveries('i1')) whole.push([id, (await records.message(id)) !== undefined, (await records.deliveryEvents(id)).length])
      return whole
    })
    expect(said.length).toBeGreaterThanOrEqual(200)
    expect(kept).toEqual(expect.arrayContaining(said.map((id) => [id, true, 1])))
    // At most the one that was under way is kept without having been said.
    expect(kept.length - said.length).toBeLessThanOrEqual(1)
  })

  test('what a killed worker held goes on when its lease has run out: before the gate it is due again, after it nobody sends it unasked', async () => {
    const { store, target, meddle } = await open()
    await keepDeliveries(store, ['d1', 'd2', 'd3', 'd4'])
    expect(await killAfter(1, 'holds', target)).toEqual(['3'])
    expect(await store.due.recover()).toEqual({ due: 0, unknown: 0 })
    await meddle('update delivery set lease_until = 0 where lease_until is not null')
    expect(await store.due.recover()).toEqual({ due: 2, unknown: 1 })
    const claims = await store.due.claim({ workerId: 'next', limit: 10, leaseMs: 60_000 })
    expect(claims.map(({ fence }) => fence).toSorted()).toEqual([1, 2, 2])
    expect(await store.due.claim({ workerId: 'next', limit: 10, leaseMs: 60_000 })).toEqual([])
  })
})
