/**
 * A throw-away PostgreSQL for the tests. vitest names a directory for the run (globalSetup); the first test that asks
 * for a database starts the cluster there, the end of the run stops it.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { createDatabase, type FreshDatabase, postgresMissing, startPostgres, stopPostgres } from './postgres-server.ts'

export { postgresMissing, type FreshDatabase } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresDirectory: string
  }
}

/** Names the directory of the run, once for all projects of vitest; starts nothing yet. */
export function setup({ vitest }: TestProject): (() => void) | undefined {
  if ('postgresDirectory' in vitest.getRootProject().getProvidedContext()) return undefined
  const directory = mkdtempSync(join(tmpdir(), 'regards-postgres-'))
  vitest.provide('postgresDirectory', directory)
  if (postgresMissing) process.stderr.write(`The store suite on PostgreSQL is ${postgresMissing}.\n`)
  return () => {
    stopPostgres(directory)
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Makes an empty database that nobody else uses. */
export async function freshDatabase(): Promise<FreshDatabase> {
  return createDatabase(await startOnce(inject('postgresDirectory')))
}

/** Test files run in several processes: the one that makes the directory `starting` starts it, the others wait for its word. */
async function startOnce(directory: string): Promise<number> {
  const word = join(directory, 'port')
  try {
    mkdirSync(join(directory, 'starting'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return waitForPort(word)
  }
  const port = await startPostgres(directory)
  writeFileSync(`${word}.part`, String(port))
  renameSync(`${word}.part`, word)
  return port
}

async function waitForPort(word: string): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    if (existsSync(word)) return Number(readFileSync(word, 'utf8'))
    await wait(50)
  }
  throw new Error('The PostgreSQL for the tests did not start within 30 seconds.')
}
