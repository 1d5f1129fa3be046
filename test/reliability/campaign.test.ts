import { expect, test } from 'vitest'
import { aDirectory, describeStores } from '../stores.ts'
import { runCampaign, wrongsOf } from './campaign.ts'

const size = { letters: 60, faults: 0.4, blows: { kills: 2, pauses: 1, jumps: 2 }, seed: 20261120 }

describeStores((open) => {
  test('with faults at every point, kills and a pause, no letter is lost, sent twice or falsely called refused', async () => {
    const { store, target } = await open()
    const { fates, faults, blows } = await runCampaign({ ...size, blows: { ...size.blows, intruders: target.startsWith('postgres:') ? 0 : 1 }, store, target, directory: aDirectory(), senders: target.startsWith('postgres:') ? 2 : 1 })
    expect(wrongsOf(fates)).toEqual({ lost: 0, twice: 0, falselyFailed: 0 })
    expect(fates).toHaveLength(size.letters)
    expect(blows).toMatchObject(size.blows)
    expect(Object.keys(faults).length).toBeGreaterThan(8)
  }, 60_000)
})
