import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, onTestFinished } from 'vitest'
import type { Clock } from '../src/server/ports.ts'
import type { HostedStore } from '../src/server/ports/accounts.ts'
import { openPostgresStore } from '../src/server/store/postgres.ts'
import { openSqliteStore } from '../src/server/store/sqlite.ts'
import { freshDatabase, postgresMissing } from './postgres.ts'

/** An empty store, and others on the same data as another process would open them. */
export interface OpenStore {
  readonly store: HostedStore
  /** File or address, for another process. */
  readonly target: string
  another(): Promise<HostedStore>
  /** Runs a statement behind the store's back. */
  meddle(text: string): Promise<void>
}

/** Runs one suite on every store there is. Each call of `open` in a test gives an empty one, closed when the test ends. */
export function describeStores(suite: (open: (clock?: Clock) => Promise<OpenStore>) => void): void {
  describe('on SQLite', () => suite(openSqlite))
  describe.skipIf(postgresMissing)(`on PostgreSQL${postgresMissing ? ` (${postgresMissing})` : ''}`, () => suite(openPostgres))
}

async function openSqlite(clock?: Clock): Promise<OpenStore> {
  const file = join(aDirectory(), 'regards.db')
  const store = closing(await openSqliteStore({ file, clock }))
  return {
    store,
    target: file,
    // One process owns a SQLite file, through one connection: the other claimer is another part of the same process.
    another: async () => store,
    meddle: async (text) => {
      const database = new DatabaseSync(file)
      database.exec(text)
      database.close()
    },
  }
}

async function openPostgres(clock?: Clock): Promise<OpenStore> {
  const { url, ask } = await freshDatabase()
  const open = async () => closing(await openPostgresStore({ url, clock }))
  return { store: await open(), target: url, another: open, meddle: async (text) => void (await ask(text)) }
}

/** Makes a directory that is gone when the test ends. */
export function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'regards-store-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

function closing<T extends HostedStore>(store: T): T {
  onTestFinished(() => store.close())
  return store
}
