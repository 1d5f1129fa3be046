/** A process that hands over what is due, as the server does, until it is killed. Its one argument is a SenderOptions as JSON. */
import { readFileSync } from 'node:fs'
import { openMarks } from '../../src/server/jobs/marks.ts'
import { startWorker } from '../../src/server/jobs/worker.ts'
import { openSecrets } from '../../src/server/mail/secrets.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import type { Timeouts } from '../../src/server/mail/timeouts.ts'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { oauthSignIns } from '../../src/server/mail/oauth.ts'
import { randomIds, systemClock } from '../../src/server/system.ts'

export interface SenderOptions {
  /** A SQLite file, or postgres://… */
  readonly target: string
  readonly keyFile: string
  readonly caFile: string
  readonly workerId: string
  readonly isOnlyOneOfItsName: boolean
  /** For campaigns, which cannot wait as long as people can. */
  readonly hurried?: { readonly timeouts: Timeouts; readonly leaseMs: number; readonly retryAfter: number } | undefined
}

const { target, keyFile, caFile, workerId, isOnlyOneOfItsName, hurried } = JSON.parse(process.argv[2] ?? '') as SenderOptions
const store = await (target.startsWith('postgres:') ? openPostgresStore({ url: target }) : openSqliteStore({ file: target }))
const mailer = smtpMailer({ ca: readFileSync(caFile, 'utf8'), timeouts: hurried?.timeouts })
const patience = hurried && { leaseMs: hurried.leaseMs, retryAfter: () => hurried.retryAfter, tidyEveryMs: hurried.leaseMs / 2 }

startWorker(
  { store, clock: systemClock, ids: randomIds, mailer, secrets: openSecrets({ keyFile }), signIns: oauthSignIns({ now: () => systemClock.now(), siteClients: {} }) },
  { workerId, isOnlyOneOfItsName, marks: isOnlyOneOfItsName ? openMarks(`${target}.marks`) : undefined, ...patience, log: (line) => process.stderr.write(`${line}\n`) },
)
