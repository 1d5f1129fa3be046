/** One appointment of a calendar, as a calendar of its own that holds nothing else. */
export interface SplitAppointment {
  /** UID, with the day of the instance where it is one of a series. */
  readonly uid: string
  readonly sequence: number
  readonly summary: string
  readonly cancelled: boolean
  /** The day it begins, as the calendar writes it: 20261120. */
  readonly day: string
  /** Put together only when asked for: zones and events of a hostile calendar would multiply. */
  readonly text: () => string
}

/** A calendar of years has some thousand appointments; beyond that it is not a person's. */
const MOST_EVENTS = 20_000
const MOST_CHARACTERS = 16 * 1024 * 1024
const MOST_ZONE_LINES = 5_000

/**
 * Takes a calendar apart into its appointments, each with the time zones that it needs, so that each can be read by
 * itself: one that is broken costs only itself. Nothing that repeats is expanded.
 *
 * @example
 * splitCalendar('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261120T140000Z\nSUMMARY:Inter\n view\nEND:VEVENT\nEND:VCALENDAR').map(({ uid, day, summary }) => [uid, day, summary])
 * // => [['a', '20261120', 'Interview']]
 */
export function splitCalendar(calendar: string): SplitAppointment[] {
  const lines = calendar.slice(0, MOST_CHARACTERS).split(/\r\n|\r|\n/)
  const zones = blocksOf(lines, 'VTIMEZONE').flat().slice(0, MOST_ZONE_LINES)
  const head = headOf(lines)
  const wholeIsOff = head.some((line) => /^METHOD:\s*CANCEL\s*$/i.test(line))
  const latest = new Map<string, SplitAppointment>()
  for (const block of blocksOf(lines, 'VEVENT').slice(0, MOST_EVENTS)) {
    const found = appointmentOf(block, { head, zones, wholeIsOff, number: latest.size })
    const known = latest.get(found.uid)
    if (!known || found.sequence >= known.sequence) latest.set(found.uid, found)
  }
  return [...latest.values()]
}

const interviewWord =
  /\binterview|\b(?:phone|recruiter|technical|hiring)[ -](?:screen|call)|\bscreening call|\bentretien d|vorstellungsgespr|bewerbungsgespr|\bentrevista|\bcolloquio|rozmowa (?:kwalifikacyjna|rekrutacyjna)/i

/**
 * Tells whether an appointment is called an interview. Others are not offered: a calendar is full of meetings.
 *
 * @example
 * [isCalledInterview('Interview: Ana Reyes / Northwind'), isCalledInterview('Dentist')]
 * // => [true, false]
 */
export function isCalledInterview(summary: string): boolean {
  return interviewWord.test(summary)
}

interface Around {
  readonly head: readonly string[]
  readonly zones: readonly string[]
  readonly wholeIsOff: boolean
  readonly number: number
}

function appointmentOf(block: readonly string[], { head, zones, wholeIsOff, number }: Around): SplitAppointment {
  const properties = ownProperties(block)
  const value = (name: string): string => properties.get(name) ?? ''
  const instance = value('RECURRENCE-ID')
  return {
    uid: `${value('UID') || `without-${number}`}${instance && ` ${instance}`}`.slice(0, 500),
    sequence: Number.parseInt(value('SEQUENCE'), 10) || 0,
    summary: value('SUMMARY').replace(/\\[nN]/g, ' ').replace(/\\(.)/g, '$1').slice(0, 300),
    cancelled: wholeIsOff || value('STATUS').toUpperCase() === 'CANCELLED',
    day: value('DTSTART').slice(0, 8),
    text: () => ['BEGIN:VCALENDAR', ...head, ...zones, ...block, 'END:VCALENDAR', ''].join('\r\n'),
  }
}

/** Values by name, without what stands in alarms; of several the first. */
function ownProperties(block: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let depth = 0
  for (const line of unfolded(block)) {
    if (/^BEGIN:/i.test(line)) depth += 1
    else if (/^END:/i.test(line)) depth -= 1
    else if (depth === 1) {
      const [, name = '', value = ''] = /^([\w-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/.exec(line.slice(0, 4_000)) ?? []
      if (name !== '' && !found.has(name.toUpperCase())) found.set(name.toUpperCase(), value.trim())
    }
  }
  return found
}

function unfolded(block: readonly string[]): string[] {
  const lines: string[] = []
  for (const line of block) {
    if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1] += line.slice(1)
    else lines.push(line)
  }
  return lines
}

/** What stands before the first part: version, method, the calendar's own zone. */
function headOf(lines: readonly string[]): string[] {
  const begin = lines.findIndex((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))
  const rest = lines.slice(begin + 1)
  const end = rest.findIndex((line) => /^BEGIN:/i.test(line))
  return begin === -1 ? [] : rest.slice(0, Math.max(0, end)).filter((line) => line.trim() !== '').slice(0, 50)
}

function blocksOf(lines: readonly string[], name: string): string[][] {
  const blocks: string[][] = []
  let open: string[] | undefined
  for (const line of lines) {
    if (!open && line.trim().toUpperCase() === `BEGIN:${name}`) open = []
    open?.push(line)
    if (open && line.trim().toUpperCase() === `END:${name}`) {
      blocks.push(open)
      open = undefined
    }
  }
  return blocks
}
