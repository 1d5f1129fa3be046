/**
 * `npm run campaign [-- --short] [-- --letters 5000 --kills 500 --faults 0.5 --seed 1]`: many letters against a server
 * that fails at every point, senders killed with kill -9 and paused past their leases, on SQLite (one sender) and on
 * PostgreSQL (two). Prints what was done and what came of it; ends with 1 where a letter was lost, sent twice, or
 * falsely called refused.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPostgresStore } from '../src/server/store/postgres.ts'
import { openSqliteStore } from '../src/server/store/sqlite.ts'
import { createDatabase, postgresMissing, startPostgres, stopPostgres } from '../test/postgres-server.ts'
import { runCampaign, wrongsOf, type CampaignOptions, type CampaignResult } from '../test/reliability/campaign.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    letters: { type: 'string' },
    faults: { type: 'string', default: '0.5' },
    kills: { type: 'string' },
    pauses: { type: 'string' },
    seed: { type: 'string', default: '20261120' },
    store: { type: 'string', default: 'both' },
  },
})

const size: Pick<CampaignOptions, 'letters' | 'faults' | 'kills' | 'pauses' | 'seed'> = {
  letters: Number(values.letters ?? (values.short ? 150 : 5_000)),
  faults: Number(values.faults),
  kills: Number(values.kills ?? (values.short ? 10 : 500)),
  pauses: Number(values.pauses ?? (values.short ? 2 : 20)),
  seed: Number(values.seed),
}

let wentWrong = 0
if (values.store !== 'postgres') await inDirectory(onSqlite)
if (values.store !== 'sqlite') {
  if (postgresMissing) console.log(`On PostgreSQL: ${postgresMissing}.`)
  else await inDirectory(onPostgres)
}
process.exit(wentWrong === 0 ? 0 : 1)

async function onSqlite(directory: string): Promise<void> {
  const target = join(directory, 'regards.db')
  const store = await openSqliteStore({ file: target })
  report('SQLite, one sender', await runCampaign({ ...size, store, target, directory, senders: 1 }))
  await store.close()
}

async function onPostgres(directory: string): Promise<void> {
  const port = await startPostgres(directory)
  try {
    const { url: target } = await createDatabase(port)
    const store = await openPostgresStore({ url: target })
    const keys = mkdtempSync(join(tmpdir(), 'regards-campaign-keys-'))
    report('PostgreSQL, two senders', await runCampaign({ ...size, store, target, directory: keys, senders: 2 }))
    rmSync(keys, { recursive: true })
    await store.close()
  } finally {
    stopPostgres(directory)
  }
}

async function inDirectory(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-campaign-'))
  try {
    await work(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function report(where: string, { fates, faults, kills, pauses, seconds }: CampaignResult): void {
  const { lost, twice, falselyFailed } = wrongsOf(fates)
  wentWrong += lost + twice + falselyFailed
  const inState = (state: string): number => fates.filter((fate) => fate.state === state).length
  const unknown = fates.filter(({ state }) => state === 'unknown' || state === 'ask')
  const arrived = unknown.filter((fate) => fate.arrived > 0).length
  const struck = Object.values(faults).reduce((sum, count) => sum + count, 0)
  const attempts = fates.reduce((sum, fate) => sum + fate.attempts, 0)
  console.log(`\n${where} (seed ${size.seed}, ${Math.round(seconds)} s)`)
  console.table({
    letters: fates.length,
    attempts,
    'faults that struck': struck,
    'kinds of fault': Object.keys(faults).length,
    'kill -9': kills,
    'paused past the lease': pauses,
    'handed over': inState('sent'),
    'refused by the server': inState('refused'),
    'unknown, to be asked': unknown.length,
    '… of which had arrived': arrived,
    LOST: lost,
    TWICE: twice,
    'FALSELY CALLED REFUSED': falselyFailed,
  })
}
