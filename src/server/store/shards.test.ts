import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase, postgresMissing } from '../../../test/postgres.ts'
import { aMailbox, keepDeliveries } from '../../../test/store-records.ts'
import type { Claim } from '../ports.ts'
import { openPostgresStore } from './postgres.ts'

/** Tables that are not spread by owner, each with why: the same on every shard (a reference table). */
const everywhere: Readonly<Record<string, string>> = {
  schema_version: 'one row for each version of the tables',
  account_user: 'asked by address, before it is known whose request it is; one short row a person',
  account_session: 'the cookie says whose session it is only by its secret; some rows a person',
  account_link: 'the university says who signed in before we know whose account that is',
  account_passkey: 'the authenticator names its credential before we know whose it is',
  account_ceremony: 'what was begun and has not come back: minutes old',
  account_try: 'how often somebody tried to sign in: minutes old',
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
    expect(spread.filter(({ kind, columns }) => kind !== 'p' && !columns.includes('owner_id'))).toEqual([])
    expect(rows.filter(({ table, refers }) => refers !== '' && table in everywhere !== refers in everywhere)).toEqual([])
    // The script that would spread them names each once, behind those it refers to.
    const script = readFileSync(join(import.meta.dirname, '../../../deploy/citus.sql'), 'utf8')
    const named = [...script.matchAll(/^select create_(reference|distributed)_table\('(\w+)'/gm)].map(([, how, table = '']) => ({ how, table }))
    expect(named.map(({ table }) => table).toSorted()).toEqual([...new Set(rows.map(({ table }) => table))].toSorted())
    expect(named.filter(({ how, table }) => (how === 'reference') !== table in everywhere)).toEqual([])
    const place = (table: string): number => named.findIndex((each) => each.table === table)
    expect(rows.filter(({ table, refers }) => refers !== '' && refers !== table && place(refers) > place(table))).toEqual([])
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
    const claimed = statements.length
    await handOver(store, first, second)
    // What is done most often, and one by one, never asks more than one shard.
    expect(statements.slice(claimed).filter((text) => !['one owner', 'own rows'].includes(kindOf(text) ?? ''))).toEqual([])
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
    expect(kindOf('delete from "reply" where "owner_id" = $1 or "id" = $2')).not.toBe('one owner')
    expect(kindOf('delete from "reply" where "owner_id" = $1 and "id" in (select "subject" from "errand" where "kind" = $2)')).toBeUndefined()
    expect(kindOf('delete from "reply" where "owner_id" = $1 and ("id" = $2 or "kind" = $3)')).toBe('one owner')
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
  const meets = (table: string): boolean => new RegExp(`${table}\\."owner_id" = "\\w+"\\."owner_id"|"\\w+"\\."owner_id" = ${table}\\."owner_id"`).test(text)
  if (isOfOneOwner(text) && tables.slice(1).every((table) => meets(table) || new RegExp(`${table}\\."owner_id" = \\$\\d+`).test(text))) return 'one owner'
  const others = text.includes('"picked"') ? tables : tables.slice(1)
  return others.every(meets) ? 'within a shard' : undefined
}

/** Its condition begins with the owner, and nothing at the top of it offers another way. */
function isOfOneOwner(text: string): boolean {
  const [, condition = ''] = /^(?:update|select|delete)[^]*? where ([^]*)$/.exec(text) ?? []
  let top = condition
  for (let before = ''; before !== top; ) {
    before = top
    top = top.replaceAll(/\([^()]*\)/g, '…')
  }
  return /^(?:"\w+"\.)?"owner_id" = \$\d+(?: and |$)/.test(top) && !/ or /.test(top)
}
