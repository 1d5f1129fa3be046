/** A stretch of a reading: `differs` where the others read something else. An empty one that differs is a letter left out. */
export interface Letters {
  readonly text: string
  readonly differs: boolean
}

/**
 * Marks in a reading exactly the letters that another reading has otherwise.
 *
 * @example
 * differingLetters('Lindquist', ['Lindqvist'])
 * // => [{ text: 'Lindq', differs: false }, { text: 'u', differs: true }, { text: 'ist', differs: false }]
 * differingLetters('OReilly', ['O’Reilly'])
 * // => [{ text: 'O', differs: false }, { text: '', differs: true }, { text: 'Reilly', differs: false }]
 */
export function differingLetters(reading: string, others: readonly string[]): Letters[] {
  const letters = [...reading.normalize('NFC')].slice(0, MOST)
  const marked = letters.map(() => false)
  const gaps = new Set<number>()
  for (const other of others) {
    if (other === reading) continue
    const { kept, missing } = align(letters, [...other.normalize('NFC')].slice(0, MOST))
    kept.forEach((isKept, at) => (marked[at] ||= !isKept))
    for (const at of missing) gaps.add(at)
  }
  return stretches(letters, marked, gaps)
}

/** Longer ones are no names. */
const MOST = 300

/** Which letters of `a` stand in `b` as well, and before which letters of `a` something of `b` is left out. */
function align(a: readonly string[], b: readonly string[]): { readonly kept: readonly boolean[]; readonly missing: readonly number[] } {
  const costs = tableOf(a, b)
  const kept = a.map(() => false)
  const missing: number[] = []
  let [row, column] = [a.length, b.length]
  while (row > 0 || column > 0) {
    const here = costs[row]?.[column] ?? 0
    const isSame = row > 0 && column > 0 && a[row - 1] === b[column - 1]
    if (row > 0 && column > 0 && here === (costs[row - 1]?.[column - 1] ?? 0) + (isSame ? 0 : 1)) {
      kept[row - 1] = isSame
      row--
      column--
    } else if (column > 0 && here === (costs[row]?.[column - 1] ?? 0) + 1) {
      missing.push(row)
      column--
    } else row--
  }
  return { kept, missing }
}

function tableOf(a: readonly string[], b: readonly string[]): number[][] {
  const costs: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const before = costs[row - 1] ?? []
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(change, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    costs.push(current)
  }
  return costs
}

function stretches(letters: readonly string[], marked: readonly boolean[], gaps: ReadonlySet<number>): Letters[] {
  const found: { text: string; differs: boolean }[] = []
  for (let at = 0; at <= letters.length; at++) {
    // Beside a letter that is marked anyway, what is left out needs no mark of its own.
    if (gaps.has(at) && !marked[at] && !marked[at - 1]) found.push({ text: '', differs: true })
    const letter = letters[at]
    if (letter === undefined) break
    const differs = marked[at] ?? false
    const last = found.at(-1)
    if (last && last.differs === differs && last.text !== '') last.text += letter
    else found.push({ text: letter, differs })
  }
  return found
}
