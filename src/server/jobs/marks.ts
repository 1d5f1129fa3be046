import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import type { Claim } from '../ports.ts'

/** One passage of the gate. */
export type Passage = Pick<Claim, 'ownerId' | 'deliveryId' | 'fence'>

/**
 * Marks that tell, after a kill -9, whether the last bytes of a letter had been given to the system. They are plain
 * writes without fsync: what a process wrote outlives the process, though not a power cut. So they are believed only
 * within one and the same run of the system, and only where the first mark shows that marks were being kept.
 */
export interface Marks {
  /** Before the commitment is written. Throws where nothing can be written: then the gate stays shut. */
  gate(passage: Passage): void
  /** After it, right before the last bytes leave. Throws likewise. */
  leaving(passage: Passage): void
  /** True where it is certain that the process that ended before this one never let the last bytes go. */
  neverLeft(passage: Passage): boolean
  close(): void
}

/** Writes bytes to an open file, and gives how many it took. */
type Write = (descriptor: number, bytes: Uint8Array) => number

const writeAll: Write = (descriptor, bytes) => writeSync(descriptor, bytes)

/**
 * Opens the marks of one data directory, which one process has at a time. Undefined where the system cannot tell its
 * runs apart: then nothing is concluded, and what was in between is asked about.
 */
export function openMarks(file: string, bootId: string | undefined = readBootId(), write: Write = writeAll): Marks | undefined {
  if (bootId === undefined) return undefined
  const before = readMarks(file, bootId)
  // Begun anew each time: should this process die before it made use of what it read, nothing is concluded from it.
  writeFileSync(file, `${bootId}\n`, { mode: 0o600 })
  let descriptor: number | undefined = openSync(file, 'a')
  const mark = (what: LastMark, passage: Passage): void => {
    if (descriptor === undefined) throw new Error('The marks are closed: nothing passes the gate any more.')
    const line = Buffer.from(`${what} ${keyOf(passage)}\n`)
    // A full disk may take a part of it, and whoever starts next would take a mark that was cut off for none.
    if (write(descriptor, line) !== line.length) throw new Error('The disk took only a part of a mark.')
  }
  return {
    gate: (passage) => mark('gate', passage),
    leaving: (passage) => mark('leaving', passage),
    neverLeft: (passage) => before.get(keyOf(passage)) === 'gate',
    close() {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

type LastMark = 'gate' | 'leaving'

/** Reads the last mark of each passage, if they are of this run of the system. */
function readMarks(file: string, bootId: string): Map<string, LastMark> {
  const [header, ...lines] = textOf(file).split('\n')
  if (header !== bootId) return new Map()
  // What stands after the last line end was cut off by the kill: what should have followed that mark did not.
  const whole = lines.slice(0, -1).map((line) => /^(gate|leaving) (\[.*\])$/.exec(line))
  return new Map(whole.flatMap((match): [string, LastMark][] => (match?.[2] ? [[match[2], match[1] === 'gate' ? 'gate' : 'leaving']] : [])))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

function keyOf({ ownerId, deliveryId, fence }: Passage): string {
  return JSON.stringify([ownerId, deliveryId, fence])
}

/** Another one after each start of the system; undefined where there is none to be had. */
function readBootId(): string | undefined {
  if (process.platform === 'linux') return textOf('/proc/sys/kernel/random/boot_id').trim() || undefined
  if (process.platform === 'darwin') return spawnSync('sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).stdout?.trim() || undefined
  return undefined
}
