import { describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase, postgresMissing } from '../../../test/postgres.ts'
import { aMailbox, keepDeliveries } from '../../../test/store-records.ts'
import type { Claim } from '../ports.ts'
import { openPostgresStore } from './postgres.ts'

/** Tables that are not spread by owner, each with why: small, and the same on every shard (a reference table). */
const everywhere: Readonly<Record<string, string>> = {
  schema_version: 'one row for each version of the tables',
  account_user: 'asked by address, before it is known whose request it is; one short row a person',
  account_ceremony: 'what was begun and has not come back: minutes old',
  account_try: 'how often somebody tried to sign in: minutes old',
}
/** Rules of uniqueness over all owners, each with why; under Citus they take a lookup table of their own. */
const uniqueOverAll: Readonly<Record<string, string>> = {
  account_session: 'the cookie says whose session it is only by its secret',
  account_link: 'the university says who signed in before we know whose account that is',
  account_passkey: 'the authenticator names its credential before we know whose it is',
}

const keysOf = `
  select c.relname as table, con.contype as kind, coalesce(f.relname, '') as refers, array_to_string(array(
    select a.attname from unnest(con.conkey) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k), ',') as columns
  from pg_class c left join pg_constraint con on con.conrelid = c.oid and con.contype in ('p', 'u', 'f') left join pg_class f on f.oid = con.confrelid
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  union all
  select c.relname, 'i', '', array_to_string(array(select a.attname from unnest(i.indkey) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k), ',')
  from pg_index i join pg_class c on c.oid = i.indrelid where i.indisunique and c.relnamespace = 'public'::regnamespace`

describe.skipIf(postgresMissing)(`sharding by owner${postgresMissing ? ` (${postgresMissing})` : ''}`, () => {
  test('every table is spread by owner_id: it stands in its key, in every rule of uniqueness, and in every reference', async () => {
    const { url, ask } = await freshDatabase()
    await (await openPostgresStore({ url })).close()
    const rows = (await ask(keysOf)).map(({ table, kind, refers, columns }) => ({ table: String(table), kind: String(kind), refers: String(refers), columns: String(columns).split(',') }))
    const spread = rows.filter(({ table }) => !(table in everywhere))
    expect(new Set(spread.map(({ table }) => table)).size).toBeGreaterThan(20)
    expect(spread.filter(({ kind, columns }) => kind === 'p' && columns[0] !== 'owner_id')).toEqual([])
    expect(new Set(spread.filter(({ kind }) => kind === 'p').map(({ table }) => table))).toEqual(new Set(spread.map(({ table }) => table)))
    expect(spread.filter(({ table, kind, columns }) => kind !== 'p' && !columns.includes('owner_id') && !(table in uniqueOverAll))).toEqual([])
    expect(rows.filter(({ table, refers }) => refers !== '' && table in everywhere !== refers in everywhere)).toEqual([])
  })

  test('every statement of the hot paths is about one owner, or claims within whatever rows it is given', async () => {
    const { url } = await freshDatabase()
    const statements: string[] = []
    const store = await openPostgresStore({ url, onStatement: (text) => statements.push(text) })
    onTestFinished(() => store.close())
    await keepDeliveries(store, ['d1', 'd2', 'd3'])
    await store.change('ada', async (records) => {
      await records.saveMailbox(aMailbox({ imapHost: 'imap.example.org' }))
      await records.setErrand({ kind: 'remind', subject: 'i1', dueAt: Temporal.Now.instant() })
    })
    statements.length = 0
    const [first, second] = await store.due.claim({ workerId: 'w', limit: 2, leaseMs: 60_000, notLaterThanMs: 1e12, notFrom: [{ ownerId: 'eve', mailboxId: 'm' }] })
    await handOver(store, first, second)
    const errands = await store.errands.claim({ workerId: 'w', limit: 5, leaseMs: 60_000, kinds: ['remind', 'look-for-evidence'] })
    for (const errand of errands) await store.errands.finish(errand)
    await store.due.recover()
    await store.due.late(0)
    await store.due.ask(0)
    await store.errands.recover()
    await store.due.nextDueAt()
    await store.errands.nextDueAt(['remind'])
    await store.watch.standing()
    const kinds = statements.map((text) => [kindOf(text), text] as const)
    expect(kinds.filter(([kind]) => kind === undefined)).toEqual([])
    expect([...new Set(kinds.map(([kind]) => kind))].toSorted()).toEqual(['one owner', 'own rows', 'within a shard'])
    // A statement that would have to be answered by several shards together is told from one that each can answer alone.
    expect(kindOf('select "letter"."id" from "letter" inner join "interview" on "interview"."id" = "letter"."interview_id"')).toBeUndefined()
    expect(kindOf('update "delivery" set "state" = $1 from "picked" where "delivery"."id" = "picked"."id"')).toBeUndefined()
  })
})

async function handOver(store: Awaited<ReturnType<typeof openPostgresStore>>, first: Claim | undefined, second: Claim | undefined): Promise<void> {
  if (!first || !second) throw new Error('Two letters were due.')
  for (const claim of [first, second]) expect(await store.due.commit(claim)).toBe(true)
  await store.due.settle(first, { result: 'accepted', reply: '250 ok' })
  await store.due.settle(second, { result: 'unknown', reason: 'silence' })
}

/**
 * Says how a statement is carried out where rows are spread by owner: by the shard of one owner, by the shards of the
 * rows it brings along, or by each shard alone with what it has, since tables meet only where their owners are the same.
 */
function kindOf(text: string): string | undefined {
  const tables = [...new Set(text.match(/(?<=\b(?:from|join|update|into) )"\w+"/g) ?? [])].filter((table) => table !== '"picked"')
  if (/^insert into "\w+" \("owner_id"/.test(text)) return 'own rows'
  if (/^(?:update|select|delete)[^]*where "(?:\w+"\.")?owner_id" = \$\d+ and /.test(text)) return 'one owner'
  const meets = (table: string): boolean => new RegExp(`${table}\\."owner_id" = "\\w+"\\."owner_id"|"\\w+"\\."owner_id" = ${table}\\."owner_id"`).test(text)
  const others = text.includes('"picked"') ? tables : tables.slice(1)
  return others.every(meets) ? 'within a shard' : undefined
}
