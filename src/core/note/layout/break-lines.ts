import type { ShapedWord } from './hand.ts'

/** A word of a paragraph as the hand writes it. */
export interface MeasuredWord {
  readonly text: string
  readonly shaped: ShapedWord
}

export interface BreakOptions {
  /** In em. */
  readonly width: number
  readonly space: number
}

/** What a break costs, in squares of the white at the line's end as a part of the line. */
const loneWord = 0.28
const tornName = 0.09
const loneShort = 0.03

/**
 * Breaks a paragraph into lines so that the right edge is as even as a calm hand makes it: no single word is left
 * for the last line, no name is torn, no 'I' or 'a' hangs at a line's end, if that can be had. Undefined where a word
 * is wider than the line.
 */
export function breakLines(words: readonly MeasuredWord[], { width, space }: BreakOptions): readonly (readonly MeasuredWord[])[] | undefined {
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let found: { cost: number; from: number } | undefined
    let length = -space
    for (let from = end - 1; from >= 0; from--) {
      length += space + (words[from]?.shaped.width ?? 0)
      if (length > width) break
      const before = best[from]
      if (!before) continue
      const cost = before.cost + costOfLine(words, { from, end, white: (width - length) / width })
      if (!found || cost < found.cost) found = { cost, from }
    }
    if (!found) return undefined
    best.push(found)
  }
  return linesFrom(words, best)
}

interface Line {
  readonly from: number
  readonly end: number
  /** The part of the line that stays white. */
  readonly white: number
}

function costOfLine(words: readonly MeasuredWord[], { from, end, white }: Line): number {
  const isLast = end === words.length
  if (isLast) return end - from === 1 && from > 0 ? loneWord : Math.max(0, white - 0.75) ** 2
  const last = words[end - 1]?.text ?? ''
  const next = words[end]?.text ?? ''
  const torn = /^[\p{Lu}&]/u.test(last) && /^[\p{Lu}&]/u.test(next) && !/[.,;:!?]$/.test(last) ? tornName : 0
  return white ** 2 + torn + (/^(?:I|a|an|the|Dr|Ms|Mr|Mrs|Prof\.?|\d+)$/.test(last) ? loneShort : 0)
}

function linesFrom(words: readonly MeasuredWord[], best: readonly { readonly from: number }[]): (readonly MeasuredWord[])[] {
  const lines: (readonly MeasuredWord[])[] = []
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) lines.unshift(words.slice(best[end]?.from ?? 0, end))
  return lines
}
