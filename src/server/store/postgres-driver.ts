import type { PoolClient, QueryConfig } from 'pg'
import { AbortedTransactionError, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, TransactionSettings } from 'kysely'
import type { Connections } from './postgres-hosts.ts'

export interface PostgresDriverOptions {
  readonly pool: Connections
  readonly explain: (error: unknown) => Error
  /** Statements that every transaction begins with; sent together with BEGIN, so they cost no time. */
  readonly begin: readonly string[]
  /** How long an answer is waited for, in milliseconds; then the connection is given up. */
  readonly patience: () => number | undefined
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

function postgresDriver({ pool, explain, begin, patience }: PostgresDriverOptions): Driver {
  const held = new WeakMap<DatabaseConnection, HeldConnection>()
  const run = async (connection: DatabaseConnection, text: string) => {
    const { client } = own(connection)
    return client.query(within(patience, text)).catch((error: unknown) => fail(own(connection), error))
  }
  const own = (connection: DatabaseConnection) => {
    const known = held.get(connection)
    if (!known) throw new Error('This connection belongs to another driver.')
    return known
  }
  const fail = (connection: HeldConnection, error: unknown): never => {
    // An error of the server has a code of five characters and leaves the connection whole; any other broke it. One
    // that takes no writes became a replica: what takes them is elsewhere now.
    if (!hasSqlState(error) || error.code === TAKES_NO_WRITES) connection.broken = true
    throw explain(error)
  }
  return {
    init: async () => {},
    acquireConnection: async () => {
      const client = await pool.connect().catch((error: unknown) => Promise.reject(explain(error)))
      const connection = postgresConnection(client, { fail, patience })
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

interface Ways extends Pick<PostgresDriverOptions, 'patience'> {
  readonly fail: (connection: HeldConnection, error: unknown) => never
}

function postgresConnection(client: PoolClient, { fail, patience }: Ways): HeldConnection {
  const connection: HeldConnection = {
    client,
    broken: false,
    executeQuery: async <R>({ sql, parameters }: CompiledQuery) => {
      const result = await client.query({ ...within(patience, sql), values: parameters.map(withoutNul) }).catch((error: unknown) => fail(connection, error))
      // The row type is Kysely's: it stands for the columns that the query names.
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) }
    },
    streamQuery: () => {
      throw new Error('This store reads whole results; streaming is not part of it.')
    },
  }
  return connection
}

function within(patience: PostgresDriverOptions['patience'], text: string): QueryConfig {
  const query_timeout = patience()
  return { text, ...(query_timeout !== undefined && { query_timeout }) }
}

function beginText({ isolationLevel, accessMode }: TransactionSettings): string {
  return ['start transaction', isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ')
}

/** Text of PostgreSQL cannot hold NUL: a server's words may come with one, and an id with one is nobody's. */
function withoutNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value
}

const TAKES_NO_WRITES = '25006'

function hasSqlState(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)
}
