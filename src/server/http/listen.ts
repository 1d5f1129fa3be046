/** Opens the port on both loopback addresses and on nothing else, or where a site that has accounts says. */
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Refusal } from '../../api/refusal.ts'

export interface Listening {
  readonly port: number
  /** Lets the requests that are under way finish (two seconds at most), then closes. */
  close(): Promise<void>
}

type Fetch = (request: Request) => Response | Promise<Response>

/** A request that takes longer than this to arrive is not a person's. */
const REQUEST_LIMIT_MS = 30_000
const LAST_ANSWERS_MS = 2_000

/**
 * Listens on 127.0.0.1 and ::1, where the machine has it: `localhost` may mean either.
 * @throws Refusal `port-in-use` that says what to do.
 */
export async function listen(fetch: Fetch, port: number, host?: string): Promise<Listening> {
  if (host !== undefined) {
    const only = await open(fetch, port, host)
    return { port: only.port, close: () => closeServer(only.server) }
  }
  const first = await open(fetch, port, '127.0.0.1')
  try {
    const second = await open(fetch, first.port, '::1').catch(ignoreMissingAddress)
    const servers = second ? [first.server, second.server] : [first.server]
    return { port: first.port, close: async () => void (await Promise.all(servers.map(closeServer))) }
  } catch (error) {
    await closeServer(first.server)
    throw error
  }
}

async function open(fetch: Fetch, port: number, host: string): Promise<{ server: Server; port: number }> {
  const server = createServer(
    { requestTimeout: REQUEST_LIMIT_MS, headersTimeout: REQUEST_LIMIT_MS },
    getRequestListener(fetch, { overrideGlobalObjects: false }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, resolve)
  }).catch((cause: unknown) => {
    throw explain(cause, port)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens to no port.')
  return { server, port: address.port }
}

function explain(cause: unknown, port: number): unknown {
  if (codeOf(cause) === 'EADDRINUSE') {
    return new Refusal(
      'port-in-use',
      `Port ${port} is in use by another program. Choose another one: regards serve --port ${port === 7420 ? 7421 : 7420}.`,
      { cause },
    )
  }
  if (codeOf(cause) === 'EACCES')
    return new Refusal('port-in-use', `Port ${port} may not be opened here. Choose one above 1023.`, { cause })
  return cause
}

/** A machine without IPv6 has no ::1, and nobody can mean it by `localhost`. */
function ignoreMissingAddress(error: unknown): undefined {
  if (codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'EAFNOSUPPORT') return undefined
  throw error
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS)
  await closed
  clearTimeout(impatience)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
