import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { Refusal } from '../../api/refusal.ts'
import type { Clock } from '../ports.ts'
import type { HostedStore } from '../ports/accounts.ts'
import { accountRecords } from './accounts.ts'
import type { SqlDialect } from './dialect.ts'
import { migrate, migrations as all } from './migrate.ts'
import type { Migration } from './migrate.ts'
import { sqlStore } from './sql-store.ts'
import { copySqlite, keepCopyBeside, versionOfSqlite } from './sqlite-copy.ts'
import { nodeSqliteDialect } from './sqlite-driver.ts'
import { explainSqlite } from './sqlite-errors.ts'
import type { Tables } from './tables.ts'

export interface SqliteStore extends HostedStore {
  /** Writes a consistent copy of everything to a new file, while work goes on. */
  backup(to: string): Promise<void>
}

export interface SqliteOptions {
  /** Path of the database, or ':memory:'. */
  readonly file: string
  /** In place of the database's own clock: for tests, which have a fixed one. */
  readonly clock?: Clock | undefined
  readonly migrations?: readonly Migration[] | undefined
  /** True to look at what another process keeps: nothing is written, and tables of another version are refused. */
  readonly looksOnly?: boolean | undefined
  /** Is told the text of every statement. */
  readonly onStatement?: ((text: string) => void) | undefined
}

/**
 * Opens the store in one SQLite file; makes file and directory where there are none.
 * @throws Refusal `database-unreachable` that says what is wrong with the file.
 */
export async function openSqliteStore({ file, clock, migrations, looksOnly = false, onStatement }: SqliteOptions): Promise<SqliteStore> {
  const explain = (error: unknown) => explainSqlite(error, file)
  const database = openSqliteFile(file, explain)
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(database, explain), ...(onStatement && { log: (event) => onStatement(event.query.sql) }) })
  const dialect = sqliteDialect(database, file, clock)
  try {
    if (looksOnly) lookOnly(database, file, migrations)
    else await migrate(db, dialect, migrations)
  } catch (error) {
    database.close()
    throw error
  }
  const accounts = accountRecords({ db, dialect, type: 'sqlite' })
  return { ...sqlStore({ db, ofAll: db, dialect, close: () => db.destroy() }), accounts, backup: (to) => db.connection().execute(async () => copySqlite(database, to)) }
}

/** Opens the file with the settings that keeping a promise needs. */
export function openSqliteFile(file: string, explain = (error: unknown) => explainSqlite(error, file)): DatabaseSync {
  try {
    if (file !== ':memory:') makePrivate(resolve(file))
    const database = new DatabaseSync(file, { timeout: 5_000, enableForeignKeyConstraints: true })
    refuseForeign(database, file)
    // FULL: what a promise resolved for has reached the disk. fullfsync: on a Mac only that reaches it.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma fullfsync = 1')
    return database
  } catch (error) {
    throw explain(error)
  }
}

/** What another process keeps is read as it is, or not at all. */
function lookOnly(database: DatabaseSync, file: string, { length }: readonly Migration[] = all): void {
  database.exec('pragma query_only = 1')
  if (versionOfSqlite(file) === length) return
  throw new Refusal('data-in-use', 'Another Regards, of another version, is using this data. Stop it first, or name another directory with --data.')
}

function refuseForeign(database: DatabaseSync, file: string): void {
  const tables = database.prepare(`select name from sqlite_schema where type = 'table'`).all().map(({ name }) => name)
  if (tables.length === 0 || tables.includes('schema_version')) return
  database.close()
  throw new Refusal('database-unreachable', `${file} is the database of another program. Choose another place with --data.`)
}

/** SQLite gives its other files the mode of the first one, so this decides for all who may read them. */
function makePrivate(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
}

function sqliteDialect(database: DatabaseSync, file: string, clock: Clock | undefined): SqlDialect {
  return {
    bytes: 'blob',
    moment: 'text',
    flag: 'integer',
    now: () => (clock ? sql<number>`${clock.now().epochMilliseconds}` : sql<number>`cast(unixepoch('subsec') * 1000 as integer)`),
    // One writer at a time: nothing is ever locked by another.
    skipLocked: (query) => query,
    errandKeys: (json) => sql`(select value ->> 'owner_id', value ->> 'kind', value ->> 'subject', value ->> 'fence' from json_each(${json}))`,
    enter: async () => {},
    isShared: false,
    lockMigrations: async () => {},
    standing: async (tx) => {
      const { rows: [row] } = await sql<{ version: string; bytes: number }>`
        select sqlite_version() as version, page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`.execute(tx)
      return { engine: `SQLite ${row?.version ?? ''}`, bytes: row?.bytes ?? 0, replicas: 0, waitsForReplica: false }
    },
    keepCopy: async (version) => {
      if (file !== ':memory:') keepCopyBeside(database, resolve(file), version)
    },
    // One person's file: there is nobody to hide rows from.
    ownRowsOnly: () => [],
    allOwnersOnly: () => [],
    onlyGrows: (table) => ['update', 'delete'].map((verb) => `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, 'What stands in ${table} stays as it is.'); end`),
    leavesByAge: (table, keptMs) => [
      `drop trigger ${table}_no_delete`,
      `create trigger ${table}_no_delete before delete on ${table} when old.at >= unixepoch() * 1000 - ${keptMs} and not exists (select 1 from erasure where erasure.owner_id = old.owner_id) begin select raise(abort, 'What stands in ${table} stays as it is.'); end`,
    ],
  }
}
