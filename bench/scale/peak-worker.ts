/** A worker of the bench, as the server runs one. Its one argument is {databaseUrl, caFile, hands} as JSON. Says 'ready', then its CPU seconds and memory for each line on stdin. */
import { readFileSync } from 'node:fs'
import { startWorker } from '../../src/server/jobs/worker.ts'
import { oauthSignIns } from '../../src/server/mail/oauth.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { randomIds, systemClock } from '../../src/server/system.ts'

const { databaseUrl, caFile, hands } = JSON.parse(process.argv[2] ?? '') as { databaseUrl: string; caFile: string; hands: number }
const store = await openPostgresStore({ url: databaseUrl })
// The students are copies of one, so their passwords are sealed for nobody: opening one takes microseconds and is left out.
const secrets = { seal: (plain: string) => plain, open: (sealed: string) => sealed }
const desk = { store, clock: systemClock, ids: randomIds, mailer: smtpMailer({ ca: readFileSync(caFile, 'utf8') }), secrets, signIns: oauthSignIns({ now: () => systemClock.now(), siteClients: {} }) }
startWorker(desk, { workerId: randomIds.next(), lookEveryMs: 1_000, concurrency: hands, log: (line) => console.error(line) })
process.stdout.write('ready\n')
process.stdin.on('data', () => {
  const { user, system } = process.cpuUsage()
  process.stdout.write(`${JSON.stringify({ cpu: (user + system) / 1e6, memory: Math.round(process.memoryUsage().rss / 1_048_576) })}\n`)
})
process.stdin.on('end', () => process.exit(0))
