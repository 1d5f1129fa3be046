/** A text in composed form, with the way back to the places of the text as written. */
export interface ComposedText {
  readonly text: string
  /** Gives the offset in the text as written for one in the composed text. */
  toWritten(offset: number): number
}

/**
 * Composes letters and accents (NFC), so that the engines see 'é' however it was typed, and remembers where each
 * piece came from: composing shortens the text, and findings must point into what the person sees.
 */
export function composeText(written: string): ComposedText {
  const text = written.normalize('NFC')
  if (text === written) return { text, toWritten: (offset) => offset }
  const composedAt = [0]
  const writtenAt = [0]
  let composed = 0
  for (const piece of written.matchAll(/[^\p{M}]\p{M}+|[^\p{M}]+(?!\p{M})|./gsu)) {
    composed += piece[0].normalize('NFC').length
    composedAt.push(composed)
    writtenAt.push(piece.index + piece[0].length)
  }
  // A composition across pieces is rare (Hangul letters); then the places cannot be told and the text is read as it is.
  if (composed !== text.length) return { text: written, toWritten: (offset) => offset }
  return {
    text,
    toWritten(offset) {
      const at = lastAtOrBefore(composedAt, offset)
      const next = writtenAt[at + 1]
      const place = (writtenAt[at] ?? 0) + offset - (composedAt[at] ?? 0)
      return next === undefined ? place : Math.min(place, next)
    },
  }
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
