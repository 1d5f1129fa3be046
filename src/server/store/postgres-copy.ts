/** Whole copies of a PostgreSQL database, made and put back by its own programs while work goes on. */
import { spawn } from 'node:child_process'
import { closeSync, existsSync, globSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { Refusal } from '../../api/refusal.ts'
import { explainPostgres, whereaboutsOf } from './postgres-errors.ts'
import { hostsOf } from './postgres-hosts.ts'

/** Writes one moment of the database into a new file. @throws Refusal `cannot-copy`, `database-unreachable` */
export async function dumpPostgres(url: string, to: string): Promise<void> {
  // Row level security holds for us too; the setting lets us see the rows of all, as for due work.
  await run('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', '--enable-row-security', `--file=${to}`], url)
}

/** Puts a copy into an empty database: all of it, or nothing. */
export async function restorePostgres(url: string, from: string): Promise<void> {
  const script = `${from}.${process.pid}.sql`
  try {
    // As a script, so that what newer programs write at its head and an older server does not know can be left out.
    await run('pg_restore', ['--no-owner', '--no-privileges', `--file=${script}`, from])
    leaveOutNewer(script)
    await run('psql', ['--quiet', '--no-psqlrc', '--single-transaction', '--set=ON_ERROR_STOP=1', '--output=/dev/null', `--file=${script}`], url)
  } finally {
    rmSync(script, { force: true })
  }
}

/** Settings at the head of a script that servers of before their version refuse; they say how long it may take, which is as long as it does. */
const newer = ['transaction_timeout'] // 17

/** Makes comments of them in place: the script may be as large as the database. */
export function leaveOutNewer(script: string): void {
  const file = openSync(script, 'r+')
  try {
    const head = Buffer.alloc(8_192)
    const text = head.toString('latin1', 0, readSync(file, head, 0, head.length, 0))
    for (const name of newer) {
      const at = text.search(new RegExp(`^SET ${name} =`, 'm'))
      if (at >= 0) writeSync(file, '-- ', at)
    }
  } finally {
    closeSync(file)
  }
}

/** Gives the version of the tables; undefined where there are none. */
export async function versionOfPostgres(url: string): Promise<number | undefined> {
  let failure: Error | undefined
  for (const host of hostsOf(url)) {
    const client = new Client({ connectionString: host, connectionTimeoutMillis: 10_000 })
    try {
      await client.connect()
      return await versionSeenBy(client)
    } catch (error) {
      failure = explainPostgres(error, whereaboutsOf(host))
    } finally {
      await client.end()
    }
  }
  throw failure ?? new Error('The address of the database names no host.')
}

async function versionSeenBy(client: Client): Promise<number | undefined> {
  const { rows: [there] } = await client.query<{ tables: number; kept: boolean; database: string }>(
    `select count(*)::int as tables, to_regclass('schema_version') is not null as kept, current_database() as database from pg_tables where schemaname = 'public'`,
  )
  if (there?.kept) return (await client.query<{ version: number }>('select coalesce(max(version), 0) as version from schema_version')).rows[0]?.version
  if (there && there.tables > 0) throw new Refusal('database-unreachable', `The database ${there.database} holds another program's tables. Name an empty one in REGARDS_DATABASE_URL.`)
  return undefined
}

/** A program of PostgreSQL; the password goes by its environment, where no list of processes shows it. */
function run(program: string, options: readonly string[], url?: string): Promise<void> {
  const { address, password } = withoutPassword(url)
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', PGOPTIONS: '-c regards.all_owners=on', PGCONNECT_TIMEOUT: '10', PGTARGETSESSIONATTRS: 'read-write', ...(password !== undefined && { PGPASSWORD: password }) }
  const child = spawn(programPath(program), [...options, ...(address === undefined ? [] : [`--dbname=${address}`])], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-2_000)))
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(new Refusal('cannot-copy', `${program} could not be started. It comes with PostgreSQL's own programs: apt-get install postgresql-client.`, { cause })))
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Refusal('cannot-copy', `${program} did not succeed: ${firstLine(said)}`))))
  })
}

/** What the program says may quote a row after its first line. */
function firstLine(said: string): string {
  return said.trim().split('\n')[0] ?? 'it said nothing'
}

function withoutPassword(url: string | undefined): { readonly address?: string; readonly password?: string } {
  if (url === undefined) return {}
  const [, scheme = '', user = '', password, rest = ''] = /^(postgres(?:ql)?:\/\/)([^:@/]*)(?::([^@/]*))?(@.*)$/s.exec(url) ?? []
  return password === undefined ? { address: url } : { address: `${scheme}${user}${rest}`, password: decodeURIComponent(password) }
}

/** The newest that Debian installed, since an older one does not read a newer server; else whatever is on the path. */
function programPath(program: string): string {
  const [newest] = globSync(`/usr/lib/postgresql/*/bin/${program}`).toSorted((a, b) => Number(dirname(b).split('/')[4]) - Number(dirname(a).split('/')[4]))
  const onPath = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/opt/local/bin'].map((directory) => join(directory, program)).find((path) => existsSync(path))
  return newest ?? onPath ?? program
}
