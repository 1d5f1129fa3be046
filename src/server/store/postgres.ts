import { Pool, types } from 'pg'
import { Kysely, sql } from 'kysely'
import { Refusal } from '../../api/refusal.ts'
import type { Clock } from '../ports.ts'
import type { HostedStore } from '../ports/accounts.ts'
import { accountRecords } from './accounts.ts'
import type { Database, SqlDialect } from './dialect.ts'
import { withOwnTransactions } from './own-transactions.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrate.ts'
import { pooledPostgresDialect } from './postgres-driver.ts'
import { explainPostgres, whereaboutsOf } from './postgres-errors.ts'
import { connectionsTo, hostsOf, type Verify } from './postgres-hosts.ts'
import { sqlStore } from './sql-store.ts'
import type { Tables } from './tables.ts'

const OLDEST_VERSION = 15
const INT8 = 20
/** Any number, the same in every process: who holds it migrates. */
const MIGRATION_LOCK = 7_420_001
/** In milliseconds: no question takes a tenth of it. A host that vanished says nothing, and would be waited for without end. */
const LONGEST_QUESTION = 60_000

export interface PostgresOptions {
  /** postgres://user:password@host:port/database; several hosts with commas between: the one that takes writes is used. */
  readonly url: string
  /** Connections at most. */
  readonly connections?: number | undefined
  /** In place of the database's own clock: for tests, which have a fixed one. */
  readonly clock?: Clock | undefined
  readonly migrations?: readonly Migration[] | undefined
  /** True where many people share it: then it is not opened as somebody whom row level security does not hold. */
  readonly isHosted?: boolean | undefined
  /** How long an answer is waited for, in milliseconds. */
  readonly patience?: number | undefined
  /** Is told the text of every statement. */
  readonly onStatement?: ((text: string) => void) | undefined
}

/**
 * Opens the store in a PostgreSQL database, 15 or newer.
 * @throws Refusal `database-unreachable` that names host and port and says what to do.
 */
export async function openPostgresStore({ url, connections = 10, clock, migrations, isHosted = false, patience = LONGEST_QUESTION, onStatement }: PostgresOptions): Promise<HostedStore> {
  const urls = hostsOf(url)
  const where = whereaboutsOf(urls[0] ?? url)
  const dialect = clock ? { ...postgresDialect, now: () => sql<number>`(select ${clock.now().epochMilliseconds}::bigint)` } : postgresDialect
  const explain = (error: unknown) => explainPostgres(error, where)
  const pool = connectionsTo(urls, (each, verify) => openPool(each, connections, verify))
  const log = onStatement && { log: (event: { query: { sql: string } }) => onStatement(event.query.sql) }
  // Two doors to one pool. Through the first only the rows of the owner that was named can be seen (see ownRowsOnly);
  // the second, for due work and migrations, sees all. Both wait for the disk, whatever the server's setting.
  const common = ['set local synchronous_commit = on', `set local idle_in_transaction_session_timeout = '60s'`]
  // A migration may take its time.
  let isMigrated = false
  const driven = { pool, explain, patience: () => (isMigrated ? patience : undefined) }
  const db = new Kysely<Tables>({ dialect: pooledPostgresDialect({ ...driven, begin: common }), ...log })
  const ofAll = new Kysely<Tables>({ dialect: withOwnTransactions(pooledPostgresDialect({ ...driven, begin: [...common, `set local regards.all_owners = 'on'`] })), ...log })
  try {
    await refuseOldServer(ofAll)
    if (isHosted) await refuseWhoWalksThroughWalls(ofAll)
    await migrate(ofAll, dialect, migrations)
    isMigrated = true
  } catch (error) {
    await pool.end()
    throw error
  }
  return { ...sqlStore({ db, ofAll, dialect, close: () => pool.end() }), accounts: accountRecords({ db: ofAll, dialect, type: 'postgres' }) }
}

function openPool(url: string, connections: number, verify: Verify | undefined): Pool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'regards',
    ...(verify && { verify }),
    // Instants are epoch milliseconds: far within what a number holds exactly.
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)) },
  })
  pool.on('error', dropQuietly)
  pool.on('connect', (client) => client.on('error', dropQuietly))
  return pool
}

/** A connection that breaks while nobody asks anything of it is only dropped; the next question gets a new one, or says what is wrong. */
function dropQuietly(): void {}

