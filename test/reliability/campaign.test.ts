import { expect, test } from 'vitest'
import { postgresMissing } from '../postgres-server.ts'
import { type CampaignResult, wrongsOf } from './campaign.ts'
import { campaignOnPostgres, campaignOnSqlite, shortCampaign } from './on-stores.ts'

const { blows, letters } = shortCampaign

function expectProven({ fates, faults, blows: dealt, killedAt }: CampaignResult): void {
  expect(wrongsOf(fates)).toEqual({ lost: 0, twice: 0, falselyFailed: 0 })
  expect(fates).toHaveLength(letters)
  expect(dealt.kills).toBe(blows.kills)
  // A campaign in which little went wrong proves little.
  expect(dealt.pauses).toBeGreaterThan(0)
  expect(Object.keys(killedAt).length).toBeGreaterThan(2)
  expect(Object.keys(faults).length).toBeGreaterThan(20)
  expect(Object.values(faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50)
}

test('with faults at every point, kills, pauses, a full disk, a second process and a database that crashes, no letter is lost, sent twice or falsely called refused', async () => {
  // Beside each other: most of the time is spent waiting.
  const [sqlite, postgres] = await Promise.all([campaignOnSqlite(shortCampaign), postgresMissing ? undefined : campaignOnPostgres(shortCampaign)])
  expectProven(sqlite)
  expect(sqlite.blows.intruders).toBe(1)
  if (!postgres) return
  expectProven(postgres)
  expect(postgres.blows.restarts).toBe(1)
}, 180_000)
