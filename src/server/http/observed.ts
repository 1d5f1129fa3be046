import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'

/** One request, by the door it came through: nothing of what stood in its address or body. */
export type Observe = (seen: { readonly method: string; readonly door: string; readonly status: number; readonly ms: number }) => void

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Tells of each request when it is answered. */
export function observed(observe: Observe): MiddlewareHandler {
  return async (c, next) => {
    const before = performance.now()
    await next()
    // The method is the sender's word: an unknown one must not become a name of its own in the figures.
    observe({ method: methods.includes(c.req.method) ? c.req.method : 'other', door: doorOf(c), status: c.res.status, ms: performance.now() - before })
  }
}

/** What matches an address after the guards is its door; where there is none it was a file of the page, or nothing. */
function doorOf(c: Context): string {
  return matchedRoutes(c).find(({ path }) => !path.endsWith('*'))?.path ?? 'page'
}
