const small = /^(?:the|an?|is|are|was|were|has|have|had|there|and|with|of|in|on|at|to|for|by|that|it|would|my|your)$/

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !small.test(word)))

/**
 * Tells whether two readers made nearly the same of a jotting: but for small words, at most one word in six differs.
 * @example
 * [isNearlySame('I hold a doctorate on soft exoskeletons', 'I have a doctorate in soft exoskeletons'), isNearlySame('I hold two patents', 'I was a patent of two')]
 * // => [false, false]
 */
export function isNearlySame(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  const shared = [...first].filter((word) => second.has(word)).length
  return first.size > 0 && shared / (first.size + second.size - shared) >= 5 / 6
}
