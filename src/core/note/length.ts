/** Words of a note: enough to say one thing, few enough for a card. */
export const noteLength = { least: 30, most: 70 } as const

/**
 * Counts the words of a note, greeting and name included.
 * @example
 * countNoteWords('Dear Siobhán,\n\nThank you – again.')
 * // => 5
 */
export function countNoteWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0
}
