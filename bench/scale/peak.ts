/** Nine o'clock: many letters become due within one minute, each of another student and from another mailbox. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import type { Template } from './fill.ts'

export interface Peak {
  readonly letters: number
  readonly workers: number
  /** Letters that each worker has in hand at once. */
  readonly hands: number
  /** Milliseconds that the mail server takes for each answer. */
  readonly answerMs: number
  /** Where the server's files lie: for its processor time. */
  readonly databaseDirectory: string
}

export interface Drained {
  readonly workers: number
  readonly 'hands each': number
  readonly 'ms an answer': number
  readonly letters: number
  readonly 'due in s': number
  readonly 'drained in s': number
  readonly 'letters a second': number
  readonly 'late p50 s': number
  readonly 'late p95 s': number
  readonly 'late p99 s': number
  readonly 'late most s': number
  /** Milliseconds of processor time for one letter, in the workers and in the database. */
  readonly 'worker ms a letter': number
  readonly 'database ms a letter': number
  /** Of the whole database, what asks whether all have left included. */
  readonly 'commits a letter': number
  readonly 'KB of log a letter': number
  readonly 'MB a worker': number
}

const SOON_MS = 8_000
/** Sixty thousand in the minute after nine. */
const DUE_A_SECOND = 1_000

/** Lets them become due and so many workers hand them over to a local sink; every letter with a connection and a sign-in of its own. */
export async function drainPeak(url: string, template: Template, peak: Peak): Promise<Drained> {
  const sink = await startSink(peak.answerMs)
  const directory = mkdtempSync(join(tmpdir(), 'regards-peak-'))
  const caFile = join(directory, 'ca.pem')
  writeFileSync(caFile, sink.ca)
  const client = new Client({ connectionString: url })
  await client.connect()
  const workers: Child[] = []
  try {
    await client.query(`set regards.all_owners = 'on'`)
    const begins = await makeDue(client, template, { ...peak, port: sink.port })
    for (let nth = 0; nth < peak.workers; nth++) workers.push(await startChild('peak-worker.ts', JSON.stringify({ databaseUrl: url, caFile, hands: peak.hands })))
    const before = { ...(await spent(workers, peak.databaseDirectory)), ...(await written(client)) }
    await wait(Math.max(0, begins - Date.now()))
    while ((await left(client)) > 0) await wait(500)
    const after = { ...(await spent(workers, peak.databaseDirectory)), ...(await written(client)) }
    const { rows: [late] } = await client.query<{ p50: number; p95: number; p99: number; most: number; last: number }>(
      `select percentile_cont(0.5) within group (order by e.at - d.due_at) / 1000.0 as p50, percentile_cont(0.95) within group (order by e.at - d.due_at) / 1000.0 as p95, percentile_cont(0.99) within group (order by e.at - d.due_at) / 1000.0 as p99, max(e.at - d.due_at) / 1000.0 as most, max(e.at)::float8 as last
       from delivery d join delivery_event e on e.owner_id = d.owner_id and e.delivery_id = d.id and e.to_state = 'sent' and e.at >= $1 where d.id = $2 and d.due_at >= $1`,
      [begins, template.deliveryIds[0]],
    )
    if (!late) throw new Error('Nothing was sent.')
    const seconds = (late.last - begins) / 1000
    const share = (value: number): number => Math.round((100 * value) / peak.letters) / 100
    const each = (seconds: number): number => share(1_000 * seconds)
    const round = (value: number): number => Math.round(10 * Number(value)) / 10
    return {
      workers: peak.workers, 'hands each': peak.hands, 'ms an answer': peak.answerMs, letters: peak.letters, 'due in s': peak.letters / DUE_A_SECOND, 'drained in s': round(seconds), 'letters a second': Math.round(peak.letters / seconds),
      'late p50 s': round(late.p50), 'late p95 s': round(late.p95), 'late p99 s': round(late.p99), 'late most s': round(late.most),
      'worker ms a letter': each(after.workers - before.workers), 'database ms a letter': each(after.database - before.database), 'commits a letter': share(after.commits - before.commits), 'KB of log a letter': share((after.logged - before.logged) / 1024), 'MB a worker': after.memory,
    }
  } finally {
    for (const { stop } of [...workers, sink]) stop()
    await client.end()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Makes the first letter of so many students due again, spread over the time, from mailboxes at the sink. Gives when the first is. */
async function makeDue(client: Client, { deliveryIds: [deliveryId] }: Template, { letters, port }: Peak & { readonly port: number }): Promise<number> {
  await client.query(`update mailbox set host = 'localhost', port = $1, tls = 'implicit', sealed_password = 'password' where owner_id like 'student-%' and port <> $1`, [port])
  await client.query('vacuum (analyze) mailbox')
  const begins = Date.now() + SOON_MS + letters / 4
  await client.query(
    `update delivery set state = 'due', due_at = $1 + (substr(owner_id, 9)::int * 7919 % $2) * ($3::float8 / $2), attempts = 0 where id = $4 and owner_id like 'student-%' and substr(owner_id, 9)::int <= $2`,
    [begins, letters, (1000 * letters) / DUE_A_SECOND, deliveryId],
  )
  await client.query('vacuum (analyze) delivery')
  return begins
}

/** Each count from an index of that state: what watches must not cost what is watched. */
async function left(client: Client): Promise<number> {
  const inState = ['due', 'claimed', 'committed'].map((state) => `(select count(*) from delivery where state = '${state}')`)
  const { rows } = await client.query<{ left: number }>(`select (${inState.join(' + ')})::int as left`)
  return rows[0]?.left ?? 0
}

/** Transactions, and bytes of the write-ahead log, so far. */
async function written(client: Client): Promise<{ readonly commits: number; readonly logged: number }> {
  const { rows: [now] } = await client.query<{ commits: number; logged: number }>(`select xact_commit::float8 as commits, pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as logged from pg_stat_database where datname = current_database()`)
  return { commits: now?.commits ?? 0, logged: now?.logged ?? 0 }
}

interface Child {
  ask(): Promise<string>
  stop(): void
}

async function startChild(file: string, ...options: string[]): Promise<Child & { readonly first: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...options], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const next = async (): Promise<string> => String((await once(lines, 'line'))[0])
  const first = await next()
  return {
    first,
    ask: async () => {
      const answer = next()
      child.stdin.write('?\n')
      return answer
    },
    stop: () => void child.kill('SIGKILL'),
  }
}

async function startSink(answerMs: number): Promise<Child & { readonly port: number; readonly ca: string }> {
  const child = await startChild('../send/sink.ts', String(answerMs))
  const { port, ca } = JSON.parse(child.first) as { port: number; ca: string }
  return { ...child, port, ca }
}

/** Processor seconds so far of the workers and of the database's processes that are there, and the most memory of a worker. */
async function spent(workers: readonly Child[], databaseDirectory: string): Promise<{ readonly workers: number; readonly database: number; readonly memory: number }> {
  const told = (await Promise.all(workers.map((worker) => worker.ask()))).map((line) => JSON.parse(line) as { cpu: number; memory: number })
  const server = readFileSync(join(databaseDirectory, 'data', 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''
  const processes = [server, ...execFileSync('pgrep', ['-P', server], { encoding: 'utf8' }).trim().split('\n')]
  return { workers: told.reduce((sum, { cpu }) => sum + cpu, 0), database: processes.reduce((sum, pid) => sum + secondsOf(pid), 0), memory: Math.max(...told.map(({ memory }) => memory)) }
}

/** proc(5): the 14th and 15th field of stat, in hundredths of a second; the second may hold spaces. */
function secondsOf(pid: string): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    // It ended meanwhile.
    return 0
  }
}
