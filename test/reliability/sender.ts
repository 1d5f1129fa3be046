/** A process that hands over what is due, as the server does, until it is killed. Its one argument is a SenderOptions as JSON. */
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { copyFiler, evidenceLooker } from '../../src/server/actions/look-for-evidence.ts'
import { type DataDirectory, takeDataDirectory } from '../../src/server/data-directory.ts'
import { openMarks } from '../../src/server/jobs/marks.ts'
import { startWorker } from '../../src/server/jobs/worker.ts'
import { oauthSignIns } from '../../src/server/mail/oauth.ts'
import { imapPostbox } from '../../src/server/mail/postbox.ts'
import { openSecrets } from '../../src/server/mail/secrets.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import type { Timeouts } from '../../src/server/mail/timeouts.ts'
import type { Clock, Store } from '../../src/server/ports.ts'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { randomIds, systemClock } from '../../src/server/system.ts'

export interface SenderOptions {
  /** A SQLite file, or postgres://… */
  readonly target: string
  readonly keyFile: string
  readonly caFile: string
  readonly workerId: string
  readonly isOnlyOneOfItsName: boolean
  /** Stops itself (SIGSTOP) right after so many letters have passed their gate, before their last bytes leave; says 'paused' first. */
  readonly pausesAfter?: number | undefined
  /** For campaigns, which cannot wait as long as people can. */
  readonly hurried?: { readonly timeouts: Timeouts; readonly leaseMs: number; readonly retryAfter: number } | undefined
  /** Letters in hand at once; absent: as many as the server has. */
  readonly hands?: number | undefined
}

const { target, keyFile, caFile, workerId, isOnlyOneOfItsName, pausesAfter, hurried, hands } = JSON.parse(process.argv[2] ?? '') as SenderOptions
const isShared = target.startsWith('postgres:')
// Held until the end of the process: let go, it would be another's.
export const directory = isShared ? undefined : takeOrLeave()
const clock = jumpingClock()
const store = await (isShared ? openPostgresStore({ url: target }) : openSqliteStore({ file: target, clock }))
const ca = readFileSync(caFile, 'utf8')
const mailer = smtpMailer({ ca, timeouts: hurried?.timeouts })
const signIns = oauthSignIns({ now: () => systemClock.now(), siteClients: {} })
const desk = { store: pausing(store), clock, ids: randomIds, mailer, secrets: openSecrets({ keyFile }), signIns, postbox: imapPostbox({ ca }) }
const patience = hurried && { leaseMs: hurried.leaseMs, retryAfter: () => hurried.retryAfter, tidyEveryMs: hurried.leaseMs / 2, settlePauseMs: 200, lateAfterMs: 2 * 3_600_000 }

startWorker(desk, {
  workerId,
  isOnlyOneOfItsName,
  marks: isOnlyOneOfItsName ? openMarks(`${target}.marks`) : undefined,
  errandHandlers: { 'look-for-evidence': evidenceLooker(desk), 'file-copy': copyFiler(desk) },
  ...patience,
  concurrency: hands,
  log: (line) => process.stderr.write(`${line}\n`),
})
process.stdout.write('ready\n')
// Whoever started it is gone, without having ended it: a campaign that was broken off leaves nobody at work.
const starter = process.ppid
setInterval(() => void (process.ppid !== starter && process.exit(4)), 2_000).unref()

/** One process owns a data directory: a second one says so and ends, as the server does. */
function takeOrLeave(): DataDirectory {
  try {
    return takeDataDirectory(dirname(target))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(3)
  }
}

/** SIGUSR2 moves it: an hour ahead, back, an hour behind, back. */
function jumpingClock(): Clock {
  const hours = [0, 1, 0, -1]
  let jumps = 0
  process.on('SIGUSR2', () => void jumps++)
  return { now: () => systemClock.now().add({ hours: hours[jumps % hours.length] ?? 0 }) }
}

function pausing(open: Store): Store {
  if (pausesAfter === undefined) return open
  let gates = 0
  const commit: Store['due']['commit'] = async (claim) => {
    const passed = await open.due.commit(claim)
    if (passed && ++gates === pausesAfter) {
      process.stdout.write('paused\n')
      process.kill(process.pid, 'SIGSTOP')
    }
    return passed
  }
  return { ...open, due: { ...open.due, commit } }
}
