import type { Span } from '../model/finding.ts'

/** Which stretches of a text are taken. Asking costs what the span is long, however many are taken. */
export interface Cover {
  has(span: Span): boolean
  add(span: Span): void
}

/**
 * Marks stretches of a text as taken.
 *
 * @example
 * coverOf(9, [{ start: 3, end: 9 }]).has({ start: 2, end: 4 })
 * // => true
 */
export function coverOf(length: number, spans: readonly Span[] = []): Cover {
  const taken = new Uint8Array(length)
  const add = ({ start, end }: Span): void => void taken.fill(1, start, end)
  for (const span of spans) add(span)
  return { has: ({ start, end }) => start < end && taken.subarray(start, end).includes(1), add }
}
