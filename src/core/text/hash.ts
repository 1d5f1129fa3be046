/**
 * Gives a whole number for a text, spread evenly and the same everywhere (FNV-1a, 32 bit).
 * @example
 * hashOf('p1') === hashOf('p1') && hashOf('p1') !== hashOf('p2')
 * // => true
 */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619)
  return hash >>> 0
}
