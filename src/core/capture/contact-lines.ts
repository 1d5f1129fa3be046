import ICAL from 'ical.js'

/** One line of a contact, decoded. */
export interface ContactLine {
  /** 'item1' of 'item1.EMAIL', in lower case: lines that belong together. */
  readonly group?: string | undefined
  /** In lower case. */
  readonly name: string
  /** All TYPE values, in lower case, also the bare ones of vCard 2.1. */
  readonly types: readonly string[]
  /** Other parameters by lower-case name. */
  readonly parameters: Readonly<Record<string, string>>
  /** The parts of a structured value (N, ADR, ORG); one part otherwise. */
  readonly parts: readonly string[]
}

/** Turns bytes into text; for charsets that are not UTF-8 it is the platform's to know. */
export type Decode = (bytes: readonly number[], charset: string) => string

const MOST_LINES = 60_000
const MOST_CONTACTS = 500
/** Nobody's contact has more; one that was made to keep a reader busy has. */
const MOST_LINES_EACH = 500
/** Pictures and keys are longer and are no one's name. */
const LONGEST_LINE = 16 * 1024
const structured: ReadonlySet<string> = new Set(['n', 'adr', 'org'])
const skipped: ReadonlySet<string> = new Set([
  'photo',
  'logo',
  'sound',
  'key',
  'agent',
  'x-ms-cardpicture',
  'x-thumbnail',
  'x-ms-imaddress',
])

/**
 * Splits the text of a contact file (vCard 2.1, 3.0, 4.0 and what programs take for it) into contacts and their lines.
 * Each line is first lifted to what the standard reader takes: soft line breaks and quoted-printable of 2.1, charsets,
 * bare parameters, folding that was lost, names in small letters. A line that cannot be read costs itself only.
 *
 * @example
 * readContactLines('begin:vcard\nTEL;CELL:+1 555\nend:vcard')
 * // => [[{ name: 'tel', types: ['cell'], parameters: {}, parts: ['+1 555'] }]]
 */
export function readContactLines(text: string, decode: Decode = decodeUtf8): ContactLine[][] {
  const contacts: ContactLine[][] = []
  let open: ContactLine[] | undefined
  let depth = 0
  for (const line of logicalLines(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))) {
    const edge = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(line)?.[1]?.toUpperCase()
    if (edge === 'BEGIN') {
      depth += 1
      // A contact within a contact (AGENT) is somebody else's secretary.
      if (depth > 1) continue
      open = []
      contacts.push(open)
      if (contacts.length >= MOST_CONTACTS) break
    } else if (edge === 'END') depth = Math.max(0, depth - 1)
    else if (open && depth === 1 && open.length < MOST_LINES_EACH) open.push(...readLine(line, decode))
  }
  return contacts
}

/** Lines as the format means them: continuations joined, pictures left out. */
function logicalLines(text: string): string[] {
  const lines: string[] = []
  let isPicture = false
  for (const raw of text.split('\n').slice(0, MOST_LINES)) {
    const before = lines.at(-1) ?? ''
    const begins = beginsLine(raw)
    if (isPicture && !begins) continue
    isPicture = false
    if (isQuotedPrintable(before) && before.endsWith('=')) append(lines, before.slice(0, -1) + raw.replace(/^[ \t]/, ''))
    else if (/^[ \t]/.test(raw) && before !== '') append(lines, before + raw.slice(1))
    else if (begins) {
      isPicture = isSkipped(raw)
      if (!isPicture) lines.push(raw)
    } else if (raw.trim() !== '' && before !== '' && !/^(?:BEGIN|END):/i.test(before)) append(lines, `${before}\\n${raw}`)
  }
  return lines
}

function append(lines: string[], line: string): void {
  lines[lines.length - 1] = line.slice(0, LONGEST_LINE)
}

function beginsLine(raw: string): boolean {
  return /^[A-Za-z][\w.-]{0,80}\s*[;:]/.test(raw) && !/^(?:https?|mailto):/.test(raw)
}

function isSkipped(raw: string): boolean {
  const name = /^(?:[\w-]+\.)?([\w-]+)/.exec(raw)?.[1]?.toLowerCase() ?? ''
  return skipped.has(name) || /^[^:]*;(?:ENCODING=)?(?:BASE64|b)(?=[;:])/i.test(raw)
}

