/** How much memory a sending process needs over many letters. The queue is filled by this process, and the letters are sent by another. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { fillOutbox } from '../../test/reliability/outbox.ts'
import type { SenderOptions } from '../../test/reliability/sender.ts'
import { AT_ONCE, startSink } from './letters-a-second.ts'

/** Megabytes at moments of the way. */
export interface MemorySeen {
  /** The most, in each tenth of the letters. */
  readonly tenths: readonly number[]
  readonly lettersASecond: number
}

/** Sends so many letters from one process and looks at its resident memory twice a second. */
export async function memoryOver(letters: number): Promise<MemorySeen> {
  const sink = await startSink()
  const directory = mkdtempSync(join(tmpdir(), 'regards-bench-'))
  const [target, keyFile, caFile] = ['regards.db', 'key', 'ca.pem'].map((name) => join(directory, name))
  if (target === undefined || keyFile === undefined || caFile === undefined) throw new Error('There is no directory.')
  writeFileSync(caFile, sink.ca)
  const store = await openSqliteStore({ file: target })
  const smtp = { host: 'localhost', port: sink.port, startTlsPort: sink.port, user: 'candidate@example.test', password: 'app-password' } as const
  await fillOutbox(store, { smtp, keyFile, letters, mailboxes: AT_ONCE })
  await store.close()
  const options: SenderOptions = { target, keyFile, caFile, workerId: 'alone', isOnlyOneOfItsName: true, hands: AT_ONCE }
  const sender = spawn(process.execPath, [join(import.meta.dirname, '../../test/reliability/sender.ts'), JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await once(sender.stdout, 'data')
    const started = performance.now()
    const tenths = Array<number>(10).fill(0)
    for (let taken = 0; taken < letters; taken = await sink.taken()) {
      const tenth = Math.min(9, Math.floor((taken * 10) / letters))
      tenths[tenth] = Math.max(tenths[tenth] ?? 0, residentOf(sender.pid ?? 0))
      await pause(500)
    }
    return { tenths, lettersASecond: (1000 * letters) / (performance.now() - started) }
  } finally {
    const ended = once(sender, 'close')
    sender.kill('SIGKILL')
    await ended
    sink.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

function residentOf(pid: number): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024)
}
