/**
 * The loopback guard. A page of another site can make the browser send requests to this machine (CSRF), or let its
 * own name point here (DNS rebinding). So every request must name this host exactly, and a request of the API must
 * come from our own page or from no page at all.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { Refusal } from '../../api/refusal.ts'

/** Names under which this machine's loopback may be addressed. */
const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** Where we answer: on loopback at a port, or at the one address of a site. */
export interface Whereabouts {
  readonly port: () => number
  readonly hosted?: { readonly origin: string } | undefined
}

/** Refuses a request whose Host is not ours. It is the only thing that a rebound name cannot fake. */
export function onlyOurHost({ port, hosted }: Whereabouts): MiddlewareHandler {
  return async (c, next) => {
    if (!originsOf({ port, hosted }).some((origin) => new URL(origin).host === c.req.header('host'))) {
      throw new Refusal('wrong-origin', `Regards answers on ${hosted?.origin ?? `http://localhost:${port()}`} only.`)
    }
    await next()
  }
}

/** Refuses a request of the API that another site's page caused. */
export function onlyOurPage(where: Whereabouts): MiddlewareHandler {
  return async (c, next) => {
    if (!cameFromUs(c, originsOf(where))) throw new Refusal('wrong-origin')
    await next()
  }
}

/** What a door takes besides JSON: a file of so many bytes. Undefined for a door that takes none. */
export type FileOf = (path: string) => { readonly mostBytes: number } | undefined

/**
 * Refuses a body that is neither JSON nor, where a door takes one, a file as bytes: other types can be sent by a plain
 * form of any site, without a question to us.
 */
export function onlyJsonOr(fileOf: FileOf): MiddlewareHandler {
  return async (c, next) => {
    const type = c.req.header('content-type')
    const hasBody = type !== undefined || c.req.header('transfer-encoding') !== undefined || Number(c.req.header('content-length') ?? 0) > 0
    const [sound, name] = fileOf(c.req.path)
      ? [/^application\/octet-stream\s*$/i, 'application/octet-stream']
      : [/^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i, 'application/json']
    if (!isSafe(c.req.method) && hasBody && !sound.test(type ?? '')) throw new Refusal('bad-input', `The body must be ${name}.`)
    await next()
  }
}

/**
 * Refuses a body that is larger than it may be. Where its length was not told it is counted while it comes in, and the
 * request is built anew from what came: the listener's own request cannot be handed to Node's class.
 */
export function bodyUpTo(largestJson: number, fileOf: FileOf): MiddlewareHandler {
  return async (c, next) => {
    const largest = fileOf(c.req.path)?.mostBytes ?? largestJson
    const told = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined
    if (told !== undefined && Number(told) > largest) throw tooLarge(largest)
    const { body, headers } = c.req.raw
    if (told === undefined && body) {
      const bytes = await readUpTo(body, largest)
      if (bytes.length > 0) c.req.raw = new Request(c.req.url, { method: c.req.method, headers, body: bytes })
    }
    await next()
  }
}

async function readUpTo(body: ReadableStream<Uint8Array>, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > largest) throw tooLarge(largest)
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function tooLarge(largest: number): Refusal {
  return new Refusal('too-large', `A request may have at most ${largest / 1024 / 1024} MB.`)
}

function originsOf({ port, hosted }: Whereabouts): readonly string[] {
  return hosted ? [hosted.origin] : loopbackNames.map((name) => `http://${name}:${port()}`)
}

function cameFromUs(c: Context, origins: readonly string[]): boolean {
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  // Under one of our names, and the one that the request went to.
  if (origin !== undefined && !(origins.includes(origin) && new URL(origin).host === c.req.header('host'))) return false
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && isSafe(c.req.method))) return false
  // Every browser sends Origin with what changes something. A program that is no browser can say it too.
  return isSafe(c.req.method) || origin !== undefined
}

function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}
