/** The composition root: opens the desk, starts the services of this process, and stops them in good order. */
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { type DeskOptions, openDesk, type OpenDesk } from './desk.ts'
import { LATE_AFTER_HOURS } from '../core/send/deadline.ts'
import { errandHandlers } from './errand-handlers.ts'
import { buildApp } from './http/app.ts'
import { listen } from './http/listen.ts'
import { openMarks } from './jobs/marks.ts'
import { watchMailboxes } from './jobs/watch-mailboxes.ts'
import { startWorker, type Worker, type WorkerOptions } from './jobs/worker.ts'
import { type LaunchFile, openLaunchFile } from './launch.ts'
import { randomIds } from './system.ts'

export { openDesk } from './desk.ts'

export interface StartOptions extends Pick<DeskOptions, 'mailer'> {
  /** Takes what is for whoever looks after the server: faults, without anybody's words or addresses. */
  readonly log: (line: string) => void
  /** Where the built page lies; by default in dist/web. */
  readonly pageDirectory?: string | undefined
}

export interface Running extends Pick<OpenDesk, 'desk' | 'ownerId'> {
  /** Where the page answers; undefined where this process serves none. */
  readonly url: string | undefined
  /** The link that lets one browser in. */
  readonly launchUrl: string | undefined
  stop(): Promise<void>
}

interface Part {
  stop(): Promise<void>
}

interface Web extends Part {
  readonly url: string
  readonly launch: LaunchFile
}

const ownPage = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Starts Regards. Prints nothing itself. @throws Refusal with what to do where something is in the way. */
export async function start(config: Config, options: StartOptions): Promise<Running> {
  let worker: Worker | undefined
  const open = await openDesk(config, { wake: () => worker?.wake(), mailer: options.mailer, warmsUp: config.services.includes('web') })
  const parts: Part[] = []
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => (stopped ??= stopAll(parts, open))
  try {
    worker = config.services.includes('worker') ? startWorker(open.desk, { ...workerOptions(config, options), errandHandlers: errandHandlers(open.desk) }) : undefined
    if (worker) parts.push(worker)
    if (worker && config.databaseUrl === undefined) parts.push(watchMailboxes(open.desk, { ownerId: open.ownerId, log: options.log }))
    const web = config.services.includes('web') ? await startWeb(open, config, options) : undefined
    if (web) parts.push(web)
    return { desk: open.desk, ownerId: open.ownerId, url: web?.url, launchUrl: web?.launch.link(), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What was started last is stopped first; the desk is closed when nobody works at it any more. */
async function stopAll(parts: readonly Part[], open: OpenDesk): Promise<void> {
  for (const part of parts.toReversed()) await part.stop()
  await open.close()
}

async function startWeb({ desk, ownerId }: OpenDesk, config: Config, { log, pageDirectory = ownPage }: StartOptions): Promise<Web> {
  let port = config.port
  const launch = openLaunchFile(config.home)
  const app = buildApp({ desk, ownerId, launch, port: () => port, version: ownVersion(), pageDirectory, report: log, hasPublicBoard: config.hasPublicBoard })
  const listening = await listen(app.fetch, config.port)
  port = listening.port
  const url = `http://localhost:${port}`
  launch.publish(url)
  return {
    url,
    launch,
    stop: async () => {
      launch.close()
      await listening.close()
    },
  }
}

const lateAfterMs = LATE_AFTER_HOURS * 3_600_000

/** The data directory of a single process has one worker, which knows what it held when it ended; a shared database has many. */
function workerOptions({ home, databaseUrl }: Config, { log }: StartOptions): WorkerOptions {
  if (databaseUrl !== undefined) return { workerId: `${hostname()}-${process.pid}-${randomIds.next()}`, lateAfterMs, lookEveryMs: 1_000, log }
  return { workerId: 'alone', isOnlyOneOfItsName: true, marks: openMarks(join(home, 'marks')), lateAfterMs, log }
}

/** The version as package.json has it. */
export function ownVersion(): string {
  const json: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof json !== 'object' || json === null || !('version' in json)) throw new Error('package.json has no version.')
  return String(json.version)
}
