import { chmodSync, closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const COPIES_KEPT = 5

/** Writes a consistent, durable copy of an open database; nothing stands under the name until it is whole. */
export function copySqlite(database: DatabaseSync, to: string): void {
  const part = `${to}.part`
  rmSync(part, { force: true })
  database.prepare('vacuum into ?').run(part)
  chmodSync(part, 0o600)
  sync(part)
  renameSync(part, to)
  sync(dirname(to))
}

/** Writes a consistent copy of a database file that another process may be at work on. */
export function copySqliteFile(file: string, to: string): void {
  const database = new DatabaseSync(file, { timeout: 30_000 })
  try {
    copySqlite(database, to)
  } finally {
    database.close()
  }
}

/** Gives the version of the tables in a file; undefined where there are none. */
export function versionOfSqlite(file: string): number | undefined {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const hasTables = database.prepare(`select 1 from sqlite_schema where name = 'schema_version'`).get() !== undefined
    return hasTables ? Number(database.prepare('select max(version) as version from schema_version').get()?.['version'] ?? 0) : undefined
  } finally {
    database.close()
  }
}

/** Keeps a copy beside the database as version `version` left it, and only the newest few. */
export function keepCopyBeside(database: DatabaseSync, file: string, version: number): void {
  const stamp = database.prepare(`select strftime('%Y%m%dT%H%M%fZ', 'now') as stamp`).get()?.['stamp']
  copySqlite(database, `${file}.v${version}.${String(stamp)}.backup`)
  const start = `${basename(file)}.v`
  const copies = readdirSync(dirname(file)).filter((name) => name.startsWith(start) && name.endsWith('.backup'))
  const newestFirst = copies.toSorted((a, b) => (stampOf(a) < stampOf(b) ? 1 : -1))
  for (const old of newestFirst.slice(COPIES_KEPT)) rmSync(join(dirname(file), old))
}

function stampOf(name: string): string {
  return name.match(/\.(\w+\.\w+)\.backup$/)?.[1] ?? ''
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
