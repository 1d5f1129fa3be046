/** A record of a CSV file, and the line of the file on which it begins (from 1). */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

export type CsvRead = { readonly ok: true; readonly records: readonly CsvRecord[] } | { readonly ok: false; readonly line: number }

/**
 * Reads a CSV file (RFC 4180): quotes around a cell may hold commas, line ends and doubled quotes. Lines may end as on
 * any system, and a byte order mark is no part of the first cell. `separator`: as the file has it; spreadsheets of many
 * countries write semicolons. Empty lines are passed over. Fails where a quote is never closed, with the line it is on.
 *
 * @example
 * readCsv('email,name\r\na@b.example,"Lund, Ada ""the first"""\r\n', ',')
 * // => { ok: true, records: [{ line: 1, cells: ['email', 'name'] }, { line: 2, cells: ['a@b.example', 'Lund, Ada "the first"'] }] }
 */
export function readCsv(text: string, separator: string): CsvRead {
  const records: CsvRecord[] = []
  const from = text.startsWith('\uFEFF') ? 1 : 0
  let state: CsvState = { at: from, line: 1 }
  while (state.at < text.length) {
    const read = readRecord(text, separator, state)
    if (!read) return { ok: false, line: state.line }
    if (read.cells.length > 1 || read.cells[0]?.trim()) records.push({ line: state.line, cells: read.cells })
    state = read
  }
  return { ok: true, records }
}

/**
 * Says which sign stands between the cells: the one that is most frequent in the first line.
 *
 * @example
 * [separatorOf('email;name;programme'), separatorOf('email,name'), separatorOf('email\tname'), separatorOf('email')]
 * // => [';', ',', '\t', ',']
 */
export function separatorOf(text: string): string {
  const first = text.slice(0, /[\r\n]|$/.exec(text)?.index ?? text.length)
  const count = (sign: string): number => first.split(sign).length
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

interface CsvState {
  readonly at: number
  readonly line: number
}

function readRecord(text: string, separator: string, { at: start, line: first }: CsvState): (CsvState & { readonly cells: readonly string[] }) | undefined {
  const cells: string[] = []
  let [at, line] = [start, first]
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator)
    if (!cell) return undefined
    cells.push(cell.text)
    line += text.slice(at, cell.end).split(/\r\n|\r|\n/).length - 1
    at = cell.end
    if (text[at] === separator) at += 1
    else return { cells, at: at + (text.startsWith('\r\n', at) ? 2 : 1), line: line + 1 }
  }
}

interface Cell {
  readonly text: string
  readonly end: number
}

function plainCell(text: string, at: number, separator: string): Cell {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end += 1
  return { text: text.slice(at, end), end }
}

/** What stands between a closing quote and the next separator is kept: better read than lost. */
function quotedCell(text: string, at: number, separator: string): Cell | undefined {
  let from = at + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close < 0) return undefined
    if (text[close + 1] === '"') {
      from = close + 2
      continue
    }
    const rest = plainCell(text, close + 1, separator)
    return { text: text.slice(at + 1, close).replaceAll('""', '"') + rest.text, end: rest.end }
  }
}
