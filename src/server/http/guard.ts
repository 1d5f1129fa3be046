/**
 * The loopback guard. A page of another site can make the browser send requests to this machine (CSRF), or let its
 * own name point here (DNS rebinding). So every request must name this host exactly, and a request of the API must
 * come from our own page or from no page at all.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../../api/refusal.ts'

/** Names under which this machine's loopback may be addressed. */
const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** Refuses a request whose Host is not ours. It is the only thing that a rebound name cannot fake. */
export function onlyOurHost(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    if (!isOurHost(c.req.header('host'), port())) {
      throw new Refusal('wrong-origin', `Regards answers on http://localhost:${port()} only.`)
    }
    await next()
  }
}

/** Refuses a request of the API that another site's page caused. */
export function onlyOurPage(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    if (!cameFromUs(c, port())) throw new Refusal('wrong-origin')
    await next()
  }
}

/** Refuses a body that is not JSON: other types can be sent by a plain form of any site, without a question to us. */
export const onlyJson: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type')
  const hasBody = type !== undefined || c.req.header('transfer-encoding') !== undefined || Number(c.req.header('content-length') ?? 0) > 0
  if (!isSafe(c.req.method) && hasBody && !/^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i.test(type ?? '')) {
    throw new Refusal('bad-input', 'The body must be application/json.')
  }
  await next()
}

function isOurHost(host: string | undefined, port: number): boolean {
  return loopbackNames.some((name) => host === `${name}:${port}`)
}

function cameFromUs(c: Context, port: number): boolean {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (origin !== undefined && origin !== `http://${c.req.header('host')}`) return false
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && isSafe(c.req.method))) return false
  // Every browser sends Origin with what changes something. A program that is no browser can say it too.
  return isSafe(c.req.method) || (origin !== undefined && isOurHost(origin.slice('http://'.length), port))
}

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}
