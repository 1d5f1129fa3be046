/**
 * `npm run campaign [-- --short] [-- --letters 5000 --kills 300 --faults 0.6 --hands 8 --step 300 --seed 1 --only sqlite,postgres,asked,evidence,power --server postfix]`:
 * many letters against a server that fails at every point; senders killed at every step, paused between gate and dot
 * past their lease, with clocks that jump, disks that are full and a database that crashes; on SQLite (one sender) and
 * PostgreSQL (two). Then, with few faults and real mailboxes, how often the person is asked; and power cuts on the
 * embedded store. With `--failover` in their place: the database is lost under load and a replica takes over. With `--fair-day [--students 60 --browsers 6]`: a whole site on such a day. Prints what was done and what came of it; ends with 1 where anything is as it must never be.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSqliteStore } from '../src/server/store/sqlite.ts'
import { dovecotMissing, startDovecot } from '../test/imap/dovecot.ts'
import { postfixMissing, postfixTruth } from '../test/imap/postfix.ts'
import { postgresMissing } from '../test/postgres-server.ts'
import { runCampaign, wrongsOf, type CampaignResult } from '../test/reliability/campaign.ts'
import { campaignOnPostgres, campaignOnSqlite, type CampaignSize, shortCampaign } from '../test/reliability/on-stores.ts'
import { doubtfulFaults } from '../test/reliability/faults.ts'
import { sentFoldersAt } from '../test/reliability/sent-folders.ts'
import { cutPower } from '../test/reliability/power-cut.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    letters: { type: 'string' },
    faults: { type: 'string' },
    kills: { type: 'string' },
    hands: { type: 'string' },
    step: { type: 'string' },
    seed: { type: 'string' },
    server: { type: 'string' },
    failover: { type: 'boolean', default: false },
    'fair-day': { type: 'boolean', default: false },
    students: { type: 'string', default: '60' },
    browsers: { type: 'string', default: '6' },
    only: { type: 'string', default: 'sqlite,postgres,asked,power' },
  },
})
const { short } = values
const parts = values['fair-day'] ? ['fair-day'] : values.failover ? ['failover'] : values.only.split(',')
const full: CampaignSize = { letters: 5_000, faults: 0.6, seed: 20261123, blows: { kills: 300, pauses: 20, jumps: 20, restarts: 15, fullDisks: 10, intruders: 10 } }
const usual = short ? shortCampaign : full
const say = (line: string): void => void process.stderr.write(`\r${line}          `)
const size: CampaignSize = {
  ...usual,
  say,
  letters: Number(values.letters ?? usual.letters),
  faults: Number(values.faults ?? usual.faults),
  seed: Number(values.seed ?? usual.seed),
  // On a busy machine nothing answers within 0.3 s.
  stepMs: values.step === undefined ? usual.stepMs : Number(values.step),
  hands: values.hands === undefined ? usual.hands : Number(values.hands),
  blows: { ...usual.blows, kills: Number(values.kills ?? usual.blows.kills) },
}

const blowWords: Readonly<Record<string, string>> = {
  kills: 'kill -9',
  pauses: 'paused past the lease, between gate and dot',
  jumps: 'clock moved by an hour',
  restarts: 'database crashed and restarted',
  fullDisks: 'disk full for a while',
  intruders: 'second process on the data directory, refused',
}

const server = values.server === 'postfix' ? ', into Postfix' : ''
let wentWrong = 0
if (parts.includes('sqlite')) await onSqlite()
if (parts.includes('postgres')) await onPostgres()
if (parts.includes('asked')) await howOftenAsked()
if (parts.includes('evidence')) await whatIsProven()
if (parts.includes('power')) await powerCuts()
if (parts.includes('failover')) await failovers()
if (parts.includes('fair-day')) await aFairDay()
console.log(wentWrong === 0 ? '\nNothing was lost, sent twice or falsely called refused.' : `\nWRONG: ${wentWrong}`)
process.exit(wentWrong === 0 ? 0 : 1)

async function onSqlite(): Promise<void> {
  if (process.getuid?.() !== 0) console.log('SKIPPED: the full disk (mounting one takes root).')
  await withServer(async (served) => report(`SQLite, one sender${server}`, await campaignOnSqlite({ ...size, ...served })))
}

async function onPostgres(): Promise<void> {
  if (postgresMissing) return console.log(`On PostgreSQL: ${postgresMissing}.`)
  await withServer(async (served) => report(`PostgreSQL, two senders${server}`, await campaignOnPostgres({ ...size, ...served })))
}

/** With smtp-server behind the faults, or with a Postfix. */
async function withServer(work: (served: Pick<CampaignSize, 'startTruth' | 'stepMs'>) => Promise<void>): Promise<void> {
  if (values.server !== 'postfix') return work({})
  if (dovecotMissing ?? postfixMissing) return console.log(`With Postfix: ${dovecotMissing ?? postfixMissing}.`)
  const dovecot = await startDovecot()
  // It writes each letter to its queue and waits for the disk.
  await work({ startTruth: postfixTruth(dovecot), stepMs: 1_500 }).finally(() => dovecot.stop())
}

