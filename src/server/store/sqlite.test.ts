import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { aMoment, anInterview, keepDeliveries } from '../../../test/store-records.ts'
import { aDirectory } from '../../../test/stores.ts'
import { Refusal } from '../../api/refusal.ts'
import { migrations } from './migrate.ts'
import { explainSqlite } from './sqlite-errors.ts'
import { openSqliteFile, openSqliteStore } from './sqlite.ts'

const aFile = () => join(aDirectory(), 'regards.db')
const addHat = { name: 'a hat for each mailbox', statements: () => ['alter table mailbox add column hat text'] }

async function keepOne(file: string): Promise<void> {
  const store = await openSqliteStore({ file })
  await store.change('ada', (records) => records.saveInterview(anInterview()))
  await store.close()
}

async function countIn(file: string): Promise<number> {
  const store = await openSqliteStore({ file })
  const interviews = await store.read('ada', (records) => records.interviews())
  await store.close()
  return interviews.length
}

test('a commit waits for the disk, and the file is nobody else’s to read', async () => {
  const file = join(aDirectory(), 'made', 'on the way', 'regards.db')
  const database = openSqliteFile(file)
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 })
  expect(database.prepare('pragma foreign_keys').get()).toEqual({ foreign_keys: 1 })
  database.close()
  await keepOne(file)
  expect(statSync(file).mode & 0o077).toBe(0)
})

test('closing waits for the work that is under way, and once is enough', async () => {
  const file = aFile()
  const store = await openSqliteStore({ file })
  let closing: Promise<unknown> | undefined
  await store.change('ada', async (records) => {
    closing = Promise.all([store.close(), store.close()])
    await records.saveInterview(anInterview())
  })
  await closing
  expect(await countIn(file)).toBe(1)
  await expect(store.read('ada', (records) => records.profile())).rejects.toThrow('destroyed')
})

test('what was kept is there when the file is opened again', async () => {
  const file = aFile()
  await keepOne(file)
  expect(await countIn(file)).toBe(1)
})

test('before a migration a whole copy is kept beside the file, and the newest five of them', async () => {
  const file = aFile()
  await keepOne(file)
  for (let more = 1; more <= 7; more++) {
    const extra = Array.from({ length: more }, (_, index) => ({ name: `hat ${index}`, statements: () => [`alter table mailbox add column hat${index} text`] }))
    await (await openSqliteStore({ file, migrations: [...migrations, ...extra] })).close()
  }
  const copies = readdirSync(join(file, '..')).filter((name) => name.endsWith('.backup'))
  expect(copies.map((name) => /\.v(\d+)\./.exec(name)?.[1]).toSorted()).toEqual([2, 3, 4, 5, 6].map((more) => String(migrations.length + more)))
  expect(copies.every((name) => (statSync(join(file, '..', name)).mode & 0o077) === 0)).toBe(true)
})

test('the copy is what the data was before, ready to be used', async () => {
  const file = aFile()
  await keepOne(file)
  await (await openSqliteStore({ file, migrations: [...migrations, addHat] })).close()
  const copy = readdirSync(join(file, '..')).find((name) => name.endsWith('.backup'))
  expect(await countIn(join(file, '..', copy ?? ''))).toBe(1)
})

test('data from before there were settings is kept, and has a place for them now', async () => {
  const file = aFile()
  const old = await openSqliteStore({ file, migrations: migrations.slice(0, 1) })
  await old.change('ada', (records) => records.saveInterview(anInterview()))
  await old.close()
  const store = await openSqliteStore({ file })
  await store.change('ada', (records) => records.saveSettings({ rulesOff: [], words: ['Figma'] }))
  expect(await store.read('ada', (records) => records.interview('i1'))).toEqual(anInterview())
  await store.close()
  expect(readdirSync(join(file, '..')).filter((name) => name.includes('.v1.'))).toHaveLength(1)
})

test('a migration that fails leaves everything as it was, and the next start tries it again', async () => {
  const file = aFile()
  await keepOne(file)
  const broken = { name: 'broken', statements: () => ['alter table mailbox add column hat text', 'alter table nowhere add column hat text'] }
  await expect(openSqliteStore({ file, migrations: [...migrations, broken] })).rejects.toThrow('no such table: nowhere')
  expect(await countIn(file)).toBe(1)
  await (await openSqliteStore({ file, migrations: [...migrations, addHat] })).close()
})

test('data of a newer Regards is left alone', async () => {
  const file = aFile()
  await (await openSqliteStore({ file, migrations: [...migrations, addHat] })).close()
  await expect(openSqliteStore({ file })).rejects.toThrow(`written by a newer Regards (version ${migrations.length + 1} of its tables; this one knows ${migrations.length}). Nothing was changed`)
})

test('a copy can be taken while work goes on', async () => {
  const file = aFile()
  const store = await openSqliteStore({ file })
  await keepDeliveries(store, ['d1'])
  const to = join(file, '..', 'copy.db')
  const [, claims] = await Promise.all([store.backup(to), store.due.claim({ workerId: 'w', limit: 1, leaseMs: 1000 })])
  await store.close()
  expect(claims).toHaveLength(1)
  expect(await countIn(to)).toBe(1)
})

test('with a clock of its own, due work goes by that clock', async () => {
  let now = aMoment.subtract({ seconds: 1 })
  const store = await openSqliteStore({ file: ':memory:', clock: { now: () => now } })
  await keepDeliveries(store, ['d1'])
  const claim = () => store.due.claim({ workerId: 'w', limit: 1, leaseMs: 1000 })
  expect(await claim()).toHaveLength(0)
  now = aMoment
  expect(await claim()).toHaveLength(1)
  now = aMoment.add({ milliseconds: 999 })
  expect(await store.due.recover()).toEqual({ due: 0, unknown: 0 })
  now = aMoment.add({ milliseconds: 1000 })
  expect(await store.due.recover()).toEqual({ due: 1, unknown: 0 })
  await store.close()
})

test.each([
  ['a file that is no database', (place: string) => (writeFileSync(place, 'Dear diary, this is no database at all.\n'.repeat(40)), place), 'is not a Regards database'],
  ['the database of another program', (place: string) => (new DatabaseSync(place).exec('create table recipe (name text)'), place), 'is the database of another program'],
  ['a directory', (place: string) => (mkdirSync(place), place), 'is a directory, not a database'],
  ['a path through a file', (place: string) => (writeFileSync(place, ''), join(place, 'deeper', 'regards.db')), 'a part of that path is a file'],
])('%s is answered with a sentence', async (_, prepare, sentence) => {
  const file = prepare(aFile())
  const refusal = await openSqliteStore({ file }).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(Refusal)
  expect(refusal).toMatchObject({ code: 'database-unreachable', message: expect.stringContaining(`${file} `), })
  expect(refusal).toMatchObject({ message: expect.stringContaining(sentence) })
})

test.each([
  ['full', (database: DatabaseSync) => database.exec('pragma max_page_count = 3; create table a (b); create table c (d); create table e (f)'), /is full\. Make room/],
  ['readonly', (database: DatabaseSync) => database.exec('pragma query_only = 1; create table a (b)'), /cannot be written\. Give this user the right/],
] as const)('a disk that is %s is named', (_, break_, words) => {
  const database = new DatabaseSync(':memory:')
  let met: unknown
  try {
    break_(database)
  } catch (error) {
    met = error
  }
  expect(explainSqlite(met, '/data/regards.db')).toMatchObject({ name: 'Refusal', message: expect.stringMatching(words), cause: met })
})
