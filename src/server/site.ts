/** What a site for many people has beside the page and the worker: a log of JSON lines, figures, and the door where it says how it is. */
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from './config.ts'
import type { OpenDesk } from './desk.ts'
import type { Observe } from './http/observed.ts'
import { openFigures } from './operations/figures.ts'
import { jsonLog, type Log } from './operations/log-lines.ts'
import { openSiteDoor, type SiteHealth } from './operations/site-door.ts'
import { watched } from './operations/watched.ts'
import type { Desk } from './ports.ts'
import { systemClock } from './system.ts'

export interface Site {
  /** Gives a desk whose work is counted. */
  readonly watched: (desk: Desk) => Desk
  readonly log: (line: string) => void
  readonly observe: Observe
  readonly health: () => Promise<SiteHealth>
  /** Where health, readiness and metrics are answered; undefined: nowhere. */
  readonly operationsPort: number | undefined
  /** From now on this process is not ready; resolves when whoever hands out the work has had time to see it. */
  drain(): Promise<void>
  close(): Promise<void>
}

export interface SiteOptions {
  /** Takes one line of the log. */
  readonly log: (line: string) => void
  readonly version: string
}

/** Opens what a site needs; undefined where Regards is run alone. */
export async function openSite(open: OpenDesk, { site, services }: Config, { log: write, version }: SiteOptions): Promise<Site | undefined> {
  if (!site) return undefined
  const { store } = open.desk
  const log = site.logsJson ? jsonLog({ now: systemClock.now, write, process: { host: hostname(), pid: process.pid, services: services.join(',') } }) : plainLog(write)
  let isStopping = false
  const health = async (): Promise<SiteHealth> => ({
    version,
    services,
    upSeconds: Math.round(process.uptime()),
    memoryMb: Math.round(process.memoryUsage().rss / 1_048_576),
    letters: await store.watch.standing(),
    database: await store.watch.database(),
    pools: open.pools(),
  })
  const ready = async (): Promise<string | undefined> => {
    if (isStopping) return 'stopping'
    await store.watch.ping()
    return undefined
  }
  const figures = site.operations && (await openFigures({ store: store.watch, pools: open.pools }))
  const door = site.operations && figures ? await openSiteDoor({ ...site.operations, figures, ready, health }) : undefined
  log.event('started', { version })
  return {
    watched: (desk) => (figures ? watched(desk, figures) : desk),
    log: log.say,
    observe: (seen) => {
      figures?.request(seen)
      log.event('request', { method: seen.method, door: seen.door, status: seen.status, ms: Math.round(seen.ms) })
    },
    health,
    operationsPort: door?.port,
    async drain() {
      isStopping = true
      log.event('stopping', {})
      await wait(site.drainSeconds * 1_000)
    },
    close: async () => {
      await door?.close()
      log.event('stopped', {})
    },
  }
}

/** For a person who reads along: faults only. */
function plainLog(write: (line: string) => void): Log {
  return { say: write, event: () => undefined }
}
