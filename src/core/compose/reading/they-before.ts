import { classesOf } from '../language/lexicon.ts'
import { wordsIn } from '../language/phrase.ts'

/**
 * Tells whether 'they' in a sentence of a jotting are several who were named in a sentence before it: said alone, the
 * sentence would turn them into the reader.
 *
 * @example
 * [theyOfBefore('What worries her is Grades 7 and 8. Once they have phones they stop coming', 'Once they have phones they stop coming'), theyOfBefore('Nice room. They roast on Mondays', 'They roast on Mondays')]
 * // => [true, false]
 */
export function theyOfBefore(text: string, sentence: string): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(sentence)))
  if (!/\b(?:they|them|their)\b/i.test(sentence) || !/[.?!]\s+$/.test(before)) return false
  return wordsIn(before).some((word) => word.length > 3 && (classesOf(word)[0] ?? classesOf(word.toLowerCase())[0]) === 'NNS')
}
