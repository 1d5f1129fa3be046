/** A throw-away PostgreSQL from Debian's binaries, in a directory of its own on a spare port. Knows nothing of the test runner. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, globSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { Client } from 'pg'

/** What to say where PostgreSQL is missing; undefined where it is here. */
export const postgresMissing: string | undefined = binaries() ? undefined : 'skipped: apt-get install postgresql brings it'

export interface FreshDatabase {
  /** Signs in as the owner of the database, who is no superuser: row level security holds for it. */
  readonly url: string
  /** Asks the server as its superuser, whom nothing is hidden from. */
  ask(text: string): Promise<readonly Record<string, unknown>[]>
}

/** Makes an empty database that nobody else uses, on the server at this port. */
export async function createDatabase(port: number): Promise<FreshDatabase> {
  const name = `regards_${crypto.randomUUID().replaceAll('-', '')}`
  await asked(`postgres://postgres@127.0.0.1:${port}/postgres`, `create database ${name} owner regards`)
  return { url: `postgres://regards@127.0.0.1:${port}/${name}`, ask: (text) => asked(`postgres://postgres@127.0.0.1:${port}/${name}`, text) }
}

/** Stops the server of a directory, if one runs there. */
export function stopPostgres(directory: string): void {
  if (existsSync(join(directory, 'data', 'postmaster.pid'))) runPostgres(directory, 'pg_ctl', ['stop', '-D', join(directory, 'data'), '-m', 'immediate'])
}

/** Ends the server of a directory as a crash would, and starts it again on the same port. */
export function restartPostgres(directory: string): void {
  runPostgres(directory, 'pg_ctl', ['restart', '-w', '-D', join(directory, 'data'), '-m', 'immediate', '-l', join(directory, 'log')])
}

/** Makes a server in an empty directory and starts it, with settings like '-c fsync=on' that win over the usual ones. Gives its port. */
export async function startPostgres(directory: string, settings: readonly string[] = []): Promise<number> {
  const data = join(directory, 'data')
  const user = unprivileged()
  if (user) chownSync(directory, user.uid, user.gid)
  const port = await sparePort()
  runPostgres(directory, 'initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  // Without fsync: the machine does not lose power during the tests, and a killed process loses nothing without it.
  const options = [`-p ${port}`, '-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''", '-c fsync=off', '-c max_connections=200', ...settings].join(' ')
  runPostgres(directory, 'pg_ctl', ['start', '-w', '-D', data, '-l', join(directory, 'log'), '-o', options])
  await asked(`postgres://postgres@127.0.0.1:${port}/postgres`, 'create role regards login')
  return port
}

/** Asks a server one thing. */
export async function asked(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

/** Runs a program of PostgreSQL in a directory, as whoever PostgreSQL may run as. */
export function runPostgres(directory: string, program: string, options: readonly string[]): void {
  const found = binaries()
  if (!found) throw new Error(`There is no ${program}: apt-get install postgresql brings it.`)
  const { status, stderr, error } = spawnSync(join(found, program), options, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000, ...unprivileged() })
  if (status !== 0) throw new Error(`${program} did not succeed: ${stderr || String(error)}`)
}

/** Gives whom to start it as: PostgreSQL refuses to run as root. */
export function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const name = spawnSync('id', ['-u', 'postgres']).status === 0 ? 'postgres' : 'nobody'
  const id = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function binaries(): string | undefined {
  const [newest] = globSync('/usr/lib/postgresql/*/bin/initdb').toSorted((a, b) => versionOf(b) - versionOf(a))
  if (newest) return dirname(newest)
  return process.env['PATH']?.split(':').find((directory) => existsSync(join(directory, 'initdb')))
}

function versionOf(path: string): number {
  return Number(path.split('/')[4])
}

/** Finds a port that nobody listens on. */
export function sparePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('There is no spare port.'))))
    })
  })
}
