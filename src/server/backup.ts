/** A whole copy of what Regards keeps, with the key that opens its secrets; and what puts it back into an empty place. */
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { Refusal } from '../api/refusal.ts'
import { putBackWords } from '../core/send/put-back.ts'
import type { Config } from './config.ts'
import { makeDataDirectory, takeDataDirectory } from './data-directory.ts'
import type { Store } from './ports.ts'
import { migrations } from './store/migrate.ts'
import { openPostgresStore } from './store/postgres.ts'
import { dumpPostgres, restorePostgres, versionOfPostgres } from './store/postgres-copy.ts'
import { openSqliteStore } from './store/sqlite.ts'
import { copySqliteFile, versionOfSqlite } from './store/sqlite-copy.ts'
import { systemClock } from './system.ts'

const manifestSchema = z.strictObject({
  regards: z.literal('backup'),
  format: z.literal(1),
  at: z.iso.datetime(),
  /** Of Regards. */
  version: z.string(),
  /** Of the tables. */
  tables: z.number(),
  engine: z.enum(['sqlite', 'postgresql']),
  files: z.record(z.string(), z.string()),
})
export type Backup = z.output<typeof manifestSchema>

const MANIFEST = 'backup.json'
/** What seals secrets: without it a copy holds letters and no passwords. */
const keyFiles = ['key']

export interface BackupOptions {
  /** A directory that is not there yet. */
  readonly to: string
  /** False: the keys are kept elsewhere, and the copy alone opens no secret. */
  readonly withKeys: boolean
  readonly version: string
}

