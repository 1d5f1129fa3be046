/** The door of whoever looks after a site: is this process alive, is it ready, and its figures. On a port of its own. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Refusal } from '../../api/refusal.ts'
import type { DatabaseStanding, PoolStanding, Standing } from '../ports/operations.ts'
import type { Figures } from './figures.ts'

export interface SiteDoorOptions {
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  /** Where given, figures and health in full are told only to who sends it as a bearer token. */
  readonly token?: string | undefined
  readonly figures: Pick<Figures, 'exposition'>
  /** Gives in a word why this process should be given no work just now, if there is a reason; rejects where the database cannot be reached. */
  readonly ready: () => Promise<string | undefined>
  readonly health: () => Promise<SiteHealth>
}

/** How a site is doing, as one process sees it. */
export interface SiteHealth {
  readonly version: string
  readonly services: readonly string[]
  readonly upSeconds: number
  readonly memoryMb: number
  readonly letters: Standing
  readonly database: DatabaseStanding
  readonly pools: readonly PoolStanding[]
}

export interface SiteDoor {
  readonly port: number
  close(): Promise<void>
}

/** A probe waits no longer than this for the database. */
const READY_WITHIN_MS = 2_000

interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** Opens the door. @throws Refusal `port-in-use` */
export async function openSiteDoor(options: SiteDoorOptions): Promise<SiteDoor> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => void serve(request, response, options))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen({ port: options.port, host: options.host, exclusive: true }, resolve)).catch((cause: unknown) => {
    throw new Refusal('port-in-use', `The port ${options.port} for health and metrics (REGARDS_OPERATIONS) cannot be opened: it is in use, or may not be used here.`, { cause })
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, options: SiteDoorOptions): Promise<void> {
  const { status, type, text } = await answerTo(request, options).catch(() => json(503, { ok: false }))
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  response.end(request.method === 'HEAD' ? undefined : text)
}

async function answerTo(request: IncomingMessage, options: SiteDoorOptions): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return json(405, { ok: false })
  const path = request.url?.split('?')[0]
  if (path === '/health') return json(200, { ok: true })
  if (path === '/ready') return readiness(options.ready)
  if (path !== '/metrics' && path !== '/standing') return json(404, { ok: false })
  if (options.token !== undefined && !isSame(request.headers.authorization ?? '', `Bearer ${options.token}`)) return json(401, { ok: false })
  if (path === '/standing') return json(200, await options.health())
  const { type, text } = await options.figures.exposition()
  return { status: 200, type, text }
}

async function readiness(ready: () => Promise<string | undefined>): Promise<Answer> {
  const limit = Promise.withResolvers<string>()
  const timer = setTimeout(() => limit.resolve('no-answer'), READY_WITHIN_MS)
  // Whoever can ask here need not be let in: what an error says of hosts stays inside.
  const why = await Promise.race([ready(), limit.promise]).catch((error: unknown) => (error instanceof Refusal ? error.code : 'unexpected'))
  clearTimeout(timer)
  return why === undefined ? json(200, { ready: true }) : json(503, { ready: false, why })
}

function json(status: number, value: unknown): Answer {
  return { status, type: 'application/json', text: JSON.stringify(value) }
}

/** Compares in constant time, whatever the lengths. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(expected).digest())
}
