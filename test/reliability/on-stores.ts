/** The campaign on each store, with all that can befall it: what `npm run campaign` and the test command run alike. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgresStore } from '../../src/server/store/postgres.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { createDatabase, restartPostgres, startPostgres, stopPostgres } from '../postgres-server.ts'
import { type CampaignOptions, type CampaignResult, runCampaign } from './campaign.ts'
import { smallDisk } from './small-disk.ts'

export type CampaignSize = Pick<CampaignOptions, 'letters' | 'faults' | 'blows' | 'seed' | 'hands' | 'say' | 'stepMs' | 'startTruth'>

/** What CI runs: 150 letters on each store. Many at once, so that the waiting costs little; the faults are as many as in the full one. */
export const shortCampaign: CampaignSize = {
  letters: 150,
  faults: 0.6,
  seed: 20261123,
  hands: 24,
  blows: { kills: 8, pauses: 2, jumps: 2, restarts: 1, fullDisks: 1, intruders: 1 },
}

/** One sender; the disk is full for a while (where one may be mounted), a second process comes to the data directory. */
export async function campaignOnSqlite(size: CampaignSize): Promise<CampaignResult> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-campaign-'))
  const disk = size.blows.fullDisks ? smallDisk(128) : undefined
  const target = join(disk?.directory ?? directory, 'regards.db')
  const store = await openSqliteStore({ file: target })
  try {
    return await runCampaign({ ...size, blows: { ...size.blows, restarts: 0, fullDisks: disk ? (size.blows.fullDisks ?? 0) : 0 }, store, target, directory, senders: 1, fillDisk: disk?.fill })
  } finally {
    await store.close()
    disk?.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Two senders; the database crashes and starts again. */
export async function campaignOnPostgres(size: CampaignSize): Promise<CampaignResult> {
  const [directory, keys] = ['regards-campaign-', 'regards-campaign-keys-'].map((name) => mkdtempSync(join(tmpdir(), name)))
  if (directory === undefined || keys === undefined) throw new Error('There is no directory.')
  const { url: target } = await createDatabase(await startPostgres(directory))
  const store = await openPostgresStore({ url: target })
  try {
    return await runCampaign({ ...size, blows: { ...size.blows, fullDisks: 0, intruders: 0 }, store, target, directory: keys, senders: 2, restartDatabase: async () => restartPostgres(directory) })
  } finally {
    await store.close()
    stopPostgres(directory)
    for (const each of [directory, keys]) rmSync(each, { recursive: true, force: true })
  }
}