function isQuotedPrintable(line: string): boolean {
  return /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE(?=[;:])/i.test(line)
}

function readLine(line: string, decode: Decode): ContactLine[] {
  const [, group, name = '', head = '', value = ''] =
    /^(?:([\w-]+)\.)?([A-Za-z][\w.-]*)\s*((?:;(?:"[^"]*"|[^":])*)?):(.*)$/su.exec(line) ?? []
  if (name === '' || /^(?:version|begin|end)$/i.test(name)) return []
  const parsed = parseLifted(name.toLowerCase(), liftParameters(head), liftValue(name.toLowerCase(), head, value, decode))
  return parsed ? [{ ...(group ? { group: group.toLowerCase() } : {}), ...parsed }] : []
}

/** Names bare parameters and takes out those that tell how the value is packed. */
function liftParameters(head: string): string {
  return [...head.matchAll(/;\s*((?:"[^"]*"|[^";])+)/g)]
    .map(([, parameter = '']) => parameter.trim())
    .filter((parameter) => !/^(?:ENCODING=|CHARSET=|QUOTED-PRINTABLE$|BASE64$|8BIT$|VALUE=|LANGUAGE=)/i.test(parameter))
    .map((parameter) => (parameter.includes('=') ? parameter : `TYPE=${parameter}`))
    .map((parameter) => `;${parameter}`)
    .join('')
}

function liftValue(name: string, head: string, value: string, decode: Decode): string {
  if (!/;\s*(?:ENCODING=)?QUOTED-PRINTABLE/i.test(head)) return value
  const charset = /;\s*CHARSET="?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  const plain = (text: string): string =>
    decodeQuotedPrintable(text, charset, decode)
      .replace(/\\(?![;,nN\\])/g, '\\\\')
      .replace(/\r?\n/g, '\\n')
  // What was packed may hold the signs by which the parts are told apart.
  return structured.has(name)
    ? splitParts(value)
        .map((part) => plain(part).replace(/(?<!\\)([;,])/g, '\\$1'))
        .join(';')
    : plain(value)
}

function splitParts(value: string): string[] {
  return value.split(/(?<!\\);/)
}

function decodeQuotedPrintable(text: string, charset: string, decode: Decode): string {
  return text.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) =>
    decode(
      run
        .slice(1)
        .split('=')
        .map((hex) => Number.parseInt(hex, 16)),
      charset,
    ),
  )
}

/** UTF-8, and where it is not that, Latin-1: the two that can be read without knowing more. */
function decodeUtf8(bytes: readonly number[], charset: string): string {
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  try {
    return /^utf-?8$|ascii/i.test(charset) ? decodeURIComponent(escaped) : String.fromCharCode(...bytes)
  } catch {
    // decodeURIComponent answers bytes that are not UTF-8 by throwing; there is no question to ask beforehand.
    return String.fromCharCode(...bytes)
  }
}

function parseLifted(name: string, head: string, value: string): Omit<ContactLine, 'group'> | undefined {
  try {
    const line = `${name}${head}:${structured.has(name) ? value : escapedText(value)}`
    const [, parameters, , ...values] = ICAL.parse.property(line, ICAL.design.vcard) as readonly [
      string,
      Readonly<Record<string, unknown>>,
      string,
      ...unknown[],
    ]
    const { type, group: _, ...others } = parameters
    return {
      name,
      types: [type ?? []].flat().flatMap((each) => String(each).toLowerCase().split(',')),
      parameters: Object.fromEntries(Object.entries(others).map(([key, each]) => [key, String([each].flat()[0])])),
      parts: structured.has(name) ? [values[0]].flat().map(partText) : [values.map(partText).join(', ')],
    }
  } catch {
    // ical.js answers a line that it cannot read by throwing; the contact goes on without it.
    return undefined
  }
}

/** Commas and semicolons of a value that has no parts are text, whether they were escaped or not. */
function escapedText(value: string): string {
  return value.replace(/\\([:;,])/g, '$1').replace(/([;,])/g, '\\$1')
}

function partText(part: unknown): string {
  return (Array.isArray(part) ? part.join(', ') : String(part))
    .replace(/\\([;:,\\&])/g, '$1')
    .replace(/[ \t\u00A0]+/g, ' ')
    .trim()
}
