/**
 * Measures the reading of incoming mail over ../shared/data/mail, on both halves: the one that rules were written
 * with, and the one held out by a fixed hash of the file's name (first byte of its SHA-256, odd: held out).
 *
 *     npm run bench -- read            the table
 *     npm run bench -- read --misses   and what went wrong in the half that is seen
 *     npm run bench -- read --all      and in the held-out half: only to judge the truth, never to write rules
 *     npm run bench -- read --ordinary=DIR   how much of a folder of ordinary mail is taken for a bounce; see docs/reliability.md
 *     npm run bench -- read --second-opinion=FILE.tsv   status and reason beside another reader's (file, status, reason)
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MailReading } from '../../src/core/replies/read-mail.ts'
import { openMessageReader } from '../../src/server/mail/read-message.ts'
import { printSecondOpinion } from './second-opinion.ts'
import { type Truth, truthOf } from './truth.ts'

export interface Read {
  readonly file: string
  readonly isHeldOut: boolean
  readonly truth: Truth
  readonly reading: MailReading
  readonly ms: number
}

const folder = join(import.meta.dirname, '../../../shared/data/mail')

export async function run(options: readonly string[]): Promise<void> {
  const ordinary = options.find((option) => option.startsWith('--ordinary='))
  if (ordinary) return readOrdinary(ordinary.slice(ordinary.indexOf('=') + 1))
  if (!existsSync(folder)) throw new Error(`The sets are not here: ${folder}.`)
  const all = await readAll()
  for (const isHeldOut of [false, true])
    printHalf(
      all.filter((each) => each.isHeldOut === isHeldOut),
      isHeldOut ? 'held out' : 'seen',
    )
  const times = all.map(({ ms }) => ms).toSorted((a, b) => a - b)
  console.log(`\nms a message, through the worker: median ${at(times, 0.5)}, p95 ${at(times, 0.95)}, most ${at(times, 1)}`)
  if (options.includes('--misses') || options.includes('--all'))
    for (const each of all) if (options.includes('--all') || !each.isHeldOut) printMiss(each)
  const second = options.find((option) => option.startsWith('--second-opinion='))
  if (second) printSecondOpinion(second.slice(second.indexOf('=') + 1), all)
}

/** Mail of a whole mailbox, of which nothing was looked at while rules were written: what is a bounce all the same is found by plain patterns and left out. */
async function readOrdinary(directory: string): Promise<void> {
  await using reader = openMessageReader()
  const counts = { messages: 0, 'real bounces and delays among them': 0, 'taken for a bounce, delay or complaint': 0, 'taken for an automatic answer': 0, 'not read': 0 }
  const wrong: string[] = []
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((each) => /\.(?:eml|txt)$/.test(each)).toSorted()) {
    const bytes = readFileSync(join(directory, name))
    counts.messages += 1
    if (truthOf('ordinary', bytes).kind !== 'neither') counts['real bounces and delays among them'] += 1
    const kind = await reader.read(bytes).then((reading) => reading.kind, () => 'not read' as const)
    if (kind === 'not read') counts['not read'] += 1
    if (kind === 'auto-reply') counts['taken for an automatic answer'] += 1
    if (kind !== 'bounce' && kind !== 'delay' && kind !== 'complaint') continue
    counts['taken for a bounce, delay or complaint'] += 1
    wrong.push(`${kind}: ${name}`)
  }
  console.table(counts)
  for (const each of wrong) console.log(each)
}

async function readAll(): Promise<Read[]> {
  await using reader = openMessageReader()
  await reader.read(new Uint8Array())
  const all: Read[] = []
  for (const set of ['bounces', 'postfix-dsn', 'ordinary']) {
    for (const name of readdirSync(join(folder, set)).filter((each) => each.endsWith('.eml'))) {
      const bytes = readFileSync(join(folder, set, name))
      const started = performance.now()
      const reading = await reader.read(bytes)
      const ms = performance.now() - started
      all.push({ file: `${set}/${name}`, isHeldOut: fallsToHeldOut(name), truth: truthOf(set, bytes), reading, ms })
    }
  }
  return all
}

function fallsToHeldOut(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 1
}

const isKindRight = ({ truth, reading }: Read): boolean =>
  truth.kind === 'neither' ? !['bounce', 'delay', 'complaint'].includes(reading.kind) : reading.kind === truth.kind
const isRecipientRight = ({ truth, reading }: Read): boolean =>
  truth.recipients.some((each) => each.replace(/[.']+$/, '').toLowerCase() === reading.recipient?.toLowerCase())
const isStatusRight = ({ truth, reading }: Read): boolean =>
  truth.statuses.some((each) => (each.endsWith('.') ? reading.status?.startsWith(each) : reading.status === each))

function printHalf(reads: readonly Read[], name: string): void {
  const failures = reads.filter(({ truth }) => truth.kind !== 'neither')
  const others = reads.filter(({ truth }) => truth.kind === 'neither')
  const withRecipient = failures.filter(({ truth }) => truth.recipients.length > 0)
  const withStatus = failures.filter(({ truth }) => truth.statuses.length > 0)
  console.log(`\n${name}: ${reads.length} messages, ${failures.length} of them bounces or delays`)
  console.log(`  kind right          ${share(failures, isKindRight)}`)
  console.log(`  recipient right     ${share(withRecipient, isRecipientRight)}`)
  console.log(`  status right        ${share(withStatus, isStatusRight)}`)
  console.log(`  original's id found ${share(failures, ({ reading }) => reading.messageIds.length > 0)}`)
  console.log(
    `  other mail taken for a bounce, delay or complaint: ${others.filter((each) => !isKindRight(each)).length} of ${others.length}`,
  )
}

function share(reads: readonly Read[], isRight: (read: Read) => boolean): string {
  const right = reads.filter(isRight).length
  return `${((right / reads.length) * 100).toFixed(1).padStart(5)} %  (${right} of ${reads.length})`
}

function at(sorted: readonly number[], part: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)
}

function printMiss(each: Read): void {
  const { truth, reading } = each
  const show = (what: string, right: string, got: string | undefined): void =>
    console.log(`  ${each.file}: ${what} ${right || '?'}, read as ${got ?? 'none'}`)
  if (!isKindRight(each)) show('kind', truth.kind, reading.kind)
  if (truth.kind === 'neither') return
  if (!isRecipientRight(each)) show('recipient', truth.recipients.join(' or '), reading.recipient)
  if (!isStatusRight(each)) show('status', truth.statuses.join(' or '), reading.status)
}
