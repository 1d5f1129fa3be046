/**
 * `npm run campaign [-- --short] [-- --letters 5000 --kills 300 --faults 0.6 --seed 1 --only sqlite,postgres,asked,power]`:
 * many letters against a server that fails at every point; senders killed at every step, paused between gate and dot
 * past their lease, with clocks that jump, disks that are full and a database that crashes; on SQLite (one sender) and
 * PostgreSQL (two). Then, with few faults and real mailboxes, how often the person is asked; and power cuts on the
 * embedded store. With `--failover` in their place: the database is lost under load and a replica takes over. Prints what was done and what came of it; ends with 1 where anything is as it must never be.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openPostgresStore } from '../src/server/store/postgres.ts'
import { openSqliteStore } from '../src/server/store/sqlite.ts'
import { dovecotMissing, startDovecot } from '../test/imap/dovecot.ts'
import { createDatabase, postgresMissing, restartPostgres, startPostgres, stopPostgres } from '../test/postgres-server.ts'
import { type Blows, runCampaign, wrongsOf, type CampaignOptions, type CampaignResult } from '../test/reliability/campaign.ts'
import { sentFoldersAt } from '../test/reliability/sent-folders.ts'
import { smallDisk } from '../test/reliability/small-disk.ts'
import { cutPower } from '../test/reliability/power-cut.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    letters: { type: 'string' },
    faults: { type: 'string', default: '0.6' },
    kills: { type: 'string' },
    seed: { type: 'string', default: '20261123' },
    failover: { type: 'boolean', default: false },
    only: { type: 'string', default: 'sqlite,postgres,asked,power' },
  },
})
const { short } = values
const parts = values.failover ? ['failover'] : values.only.split(',')
const letters = Number(values.letters ?? (short ? 150 : 5_000))
const kills = Number(values.kills ?? (short ? 8 : 300))
const say = (line: string): void => void process.stderr.write(`\r${line}          `)
const size = { say, letters, faults: Number(values.faults), seed: Number(values.seed) }
const blows: Blows = short ? { kills, pauses: 2, jumps: 2 } : { kills, pauses: 20, jumps: 20 }

const blowWords: Readonly<Record<string, string>> = {
  kills: 'kill -9',
  pauses: 'paused past the lease, between gate and dot',
  jumps: 'clock moved by an hour',
  restarts: 'database crashed and restarted',
  fullDisks: 'disk full for a while',
  intruders: 'second process on the data directory, refused',
}

let wentWrong = 0
if (parts.includes('sqlite')) await onSqlite()
if (parts.includes('postgres')) await onPostgres()
if (parts.includes('asked')) await howOftenAsked()
if (parts.includes('power')) await powerCuts()
if (parts.includes('failover')) await failovers()
console.log(wentWrong === 0 ? '\nNothing was lost, sent twice or falsely called refused.' : `\nWRONG: ${wentWrong}`)
process.exit(wentWrong === 0 ? 0 : 1)

async function onSqlite(): Promise<void> {
  const disk = smallDisk(128)
  if (!disk) console.log('SKIPPED: the full disk (mounting one takes root).')
  await inDirectory(async (directory) => {
    const target = join(disk?.directory ?? directory, 'regards.db')
    const store = await openSqliteStore({ file: target })
    const more = { intruders: short ? 1 : 10, fullDisks: disk ? (short ? 1 : 10) : 0 }
    report('SQLite, one sender', await runCampaign({ ...size, blows: { ...blows, ...more }, store, target, directory, senders: 1, fillDisk: disk?.fill }))
    await store.close()
  })
  disk?.close()
}

async function onPostgres(): Promise<void> {
  if (postgresMissing) return console.log(`On PostgreSQL: ${postgresMissing}.`)
  await inDirectory(async (directory) => {
    const port = await startPostgres(directory)
    const { url: target } = await createDatabase(port)
    const store = await openPostgresStore({ url: target })
    const keys = mkdtempSync(join(tmpdir(), 'regards-campaign-keys-'))
    const options: CampaignOptions = {
      ...size,
      store,
      target,
      directory: keys,
      senders: 2,
      blows: { ...blows, restarts: short ? 1 : 15 },
      restartDatabase: async () => restartPostgres(directory),
    }
    report('PostgreSQL, two senders', await runCampaign(options))
    rmSync(keys, { recursive: true })
    await store.close()
    stopPostgres(directory)
  })
}

/** A twentieth of the connections fails; nobody is killed; the mailboxes can be read and file what was sent, each in its way. */
async function howOftenAsked(): Promise<void> {
  if (dovecotMissing) return console.log(`How often the person is asked: ${dovecotMissing}.`)
  const dovecot = await startDovecot()
  const sentFolders = sentFoldersAt(dovecot)
  await inDirectory(async (directory) => {
    const target = join(directory, 'regards.db')
    const store = await openSqliteStore({ file: target })
    const few = { letters: short ? 80 : 1_000, faults: 0.06, seed: size.seed, blows: { kills: 0, pauses: 0 } }
    const result = await runCampaign({ ...few, store, target, directory, senders: 1, sentFolders, evidenceMs: short ? 8_000 : 130_000 })
    report('SQLite, real mailboxes, some 5 % of letters meet a fault', result)
    const files = (mailboxId: string): boolean => sentFolders.habitOf(sentFolders.mailboxes[Number(mailboxId.slice(1))]?.user ?? '') !== 'never'
    const doubtful = result.fates.filter(({ wasUnknown, arrived }) => wasUnknown && arrived > 0)
    const couldBeKnown = doubtful.filter(({ mailboxId }) => files(mailboxId))
    const inTime = (fates: typeof doubtful): number => fates.filter(({ settledAfter }) => settledAfter !== undefined && settledAfter <= 120).length
    const asked = result.fates.filter(({ state }) => state === 'unknown' || state === 'ask')
    console.table({
      'left to the person': `${asked.length} of ${result.fates.length} (${percent(asked.length, result.fates.length)})`,
      'arrived and in doubt, settled by evidence within 2 min': `${inTime(doubtful)} of ${doubtful.length}`,
      '… where the provider files what it sends': `${inTime(couldBeKnown)} of ${couldBeKnown.length} (${percent(inTime(couldBeKnown), couldBeKnown.length)})`,
      'copies in Sent more than once': doubled(sentFolders.copies().map(({ text }) => text)),
    })
    await store.close()
  })
  await dovecot.stop()
}

