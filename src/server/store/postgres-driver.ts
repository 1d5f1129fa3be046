import type { Pool, PoolClient } from 'pg'
import { AbortedTransactionError, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, TransactionSettings } from 'kysely'

export interface PostgresDriverOptions {
  readonly pool: Pool
  readonly explain: (error: unknown) => Error
  /** Statements that every transaction begins with; sent together with BEGIN, so they cost no time. */
  readonly begin: readonly string[]
}

/**
 * Makes a Kysely dialect of a pool of connections. Kysely brings one too; this one puts errors into
 * words where they are met, begins in one round trip, and never reuses a connection that failed.
 */
export function pooledPostgresDialect(options: PostgresDriverOptions): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => postgresDriver(options),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

interface HeldConnection extends DatabaseConnection {
  readonly client: PoolClient
  broken: boolean
}

function postgresDriver({ pool, explain, begin }: PostgresDriverOptions): Driver {
  const held = new WeakMap<DatabaseConnection, HeldConnection>()
  const run = async (connection: DatabaseConnection, text: string) => {
    const { client } = own(connection)
    return client.query(text).catch((error: unknown) => fail(own(connection), error))
  }
  const own = (connection: DatabaseConnection) => {
    const known = held.get(connection)
    if (!known) throw new Error('This connection belongs to another driver.')
    return known
  }
  const fail = (connection: HeldConnection, error: unknown): never => {
    // An error of the server has a code of five characters and leaves the connection whole; any other broke it.
    if (!hasSqlState(error)) connection.broken = true
    throw explain(error)
  }
  return {
    init: async () => {},
    acquireConnection: async () => {
      const client = await pool.connect().catch((error: unknown) => Promise.reject(explain(error)))
      const connection = postgresConnection(client, fail)
      held.set(connection, connection)
      return connection
    },
    beginTransaction: async (connection, settings) => {
      await run(connection, [beginText(settings), ...begin].join('; '))
    },
    commitTransaction: async (connection) => {
      // A transaction in which a statement failed answers COMMIT with ROLLBACK, and without an error.
      if ((await run(connection, 'commit')).command === 'ROLLBACK') throw new AbortedTransactionError()
    },
    rollbackTransaction: async (connection) => {
      // The server rolls back by itself what a lost connection had begun.
      if (!own(connection).broken) await run(connection, 'rollback')
    },
    releaseConnection: async (connection) => own(connection).client.release(own(connection).broken),
    destroy: () => pool.end(),
  }
}

function postgresConnection(client: PoolClient, fail: (connection: HeldConnection, error: unknown) => never): HeldConnection {
  const connection: HeldConnection = {
    client,
    broken: false,
    executeQuery: async <R>({ sql, parameters }: CompiledQuery) => {
      const result = await client.query(sql, parameters.map(withoutNul)).catch((error: unknown) => fail(connection, error))
      // The row type is Kysely's: it stands for the columns that the query names.
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) }
    },
    streamQuery: () => {
      throw new Error('This store reads whole results; streaming is not part of it.')
    },
  }
  return connection
}

function beginText({ isolationLevel, accessMode }: TransactionSettings): string {
  return ['start transaction', isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ')
}

/** Text of PostgreSQL cannot hold NUL: a server's words may come with one, and an id with one is nobody's. */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value
}

function hasSqlState(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
}
