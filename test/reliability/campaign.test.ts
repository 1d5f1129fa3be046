import { type ExpectStatic, test } from 'vitest'
import { postgresMissing } from '../postgres-server.ts'
import { type CampaignResult, wrongsOf } from './campaign.ts'
import { campaignOnPostgres, campaignOnSqlite, shortCampaign } from './on-stores.ts'

const { blows, letters } = shortCampaign

function expectProven(expect: ExpectStatic, { fates, faults, blows: dealt, killedAt }: CampaignResult): void {
  expect(wrongsOf(fates)).toEqual({ lost: 0, twice: 0, falselyFailed: 0 })
  expect(fates).toHaveLength(letters)
  expect(dealt.kills).toBe(blows.kills)
  // A campaign in which little went wrong proves little.
  expect(dealt.pauses).toBeGreaterThan(0)
  expect(Object.keys(killedAt).length).toBeGreaterThan(2)
  expect(Object.keys(faults).length).toBeGreaterThan(20)
  expect(Object.values(faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50)
}

// Beside each other: most of the time is spent waiting.
test('on SQLite, with faults at every point, kills, pauses, a full disk and a second process, no letter is lost, sent twice or falsely called refused', { concurrent: true, timeout: 120_000 }, async ({ expect }) => {
  const result = await campaignOnSqlite(shortCampaign)
  expectProven(expect, result)
  expect(result.blows.intruders).toBe(1)
})

test('so it is with two senders on PostgreSQL, whose database crashes', { concurrent: true, skip: postgresMissing !== undefined, timeout: 120_000 }, async ({ expect }) => {
  const result = await campaignOnPostgres(shortCampaign)
  expectProven(expect, result)
  expect(result.blows.restarts).toBe(1)
})
