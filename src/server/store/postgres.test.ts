import { createServer } from 'node:net'
import { Client } from 'pg'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase, postgresMissing } from '../../../test/postgres.ts'
import type { FreshDatabase } from '../../../test/postgres.ts'
import { anInterview, keepDeliveries } from '../../../test/store-records.ts'
import { migrations } from './migrate.ts'
import { openPostgresStore } from './postgres.ts'

async function open(url: string) {
  const store = await openPostgresStore({ url })
  onTestFinished(() => store.close())
  return store
}

function refusalOf(url: string): Promise<unknown> {
  return openPostgresStore({ url }).then((store) => store.close(), (error: unknown) => error)
}

describe('an address that leads nowhere', () => {
  test('nothing listens: host and port are named, the password is not', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    const address = server.address()
    const port = address && typeof address === 'object' ? address.port : 0
    await new Promise((closed) => server.close(closed))
    const refusal = await refusalOf(`postgres://ada:secret-word@127.0.0.1:${port}/regards`)
    expect(refusal).toMatchObject({ name: 'Refusal', code: 'database-unreachable', message: `Nothing answers at 127.0.0.1:${port}. Start PostgreSQL there, or mend host and port in REGARDS_DATABASE_URL.`, cause: expect.any(Error) })
  })

  test.each(['mysql://ada:secret-word@host/db', 'postgres://ada:secret#word@host/db', 'secret-word', ''])('%j is no address of a database and is not repeated', async (url) => {
    const refusal = await refusalOf(url)
    expect(refusal).toMatchObject({ code: 'database-unreachable', message: expect.stringContaining('must look like postgres://') })
    expect(String(refusal)).not.toContain('secret')
  })
})

describe.skipIf(postgresMissing)(`a database of many${postgresMissing ? ` (${postgresMissing})` : ''}`, () => {
  let database: FreshDatabase
  beforeAll(async () => {
    database = await freshDatabase()
    await (await openPostgresStore({ url: database.url })).close()
  })

  test('several processes that start at once on an empty database migrate it once', async () => {
    const { url, ask } = await freshDatabase()
    const stores = await Promise.all(Array.from({ length: 6 }, () => open(url)))
    await stores[5]?.change('ada', (records) => records.saveInterview(anInterview()))
    expect(await stores[0]?.read('ada', async (records) => (await records.interviews()).length)).toBe(1)
    expect(await ask('select version from schema_version')).toEqual(migrations.map((_, index) => ({ version: index + 1 })))
  })

  test('data of a newer Regards that took something away is left alone', async () => {
    const { url, ask } = await freshDatabase()
    await (await openPostgresStore({ url })).close()
    await ask(`insert into schema_version values (99, 'from the future', 0, 1)`)
    expect(await refusalOf(url)).toMatchObject({ code: 'database-unreachable', message: expect.stringContaining('written by a newer Regards (version 99') })
  })

  test('a migration that fails leaves everything as it was', async () => {
    const { url, ask } = await freshDatabase()
    await (await openPostgresStore({ url })).close()
    const broken = { name: 'broken', statements: () => ['alter table mailbox add column hat text', 'alter table nowhere add column hat text'] }
    await expect(openPostgresStore({ url, migrations: [...migrations, broken] })).rejects.toThrow('nowhere')
    expect(await ask(`select 1 from information_schema.columns where column_name = 'hat'`)).toEqual([])
  })

  test('a database that is not there is named', async () => {
    expect(await refusalOf(database.url.replace(/[^/]+$/, 'elsewhere'))).toMatchObject({ code: 'database-unreachable', message: expect.stringMatching(/^There is no database named elsewhere at 127\.0\.0\.1:\d+\./) })
  })

  test('a connection that is cut is told in words, keeps nothing half-done, and the next call goes through', async () => {
    const { url, ask } = await freshDatabase()
    const store = await open(url)
    const cut = store.change('ada', async (records) => {
      await records.saveProfile({ name: 'half' })
      await ask('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()')
      await records.saveProfile({ name: 'done' })
    })
    await expect(cut).rejects.toMatchObject({ code: 'database-unreachable', message: expect.stringContaining('was lost') })
    expect(await store.read('ada', (records) => records.profile())).toBeUndefined()
  })

  test('every table of data has rows only for the owner that was named, whatever the statement says', async () => {
    const { url, ask } = await freshDatabase()
    const store = await open(url)
    await keepDeliveries(store, ['d1'])
    await store.change('ada', (records) => records.saveSettings({ rulesOff: [], words: ['Figma'] }))
    const tables = (await ask(`select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'schema_version'`)).map(({ relname }) => String(relname))
    expect(tables.length).toBeGreaterThan(10)
    const seenBy = async (setting: string) => {
      const client = new Client({ connectionString: url })
      await client.connect()
      await client.query(setting)
      const counts = await client.query<{ all: number }>(`select ${tables.map((table) => `(select count(*) from ${table})`).join(' + ')} as all`)
      await client.end()
      return Number(counts.rows[0]?.all)
    }
    expect(await seenBy(`select 1`)).toBe(0)
    expect(await seenBy(`set regards.owner = 'eve'`)).toBe(0)
    expect(await seenBy(`set regards.owner = 'ada'`)).toBe(1 + 3 + 1 + 1 + 1 + 1 + 1)
    expect(await seenBy(`set regards.all_owners = 'on'`)).toBe(9)
  })

  test('one owner who asks for many changes at once leaves connections for the others', async () => {
    const store = await openPostgresStore({ url: (await freshDatabase()).url, connections: 2 })
    onTestFinished(() => store.close())
    const done: string[] = []
    const held = Promise.withResolvers<void>()
    const many = Array.from({ length: 5 }, () => store.change('eve', () => held.promise).then(() => done.push('eve')))
    await store.change('ada', (records) => records.saveProfile({ name: 'Ada' })).then(() => done.push('ada'))
    held.resolve()
    await Promise.all(many)
    expect(done[0]).toBe('ada')
  })

  test('the earliest due delivery is found by its index, and not by reading all that wait', async () => {
    const { url, ask } = await freshDatabase()
    const statements: string[] = []
    const store = await openPostgresStore({ url, onStatement: (text) => statements.push(text) })
    onTestFinished(() => store.close())
    await keepDeliveries(store, ['d1'])
    await ask(`insert into delivery select owner_id, 'x' || n, interview_id, 'p' || n, letter_id, kind, mailbox_id, state, null, 1, message_id, recipient, 99999999999999 + n, null, 0, null, 0, null, null, 0, 0 from delivery, generate_series(1, 20000) n`)
    await ask('analyze delivery')
    statements.length = 0
    await store.due.claim({ workerId: 'w', limit: 10, leaseMs: 1000 })
    const picked = /\((select "owner_id", "id" from "delivery".*?limit) \$\d+ for update skip locked\)/.exec(statements[0] ?? '')?.[1]
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(`set regards.all_owners = 'on'`)
    const plan = await client.query(`explain ${picked?.replace(/\$\d+/, "'due'")} 10`)
    await client.end()
    expect(JSON.stringify(plan.rows)).toMatch(/delivery_due.*Index Cond: \(due_at <=/)
  })
})
