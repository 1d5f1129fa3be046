/** `npm run bench -- send [--only letters,drain,lateness,memory] [--rows 100000] [--queues …] [--memory 100000]`: what sending costs, beside what others do, in one and the same run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { startPostgres, stopPostgres } from '../../test/postgres-server.ts'
import { drained, type Queue } from './due-work.ts'
import { lateness } from './lateness.ts'
import { memoryOver } from './memory.ts'
import { byNodemailer, byRegards, startSink } from './letters-a-second.ts'

export async function run(given: readonly string[]): Promise<void> {
  const options = { letters: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '3' }, rows: { type: 'string', default: '100000' }, memory: { type: 'string', default: '100000' }, queues: { type: 'string', default: 'regards,graphile-worker,pg-boss' }, only: { type: 'string', default: 'letters,drain,lateness,memory' } } as const
  const { values } = parseArgs({ args: [...given], options })
  const parts = values.only.split(',')
  if (parts.includes('letters')) await lettersASecond(Number(values.letters), Number(values.rounds))
  if (parts.includes('drain')) await dueWorkDrained(Number(values.rows), values.queues.split(','))
  if (parts.includes('lateness')) await howLate()
  if (parts.includes('memory')) await howMuchMemory(Number(values.memory))
}

async function lettersASecond(letters: number, rounds: number): Promise<void> {
  const sink = await startSink()
  const table: Record<string, number | string>[] = []
  for (let round = 1; round <= rounds; round++) {
    const directory = mkdtempSync(join(tmpdir(), 'regards-bench-'))
    const store = await openSqliteStore({ file: join(directory, 'regards.db') })
    const plain = await byNodemailer(sink, letters, false)
    const pooled = await byNodemailer(sink, letters, true)
    const ours = await byRegards(sink, store, { letters, directory })
    await store.close()
    rmSync(directory, { recursive: true, force: true })
    table.push({ round, 'nodemailer, one connection a letter': Math.round(plain), 'nodemailer, pooled': Math.round(pooled), 'Regards, durable': Math.round(ours), 'of plain': (ours / plain).toFixed(2), 'of pooled': (ours / pooled).toFixed(2) })
  }
  sink.stop()
  console.log(`Letters a second into a local sink over TLS, 8 at once, ${letters} letters a round`)
  console.table(table)
}

const allQueues: readonly Queue[] = ['regards', 'graphile-worker', 'pg-boss']

/** All on the same server, by turns. pg-boss fetches 500 each half second at most: over 100,000 rows it takes some minutes. */
async function dueWorkDrained(rows: number, asked: readonly string[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-bench-'))
  const port = await startPostgres(directory)
  const table: Record<string, number | string>[] = []
  for (const processes of [1, 2, 4]) {
    const line: Record<string, number | string> = { processes }
    for (const queue of allQueues.filter((each) => asked.includes(each))) {
      line[queue] = Math.round(await drained(port, queue, { processes, rows }))
      process.stderr.write(`${queue}, ${processes}: ${line[queue]}\n`)
    }
    const ratio = Number(line['regards']) / Number(line['graphile-worker'])
    table.push({ ...line, ...(Number.isFinite(ratio) && { 'of graphile-worker': ratio.toFixed(2) }) })
  }
  stopPostgres(directory)
  rmSync(directory, { recursive: true, force: true })
  console.log(`Due work drained, rows a second, ${rows} rows, 100 at once in each process`)
  console.table(table)
}

async function howLate(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-bench-'))
  const late = await lateness(await startPostgres(directory), 10)
  stopPostgres(directory)
  rmSync(directory, { recursive: true, force: true })
  const at = (share: number): string => `${late[Math.ceil(late.length * share) - 1]} ms`
  console.log('Lateness of due work on PostgreSQL, one process, 1,000 a second for 10 s')
  console.table({ p50: at(0.5), p99: at(0.99), most: at(1) })
}

async function howMuchMemory(letters: number): Promise<void> {
  const { tenths, lettersASecond } = await memoryOver(letters)
  console.log(`Memory of the sending process (RSS) over ${letters} letters, ${Math.round(lettersASecond)} a second: the most in each tenth of them`)
  console.table(Object.fromEntries(tenths.map((megabytes, tenth) => [`${tenth * 10} to ${tenth * 10 + 10} %`, `${megabytes} MB`])))
}
