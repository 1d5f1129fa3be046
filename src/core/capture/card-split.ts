import type { CardLine } from './card-line.ts'

/**
 * Takes the lines of one picture apart into those of single cards.
 *
 * @example
 * splitCards([])
 * // => []
 */
export function splitCards(lines: readonly CardLine[]): readonly (readonly CardLine[])[] {
  return lines.length === 0 ? [] : [lines]
}
