/** One process that drains a queue of work that does nothing: `drain.ts QUEUE URL`. Says 'ready', and begins at the first line. */
import { once } from 'node:events'
import { startWorker } from '../../src/server/jobs/worker.ts'
import { oauthSignIns } from '../../src/server/mail/oauth.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { randomIds, systemClock } from '../../src/server/system.ts'

const AT_ONCE = 100
const [queue = '', url = ''] = process.argv.slice(2)
const say = (): void => void process.stdout.write('ready\n')

if (queue === 'regards') {
  const store = await openPostgresStore({ url })
  say()
  await once(process.stdin, 'data')
  const secrets = { seal: (plain: string) => plain, open: (sealed: string) => sealed }
  const signIns = oauthSignIns({ now: () => systemClock.now(), siteClients: {} })
  startWorker(
    { store, clock: systemClock, ids: randomIds, mailer: smtpMailer(), secrets, signIns },
    { workerId: randomIds.next(), errandsAtOnce: AT_ONCE, errandHandlers: { remind: async () => undefined }, log: (line) => console.error(line) },
  )
} else if (queue === 'graphile-worker') {
  const { run, Logger } = await import('graphile-worker')
  say()
  await once(process.stdin, 'data')
  await run({
    connectionString: url,
    concurrency: AT_ONCE,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: { remind: async () => undefined },
    // As its own performance notes say for throughput: jobs are fetched and completed in batches.
    preset: { worker: { localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  })
} else {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false })
  await boss.start()
  say()
  await once(process.stdin, 'data')
  await boss.work('remind', { batchSize: 500, pollingIntervalSeconds: 0.5 }, async () => undefined)
}
