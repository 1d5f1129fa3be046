import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult, TransactionSettings } from 'kysely'

/** Statements kept prepared. The texts of this store are few; those with lists of ids vary. */
const KEPT_STATEMENTS = 200

/**
 * Makes a Kysely dialect of an open node:sqlite database. There is one connection, and Kysely hands it
 * to one transaction at a time (the adapter says so), which makes it the single writer.
 */
export function nodeSqliteDialect(database: DatabaseSync, explain: (error: unknown) => Error): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => sqliteDriver(database, explain),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

function sqliteDriver(database: DatabaseSync, explain: (error: unknown) => Error): Driver {
  const connection = sqliteConnection(database, explain)
  const run = (sql: string) => explained(explain, () => database.exec(sql))
  let inUse = Promise.withResolvers<void>()
  inUse.resolve()
  let closed = false
  return {
    init: async () => {},
    acquireConnection: async () => {
      if (closed) throw new Error('The store has been closed.')
      inUse = Promise.withResolvers<void>()
      return connection
    },
    // IMMEDIATE takes the write lock at once: a transaction that reads and then writes can never find itself refused in the middle.
    beginTransaction: async (_connection, settings: TransactionSettings) => run(settings.accessMode === 'read only' ? 'begin' : 'begin immediate'),
    commitTransaction: async () => run('commit'),
    // SQLite itself rolls back on a full disk and the like; there is nothing left to roll back then.
    rollbackTransaction: async () => {
      if (database.isTransaction) run('rollback')
    },
    releaseConnection: async () => inUse.resolve(),
    destroy: async () => {
      closed = true
      // Closing at once would cut off the transaction that is under way.
      await inUse.promise
      database.close()
    },
  }
}

function sqliteConnection(database: DatabaseSync, explain: (error: unknown) => Error): DatabaseConnection {
  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    if (prepared.size >= KEPT_STATEMENTS) prepared.clear()
    const statement = database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery) => explained(explain, () => resultOf<R>(prepare(sql), parameters.map(bindable))),
    streamQuery: () => {
      throw new Error('This store reads whole results; streaming is not part of it.')
    },
  }
}

function resultOf<R>(statement: StatementSync, parameters: readonly SQLInputValue[]): QueryResult<R> {
  // The row type is Kysely's: it stands for the columns that the query names.
  if (statement.columns().length > 0) return { rows: statement.all(...parameters) as R[] }
  return { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) }
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array) return value
  throw new Error(`A value of type ${typeof value} cannot be kept in a column.`)
}

function explained<T>(explain: (error: unknown) => Error, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explain(error)
  }
}
