/** How late due work begins, where a thousand pieces of it become due each second. */
import { startWorker } from '../../src/server/jobs/worker.ts'
import { oauthSignIns } from '../../src/server/mail/oauth.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { randomIds, systemClock } from '../../src/server/system.ts'
import { createDatabase } from '../../test/postgres-server.ts'

const A_SECOND = 1_000
const OWNERS = 100

/** Milliseconds of lateness, sorted. */
export async function lateness(port: number, seconds: number): Promise<readonly number[]> {
  const { url } = await createDatabase(port)
  const store = await openPostgresStore({ url })
  const begins = systemClock.now().add({ seconds: 8 })
  const total = seconds * A_SECOND
  for (let owner = 0; owner < OWNERS; owner++) {
    await store.change(`owner ${owner}`, async (records) => {
      for (let nth = owner; nth < total; nth += OWNERS) await records.setErrand({ kind: 'remind', subject: String(nth), dueAt: begins.add({ milliseconds: nth }) })
    })
  }
  const late: number[] = []
  const remind = async ({ dueAt }: { readonly dueAt: Temporal.Instant }): Promise<undefined> => void late.push(systemClock.now().epochMilliseconds - dueAt.epochMilliseconds)
  const secrets = { seal: (plain: string) => plain, open: (sealed: string) => sealed }
  const signIns = oauthSignIns({ now: () => systemClock.now(), siteClients: {} })
  const worker = startWorker({ store, clock: systemClock, ids: randomIds, mailer: smtpMailer(), secrets, signIns }, { workerId: 'w', errandsAtOnce: 100, errandHandlers: { remind }, log: console.error })
  while (late.length < total) await new Promise((resolve) => setTimeout(resolve, 100))
  await worker.stop()
  await store.close()
  return late.toSorted((a, b) => a - b)
}
