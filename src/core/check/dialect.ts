import type { Interview } from '../model/case-file.ts'
import type { Dialect } from '../model/finding.ts'

const byEnding: Readonly<Record<string, Dialect>> = {
  uk: 'en-GB',
  ie: 'en-GB',
  nz: 'en-GB',
  au: 'en-AU',
  ca: 'en-CA',
  in: 'en-IN',
  us: 'en-US',
}

/** Zones of Canada do not share a prefix: the largest, and those of single provinces. */
const canadianZones =
  /^(?:Canada\/.+|America\/(?:Toronto|Montreal|Vancouver|Edmonton|Calgary|Winnipeg|Halifax|Regina|St_Johns|Moncton|Whitehorse|Yellowknife|Iqaluit|Thunder_Bay|Glace_Bay))$/

const byZone: readonly (readonly [RegExp, Dialect])[] = [
  [/^(?:Europe\/(?:London|Dublin|Belfast|Jersey|Guernsey|Isle_of_Man)|GB|Eire|Pacific\/Auckland|NZ)$/, 'en-GB'],
  [/^Australia\//, 'en-AU'],
  [canadianZones, 'en-CA'],
  [/^Asia\/(?:Kolkata|Calcutta)$/, 'en-IN'],
]

/**
 * Finds the English that the reader writes: by the country in the company's domain, else by the zone they are in,
 * else American. A guess that the candidate can change.
 *
 * @example
 * dialectOf({ position: '', company: { name: 'Fern & Field', domain: 'fern.co.uk' }, end: '', timeZone: 'Europe/Warsaw' })
 * // => 'en-GB'
 * dialectOf({ position: '', company: { name: 'Maple' }, end: '', timeZone: 'America/Toronto' })
 * // => 'en-CA'
 */
export function dialectOf({ company, timeZone, theirTimeZone }: Interview): Dialect {
  const ending = company.domain?.trim().toLowerCase().split('.').at(-1) ?? ''
  const zone = theirTimeZone ?? timeZone
  return byEnding[ending] ?? byZone.find(([zones]) => zones.test(zone))?.[1] ?? 'en-US'
}
