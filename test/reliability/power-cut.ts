/** Power cuts on the embedded store: what it had acknowledged must be there when the machine starts again. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { diceOf } from './faults.ts'

export interface PowerCuts {
  readonly cuts: number
  readonly acknowledged: number
  readonly lost: number
  /** Databases that could not be opened after a cut. */
  readonly broken: number
  /** What the same cuts lose of a store that does not sync: more than nothing, or the cuts prove nothing. */
  readonly controlLost: number
}

interface Place {
  readonly directory: string
  readonly library: string
  readonly dice: () => number
}

/** Cuts the power until so many states have been acknowledged; undefined where the losing disk cannot be built. */
export async function cutPower({ states, seed }: { readonly states: number; readonly seed: number }): Promise<PowerCuts | undefined> {
  const directory = mkdtempSync(join(tmpdir(), 'regards-power-'))
  try {
    const library = buildDisk(directory)
    if (library === undefined) return undefined
    const dice = diceOf(seed)
    const synced = await manyCuts({ directory: join(directory, 'synced'), library, dice }, states, false)
    const control = await manyCuts({ directory: join(directory, 'control'), library, dice }, Math.min(states, 600), true)
    return { ...synced, controlLost: control.lost }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The losing disk is a library that is loaded before all others: Linux with a C compiler. */
function buildDisk(directory: string): string | undefined {
  const library = join(directory, 'losing-disk.so')
  const source = join(import.meta.dirname, 'losing-disk.c')
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread'])
  return process.platform === 'linux' && status === 0 ? library : undefined
}

async function manyCuts(place: Place, states: number, unsynced: boolean): Promise<Omit<PowerCuts, 'controlLost'>> {
  const [disk, shadow, list] = ['disk', 'shadow', 'acknowledged'].map((name) => join(place.directory, name)) as [string, string, string]
  for (const each of [disk, shadow]) mkdirSync(each, { recursive: true })
  const count = { cuts: 0, acknowledged: 0, lost: 0, broken: 0 }
  while (count.acknowledged < states) {
    await oneCut(place, { disk, shadow, list, unsynced })
    count.cuts += 1
    // The machine starts again: it finds what the disk kept.
    rmSync(disk, { recursive: true })
    cpSync(shadow, disk, { recursive: true })
    const told = existsSync(list) ? readFileSync(list, 'utf8').split('\n').slice(0, -1) : []
    count.acknowledged = told.length
    const kept = await keptStates(join(disk, 'regards.db'))
    if (!kept) count.broken += 1
    count.lost = told.filter((line) => !isKept(line, kept)).length
    if (unsynced && count.lost + count.broken > 0) return count
    rmSync(shadow, { recursive: true })
    cpSync(disk, shadow, { recursive: true })
  }
  return count
}

interface Cut {
  readonly disk: string
  readonly shadow: string
  readonly list: string
  readonly unsynced: boolean
}

async function oneCut({ library, dice }: Place, { disk, shadow, list, unsynced }: Cut): Promise<void> {
  const env = { ...process.env, LD_PRELOAD: library, LOSING_DISK: disk, LOSING_SHADOW: shadow, LOSING_SEED: String(Math.floor(dice() * 1e9)), NODE_COMPILE_CACHE: join(tmpdir(), 'regards-compile-cache') }
  const words = [join(import.meta.dirname, 'power-writer.ts'), join(disk, 'regards.db'), list, ...(unsynced ? ['unsynced'] : [])]
  const writer = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(writer, 'close')
  // Some cuts come while the store is being opened.
  if (dice() < 0.9) await Promise.race([once(writer.stdout, 'data'), ended])
  await wait(dice() * 250)
  writer.kill('SIGKILL')
  await ended
}

const order = ['due', 'claimed', 'committed', 'sent']

function isKept(line: string, kept: ReadonlyMap<string, string> | undefined): boolean {
  const [state = '', id = ''] = line.split(' ')
  return order.indexOf(kept?.get(id) ?? '') >= order.indexOf(state)
}

/** The states that the store has after a cut; undefined where it cannot be opened. */
async function keptStates(file: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const store = await openSqliteStore({ file })
    const deliveries = await store.read('ada', (records) => records.deliveries('i1'))
    await store.close()
    return new Map(deliveries.map(({ id, state }) => [id, state]))
  } catch (error) {
    process.stderr.write(`After a cut the store does not open: ${String(error)}\n`)
    return undefined
  }
}