async function refuseOldServer(db: Database): Promise<void> {
  const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int as version`.execute(db)
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000)
  if (version < OLDEST_VERSION) throw new Refusal('database-unreachable', `This database is PostgreSQL ${version}; Regards needs ${OLDEST_VERSION} or newer.`)
}

/** @throws Refusal `database-unreachable` where the walls between people would hold only as long as no statement is wrong. */
async function refuseWhoWalksThroughWalls(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string; walks: boolean }>`select rolname as name, rolsuper or rolbypassrls as walks from pg_roles where rolname = current_user`.execute(db)
  const [role] = rows
  if (!role?.walks) return
  throw new Refusal(
    'database-unreachable',
    `REGARDS_DATABASE_URL signs in as ${role.name}, whom row level security does not hold (superuser or BYPASSRLS), so that one wrong statement could show one person's letters to another. Make a plain role that owns the database: create role regards login password '…'; alter database … owner to regards.`,
  )
}

const postgresDialect: SqlDialect = {
  bytes: 'bytea',
  moment: 'timestamptz',
  flag: 'boolean',
  // In a SELECT of its own, it is asked once for a statement and not for every row, and an index can be searched with it.
  now: () => sql<number>`(select floor(extract(epoch from clock_timestamp()) * 1000)::bigint)`,
  skipLocked: (query) => query.forUpdate().skipLocked(),
  errandKeys: (json) => sql`(select owner_id, kind, subject, fence from json_to_recordset(${json}::json) as listed(owner_id text, kind text, subject text, fence bigint))`,
  enter: async (tx, ownerId, access) => {
    const name = sql`set_config('regards.owner', ${ownerId}, true)`
    // Changes of one owner wait for one another, as on SQLite: what was read is still so when it is written.
    await (access === 'read' ? sql`select ${name}` : sql`select ${name}, pg_advisory_xact_lock(hashtextextended(${ownerId}, 0))`).execute(tx)
  },
  isShared: true,
  lockMigrations: async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(tx)
    // Whoever waits for a table holds up all who come after it: better to begin once more.
    await sql`set local lock_timeout = '5s'`.execute(tx)
  },
  standing: async (tx) => {
    const { rows: [row] } = await sql<{ version: string; bytes: number; replicas: number; waits: boolean }>`
      select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
        (select count(*) from pg_stat_replication) as replicas, current_setting('synchronous_standby_names') <> '' as waits`.execute(tx)
    return { engine: `PostgreSQL ${row?.version ?? ''}`, bytes: row?.bytes ?? 0, replicas: row?.replicas ?? 0, waitsForReplica: row?.waits ?? false }
  },
  keepCopy: async () => {},
  ownRowsOnly: (table) => [
    `alter table ${table} enable row level security`,
    // Without force it would not hold for the owner of the tables, and that is the user we connect as.
    `alter table ${table} force row level security`,
    // Each in a SELECT of its own: asked once for a statement and not for every row.
    `create policy own_rows on ${table} using (owner_id = (select current_setting('regards.owner', true)) or (select current_setting('regards.all_owners', true)) = 'on')`,
  ],
  allOwnersOnly: (table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy all_owners on ${table} using (current_setting('regards.all_owners', true) = 'on')`,
  ],
  onlyGrows: (table) => [
    `create function ${table}_only_grows() returns trigger language plpgsql as $$ begin raise exception 'What stands in ${table} stays as it is.'; end $$`,
    `create trigger only_grows before update or delete or truncate on ${table} for each statement execute function ${table}_only_grows()`,
  ],
  leavesByAge: (table, keptMs) => [
    `create or replace function ${table}_only_grows() returns trigger language plpgsql as $$ begin
      if tg_op = 'DELETE' and tg_level = 'ROW' then
        if old.at < extract(epoch from now()) * 1000 - ${keptMs} or exists (select 1 from erasure where erasure.owner_id = old.owner_id) then return old; end if;
      end if;
      raise exception 'What stands in ${table} stays as it is.'; end $$`,
    `drop trigger only_grows on ${table}`,
    `create trigger only_grows before update or truncate on ${table} for each statement execute function ${table}_only_grows()`,
    `create trigger only_leaves_by_age before delete on ${table} for each row execute function ${table}_only_grows()`,
  ],
}
