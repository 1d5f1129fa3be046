import type { CalendarPart } from './calendar-text.ts'
import { textOf } from './calendar-text.ts'
import { offsetsOf } from './zone-rules.ts'
import { ianaByWindowsName } from './windows-zones.ts'

export interface ZoneReading {
  /** IANA name. */
  readonly zone: string
  /** Set where the zone was concluded from its hours and the person should look. */
  readonly remark?: string
}

/**
 * Finds the IANA zone that a TZID means: by its own name, by the name that Windows gives it, by the place that its
 * VTIMEZONE names, and last by the hours that its VTIMEZONE prescribes around that time.
 *
 * @example
 * zoneOfTzid('Eastern Standard Time', [], Temporal.PlainDateTime.from('2026-11-20T14:00'))
 * // => { zone: 'America/New_York' }
 */
export function zoneOfTzid(tzid: string, zones: readonly CalendarPart[], near: Temporal.PlainDateTime): ZoneReading | undefined {
  const name = tzid.replace(/^"|"$/g, '').trim()
  const definition =
    zones.find((zone) => textOf(zone, 'tzid') === tzid) ?? zones.find((zone) => textOf(zone, 'tzid').toLowerCase() === name.toLowerCase())
  const known = zoneByName(name) ?? (definition && zoneByName(textOf(definition, 'x-lic-location')))
  if (known) return { zone: known }
  return (definition && zoneByHours(name, definition, near)) ?? zoneByOffsetName(name) ?? abbreviation(name)
}

/** An area and a city, at the end of whatever path a program puts before it, or a name of Windows'. */
function zoneByName(name: string): string | undefined {
  if (/^(?:etc\/)?(?:utc|gmt|z|zulu|universal)$/i.test(name)) return 'UTC'
  const place =
    /(?:^|\/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US|Canada)\/[A-Za-z0-9_+\-/ ]+)$/i.exec(
      name,
    )?.[1]
  if (place) return ianaName(place.replaceAll(' ', '_'))
  const windows = name
    .replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, '')
    .replace(/\s+\d$/, '')
    .toLowerCase()
  // Lotus and Webex leave out half of it: 'Romance', 'Eastern Time'.
  return [windows, `${windows} standard time`, windows.replace(/ time$/, ' standard time')]
    .map((each) => ianaByWindowsName.get(each))
    .find((zone) => zone !== undefined)
}

/**
 * Gives the zone's name as the tz database writes it; undefined where it knows no such zone.
 *
 * @example
 * ianaName('europe/warsaw')
 * // => 'Europe/Warsaw'
 */
export function ianaName(name: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    // Temporal answers an unknown zone with a RangeError; there is no question to ask beforehand.
    return undefined
  }
}

/** Zones to be compared by their hours, the most populous of those with equal hours first. */
const comparable = [
  ...new Set([
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'Europe/London',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Asia/Shanghai',
    'Asia/Tokyo',
    'Australia/Sydney',
    ...ianaByWindowsName.values(),
  ]),
]

function zoneByHours(name: string, definition: CalendarPart, near: Temporal.PlainDateTime): ZoneReading | undefined {
  const samples = [
    near,
    ...Array.from({ length: 24 }, (_, half) => new Temporal.PlainDateTime(near.year, Math.floor(half / 2) + 1, half % 2 ? 15 : 1, 12)),
  ]
  const wanted = offsetsOf(definition, samples)
  if (!wanted) return undefined
  const same = comparable.filter((zone) => samples.every((at, index) => at.toZonedDateTime(zone).offsetNanoseconds / 1e9 === wanted[index]))
  const zone = same.find((candidate) => namesItsCity(name, candidate)) ?? same[0] ?? fixedZone(wanted[0] ?? 0)
  return zone
    ? {
        zone,
        remark: `The invitation calls its time zone “${name}”. It was read as ${zone}, which has the same hours; change it if another place is meant.`,
      }
    : undefined
}

function namesItsCity(text: string, zone: string): boolean {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase() ?? ''
  return text.toLowerCase().includes(city)
}

/** 'GMT-0500', 'UTC+1', '(UTC-05:00) Somewhere': hours without a place. */
function zoneByOffsetName(name: string): ZoneReading | undefined {
  const [, sign, hours, minutes = '0'] = /(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(name) ?? []
  if (!sign || !hours) return undefined
  const zone = fixedZone((sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60))
  return zone
    ? {
        zone,
        remark: `The invitation gives its time zone only as “${name}”. The hours are right; choose the place, so that the clock change is too.`,
      }
    : undefined
}

/** Last, because an abbreviation that comes with rules of its own means those. */
function abbreviation(name: string): ZoneReading | undefined {
  const zone = {
    est: 'America/New_York',
    edt: 'America/New_York',
    et: 'America/New_York',
    cst: 'America/Chicago',
    cdt: 'America/Chicago',
    ct: 'America/Chicago',
    mst: 'America/Denver',
    mdt: 'America/Denver',
    mt: 'America/Denver',
    pst: 'America/Los_Angeles',
    pdt: 'America/Los_Angeles',
    pt: 'America/Los_Angeles',
    bst: 'Europe/London',
    cet: 'Europe/Berlin',
    cest: 'Europe/Berlin',
    eet: 'Europe/Bucharest',
    eest: 'Europe/Bucharest',
    jst: 'Asia/Tokyo',
    aest: 'Australia/Sydney',
    aedt: 'Australia/Sydney',
  }[name.toLowerCase()]
  return zone
    ? { zone, remark: `The invitation gives its time zone only as “${name}”. It was read as ${zone}; change it if another place is meant.` }
    : undefined
}

function fixedZone(seconds: number): string | undefined {
  if (seconds === 0) return 'UTC'
  const hours = seconds / 3600
  return Number.isInteger(hours) && Math.abs(hours) <= 12
    ? `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
    : comparable.find((zone) => ianaOffset(zone) === seconds)
}

function ianaOffset(zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9
}
