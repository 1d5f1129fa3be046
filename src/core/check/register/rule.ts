import type { Severity } from '../../model/finding.ts'
import type { PlainCode } from '../say.ts'

/** One rule of the register of letters. */
export interface RegisterRule {
  /** Kebab-case, without the prefix that findings give it. */
  readonly name: string
  /** With the flags d, g, i or u as needed, and a group `slip`: the words that are wrong. */
  readonly pattern: RegExp
  /** What stands there instead, in lower case: a text, or how it follows from what is written; undefined where nothing is wrong. */
  readonly fix: string | ((slip: string, match: RegExpExecArray) => string | undefined)
  /** The name of the sentence for the candidate, or which preposition stands here. */
  readonly says: PlainCode | { readonly preposition: string }
  /** An error where nothing else is said. */
  readonly severity?: Severity
  /** Not in British, Australian or Indian English, where a team is several people. */
  readonly onlyAmerican?: boolean
}

/**
 * Joins words for a pattern, from a list as it is typed.
 *
 * @example
 * anyOf('kind  of\nsort')
 * // => 'kind|of|sort'
 */
export function anyOf(words: string): string {
  return words.trim().split(/\s+/).join('|')
}

/** Where a main clause begins: at the start of a sentence, or after a word that opens one. */
export const clauseStart = String.raw`(?:^|[.!?;:\n]\s*|\b(?:because|but|that|since|think|believe|know|feel|hope|sure|so|and) )`

/** Where a sentence or line begins. */
export const sentenceStart = String.raw`(?:^|[.!?]\s+|\n\s*)`
