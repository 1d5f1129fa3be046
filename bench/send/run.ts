/** `npm run bench -- send`: what sending costs, beside what others do, in one and the same run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { byNodemailer, byRegards, startSink } from './letters-a-second.ts'

export async function run(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...given], options: { letters: { type: 'string', default: '2000' }, rounds: { type: 'string', default: '3' } } })
  await lettersASecond(Number(values.letters), Number(values.rounds))
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
