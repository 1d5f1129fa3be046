/** `npm run bench -- scale`: many students on one PostgreSQL, and how what they wait for grows with their number. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createDatabase, postgresMissing, startPostgres, stopPostgres } from '../../test/postgres-server.ts'
import { openDesk } from '../../src/server/desk.ts'
import { copyStudents, fillTemplate } from './fill.ts'
import { drainPeak, type Drained } from './peak.ts'
import { asksOf, measure, startWebs, type Measured } from './screens.ts'

/** Measures the screens at growing numbers of students, with one web process and with four; then nine o'clock, as WORKERS:LETTERS[:HANDS[:MS-AN-ANSWER]]. */
export async function run(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...given], options: { students: { type: 'string', default: '1000,10000,100000' }, requests: { type: 'string', default: '1000' }, webs: { type: 'string', default: '1,4' }, peaks: { type: 'string', default: '1:60000,2:60000,4:60000' } } })
  if (postgresMissing) return console.log(`PostgreSQL is ${postgresMissing}.`)
  const directory = mkdtempSync(join(tmpdir(), 'regards-scale-'))
  const home = mkdtempSync(join(tmpdir(), 'regards-scale-home-'))
  try {
    const { url, ask } = await createDatabase(await startPostgres(directory, ['-c fsync=on', '-c shared_buffers=1GB', '-c max_wal_size=4GB', '-c effective_cache_size=4GB']))
    const open = await openDesk({ home, databaseUrl: url, port: 0, services: ['web'], holdSeconds: 35, opensBrowser: false })
    const template = await fillTemplate(open)
    await open.close()
    const rows: (Measured & { students: number; webs: number })[] = []
    let there = 0
    for (const students of numbersOf(values.students)) {
      const seconds = await copyStudents(url, template, { from: there + 1, to: students })
      there = students
      const [size] = await ask('select pg_size_pretty(pg_database_size(current_database())) as size')
      console.log(`${students} students, ${3 * students} interviews, ${10 * students} letters: ${String(size?.['size'])}, filled in ${Math.round(seconds)} s`)
      for (const webs of numbersOf(values.webs)) {
        const measured = await screensWith(webs, { students, requests: Number(values.requests), databaseUrl: url, home, template })
        console.table(measured)
        rows.push(...measured)
      }
    }
    console.table(rows)
    const drained: Drained[] = []
    for (const peak of values.peaks.split(',').filter(Boolean)) {
      const [workers = 1, letters = 0, hands = 64, answerMs = 0] = peak.split(':').map(Number)
      drained.push(await drainPeak(url, template, { workers, hands, answerMs, letters: Math.min(there, letters), databaseDirectory: directory }))
      console.table(drained.slice(-1))
    }
    console.table(drained)
  } finally {
    stopPostgres(directory)
    rmSync(directory, { recursive: true, force: true })
    rmSync(home, { recursive: true, force: true })
  }
}

interface Setting {
  readonly students: number
  readonly requests: number
  readonly databaseUrl: string
  readonly home: string
  readonly template: Parameters<typeof asksOf>[0]
}

async function screensWith(count: number, { students, requests, databaseUrl, home, template }: Setting): Promise<(Measured & { students: number; webs: number })[]> {
  const webs = await startWebs(count, { databaseUrl, home })
  try {
    const measured: (Measured & { students: number; webs: number })[] = []
    for (const ask of asksOf(template)) {
      await measure(ask, { ports: webs.ports, requests: Math.min(200, requests), students })
      measured.push({ students, webs: count, ...(await measure(ask, { ports: webs.ports, requests, students })) })
    }
    console.log(`${count} web ${count === 1 ? 'process' : 'processes'} at ${students} students: ${await webs.memory()} MB resident`)
    return measured
  } finally {
    webs.stop()
  }
}

/** '1,4', or nothing at all. */
function numbersOf(list: string): number[] {
  return list.split(',').filter(Boolean).map(Number)
}
