import { lookup as resolve } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSealed, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { getDomain } from 'tldts'
import type { DavTrouble } from '../ports/calendars.ts'
import { isPublicAddress } from './reach.ts'

/** A request that was not made, or an answer that was not taken; the trouble says why. */
export class Unreached extends Error {
  override readonly name = 'Unreached'
  readonly trouble: DavTrouble
  constructor(trouble: DavTrouble, cause?: unknown) {
    super(trouble, { cause })
    this.trouble = trouble
  }
}

export interface Bounds {
  /** True where the person agreed to a server in the local network. */
  readonly local: boolean
  /** All requests go to this host or to others of its domain. */
  readonly home: string
}

const MOST_BYTES = 8 * 1024 * 1024
const MOST_REQUESTS = 60
const TIMEOUT_MS = 15_000

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * Makes a fetch that goes where it may and no further: to one domain, over TLS on port 443, to public addresses only
 * unless the local network was agreed to. It connects to the very address it has judged, follows no redirect by itself,
 * and takes a bounded answer in bounded time.
 */
export function guardedFetch({ local, home }: Bounds): Fetch {
  const domain = domainOf(home)
  let made = 0
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (++made > MOST_REQUESTS) throw new Unreached('too-much')
    if (domainOf(url.hostname) !== domain) throw new Unreached('not-reached')
    const isOrdinary = url.protocol === 'https:' && (url.port === '' || url.port === '443')
    if (!local && (!isOrdinary || isForbidden(url.hostname))) throw new Unreached('local-address')
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Unreached('not-reached')
    return send(url, init, local ? undefined : publicOnly)
  }
}

/** The part of a host's name that one owner has; an address or a bare name is its own. */
function domainOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host.toLowerCase()
}

/** A literal address is never looked up, so it is judged here. */
function isForbidden(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  return isIP(bare) !== 0 && !isPublicAddress(bare)
}

const publicOnly: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    if (addresses.length === 0 || addresses.some(({ address }) => !isPublicAddress(address)))
      return done(new Unreached('local-address'), '', 0)
    if (options.all) return done(null, addresses)
    return done(null, addresses[0]?.address ?? '', addresses[0]?.family)
  })
}

function send(url: URL, init: RequestInit, lookup: LookupFunction | undefined): Promise<Response> {
  const { promise, resolve: answer, reject } = Promise.withResolvers<Response>()
  const options: RequestOptions = {
    method: init.method ?? 'GET',
    headers: Object.fromEntries(new Headers(init.headers)),
    agent: false,
    ...(lookup ? { lookup } : {}),
  }
  const fail = (cause: unknown): void => reject(cause instanceof Unreached ? cause : new Unreached('not-reached', cause))
  const request = (url.protocol === 'https:' ? requestSealed : requestPlain)(url, options, (incoming) => {
    const chunks: Buffer[] = []
    let size = 0
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_BYTES) request.destroy(new Unreached('too-much'))
      else chunks.push(chunk)
    })
    incoming.on('error', fail)
    incoming.on('end', () => {
      const status = incoming.statusCode ?? 500
      const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, [value].flat().join(', ')] as [string, string]],
      )
      const hasBody = status >= 200 && ![204, 205, 304].includes(status)
      answer(new Response(hasBody ? Buffer.concat(chunks) : null, { status: status < 200 ? 500 : status, headers }))
    })
  })
  const timer = setTimeout(() => request.destroy(new Unreached('not-reached')), TIMEOUT_MS)
  request.on('error', fail)
  request.on('close', () => clearTimeout(timer))
  request.end(typeof init.body === 'string' || init.body instanceof Uint8Array ? init.body : undefined)
  return promise
}
