import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { aMoment } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { AccountTables, HostedStore } from '../ports/accounts.ts'
import { CENTRE } from '../ports/centre.ts'

interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
}

const GONE = 'gone-1f0c'
const BESIDE = 'beside-77aa'
const EMAIL = 'gone_away@uni.example'
const ada = { email: EMAIL, name: 'Gone Away', role: 'student', createdAt: aMoment } as const

/** Columns that may name a member in somebody else's row, and what an erased one leaves there. */
const naming = ['adviser_id', 'author_id', 'invited_by', 'invitation.email', 'roster_person.email', 'tip_mark.person_id', 'audit.actor_id', 'audit.subject_id']
/** Columns of this kind of name that are about something else. */
const otherIds = [
  'member.email',   'interview_id', 'person_id', 'letter_id', 'delivery_id', 'mailbox_id', 'message_id', 'worker_id', 'change_id', 'calendar_id', 'client_id', 'post_id', 'tip_id', 'share_id', 'programme_id',
  'account_id', 'provider_id', 'credential_id', 'aaguid', 'uid', 'renewed_by', 'owner_id', 'id',
]

/** Tables that others stand on. */
const parents = ['interview', 'mailbox', 'followed_calendar', 'delivery']

type Db = Kysely<AccountTables>
const dbOf = (store: HostedStore): Db => store.accounts.database.db

async function columnsOf(store: HostedStore): Promise<Column[]> {
  const ask = store.accounts.database.type === 'sqlite'
    ? sql<Column>`select m.name as "table", p.name as name, p.type as type from sqlite_schema m join pragma_table_info(m.name) p where m.type = 'table'`
    : sql<Column>`select table_name as "table", column_name as name, data_type as type from information_schema.columns where table_schema = 'public'`
  return (await ask.execute(dbOf(store))).rows.filter(({ table }) => table !== 'schema_version')
}

function isNaming({ table, name }: Pick<Column, 'table' | 'name'>): boolean {
  return naming.includes(name) || naming.includes(`${table}.${name}`)
}

function valueFor({ table, name, type }: Column, owner: string, refersTo: string | undefined): unknown {
  if (name === 'owner_id') return owner
  if (refersTo !== undefined && isNaming({ table, name })) return name === 'email' ? EMAIL : refersTo
  if (/timestamp/.test(type) || /_at$|^at$/.test(name) && type === 'text') return '2026-11-20T15:00:00.000Z'
  if (/bool/.test(type)) return true
  if (/int/.test(type)) return 1
  if (/blob|bytea/.test(type)) return new Uint8Array([1])
  // The same everywhere, so that what refers to a row finds it.
  return `${owner}-x`
}

/** Puts a row of somebody into tables that have owners, whatever their columns are. */
async function fill(store: HostedStore, tables: readonly Column[][], owner: string, refersTo?: string): Promise<void> {
  const place = ([first]: readonly Column[]): number => (parents.indexOf(first?.table ?? '') + 1 || parents.length + 1)
  await dbOf(store).transaction().execute(async (tx) => {
    for (const columns of tables.toSorted((a, b) => place(a) - place(b))) {
      const names = columns.map(({ name }) => sql.ref(name))
      const values = columns.map((column) => sql`${valueFor(column, owner, refersTo)}`)
      await sql`insert into ${sql.table(columns[0]?.table ?? '')} (${sql.join(names)}) values (${sql.join(values)})`.execute(tx)
    }
  })
}

/** Tables in which anything of the erased one stands. */
async function tablesWith(store: HostedStore, columns: readonly Column[]): Promise<string[]> {
  const words = [GONE, EMAIL, ada.name]
  const tables = [...new Set(columns.map(({ table }) => table))]
  return dbOf(store).transaction().execute(async (tx) => {
    const found: string[] = []
    for (const table of tables) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(tx)
      if (words.some((word) => JSON.stringify(rows).includes(word))) found.push(table)
    }
    return found.toSorted()
  })
}

