import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { everyRecord } from '../../../test/every-record.ts'
import { aDirectory } from '../../../test/stores.ts'
import type { Records } from '../ports.ts'
import { openSqliteStore } from './sqlite.ts'

test('every statement on records names the owner', async () => {
  const statements: string[] = []
  const store = await openSqliteStore({ file: ':memory:', onStatement: (text) => statements.push(text) })
  const called = new Set<string>()
  let every: string[] = []
  statements.length = 0
  await store.change('ada', async (plain) => {
    every = Object.keys(plain)
    await everyRecord(new Proxy(plain, { get: (target, name, receiver) => (called.add(String(name)), Reflect.get(target, name, receiver)) }))
  })
  await store.close()
  expect([...called].toSorted()).toEqual(every.toSorted())
  expect(statements.length).toBeGreaterThanOrEqual(every.length)
  // What reads no table has no owner: the database's clock.
  expect(statements.filter((text) => / from |^(?!select)/.test(text) && !/^insert into "\w+" \("owner_id"|"owner_id" = \?/.test(text))).toEqual([])
})

/** What the words of a statement cannot show: that its owner bounds every table and every row it touches. */
test('two people with the same ids do the same: each reads what one alone would read, and moves nothing of the other', async () => {
  const [alone, shared] = [await aWorld(), await aWorld()]
  const told = new Set<string>()
  await everyRecord(alone.recordsAs(async (name, ...given) => {
    const expected = await alone.call('eve', name, given)
    for (const [who, other] of [['ada', 'eve'], ['eve', 'ada']] as const) {
      const before = shared.rowsOf(other)
      const found = await shared.call(who, name, given)
      if (name !== 'databaseTime') expect([name, who, unnamed([found])]).toEqual([name, who, unnamed([expected])])
      expect([name, shared.rowsOf(other)]).toEqual([name, before])
    }
    told.add(name)
    return expected
  }))
  expect(told.size).toBeGreaterThan(100)
})

/** Whose it is does not matter, only what it is. */
function unnamed(value: unknown): string {
  return JSON.stringify(value).replaceAll(/"(?:ada|eve)"/g, '"whoever"')
}

/** A store without row level security, and what lies in it. */
async function aWorld() {
  const file = join(aDirectory(), 'regards.db')
  const store = await openSqliteStore({ file })
  // Only for what its calls are named; each is made in a transaction of its own.
  const [plain] = await store.read('nobody', async (records) => [records])
  const database = new DatabaseSync(file, { readOnly: true })
  onTestFinished(async () => {
    database.close()
    await store.close()
  })
  const tables = database.prepare(`select m.name from sqlite_master m where m.type = 'table' and exists (select 1 from pragma_table_info(m.name) where name = 'owner_id') order by 1`).all().map(({ name }) => String(name))
  const all = tables.map((table) => [table, database.prepare(`select * from ${table} where owner_id = ?`)] as const)
  const dump = (who: string): string => JSON.stringify(all.map(([table, rows]) => [table, rows.all(who)]))
  const version = database.prepare('pragma data_version')
  const seen: { at?: unknown; ada: string; eve: string } = { ada: '', eve: '' }
  return {
    call: (who: string, name: string, given: readonly unknown[]): Promise<unknown> => store.change(who, async (records) => Reflect.apply(Reflect.get(records, name), records, given)),
    rowsOf: (who: string): string => {
      // Looked at anew only where something was written since.
      const { data_version } = version.get() ?? {}
      if (seen.at !== data_version) Object.assign(seen, { at: data_version, ada: dump('ada'), eve: dump('eve') })
      return who === 'ada' ? seen.ada : seen.eve
    },
    recordsAs: (call: (name: string, ...given: readonly unknown[]) => Promise<unknown>): Records => new Proxy(plain, { get: (_, name) => (...given: readonly unknown[]) => call(String(name), ...given) }),
  }
}
