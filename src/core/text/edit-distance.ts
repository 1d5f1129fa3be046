/**
 * Counts the slips between two words: letters left out, added, changed, or two neighbours in the wrong order.
 * Stops counting above `most` and gives `most + 1`.
 *
 * @example
 * editDistance('okonwko', 'okonkwo', 3)
 * // => 1
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row, last, beforeLast })
    if (Math.min(...current) > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? most + 1, most + 1)
}

interface Rows {
  readonly a: string
  readonly b: string
  readonly row: number
  readonly last: readonly number[]
  readonly beforeLast: readonly number[]
}

function nextRow({ a, b, row, last, beforeLast }: Rows): number[] {
  const current = [row]
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1]
    let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
    const turned = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    if (turned) cost = Math.min(cost, at(beforeLast, column - 2) + 1)
    current.push(cost)
  }
  return current
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
