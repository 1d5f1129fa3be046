/** One appointment of a calendar that is given out (RFC 5545). */
export interface CalendarEntry {
  /** Globally unique and always the same for the same thing. */
  readonly uid: string
  /** Counts up with every change. */
  readonly sequence: number
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly summary: string
  readonly description?: string | undefined
  readonly location?: string | undefined
  /** Minutes before the start at which the calendar shall speak. */
  readonly alarmMinutes?: number | undefined
  readonly cancelled?: boolean | undefined
  /** True where it takes no time of the day. */
  readonly free?: boolean | undefined
}

/**
 * Writes a calendar. Times are UTC: the reader's calendar shows them by its own clock, so that no time zone has to be
 * described.
 *
 * @example
 * writeCalendar([], { name: 'Regards', stamp: Temporal.Instant.from('2026-11-20T15:00:00Z') }).split('\r\n')[2]
 * // => 'PRODID:-//Regards//Regards//EN'
 */
export function writeCalendar(entries: readonly CalendarEntry[], { name, stamp }: { readonly name: string; readonly stamp: Temporal.Instant }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Regards//Regards//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(entry: CalendarEntry, stamp: Temporal.Instant): string[] {
  const { uid, sequence, start, end, summary, description, location, cancelled, free } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${text(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${text(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${text(location)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${free ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...(cancelled ? [] : alarmLines(entry)),
    'END:VEVENT',
  ]
}

function alarmLines({ alarmMinutes, summary }: CalendarEntry): string[] {
  if (alarmMinutes === undefined) return []
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(summary)}`, `TRIGGER:${alarmMinutes === 0 ? 'PT0S' : `-PT${alarmMinutes}M`}`, 'END:VALARM']
}

function utc(at: Temporal.Instant): string {
  return at.round('second').toString().replace(/[-:]/g, '')
}

/** RFC 5545, 3.3.11. */
function text(words: string): string {
  return words
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** A line has at most 75 octets (RFC 5545, 3.1); no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n')
}

function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
