/** Where a request comes from, as tries are counted. */
import { isIPv4, isIPv6 } from 'node:net'

/**
 * Gives the place of an address, as X-Forwarded-For has it: of IPv4 the address; of IPv6 the /64 that a network gives
 * to one machine or household (RFC 7421), since whoever has it takes a fresh address for every request. Ports, which
 * some proxies write behind it, are left out.
 */
export function placeOf(from: string): string {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(from)?.[1] ?? /^([\d.]+):\d+$/.exec(from)?.[1] ?? from
  const address = bare.replace(/%.*$/, '')
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped !== undefined && isIPv4(mapped)) return mapped
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address
}

/** Writes out all eight groups. */
function groupsOf(address: string): string[] {
  // A URL has one way to write each address, without dots and leading zeros (WHATWG URL, host serializer).
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const [before, after] = [head, tail ?? ''].map((half) => (half === '' ? [] : half.split(':')))
  const left = before ?? []
  const right = after ?? []
  return tail === undefined ? left : [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
}