/** A twentieth of all connections, and of all further letters over one, meets a fault; nobody is killed; the mailboxes can be read and file what was sent, each in its way. */
async function howOftenAsked(): Promise<void> {
  if (dovecotMissing) return console.log(`How often the person is asked: ${dovecotMissing}.`)
  const dovecot = await startDovecot()
  const sentFolders = sentFoldersAt(dovecot)
  await inDirectory(async (directory) => {
    const target = join(directory, 'regards.db')
    const store = await openSqliteStore({ file: target })
    const few = { letters: short ? 80 : 1_000, faults: 0.05, exactly: true, seed: size.seed, say, stepMs: size.stepMs ?? 1_500, hands: size.hands, blows: { kills: 0, pauses: 0 } }
    const result = await runCampaign({ ...few, store, target, directory, senders: 1, sentFolders, evidenceMs: short ? 8_000 : 130_000 })
    report('SQLite, real mailboxes, 5 % of connections meet a fault', result)
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

/** Every second letter is interrupted just after the server took it: how many of those are proven by each habit of a mailbox, and how soon. */
async function whatIsProven(): Promise<void> {
  if (dovecotMissing) return console.log(`What is proven: ${dovecotMissing}.`)
  const dovecot = await startDovecot()
  const sentFolders = sentFoldersAt(dovecot)
  await inDirectory(async (directory) => {
    const target = join(directory, 'regards.db')
    const store = await openSqliteStore({ file: target })
    const interrupted = { letters: Number(values.letters ?? (short ? 60 : 600)), faults: 0.5, exactly: true, faultNames: doubtfulFaults, seed: size.seed, say, stepMs: size.stepMs ?? 1_500, hands: size.hands, blows: { kills: 0, pauses: 0 } }
    const result = await runCampaign({ ...interrupted, store, target, directory, senders: 1, sentFolders, evidenceMs: short ? 8_000 : 130_000 })
    report('SQLite, real mailboxes, every second letter interrupted after it was taken', result)
    const doubtful = result.fates.filter(({ wasUnknown, arrived }) => wasUnknown && arrived > 0)
    const byHabit = Map.groupBy(doubtful, ({ mailboxId }) => sentFolders.habitOf(sentFolders.mailboxes[Number(mailboxId.slice(1))]?.user ?? '') ?? '?')
    console.table(
      [...byHabit, ['all', doubtful] as const].map(([habit, fates]) => {
        const seconds = fates.flatMap(({ settledAfter }) => settledAfter ?? []).toSorted((a, b) => a - b)
        const inTime = seconds.filter((each) => each <= 120).length
        return { 'the mailbox files': habit, 'arrived, in doubt': fates.length, 'settled within 2 min': inTime, share: percent(inTime, fates.length), 'median s': seconds[Math.floor(seconds.length / 2)]?.toFixed(0), 'most s': seconds.at(-1)?.toFixed(0) }
      }),
    )
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

/** Sixty students, two advisers, an admin, some of them in real browsers. */
async function aFairDay(): Promise<void> {
  if (postgresMissing) return console.log(`The fair day: ${postgresMissing}.`)
  const { fairDay } = await import('./fair-day.ts')
  const { counts, wrongs } = await fairDay({ students: Number(values.students), browsers: Number(values.browsers), seed: size.seed, say })
  wentWrong += wrongs.length
  console.log('\nA fair day: two web processes, two workers, one of them killed, the database lost to its replica')
  console.table(counts)
  for (const wrong of wrongs) console.log(wrong)
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

function report(where: string, { fates, faults, drawn, blows: dealt, killedAt, endedByThemselves, seconds }: CampaignResult): void {
  const { lost, twice, falselyFailed } = wrongsOf(fates)
  wentWrong += lost + twice + falselyFailed
  const struck = Object.values(faults).reduce((sum, count) => sum + count, 0)
  const inState = (state: string): number => fates.filter((fate) => fate.state === state).length
  const unknown = fates.filter(({ state }) => state === 'unknown' || state === 'ask')
  console.log(`\n${where} (seed ${size.seed}, ${Math.round(seconds)} s)`)
  console.table({
    letters: fates.length,
    attempts: fates.reduce((sum, fate) => sum + fate.attempts, 0),
    'faults that struck': struck,
    '… of all connections and further letters': percent(struck, drawn),
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
