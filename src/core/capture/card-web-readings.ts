/** An address as two readers saw it: what one lost, the other mostly has. */

import { parse } from 'tldts'

/** Two readings of the same thing, the likelier first. */
export interface TwoReadings {
  readonly text: string
  readonly other?: string | undefined
  /** Both readers saw the same. */
  readonly isTwice: boolean
}

/**
 * Chooses between two readings of a domain or of what stands before the @: what is one at all; of two that differ in a
 * doubled letter or a dot, the longer, since readers lose these and make none up; else the first reader's.
 *
 * @example
 * likelierOf('garnethiltrust.fi', 'garnethilltrust.fi', () => true)
 * // => { text: 'garnethilltrust.fi', other: 'garnethiltrust.fi', isTwice: false }
 * likelierOf('hollowayenergyit', 'hollowayenergy.it', (domain) => domain.includes('.'))
 * // => { text: 'hollowayenergy.it', isTwice: false }
 */
export function likelierOf(first: string, second: string | undefined, isSound: (text: string) => boolean): TwoReadings {
  if (second === undefined || (!isSound(second) && isSound(first))) return { text: first, isTwice: false }
  if (first === second) return { text: first, isTwice: isSound(first) }
  if (!isSound(first) && isSound(second)) return { text: second, isTwice: false }
  const isLoss = once(first) === once(second) && second.length > first.length
  return isLoss ? { text: second, other: first, isTwice: false } : { text: first, other: second, isTwice: false }
}

/**
 * Writes what the second reader saw of a line of addresses without its spaces, with the @ that it may see as something else.
 *
 * @example
 * asAddress('ada.byronQDnorthwind. example')
 * // => 'ada.byron@northwind.example'
 */
export function asAddress(text: string): string {
  const bare = text.replace(/\s*([.@])\s*/g, '$1').replace(/[()]@|@[()]/g, '@')
  if (bare.includes('@')) return bare
  const mended = bare.replace(/(?<=[a-z0-9])(?:[©®€]|QD|Q|\(D|GD|&)(?=[a-z0-9])/, '@')
  return /^\S+@\S+\.\S{2,}$/.test(mended) ? mended : bare
}

/**
 * Tells whether a host is a domain that can be registered.
 *
 * @example
 * ['northwind.co.uk', 'northwindit', 'co.uk'].map(isDomain)
 * // => [true, false, false]
 */
export function isDomain(host: string): boolean {
  const { isIcann, domainWithoutSuffix } = parse(host)
  return isIcann === true && Boolean(domainWithoutSuffix)
}

/**
 * Puts the @ before a domain that is known, in place of what a reader took it for.
 *
 * @example
 * withAtBefore('i.skodadpillarcouncil.cz', 'pillarcouncil.cz')
 * // => 'i.skoda@pillarcouncil.cz'
 */
export function withAtBefore(text: string, domain: string): string {
  const bare = text.replace(/\s/g, '')
  const isOfIt = !bare.includes('@') && bare.toLowerCase().endsWith(domain) && /[a-z0-9]{2}[^./:-]$/i.test(bare.slice(0, -domain.length))
  return isOfIt ? `${bare.slice(0, -domain.length - 1)}@${domain}` : text
}

/** Without doubled letters and dots. */
function once(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.-]/g, '')
    .replace(/(.)\1+/g, '$1')
}