async function powerCuts(): Promise<void> {
  const cuts = await cutPower({ states: short ? 300 : 10_000, seed: size.seed })
  if (!cuts) return console.log('SKIPPED: power cuts (they take a C compiler on Linux).')
  wentWrong += cuts.lost
  console.log('\nPower cuts on SQLite: unsynced writes are lost, some of them torn or out of order')
  console.table({ cuts: cuts.cuts, 'acknowledged states': cuts.acknowledged, LOST: cuts.lost, 'databases that did not open': cuts.broken, 'control (synchronous=off), lost': cuts.controlLost })
}

/** In several runs; then, as a control, one with a replica that commits do not wait for. */
async function failovers(): Promise<void> {
  if (postgresMissing) return console.log(`Failover: ${postgresMissing}.`)
  const { failOverUnderLoad, failoverWrongs } = await import('./failover.ts')
  const many = { say, letters: Number(values.letters ?? (short ? 60 : 600)), faults: short ? 0.2 : size.faults, kills: short ? 0 : 10, lagMs: 500 }
  const table = []
  for (const [round, isSynchronous] of [...Array<boolean>(short ? 1 : 5).fill(true), false].entries()) {
    const result = await failOverUnderLoad({ ...many, seed: size.seed + round, isSynchronous })
    if (isSynchronous) wentWrong += failoverWrongs(result)
    const { lost, twice, falselyFailed } = wrongsOf(result.fates)
    const asked = result.fates.filter(({ state }) => state === 'unknown' || state === 'ask').length
    table.push({ 'commits wait for the replica': isSynchronous ? 'yes' : 'no (control)', letters: result.fates.length, 'acknowledged writes': result.acknowledged, 'of them LOST': result.acknowledgedLost, LOST: lost, TWICE: twice, 'FALSELY REFUSED': falselyFailed, asked, 'seconds without a write': result.downSeconds.toFixed(1), seconds: Math.round(result.seconds) })
  }
  console.log(`\nThe primary is killed in the middle of ${many.letters} letters sent by two processes, the replica promoted (seed ${size.seed})`)
  console.table(table)
}

function doubled(copies: readonly string[]): number {
  const tokens = copies.map((text) => /^X-Regards-Letter: (\S+)/m.exec(text)?.[1])
  return tokens.length - new Set(tokens).size
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

async function inDirectory(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-campaign-'))
  try {
    await work(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function report(where: string, { fates, faults, blows: dealt, killedAt, endedByThemselves, seconds }: CampaignResult): void {
  const { lost, twice, falselyFailed } = wrongsOf(fates)
  wentWrong += lost + twice + falselyFailed
  const inState = (state: string): number => fates.filter((fate) => fate.state === state).length
  const unknown = fates.filter(({ state }) => state === 'unknown' || state === 'ask')
  console.log(`\n${where} (seed ${size.seed}, ${Math.round(seconds)} s)`)
  console.table({
    letters: fates.length,
    attempts: fates.reduce((sum, fate) => sum + fate.attempts, 0),
    'faults that struck': Object.values(faults).reduce((sum, count) => sum + count, 0),
    'kinds of fault': Object.keys(faults).length,
    ...Object.fromEntries(Object.entries(dealt).map(([blow, times]) => [blowWords[blow] ?? blow, times])),
    'handed over': inState('sent'),
    'refused by the server': inState('refused'),
    'unknown, or asked about': unknown.length,
    '… of which had arrived': unknown.filter((fate) => fate.arrived > 0).length,
    LOST: lost,
    TWICE: twice,
    'FALSELY CALLED REFUSED': falselyFailed,
  })
  console.log(`Senders that ended without being killed, by exit code (3: refused to start) or signal: ${JSON.stringify(endedByThemselves)}.`)
  console.log(`Killed at: ${Object.entries(killedAt).map(([phase, times]) => `${phase} ${times}`).join(', ')}.`)
  console.log(`Faults: ${Object.entries(faults).toSorted(([a], [b]) => a.localeCompare(b)).map(([name, times]) => `${name} ${times}`).join(' · ')}.`)
}
