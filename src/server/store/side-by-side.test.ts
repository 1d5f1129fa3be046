import { describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase, postgresMissing } from '../../../test/postgres.ts'
import { anInterview } from '../../../test/store-records.ts'
import { type Migration, migrations } from './migrate.ts'
import { openPostgresStore } from './postgres.ts'

/** What a table asks of whoever writes to it. */
interface Column {
  readonly type: string
  readonly mustBeGiven: boolean
}

type Schema = ReadonlyMap<string, Column>

const columnsOf = `select table_name || '.' || column_name as name, data_type as type, is_nullable = 'NO' and column_default is null as given
  from information_schema.columns where table_schema = 'public'`
/** Rules over the rows of a table, each with its columns: keys, foreign keys, unique indexes, checks. */
const rulesOf = `
  select rel.relname || ' ' || pg_get_constraintdef(con.oid) as rule from pg_constraint con join pg_class rel on rel.oid = con.conrelid
    where rel.relnamespace = 'public'::regnamespace and con.contype <> 'n'
  union select tablename || ' ' || regexp_replace(indexdef, '.* USING', 'unique USING') from pg_indexes where schemaname = 'public' and indexdef like 'CREATE UNIQUE%'`

type Ask = (text: string) => Promise<readonly Record<string, unknown>[]>

async function schemaOf(ask: Ask): Promise<Schema> {
  return new Map((await ask(columnsOf)).map(({ name, type, given }) => [String(name), { type: String(type), mustBeGiven: given === true }]))
}

const tableOf = (name: string): string => name.split(/[. ]/)[0] ?? ''

/** Says what code that was written for the first schema would stumble over in the second. */
function stumblesBetween(before: Schema, after: Schema): string[] {
  const tables = new Set([...before.keys()].map(tableOf))
  const gone = [...before.keys()].filter((name) => !after.has(name)).map((name) => `${name} is gone`)
  const changed = [...before].filter(([name, { type }]) => after.has(name) && after.get(name)?.type !== type).map(([name]) => `${name} changed its type`)
  const demanded = [...after].filter(([name, column]) => tables.has(tableOf(name)) && column.mustBeGiven && !before.get(name)?.mustBeGiven).map(([name]) => `${name} must be given`)
  return [...gone, ...changed, ...demanded]
}

const shoeSize: Migration = { name: 'adds', statements: () => ['alter table mailbox add column shoe_size integer', 'create table shoe (owner_id text not null, id text not null, primary key (owner_id, id))'] }

describe.skipIf(postgresMissing)(`two releases on one database${postgresMissing ? ` (${postgresMissing})` : ''}`, () => {
  test('what one step of the tables brings, the code of the step before can live with: walked from the first to the last', async () => {
    const { url, ask } = await freshDatabase()
    const wrong: string[] = []
    let [before, rules]: [Schema, ReadonlySet<string>] = [new Map(), new Set()]
    for (const [index, { name, contracts }] of migrations.entries()) {
      await (await openPostgresStore({ url, migrations: migrations.slice(0, index + 1) })).close()
      const after = await schemaOf(ask)
      const rulesAfter = new Set((await ask(rulesOf)).map(({ rule }) => String(rule)))
      const tables = new Set([...before.keys()].map(tableOf))
      const narrower = [...rulesAfter].filter((rule) => !rules.has(rule) && tables.has(tableOf(rule))).map((rule) => `a new rule: ${rule}`)
      if (!contracts) wrong.push(...[...stumblesBetween(before, after), ...narrower].map((each) => `${name}: ${each}`))
      ;[before, rules] = [after, rulesAfter]
    }
    expect(wrong).toEqual([])
    expect(before.size).toBeGreaterThan(100)
  })

  test('the walk notices what is dropped, renamed, of another type, or asked for anew', async () => {
    const { url, ask } = await freshDatabase()
    await (await openPostgresStore({ url })).close()
    const before = await schemaOf(ask)
    await ask('alter table mailbox drop column tls, alter column port type bigint, add column shoe_size integer not null')
    await ask('alter table mailbox rename column host to server')
    await ask('alter table delivery alter column detail set not null')
    const stumbles = stumblesBetween(before, await schemaOf(ask))
    expect(stumbles.toSorted()).toEqual(['delivery.detail must be given', 'mailbox.host is gone', 'mailbox.port changed its type', 'mailbox.server must be given', 'mailbox.shoe_size must be given', 'mailbox.tls is gone'])
  })

  test('an older process works on while a newer one adds, and one that starts afterwards works too', async () => {
    const { url } = await freshDatabase()
    const open = async (steps: readonly Migration[]) => {
      const store = await openPostgresStore({ url, migrations: steps })
      onTestFinished(() => store.close())
      return store
    }
    const old = await open(migrations)
    await old.change('ada', (records) => records.saveInterview(anInterview()))
    const renewed = await open([...migrations, shoeSize])
    await old.change('ada', (records) => records.saveInterview(anInterview({ id: 'i2' })))
    const late = await open(migrations)
    for (const store of [old, renewed, late]) expect(await store.read('ada', async (records) => (await records.interviews()).length)).toBe(2)
  })

  test('what takes something away stops older processes from starting, and says so', async () => {
    const { url } = await freshDatabase()
    const taking: Migration = { name: 'takes', statements: () => ['alter table mailbox drop column preferred_at'], contracts: true }
    await (await openPostgresStore({ url, migrations: [...migrations, taking] })).close()
    await expect(openPostgresStore({ url })).rejects.toMatchObject({ code: 'database-unreachable', message: expect.stringContaining('written by a newer Regards') })
  })
})
