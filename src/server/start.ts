/** The composition root: opens the desk, starts the services of this process, and stops them in good order. */
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { type DeskOptions, openDesk, type OpenDesk } from './desk.ts'
import { LATE_AFTER_HOURS } from '../core/send/deadline.ts'
import { errandHandlers } from './errand-handlers.ts'
import { lookBeforeLeaving } from './actions/look-before-leaving.ts'
import { buildApp } from './http/app.ts'
import { listen } from './http/listen.ts'
import { openMarks } from './jobs/marks.ts'
import { watchMailboxes } from './jobs/watch-mailboxes.ts'
import { startWorker, type Worker, type WorkerOptions } from './jobs/worker.ts'
import { refuseLossyFailover } from './store/postgres-hosts.ts'
import { type LaunchFile, openLaunchFile } from './launch.ts'
import type { Site } from './site.ts'
import { randomIds } from './system.ts'

export { openDesk } from './desk.ts'

export interface StartOptions extends Pick<DeskOptions, 'mailer' | 'signIns'> {
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
  /** Where health, readiness and metrics are answered, on a site that wants it. */
  readonly operationsPort?: number | undefined
  stop(): Promise<void>
}

interface Part {
  stop(): Promise<void>
}

interface Web extends Part {
  readonly url: string
  /** Undefined where people sign in instead. */
  readonly launch: LaunchFile | undefined
}

const ownPage = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** Starts Regards. Prints nothing itself. @throws Refusal with what to do where something is in the way. */
export async function start(config: Config, options: StartOptions): Promise<Running> {
  let worker: Worker | undefined
  const open = await openDesk(config, { wake: () => worker?.wake(), mailer: options.mailer, signIns: options.signIns, warmsUp: config.services.includes('web') })
  const parts: Part[] = []
  let site: Site | undefined
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => (stopped ??= stopAll(parts, open, site))
  try {
    site = config.site && (await (await import('./site.ts')).openSite(open, config, { log: options.log, version: ownVersion() }))
    const log = site?.log ?? options.log
    const desk = site?.watched(open.desk) ?? open.desk
    if (config.databaseUrl !== undefined) refuseLossyFailover(config.databaseUrl, await open.desk.store.watch.database())
    worker = config.services.includes('worker') ? startWorker(desk, { ...workerOptions(config, log), errandHandlers: errandHandlers(desk, deskOfSite(open, site)), looksBeforeLeaving: lookBeforeLeaving(desk) }) : undefined
    if (worker) parts.push(worker)
    if (worker && config.databaseUrl === undefined && !config.hosting) parts.push(watchMailboxes(desk, { ownerId: open.ownerId, log }))
    const web = config.services.includes('web') ? await startWeb(open, config, { ...options, log, site }) : undefined
    if (web) parts.push(web)
    return { desk, ownerId: open.ownerId, url: web?.url, launchUrl: web?.launch?.link(), operationsPort: site?.operationsPort, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Nobody takes anything new; what is under way comes to its end; the desk is closed when nobody works at it any more. */
async function stopAll(parts: readonly Part[], open: OpenDesk, site: Site | undefined): Promise<void> {
  await site?.drain()
  await Promise.all(parts.map((part) => part.stop()))
  await open.close()
  await site?.close()
}

/** The desk as one person has it, counted where the site counts. */
function deskOfSite({ deskOf }: OpenDesk, site: Site | undefined): OpenDesk['deskOf'] {
  return (owner) => site?.watched(deskOf(owner)) ?? deskOf(owner)
}

interface WebOptions extends StartOptions {
  readonly site: Site | undefined
}

async function startWeb(open: OpenDesk, config: Config, { log, pageDirectory = ownPage, site }: WebOptions): Promise<Web> {
  const { desk: plain, ownerId } = open
  const desk = site?.watched(plain) ?? plain
  const hosted = config.hosting && (await import('./hosted.ts')).openHosted(open, config.hosting, log)
  let port = config.port
  const launch = openLaunchFile(config.home)
  const app = buildApp({ desk, ownerId, launch, hosted, port: () => port, dataId: hosted ? undefined : open.derive('the data behind this address').slice(0, 16), version: ownVersion(), pageDirectory, report: log, hasPublicBoard: config.hasPublicBoard, deskOf: deskOfSite(open, site), observe: site?.observe, health: site?.health })
  const listening = await listen(app.fetch, config.port, config.site?.listenHost)
  port = listening.port
  const url = hosted?.origin ?? `http://localhost:${port}`
  if (!hosted) launch.publish(url)
  return {
    url,
    launch: hosted ? undefined : launch,
    stop: async () => {
      launch.close()
      await hosted?.stop()
      await listening.close()
    },
  }
}

/** Of each group, where many share a worker: an errand is waiting for a mailbox somewhere, a second or two, and hardly any work. */
const ERRANDS_AT_ONCE = 24

const lateAfterMs = LATE_AFTER_HOURS * 3_600_000

/** The data directory of a single process has one worker, which knows what it held when it ended; a shared database has many. */
function workerOptions({ home, databaseUrl, site }: Config, log: StartOptions['log']): WorkerOptions {
  if (databaseUrl !== undefined) return { workerId: `${hostname()}-${process.pid}-${randomIds.next()}`, lateAfterMs, lookEveryMs: 1_000, errandsAtOnce: ERRANDS_AT_ONCE, errandsOfOne: 1, concurrency: site?.lettersAtOnce, log }
  return { workerId: 'alone', isOnlyOneOfItsName: true, marks: openMarks(join(home, 'marks')), lateAfterMs, log }
}

/** The version as package.json has it. */
export function ownVersion(): string {
  const json: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof json !== 'object' || json === null || !('version' in json)) throw new Error('package.json has no version.')
  return String(json.version)
}