/** Makes a copy while Regards runs. The directory stands under its name when all of it is there. */
export async function backUp(config: Config, { to, withKeys, version }: BackupOptions): Promise<Backup> {
  const engine = config.databaseUrl === undefined ? 'sqlite' : 'postgresql'
  if (existsSync(to)) throw new Refusal('cannot-copy', `${to} is there already. Name a new directory.`)
  const tables = await tablesOf(config)
  if (tables === undefined) throw new Refusal('not-found', `There is nothing to copy: ${engine === 'sqlite' ? `no data lie in ${config.home}` : 'the database has no tables of Regards'}.`)
  const part = `${to}.part`
  rmSync(part, { recursive: true, force: true })
  makeDataDirectory(part)
  const at = systemClock.now().toString({ smallestUnit: 'second' })
  if (config.databaseUrl === undefined) copySqliteFile(join(config.home, 'regards.db'), join(part, 'regards.db'))
  else await dumpPostgres(config.databaseUrl, join(part, 'regards.dump'))
  const names = [engine === 'sqlite' ? 'regards.db' : 'regards.dump']
  // After the data: whatever key sealed something in them is in the file by then.
  for (const name of withKeys ? keyFiles.filter((each) => existsSync(join(config.home, each))) : []) {
    copyFileSync(join(config.home, name), join(part, name))
    names.push(name)
  }
  for (const name of names) chmodSync(join(part, name), 0o600)
  const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await digestOf(join(part, name))] as const)))
  const backup: Backup = { regards: 'backup', format: 1, at, version, tables, engine, files }
  writeFileSync(join(part, MANIFEST), `${JSON.stringify(backup, undefined, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(part, to)
  return backup
}

export interface RestoreOptions {
  readonly from: string
  /** True where Regards was stopped before the copy was made and not started since: then what was due is still to be sent. */
  readonly nothingSentSince: boolean
}

export interface Restored {
  readonly backup: Backup
  /** Letters that were on their way then: whether they left since is looked for, and asked. */
  readonly inDoubt: number
}

/** Puts a copy back into an empty place. What was waiting to be sent may have left since: it is not sent again unasked. */
export async function restore(config: Config, { from, nothingSentSince }: RestoreOptions): Promise<Restored> {
  const backup = await readBackup(from)
  const engine = config.databaseUrl === undefined ? 'sqlite' : 'postgresql'
  if (backup.engine !== engine) throw new Refusal('cannot-copy', `This is a copy of ${backup.engine}. ${backup.engine === 'sqlite' ? 'Put it back without REGARDS_DATABASE_URL.' : 'Name the empty database in REGARDS_DATABASE_URL.'}`)
  if (backup.tables > migrations.length) throw new Refusal('cannot-copy', `This copy was made by Regards ${backup.version}, which is newer. Put it back with that one.`)
  if ((await tablesOf(config)) !== undefined) throw new Refusal('cannot-copy', 'There are data already. A copy is put back into an empty place only: name another with --data, or another database.')
  const directory = config.databaseUrl === undefined ? takeDataDirectory(config.home) : undefined
  try {
    putKeysBack(config, from, backup)
    const words = putBackWords(backup.at)
    const inDoubt = config.databaseUrl === undefined ? await restoreSqlite(config.home, from, doubting(words)) : await restoreIntoPostgres(config.databaseUrl, from, doubting(words))
    return { backup, inDoubt }
  } finally {
    directory?.close()
  }
  function doubting(words: string): (store: Store) => Promise<number> {
    return async (store) => (nothingSentSince ? 0 : store.watch.doubtAll({ detail: words, copiedAt: Temporal.Instant.from(backup.at) }))
  }
}

/** Brings the tables to this version. Gives which they had; undefined where there were none. */
export async function upgrade(config: Config): Promise<{ readonly from: number | undefined; readonly to: number }> {
  const from = await tablesOf(config)
  if (config.databaseUrl !== undefined) await (await openPostgresStore({ url: config.databaseUrl })).close()
  else {
    const directory = takeDataDirectory(config.home)
    try {
      await (await openSqliteStore({ file: join(config.home, 'regards.db') })).close()
    } finally {
      directory.close()
    }
  }
  return { from, to: Math.max(from ?? 0, migrations.length) }
}

/** Gives the version of the tables that are there; undefined where there are none. */
export async function tablesOf({ home, databaseUrl }: Config): Promise<number | undefined> {
  if (databaseUrl !== undefined) return versionOfPostgres(databaseUrl)
  const file = join(home, 'regards.db')
  return existsSync(file) ? versionOfSqlite(file) : undefined
}

/** It stands under its name only when nothing in it would be sent unasked. */
async function restoreSqlite(home: string, from: string, doubt: (store: Store) => Promise<number>): Promise<number> {
  const file = join(home, 'regards.db.restoring')
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  copyFileSync(join(from, 'regards.db'), file)
  chmodSync(file, 0o600)
  const store = await openSqliteStore({ file })
  const inDoubt = await doubt(store).finally(() => store.close())
  renameSync(file, join(home, 'regards.db'))
  return inDoubt
}

async function restoreIntoPostgres(url: string, from: string, doubt: (store: Store) => Promise<number>): Promise<number> {
  await restorePostgres(url, join(from, 'regards.dump'))
  const store = await openPostgresStore({ url })
  return doubt(store).finally(() => store.close())
}

function putKeysBack({ home }: Config, from: string, { files }: Backup): void {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  for (const name of keyFiles.filter((each) => each in files)) {
    const place = join(home, name)
    const isSame = existsSync(place) && readFileSync(place).equals(readFileSync(join(from, name)))
    if (existsSync(place) && !isSame) throw new Refusal('cannot-copy', `Another ${name} lies in ${home}. Take it away if nothing is sealed with it, or name another directory with --data.`)
    copyFileSync(join(from, name), place)
    chmodSync(place, 0o600)
  }
}

async function readBackup(from: string): Promise<Backup> {
  const file = join(from, MANIFEST)
  if (!existsSync(file)) throw new Refusal('cannot-copy', `${from} is no copy that Regards made: there is no ${MANIFEST} in it.`)
  const read = z.string().transform((text, issue) => parsed(text, issue)).pipe(manifestSchema).safeParse(readFileSync(file, 'utf8'))
  if (!read.success) throw new Refusal('cannot-copy', `${file} cannot be read.`)
  for (const [name, digest] of Object.entries(read.data.files)) {
    const path = join(from, name)
    if (!/^[\w.-]+$/.test(name) || !existsSync(path) || (await digestOf(path)) !== digest) throw new Refusal('cannot-copy', `${path} is missing or was damaged. Nothing was put back.`)
  }
  return read.data
}

function parsed(text: string, issue: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    issue.addIssue('This is no JSON.')
    return z.NEVER
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
