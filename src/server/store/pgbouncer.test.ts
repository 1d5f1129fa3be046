import { describe, expect, onTestFinished, test } from 'vitest'
import { Client } from 'pg'
import { pgbouncerMissing, throughPgbouncer } from '../../../test/pgbouncer.ts'
import { freshDatabase, postgresMissing } from '../../../test/postgres.ts'
import { aDelivery, aMailbox, anInterview } from '../../../test/store-records.ts'
import { openPostgresStore } from './postgres.ts'

const missing = postgresMissing ?? pgbouncerMissing
const LETTERS = 40

describe.skipIf(missing)(`behind PgBouncer in transaction mode${missing ? ` (${missing})` : ''}`, () => {
  test('processes that share two connections each claim their own, in turn, and no owner is seen by another', async () => {
    const { url, ask } = await freshDatabase()
    const through = await throughPgbouncer(url)
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore({ url: through })))
    onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))))
    const [first, second, third, fourth] = stores
    if (!first || !second || !third || !fourth) throw new Error('Four stores were opened.')
    const owners = ['ada', 'ben', 'cem', 'dia']
    await Promise.all(owners.map((owner, at) => (stores[at] ?? first).change(owner, async (records) => {
      await records.saveInterview(anInterview())
      await records.saveMailbox(aMailbox())
      for (let nth = 0; nth < LETTERS / 4; nth++) await records.addDelivery(aDelivery({ id: `d${nth}`, personId: `p${nth}` }))
    })))
    const claimed = await Promise.all(stores.flatMap((store, at) => Array.from({ length: 10 }, () => store.due.claim({ workerId: `w${at}`, limit: 3, leaseMs: 60_000 }))))
    const keys = claimed.flat().map(({ ownerId, deliveryId }) => `${ownerId} ${deliveryId}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(LETTERS)
    const gates = await Promise.all(claimed.flat().map((claim, at) => (stores[at % 4] ?? first).due.commit(claim)))
    expect(gates.every(Boolean)).toBe(true)

    // What one transaction set must not be there for the next that gets its connection.
    const seen = await Promise.all(Array.from({ length: 20 }, (_, nth) => (stores[nth % 4] ?? first).read(`stranger ${nth}`, (records) => records.deliveries('i1'))))
    expect(seen.flat()).toEqual([])
    const client = new Client({ connectionString: through })
    await client.connect()
    expect((await client.query('select id from delivery')).rows).toEqual([])
    await client.end()
    const [server] = await ask(`select count(*)::int as n from pg_stat_activity where usename = 'regards' and datname = current_database()`)
    expect(server?.['n']).toBeLessThanOrEqual(2)
  })
})
