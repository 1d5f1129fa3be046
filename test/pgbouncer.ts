/** PgBouncer from Debian before a test database: transactions of many clients share few connections, as a site with many processes has it. */
import { spawn } from 'node:child_process'
import { chownSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { Client } from 'pg'
import { sparePort, unprivileged } from './postgres-server.ts'
import { aDirectory } from './stores.ts'

const program = '/usr/sbin/pgbouncer'

/** What to say where it is missing; undefined where it is here. */
export const pgbouncerMissing: string | undefined = existsSync(program) ? undefined : 'skipped: apt-get install pgbouncer brings it'

/** Starts one before the database of this address, in transaction mode with so many connections, and gives the address through it. Stopped when the test ends. */
export async function throughPgbouncer(url: string, connections = 2): Promise<string> {
  const to = new URL(url)
  const directory = aDirectory()
  const port = await sparePort()
  const file = (name: string): string => join(directory, name)
  writeFileSync(file('users'), `"${to.username}" ""\n`)
  writeFileSync(
    file('pgbouncer.ini'),
    `[databases]\n* = host=${to.hostname} port=${to.port}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = trust\nauth_file = ${file('users')}\npool_mode = transaction\ndefault_pool_size = ${connections}\nmax_client_conn = 200\n`,
  )
  const user = unprivileged()
  if (user) for (const path of [directory, file('users'), file('pgbouncer.ini')]) chownSync(path, user.uid, user.gid)
  const child = spawn(program, [file('pgbouncer.ini')], { stdio: 'ignore', ...user })
  onTestFinished(() => void child.kill('SIGKILL'))
  const through = new URL(url)
  through.port = String(port)
  await untilItAnswers(through.href)
  return through.href
}

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (tries > 100) throw error
      await wait(30)
    }
  }
}
