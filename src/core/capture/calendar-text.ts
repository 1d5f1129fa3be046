import ICAL from 'ical.js'

/** One content line of a calendar, decoded: name in lower case, parameters by lower-case name. */
export interface CalendarProperty {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  /** Unescaped; several values of one line joined by commas, a rule of recurrence as the JSON of its parts. */
  readonly value: string
}

/** A component (VCALENDAR, VEVENT, VTIMEZONE, …) with what stands in it. */
export interface CalendarPart {
  readonly name: string
  readonly properties: readonly CalendarProperty[]
  readonly parts: readonly CalendarPart[]
}

export type CalendarReading =
  | { readonly ok: true; readonly calendar: CalendarPart; readonly unreadLines: number }
  | { readonly ok: false; readonly why: string }

/** Far above any invitation, low enough that the work stays bounded. */
const MOST_CHARACTERS = 1024 * 1024
const MOST_LINES = 50_000
const DEEPEST = 8
/** No property that is read here needs more; a description beyond it is cut. */
const LONGEST_LINE = 64 * 1024

/**
 * Reads the text of an .ics file into its components. The lines are told apart here, so that one broken line costs
 * that line and not the file; what stands within a line (quotes, escapes, parameters) is ical.js's to read.
 *
 * @example
 * readCalendarText('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Inter\n view\nEND:VEVENT\nEND:VCALENDAR').calendar.parts[0].properties
 * // => [{ name: 'summary', parameters: {}, value: 'Interview' }]
 */
export function readCalendarText(text: string): CalendarReading {
  if (text.length > MOST_CHARACTERS)
    return { ok: false, why: 'This invitation is larger than 1 MB. Save the one appointment by itself and give that file.' }
  const lines = unfold(withoutMargin(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')))
  if (lines.length > MOST_LINES)
    return { ok: false, why: `This file has more than ${MOST_LINES} lines. Save the one appointment by itself and give that file.` }
  const begin = lines.findIndex((line) => /^BEGIN:V(CALENDAR|EVENT)\s*$/i.test(line))
  if (begin === -1) return { ok: false, why: whyNoCalendar(text) }
  return assemble(lines.slice(begin))
}

/** The text without what a forwarded mail puts before each line: '> ' or an indent. */
function withoutMargin(text: string): string {
  const margin = /^([ \t>]+)BEGIN:V(?:CALENDAR|EVENT)/im.exec(text)?.[1]
  if (!margin) return text
  return text
    .split('\n')
    .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line))
    .join('\n')
}

/**
 * Lines with their continuations joined. Beside the folding of the standard, a line that cannot begin a property is
 * taken for the rest of the line before: descriptions that passed through a mail program often lose their folding.
 */
function unfold(text: string): string[] {
  const lines: string[] = []
  for (const raw of text.split('\n')) {
    const folded = /^[ \t]/.test(raw)
    const before = lines.at(-1)
    const last = lines.length - 1
    if (before !== undefined && !/^(?:BEGIN|END):/i.test(before) && (folded || !beginsProperty(raw))) {
      if (before.length < LONGEST_LINE) lines[last] = before + (folded ? raw.slice(1) : raw === '' ? '' : `\\n${raw}`)
    } else if (raw !== '') lines.push(raw)
  }
  return lines
}

/** Programs write property names in capitals or all small; 'Note: bring a pen' is text. */
function beginsProperty(line: string): boolean {
  return /^(?:[A-Z][A-Z0-9-]*|[a-z][a-z0-9-]*)[;:]/.test(line) && !/^https?:/.test(line)
}

function whyNoCalendar(text: string): string {
  if (text.trim() === '') return 'This file is empty. Save the invitation once more and give that file.'
  if (/^content-transfer-encoding:\s*base64/im.test(text)) {
    return 'This is a whole e-mail whose invitation is packed inside. Save the attachment (invite.ics) and give that file.'
  }
  if (/^BEGIN:VCARD/im.test(text)) return 'This is a business card (vCard), not an invitation. An invitation is a file that ends in .ics.'
  if (/^\s*<(!doctype|html)/i.test(text)) return 'This is a web page, not an invitation. Download the calendar file (.ics) and give that.'
  return 'There is no appointment in this text: it should hold a line BEGIN:VEVENT. Give the .ics file of the invitation.'
}

interface Open {
  readonly name: string
  readonly properties: CalendarProperty[]
  readonly parts: CalendarPart[]
}

function assemble(lines: readonly string[]): CalendarReading {
  const root: Open = { name: 'root', properties: [], parts: [] }
  const open: Open[] = [root]
  let unreadLines = 0
  for (const line of lines) {
    const inner = open.at(-1) ?? root
    const edge = /^(BEGIN|END):\s*([A-Z0-9-]+)\s*$/i.exec(line)
    if (edge?.[1]?.toUpperCase() === 'BEGIN') {
      if (open.length > DEEPEST)
        return {
          ok: false,
          why: 'This file nests appointments in one another, which no calendar does. Save the invitation once more and give that file.',
        }
      const part: Open = { name: (edge[2] ?? '').toLowerCase(), properties: [], parts: [] }
      inner.parts.push(part)
      open.push(part)
    } else if (edge) {
      if (open.length > 1 && edge[2]?.toLowerCase() === inner.name) open.pop()
      else unreadLines += 1
    } else if (open.length > 1) {
      const property = readProperty(line)
      if (property) inner.properties.push(property)
      else unreadLines += 1
    }
  }
  return finished(root, open, unreadLines)
}

function finished(root: Open, open: readonly Open[], unreadLines: number): CalendarReading {
  const broken = open.find((part) => part.name === 'vevent' || part.name === 'vcalendar')
  if (broken)
    return {
      ok: false,
      why: `This invitation breaks off: the line END:${broken.name.toUpperCase()} is missing. Save it once more, whole, and give that file.`,
    }
  const calendars = root.parts.filter((part) => part.name === 'vcalendar')
  const parts = root.parts.flatMap((part) => (part.name === 'vcalendar' ? part.parts : [part]))
  return { ok: true, calendar: { name: 'vcalendar', properties: calendars.flatMap((part) => part.properties), parts }, unreadLines }
}

function readProperty(line: string): CalendarProperty | undefined {
  try {
    const [name, parameters, , ...values] = ICAL.parse.property(line) as readonly [
      string,
      Readonly<Record<string, unknown>>,
      string,
      ...unknown[],
    ]
    return {
      name,
      parameters: asText(parameters),
      value: values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(','),
    }
  } catch {
    // ical.js answers a line that it cannot read by throwing; the caller counts such lines and says so.
    return undefined
  }
}

function asText(parameters: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, String(Array.isArray(value) ? value[0] : value).trim()]),
  )
}

/** Finds the first property of that name. */
export function propertyOf(part: CalendarPart, name: string): CalendarProperty | undefined {
  return part.properties.find((property) => property.name === name)
}

/** Gives the text of the first property of that name, trimmed; '' where there is none. */
export function textOf(part: CalendarPart, name: string): string {
  return propertyOf(part, name)?.value.trim() ?? ''
}
