import { describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase, postgresMissing } from '../../../test/postgres.ts'
import { aMoment } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import { openPostgresStore } from './postgres.ts'

describeStores((open) => {
  test('tries are counted over all processes, and anew when the time is over', async () => {
    let now = aMoment
    const opened = await open({ now: () => now })
    const stores = [opened.store, await opened.another()]
    const tries = await Promise.all([0, 1, 0, 1, 0].map((which) => stores[which]?.accounts.mayTry('link:ada', { most: 3, withinMs: 60_000 })))
    expect(tries.filter(Boolean)).toHaveLength(3)
    expect(await opened.store.accounts.mayTry('link:eve', { most: 3, withinMs: 60_000 })).toBe(true)
    now = now.add({ seconds: 61 })
    expect(await opened.store.accounts.mayTry('link:ada', { most: 3, withinMs: 60_000 })).toBe(true)
  })

  test('what ran out is forgotten', async () => {
    const { store, meddle } = await open()
    await meddle(`insert into account_session (owner_id, id, secret_hash, expires_at, created_at, updated_at) values ('m1', 's1', 'h', '2026-11-20T00:00:00.000Z', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z')`)
    expect(await store.accounts.sessions('m1', aMoment.subtract({ hours: 24 }))).toHaveLength(1)
    expect(await store.accounts.sessions('m1', aMoment)).toEqual([])
    await store.accounts.sweep(aMoment)
    expect(await store.accounts.sessions('m1', aMoment.subtract({ hours: 24 }))).toEqual([])
  })
})

describe.skipIf(postgresMissing)(`who may open a database of many${postgresMissing ? ` (${postgresMissing})` : ''}`, () => {
  test('nobody whom row level security does not hold, and the words say what to do', async () => {
    const { url } = await freshDatabase()
    const asSuperuser = openPostgresStore({ url: url.replace('//regards@', '//postgres@'), isHosted: true })
    await expect(asSuperuser).rejects.toMatchObject({ code: 'database-unreachable', message: expect.stringMatching(/signs in as postgres.*BYPASSRLS.*create role/) })
    const store = await openPostgresStore({ url, isHosted: true })
    onTestFinished(() => store.close())
    expect(await store.members.all()).toEqual([])
  })

  test('a transaction on one owner’s records does not even see who has an account', async () => {
    const { url, ask } = await freshDatabase()
    const store = await openPostgresStore({ url, isHosted: true })
    onTestFinished(() => store.close())
    await ask(`insert into account_user values ('m1', 'Ada', 'ada@uni.example', true, null, now(), now())`)
    expect(await store.accounts.ownerOf('ada@uni.example')).toBe('m1')
    const policies = await ask(`select tablename, qual from pg_policies where tablename like 'account%'`)
    expect(policies.filter(({ qual }) => String(qual).includes('regards.owner'))).toEqual([])
    expect(policies).toHaveLength(6)
  })
})
