/** A text in one form, and the way back to the text as it was written. */
export interface NormalText {
  readonly text: string
  /** The offset in the original of an offset in `text`, both UTF-16. */
  originAt(offset: number): number
}

/**
 * Brings a text into one form so that names can be compared: composed letters (NFC), straight apostrophes, plain
 * hyphens and spaces. Only composing changes lengths, so only then is a map of offsets kept.
 *
 * @example
 * normaliseText('Siobha\u0301n’s').text
 * // => "Siobhán's"
 */
export function normaliseText(original: string): NormalText {
  if (original.normalize('NFC') === original) return { text: unify(original), originAt: (offset) => offset }
  const origins: number[] = []
  let text = ''
  for (const cluster of original.matchAll(/[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = cluster[0].normalize('NFC')
    for (let i = 0; i < composed.length; i += 1) origins.push(cluster.index)
    text += composed
  }
  return { text: unify(text), originAt: (offset) => origins[offset] ?? original.length }
}

function unify(text: string): string {
  return text
    .replace(/[’‘ʼʻ`´′]/g, "'")
    .replace(/[‐‑–−]/g, '-')
    .replace(/[\u00A0\u2007\u2009\u202F\u3000]/g, ' ')
}