describeStores((open) => {
  test('of an erased account nothing is left in any table: not its rows, not its address in lists, not its name in others’ rows, nor what a process writes a moment later', async () => {
    const { store } = await open()
    const all = await columnsOf(store)
    expect(all.filter(({ table, name }) => !table.startsWith('account_') && /(?:_id|_by)$|email|member/.test(name)).filter(({ table, name }) => ![...naming, ...otherIds].some((each) => each === name || each === `${table}.${name}`))).toEqual([])
    const owned = [...Map.groupBy(all, ({ table }) => table).values()].filter((columns) => columns.some(({ name }) => name === 'owner_id') && columns[0]?.table !== 'erasure')
    const that = owned.filter((columns) => columns.some((column) => isNaming(column)))
    expect(owned.length).toBeGreaterThan(45)
    await fill(store, owned, GONE)
    for (const other of [BESIDE, CENTRE]) await fill(store, that, other, GONE)
    await store.change(GONE, (records) => records.saveMember(ada))
    await store.change(CENTRE, (records) => records.saveInvitation({ email: 'kim@uni.example', role: 'adviser', programmeIds: [], invitedBy: GONE, at: aMoment }))
    await putSignUp(store)
    const before = await rowsOf(store, that, BESIDE)

    await store.members.erase(GONE, { at: aMoment, actorId: GONE, auditId: 'e1' })
    // The mark by which what comes late is swept, and the log of others: ids only.
    expect(await tablesWith(store, all)).toEqual(['audit', 'erasure'])
    expect(await idsIn(store, 'audit', 'owner_id')).toEqual([BESIDE, CENTRE, CENTRE])
    expect(await idsIn(store, 'account_ceremony', 'id')).toEqual(['other'])
    const after = await rowsOf(store, that, BESIDE)
    expect([...before.keys()].filter((table) => !after.has(table)).toSorted()).toEqual(['invitation', 'roster_person', 'tip', 'tip_comment', 'tip_mark'])
    expect([...after].filter(([table, row]) => before.get(table) !== row).map(([table]) => table).toSorted()).toEqual(['remark', 'shared_letter'])

    await store.change(GONE, (records) => records.saveProfile({ name: 'Gone Away' }))
    await store.members.sweep(aMoment.add({ minutes: 30 }))
    expect(await tablesWith(store, all)).toEqual(['audit', 'erasure'])
    await store.members.sweep(aMoment.add({ hours: 25 }))
    expect(await tablesWith(store, all)).toEqual(['audit'])
  })
})

async function rowsOf(store: HostedStore, tables: readonly Column[][], owner: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [first] of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(first?.table ?? '')} where owner_id = ${owner}`.execute(dbOf(store))
    if (rows.length > 0) found.set(first?.table ?? '', JSON.stringify(rows))
  }
  return found
}

async function idsIn(store: HostedStore, table: string, column: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select ${sql.ref(column)} as id from ${sql.table(table)}`.execute(dbOf(store))
  return rows.map(({ id }) => id).toSorted()
}

/** An account, and three ways in that were begun: by its address, by its id, and somebody else's. */
async function putSignUp(store: HostedStore): Promise<void> {
  const moment = '2026-11-20T15:00:00Z'
  const isTrue = store.accounts.database.type === 'sqlite' ? 1 : true
  await sql`insert into account_user (id, name, email, email_verified, created_at, updated_at) values (${GONE}, 'Gone Away', ${EMAIL}, ${isTrue}, ${moment}, ${moment})`.execute(dbOf(store))
  for (const [id, value] of [['by-mail', { email: EMAIL }], ['by-key', { userData: { id: GONE } }], ['other', { email: EMAIL.replace('_', '-') }]] as const) {
    await sql`insert into account_ceremony (id, identifier, value, expires_at, created_at, updated_at) values (${id}, 'x', ${JSON.stringify(value)}, ${moment}, ${moment}, ${moment})`.execute(dbOf(store))
  }
}
