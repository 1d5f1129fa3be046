import { expect, test } from 'vitest'
import { failOverUnderLoad } from '../../bench/failover.ts'
import { postgresMissing } from '../postgres.ts'
import { wrongsOf } from './campaign.ts'

test.skipIf(postgresMissing)('the database is lost in the middle of letters: its replica takes over, nothing acknowledged is lost, nothing leaves twice', async () => {
  const { fates, acknowledged, acknowledgedLost } = await failOverUnderLoad({ letters: 24, faults: 0, seed: 20261123, kills: 0, isSynchronous: true, lagMs: 200 })
  expect(fates).toHaveLength(24)
  expect(wrongsOf(fates)).toEqual({ lost: 0, twice: 0, falselyFailed: 0 })
  expect(acknowledged).toBeGreaterThan(10)
  expect(acknowledgedLost).toBe(0)
}, 60_000)
