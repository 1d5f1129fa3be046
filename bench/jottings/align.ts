import { edited, verbEdits, type Edit } from '../../src/core/compose/learned/edits.ts'

/** How a jotting becomes what was said: what is put before each word (and at the end), and what becomes of each. */
export interface Alignment {
  readonly inserted: readonly string[]
  readonly edits: readonly Edit[]
}

interface Way {
  readonly cost: number
  readonly edit: Edit | undefined
  readonly from: readonly [number, number]
}

const small = /^(?:I|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|the|an?|this|that|these|those|there|is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|to|of|in|on|at|for|with|by|from|and|or|but|not|no|one|who|which|what|how|if|whether|when|where|why|as|than|about|myself|yourself|himself|herself|themselves|yours|mine|some|any|much|many|more|most|so|too)$/i

/** Finds the cheapest edits from the words of a jotting to the words of what was said. */
export function align(from: readonly string[], to: readonly string[]): Alignment {
  const table: Way[][] = Array.from({ length: from.length + 1 }, () => [])
  const costAt = (row: number, column: number): number => table[row]?.[column]?.cost ?? Infinity
  for (let row = 0; row <= from.length; row++) {
    for (let column = 0; column <= to.length; column++) {
      if (row === 0 && column === 0) {
        table[0]?.push({ cost: 0, edit: undefined, from: [0, 0] })
        continue
      }
      const ways: Way[] = []
      if (column > 0) ways.push({ cost: costAt(row, column - 1) + (small.test(to[column - 1] ?? '') ? 0.8 : 1.1), edit: undefined, from: [row, column - 1] })
      if (row > 0) ways.push({ cost: costAt(row - 1, column) + 1, edit: '-', from: [row - 1, column] })
      if (row > 0 && column > 0) {
        const [edit, cost] = change(from[row - 1] ?? '', to[column - 1] ?? '')
        ways.push({ cost: costAt(row - 1, column - 1) + cost, edit, from: [row - 1, column - 1] })
      }
      table[row]?.push(ways.reduce((one, other) => (other.cost < one.cost ? other : one)))
    }
  }
  return walkBack(table, from, to)
}

function change(word: string, said: string): [Edit, number] {
  if (word === said) return ['+', 0]
  if (word.toLowerCase() === said.toLowerCase()) return edited(word, 'Capital') === said ? ['Capital', 0.1] : [`=${said}`, 0.2]
  const verb = verbEdits(word.toLowerCase()).find((edit) => edited(word.toLowerCase(), edit) === said)
  if (verb) return [verb, 0.3]
  if (small.test(word) && small.test(said)) return [`=${said}`, 0.7]
  return [`=${said}`, word.slice(0, 3) === said.slice(0, 3) ? 0.9 : 1.9]
}

function walkBack(table: readonly (readonly Way[])[], from: readonly string[], to: readonly string[]): Alignment {
  const inserted: string[][] = Array.from({ length: from.length + 1 }, () => [])
  const edits: Edit[] = []
  let [row, column] = [from.length, to.length]
  while (row > 0 || column > 0) {
    const way = table[row]?.[column]
    if (!way) throw new Error('No way back.')
    if (way.edit === undefined) inserted[row]?.unshift(to[column - 1] ?? '')
    else edits.unshift(way.edit)
    ;[row, column] = way.from
  }
  return { inserted: inserted.map((words) => words.join(' ').replace(/\ban\b/g, 'a')), edits }
}
