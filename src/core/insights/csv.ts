/** What a cell may hold. */
export type Cell = string | number | boolean | undefined

/**
 * Writes rows as CSV (RFC 4180) that no spreadsheet takes for formulas: what begins like one gets an apostrophe first
 * (OWASP, CSV injection). Every text stands in quotes; numbers do not.
 *
 * @example
 * csvOf([['Company', 'Hours'], ['=1+1', 3.5]])
 * // => '"Company","Hours"\r\n"\'=1+1",3.5\r\n'
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return `"${(looksLikeFormula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
}

/** Also after white space and in full-width form, as some programs read them. */
const looksLikeFormula = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠\t\r\n|%]/u
