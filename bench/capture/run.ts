/**
 * How well cards are read: the development set of ../shared (photos and clean scans) and the project's own generated
 * cards, each row of docs/capture.md, and tesseract.js alone beside it in the same run.
 *
 *     npm run bench -- capture [--part photo,clean,generated,anew,others,further,last,later,sixth,tesseract] [--limit N] [--worst]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import type { CapturedPerson } from '../../src/core/capture/captured-person.ts'
import { Refusal } from '../../src/api/refusal.ts'
import type { CardReader } from '../../src/server/ports/vision.ts'
import { openCardReader } from '../../src/server/vision/card-reader.ts'
import { type CardKind, cardKinds, type CardSeries, generateCard } from '../../test/cards/cards.ts'
import { scoreOf } from './score.ts'
import { type BenchCard, type CardTruth, sharedCards } from './sets.ts'
import { type Reading, summarise, worstOf } from './table.ts'
import { openTesseractAlone } from './tesseract-alone.ts'

/** Of the first series seeds below 200 were for working on the rules, of the second all that are here. The others were read once before anybody looked, and are seen since. */
const seeds = {
  generated: { from: 201, count: 5 },
  anew: { from: 101, count: 8 },
  others: { from: 301, count: 6 },
  further: { from: 501, count: 27 },
  last: { from: 601, count: 27 },
  later: { from: 701, count: 27 },
  sixth: { from: 801, count: 27 },
} as const
const TESSERACT_SAMPLE = 20

export async function run(options: readonly string[]): Promise<void> {
  const parts = options[options.indexOf('--part') + 1]?.split(',') ?? []
  const wants = (name: string): boolean => !options.includes('--part') || parts.includes(name)
  const limit = options.includes('--limit') ? Number(options[options.indexOf('--limit') + 1]) : Infinity
  const readings: Reading[] = []
  const tell = (title: string, some: readonly Reading[]): void => {
    console.log(`\n## ${title}\n${summarise(some)}${memoryOfReader()}\nload of the machine          ${loadavg()[0]?.toFixed(1)}`)
    readings.push(...some)
  }
  const reader = openCardReader({ idleMs: 60_000, limitMs: 120_000 })
  try {
    console.log(
      `the first picture, with the process's start: ${(await warm(reader)).toFixed(0)} ms; load of the machine ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')}`,
    )
    for (const variant of ['photo', 'clean'] as const)
      if (wants(variant)) tell(`shared, ${variant}`, await readAll(reader, sharedCards(variant).slice(0, limit)))
    for (const [series, name] of [
      ['first', 'generated'],
      ['anew', 'anew'],
      ['others', 'others'],
      ['further', 'further'],
      ['last', 'last'],
      ['last', 'later'],
      ['sixth', 'sixth'],
    ] as const) {
      if (!wants(name)) continue
      const all: Reading[] = []
      for (const kind of cardKinds) {
        const some = await readGenerated(reader, { series, kind, seeds: seeds[name] }, limit)
        tell(`${name}, ${kind}`, some)
        all.push(...some)
      }
      console.log(`\n## ${name}, all kinds\n${summarise(all)}`)
    }
  } finally {
    await reader.close()
  }
  if (wants('tesseract'))
    tell(
      `tesseract.js alone, the first ${TESSERACT_SAMPLE} photos`,
      await readWithTesseract(sharedCards('photo').slice(0, Math.min(limit, TESSERACT_SAMPLE))),
    )
  if (options.includes('--worst')) console.log(`\n## The worst\n${worstOf(readings, 20)}`)
}

/** Times are those of a reader that is warm; the first picture is told apart. */
async function warm(reader: CardReader): Promise<number> {
  const { photo } = await generateCard('plain', 1)
  const started = performance.now()
  await reader.read(photo)
  return performance.now() - started
}

/** The most that any of the reader's processes came to hold; one that held much gives way to another. */
let mostMemory = 0

/** What the reader's process holds now and its processes held at most, where the system tells (Linux). */
function memoryOfReader(): string {
  if (!existsSync('/proc/self/status')) return ''
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const file = `/proc/${pid}/status`
    const status = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const [, most, now] = new RegExp(`PPid:\\s+${process.pid}\\n[^]*VmHWM:\\s+(\\d+)[^]*VmRSS:\\s+(\\d+)`).exec(status) ?? []
    if (most === undefined) continue
    mostMemory = Math.max(mostMemory, Math.round(Number(most) / 1024))
    return `\n${'memory now · at most'.padEnd(26)} ${Math.round(Number(now) / 1024)} · ${mostMemory} MB`
  }
  return ''
}

async function readAll(reader: CardReader, cards: readonly BenchCard[]): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  if (cards.length === 0) console.log('../shared is not here: its cards are left out.')
  for (const { file, truth, variant } of cards)
    readings.push(await readOne(reader, { bytes: readFileSync(file), label: `${variant} ${truth.id}`, truths: [truth] }))
  return readings.flat()
}

interface Lot {
  readonly series: CardSeries
  readonly kind: CardKind
  readonly seeds: { readonly from: number; readonly count: number }
}

async function readGenerated(
  reader: CardReader,
  { series, kind, seeds: { from, count } }: Lot,
  limit: number,
): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for (let seed = from; seed < from + Math.min(limit, count); seed++) {
    const { photo, truths } = await generateCard(kind, seed, series)
    readings.push(await readOne(reader, { bytes: photo, label: `${series} ${kind} ${seed}`, truths }))
  }
  return readings
}

interface Picture {
  readonly bytes: Uint8Array
  readonly label: string
  readonly truths: readonly CardTruth[]
}

/** One reading for each person that the picture shows; one with nobody for a person who is not there. */
async function readOne(reader: CardReader, { bytes, label, truths }: Picture): Promise<Reading> {
  const started = performance.now()
  try {
    const { persons, codes } = await reader.read(bytes)
    const ms = performance.now() - started
    memoryOfReader()
    return { label, ms, codes, people: pairsOf(persons, truths), extra: Math.max(0, persons.length - truths.length) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { label, ms: performance.now() - started, codes: [], people: pairsOf([], truths), extra: 0 }
  }
}

function pairsOf(persons: readonly CapturedPerson[], truths: readonly CardTruth[]): Reading['people'] {
  const left = [...persons]
  return truths.map((truth) => {
    const near = left.findIndex((person) => person.email !== undefined && truth.emails.includes(person.email.value.toLowerCase()))
    const [person] = left.splice(near < 0 ? 0 : near, 1)
    return { truth, person, score: scoreOf(person, truth) }
  })
}

/** Its lines, in plain reading order, through the same rules of core: what differs is the reader alone. */
async function readWithTesseract(cards: readonly BenchCard[]): Promise<readonly Reading[]> {
  const tesseract = await openTesseractAlone()
  const readings: Reading[] = []
  try {
    for (const { file, truth } of cards) {
      const started = performance.now()
      const person = await tesseract.read(readFileSync(file))
      readings.push({
        label: `tesseract ${truth.id}`,
        ms: performance.now() - started,
        codes: [],
        extra: 0,
        people: [{ truth, person, score: scoreOf(person, truth) }],
      })
    }
  } finally {
    await tesseract.close()
  }
  return readings
}
