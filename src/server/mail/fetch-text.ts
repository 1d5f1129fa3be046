import { get } from 'node:https'
import { isIP } from 'node:net'
import { type MayConnect, onlyAllowed } from './connect.ts'

const HTTPS = 443
const WITHIN_MS = 4_000
const MOST_BYTES = 64 * 1024

/** Fetches a small text over HTTPS. Undefined for whatever is not plainly one: another status, a redirect, too large, too slow. */
export function fetchText(url: string, mayConnect?: MayConnect): Promise<string | undefined> {
  return new Promise((resolve) => {
    // An address as it stands is never looked up, so it is judged here.
    const bare = new URL(url).hostname.replace(/^\[|\]$/g, '')
    if (mayConnect && isIP(bare) !== 0 && !mayConnect(bare, HTTPS)) return resolve(undefined)
    const request = get(url, { signal: AbortSignal.timeout(WITHIN_MS), headers: { accept: 'text/xml, application/xml' }, ...(mayConnect && { lookup: onlyAllowed(mayConnect, HTTPS) }) }, (response) => {
      const chunks: Buffer[] = []
      let size = 0
      if (response.statusCode !== 200) return void request.destroy(new Error('no such file'))
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > MOST_BYTES) request.destroy(new Error('too large'))
        else chunks.push(chunk)
      })
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      response.on('error', () => resolve(undefined))
    })
    request.on('error', () => resolve(undefined))
  })
}
