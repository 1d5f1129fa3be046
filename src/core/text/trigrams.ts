/**
 * Lists the runs of three words of a text, each once. A text of fewer words has none.
 *
 * @example
 * [...trigramsOf(['thank', 'you', 'for', 'coming'])]
 * // => ['thank you for', 'you for coming']
 */
export function trigramsOf(words: readonly string[]): Set<string> {
  const trigrams = new Set<string>()
  for (let index = 0; index + 2 < words.length; index += 1) trigrams.add(words.slice(index, index + 3).join(' '))
  return trigrams
}

/**
 * Measures how alike two sets are: what they share over what they hold together (Jaccard), 0 to 1.
 *
 * @example
 * likenessOf(new Set(['a', 'b']), new Set(['b', 'c', 'd']))
 * // => 0.25
 */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const each of small) if (large.has(each)) shared += 1
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
