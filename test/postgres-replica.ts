/** A PostgreSQL and a replica that follows it, on one machine: the one is lost, the other takes its place. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { asked, createDatabase, runPostgres, sparePort, startPostgres, stopPostgres, unprivileged } from './postgres-server.ts'

export interface Replicated {
  /** Names both hosts. */
  readonly url: string
  /** Stops what sends the log to the replica, waits a while, ends the first server as a power cut would, and promotes the replica. Gives when it was lost, by performance.now(). */
  failOver(): Promise<number>
  stop(): void
}

export interface ReplicatedOptions {
  /** True: a commit counts when the replica has it too (synchronous_standby_names). */
  readonly isSynchronous: boolean
  /** For how long nothing reaches the replica any more before the first server is lost. */
  readonly lagMs: number
}

/** Makes both in an empty directory. */
export async function startReplicated(directory: string, { isSynchronous, lagMs }: ReplicatedOptions): Promise<Replicated> {
  const [first, second] = [join(directory, 'first'), join(directory, 'second')]
  const user = unprivileged()
  mkdirSync(first)
  mkdirSync(second)
  if (user) for (const path of [directory, first, second]) chownSync(path, user.uid, user.gid)
  const port = await startPostgres(first)
  const admin = `postgres://postgres@127.0.0.1:${port}/postgres`
  const { url } = await createDatabase(port)
  runPostgres(second, 'pg_basebackup', ['-R', '-D', join(second, 'data'), '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-c', 'fast', '--no-sync'])
  const secondPort = await sparePort()
  runPostgres(second, 'pg_ctl', ['start', '-w', '-D', join(second, 'data'), '-l', join(second, 'log'), '-o', `-p ${secondPort} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200`])
  if (isSynchronous) {
    await asked(admin, `alter system set synchronous_standby_names = '*'`)
    await asked(admin, 'select pg_reload_conf()')
  }
  await untilFollowed(admin, isSynchronous ? 'sync' : 'async')
  let isFirstLost = false
  return {
    url: url.replace(`127.0.0.1:${port}`, `127.0.0.1:${port},127.0.0.1:${secondPort}`),
    async failOver() {
      const [sender] = await asked(admin, 'select pid from pg_stat_replication')
      process.kill(Number(sender?.['pid']), 'SIGSTOP')
      await wait(lagMs)
      killServer(first)
      isFirstLost = true
      const lostAt = performance.now()
      runPostgres(second, 'pg_ctl', ['promote', '-w', '-D', join(second, 'data')])
      return lostAt
    },
    stop() {
      stopPostgres(second)
      if (!isFirstLost) stopPostgres(first)
    },
  }
}

async function untilFollowed(admin: string, state: string): Promise<void> {
  for (let tries = 0; tries < 800; tries++) {
    const [row] = await asked(admin, 'select sync_state from pg_stat_replication')
    if (row?.['sync_state'] === state) return
    await wait(25)
  }
  throw new Error('The replica did not follow within twenty seconds.')
}

/** Ends the server and all it started, without a word. */
function killServer(directory: string): void {
  const pidFile = join(directory, 'data', 'postmaster.pid')
  const server = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  const children = execFileSync('pgrep', ['-P', String(server)], { encoding: 'utf8' }).trim().split('\n').map(Number)
  for (const pid of [server, ...children]) process.kill(pid, 'SIGKILL')
}
