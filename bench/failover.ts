/**
 * The database is lost in the middle of many letters and a replica takes its place: what was acknowledged is there,
 * and no letter leaves twice. Part of `npm run campaign -- --failover`. As a control the same with a replica that
 * commits do not wait for, where both must show: what cannot fail proves nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../src/server/ports.ts'
import { openPostgresStore } from '../src/server/store/postgres.ts'
import { type CampaignOptions, type CampaignResult, runCampaign, wrongsOf } from '../test/reliability/campaign.ts'
import { startReplicated } from '../test/postgres-replica.ts'

export interface Failover extends Pick<CampaignResult, 'fates' | 'seconds'> {
  /** Writes that were acknowledged before the server was lost, and are not there after it. */
  readonly acknowledgedLost: number
  readonly acknowledged: number
  /** Seconds from the end of the first server until a write went through again. */
  readonly downSeconds: number
}

export type FailoverOptions = Pick<CampaignOptions, 'letters' | 'faults' | 'seed' | 'say'> & { readonly kills: number; readonly isSynchronous: boolean; readonly lagMs: number }

/** Runs one campaign with one failover in it. */
export async function failOverUnderLoad({ letters, faults, seed, say, kills, isSynchronous, lagMs }: FailoverOptions): Promise<Failover> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-failover-'))
  const keys = mkdtempSync(join(tmpdir(), 'regards-failover-keys-'))
  const servers = await startReplicated(directory, { isSynchronous, lagMs })
  const store = await openPostgresStore({ url: servers.url })
  const writer = writes(store)
  let downSeconds = 0
  try {
    const result = await runCampaign({
      store, target: servers.url, directory: keys, letters, faults, seed, say, senders: 2,
      blows: { kills, pauses: 0, restarts: 1 },
      restartDatabase: async () => {
        const lostAt = await servers.failOver()
        await writer.another()
        downSeconds = (performance.now() - lostAt) / 1000
      },
    })
    const { acknowledged, lost } = await writer.end()
    return { fates: result.fates, seconds: result.seconds, acknowledged, acknowledgedLost: lost, downSeconds }
  } finally {
    await writer.end()
    await store.close()
    servers.stop()
    for (const each of [directory, keys]) rmSync(each, { recursive: true, force: true })
  }
}

/** Says what must never be, and is not to be expected where commits do not wait for the replica. */
export function failoverWrongs({ fates, acknowledgedLost }: Failover): number {
  const { lost, twice, falselyFailed } = wrongsOf(fates)
  return lost + twice + falselyFailed + acknowledgedLost
}

interface Writer {
  /** Resolves with the next write that is acknowledged. */
  another(): Promise<void>
  end(): Promise<{ readonly acknowledged: number; readonly lost: number }>
}

/** Somebody who goes on writing, one word after the other, and remembers which were acknowledged. */
function writes(store: Store): Writer {
  const acknowledged: string[] = []
  let isOver = false
  const writing = (async () => {
    for (let number = 0; !isOver; number++) {
      const word = `word ${number}`
      await store.change(`writer ${number % 50}`, async (records) => records.takeChangeId(word, 'digest', Temporal.Now.instant())).then(() => acknowledged.push(word), () => undefined)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })()
  return {
    async another() {
      const count = acknowledged.length
      while (acknowledged.length === count) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    async end() {
      isOver = true
      await writing
      const there = await Promise.all(acknowledged.map((word) => store.read(`writer ${Number(word.slice(5)) % 50}`, async (records) => (await records.doneOnce(word)) !== undefined)))
      return { acknowledged: acknowledged.length, lost: there.filter((is) => !is).length }
    },
  }
}
