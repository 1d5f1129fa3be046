import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepDeliveries } from '../../../test/store-records.ts'
import { aDirectory } from '../../../test/stores.ts'
import { openSqliteStore } from './sqlite.ts'

const ids = ['d1', 'd2', 'd3', 'd4']

async function aStore() {
  const file = join(aDirectory(), 'regards.db')
  const store = await openSqliteStore({ file })
  onTestFinished(() => store.close())
  await keepDeliveries(store, ids)
  const claims = await store.due.claim({ workerId: 'w', limit: 4, leaseMs: 60_000 })
  return { store, claims, file }
}

/** Counts how often the database came to a new durable state, by what another reader of the file sees. */
function changesSeen(file: string): () => number {
  const reader = new DatabaseSync(file, { readOnly: true })
  onTestFinished(() => reader.close())
  const [seen, states] = [new Set<string>(), reader.prepare('select group_concat(state) as all_states from delivery')]
  return () => {
    seen.add(String(states.get()?.['all_states']))
    return seen.size
  }
}

test('gates that are asked for at once are durable at once, each with its own answer', async () => {
  const { store, claims, file } = await aStore()
  const stale = claims.map((claim, index) => (index === 2 ? { ...claim, fence: claim.fence - 1 } : claim))
  const changes = changesSeen(file)
  changes()
  const answers = await Promise.all(stale.map((claim) => store.due.commit(claim).finally(changes)))
  expect(answers).toEqual([true, true, false, true])
  expect(changes()).toBe(2)
})

test('a gate and an outcome that come together both happen', async () => {
  const { store, claims } = await aStore()
  const [first, second] = claims
  if (!first || !second) throw new Error('Nothing was claimed.')
  await store.due.commit(first)
  expect(await Promise.all([store.due.settle(first, { result: 'accepted', reply: '250 ok' }), store.due.commit(second)])).toEqual([true, true])
})

test('what fails by itself keeps none of those that came with it', async () => {
  const { store, claims, file } = await aStore()
  const meddler = new DatabaseSync(file)
  meddler.exec("create trigger no_d3 before update on delivery when new.id = 'd3' and new.state = 'committed' begin select raise(abort, 'not this one'); end")
  meddler.close()
  const answers = await Promise.allSettled(claims.map((claim) => store.due.commit(claim)))
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect((await store.read('ada', (records) => records.deliveries('i1'))).map(({ state }) => state)).toEqual(['committed', 'committed', 'claimed', 'committed'])
})

test('where the disk fails them, it fails all of them, and nothing happened', async () => {
  const { store, claims, file } = await aStore()
  const meddler = new DatabaseSync(file)
  meddler.exec("create trigger none before update on delivery when new.state = 'committed' begin select raise(abort, 'no room'); end")
  meddler.close()
  const answers = await Promise.allSettled(claims.map((claim) => store.due.commit(claim)))
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
  expect((await store.read('ada', (records) => records.deliveries('i1'))).map(({ state }) => state)).toEqual(['claimed', 'claimed', 'claimed', 'claimed'])
})
