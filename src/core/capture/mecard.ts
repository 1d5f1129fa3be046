import type { ContactLine } from './contact-lines.ts'

/** MECARD (NTT DoCoMo) and BIZCARD fields by the name of the vCard property that says the same. */
const mecardNames: Readonly<Record<string, string>> = {
  TEL: 'tel',
  'TEL-AV': 'tel',
  EMAIL: 'email',
  ADR: 'adr',
  URL: 'url',
  ORG: 'org',
  NICKNAME: 'nickname',
  TITLE: 'title',
}
const bizcardNames: Readonly<Record<string, string>> = { T: 'title', C: 'org', A: 'adr', B: 'tel', M: 'tel', F: 'tel', E: 'email' }

/**
 * Reads the short forms of a contact that codes on cards hold, as if they were a vCard's lines.
 *
 * @example
 * readMecard('MECARD:N:Clemmons,Emily;TEL:+15035550134;;')
 * // => [{ name: 'n', types: [], parameters: {}, parts: ['Clemmons', 'Emily'] }, { name: 'tel', types: [], parameters: {}, parts: ['+15035550134'] }]
 */
export function readMecard(payload: string): ContactLine[] | undefined {
  const [, format = '', body = ''] = /^\s*(MECARD|BIZCARD)\s*:(.*)$/is.exec(payload.slice(0, 8_000)) ?? []
  if (format === '') return undefined
  const fields = splitEscaped(body, ';').flatMap((field) => {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]+):(.*)$/s.exec(field) ?? []
    return value.trim() === '' ? [] : [{ key: key.toUpperCase(), value: value.trim() }]
  })
  return format.toUpperCase() === 'MECARD' ? fields.flatMap(mecardLine) : bizcardLines(fields)
}

interface Field {
  readonly key: string
  readonly value: string
}

function mecardLine({ key, value }: Field): ContactLine[] {
  if (key === 'N') {
    const halves = splitEscaped(value, ',').map(plain)
    return halves.length > 1 ? [line('n', halves)] : [line('fn', [plain(value)])]
  }
  const name = mecardNames[key]
  if (name === undefined) return []
  return [line(name, name === 'adr' ? adrParts(splitEscaped(value, ',').map(plain)) : [plain(value)])]
}

function bizcardLines(fields: readonly Field[]): ContactLine[] {
  const of = (key: string): string => plain(fields.find((field) => field.key === key)?.value ?? '')
  const names = of('X') === '' ? [line('fn', [of('N')])] : [line('n', [of('X'), of('N')])]
  const others = fields.flatMap(({ key, value }) => {
    const name = bizcardNames[key]
    if (name === undefined) return []
    const types = key === 'M' ? ['cell'] : key === 'F' ? ['fax'] : []
    return [line(name, name === 'adr' ? ['', '', splitEscaped(value, ',').map(plain).join('\n')] : [plain(value)], types)]
  })
  return [...names, ...others]
}

/** Seven parts are the vCard's own; fewer are lines as they stand. */
function adrParts(parts: readonly string[]): readonly string[] {
  return parts.length === 7 ? parts : ['', '', parts.join('\n')]
}

function line(name: string, parts: readonly string[], types: readonly string[] = []): ContactLine {
  return { name, types, parameters: {}, parts }
}

function splitEscaped(text: string, sign: ';' | ','): string[] {
  return text.split(sign === ';' ? /(?<!\\);/ : /(?<!\\),/)
}

function plain(text: string): string {
  return text.replace(/\\([\\;:,"])/g, '$1').trim()
}
