/** The directory that holds one person's data: readable by nobody else, and used by one process at a time. */
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Refusal } from '../api/refusal.ts'

export interface DataDirectory {
  readonly path: string
  /** Gives the directory back to the next process. */
  close(): void
}

/** Who is using the directory, as it says of itself. */
interface Holder {
  readonly pid: number
  /** When that process started, ISO 8601. */
  readonly since: string
}

/**
 * Makes the data directory if it is not there, and lets nobody else in.
 * @throws Refusal `no-data-directory` where it cannot be made or written to.
 */
export function makeDataDirectory(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.W_OK)
  } catch (cause) {
    throw unusable(path, cause)
  }
}

/**
 * Takes the data directory for this process alone.
 *
 * The lock is one of the operating system, held through SQLite: it falls with the process that holds it, however
 * that ends, so there is never a stale one to judge and no moment in which two could take it over. Process id and
 * start time lie beside it only to tell a second process who is there.
 *
 * @throws Refusal `data-in-use` that says who holds it, `no-data-directory` where nothing can be written there.
 */
export function takeDataDirectory(path: string, self: Holder = thisProcess()): DataDirectory {
  makeDataDirectory(path)
  const lock = openLock(path)
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = off')
    lock.exec('BEGIN EXCLUSIVE')
    writePrivately(holderFile(path), JSON.stringify(self))
  } catch (cause) {
    lock.close()
    throw isBusy(cause) ? new Refusal('data-in-use', inUseWords(path), { cause }) : unusable(path, cause)
  }
  return { path, close: () => lock.close() }
}

function openLock(path: string): DatabaseSync {
  try {
    return new DatabaseSync(join(path, 'lock.db'))
  } catch (cause) {
    throw unusable(path, cause)
  }
}

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivately(file: string, text: string): void {
  const draft = `${file}.${process.pid}.new`
  try {
    writeFileSync(draft, text, { mode: 0o600 })
    renameSync(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

function inUseWords(path: string): string {
  const holder = readHolder(path)
  const who = holder ? `process ${holder.pid}, since ${holder.since.slice(0, 16).replace('T', ' ')} UTC` : 'a process that is just starting'
  return `Another Regards is using the data in ${path} (${who}). "regards open" shows its link; or stop it first, or name another directory with --data.`
}

function readHolder(path: string): Holder | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(holderFile(path), 'utf8'))
    return isHolder(json) ? json : undefined
  } catch (missing) {
    // The other process holds the lock and has not yet said who it is.
    if (isMissing(missing) || missing instanceof SyntaxError) return undefined
    throw missing
  }
}

function isHolder(json: unknown): json is Holder {
  return typeof json === 'object' && json !== null && 'pid' in json && 'since' in json && typeof json.since === 'string'
}

function thisProcess(): Holder {
  return { pid: process.pid, since: Temporal.Instant.fromEpochMilliseconds(Math.round(performance.timeOrigin)).toString() }
}

function holderFile(path: string): string {
  return join(path, 'lock.json')
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked/.test(error.message)
}

/** Tells whether an error of the file system says that the file is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function unusable(path: string, cause: unknown): Refusal {
  return new Refusal('no-data-directory', `The data directory ${path} cannot be used: ${reasonOf(cause)}. REGARDS_HOME or --data names another.`, {
    cause,
  })
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it lies on a disk that cannot be written',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of that path is a file',
  EEXIST: 'a part of that path is a file',
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return reasons[code] ?? error.message
}
