import type { CheckLexicon } from '../core/check/letter-to-check.ts'
import { type English, openEnglish } from './language/english.ts'

/** Said once in 150,000 words: 'management', 'theatre'. */
const common = 300

/** Opens the words of English for the checks of names. They are loaded with the first question: some tenths of a second. */
export function openCheckLexicon(): CheckLexicon {
  let loaded: English | undefined
  const english = (): English => (loaded ??= openEnglish())
  return {
    isWord: (word) => english().tagsOf(word) !== undefined || (english().countOf(word) > 0 && !english().isName(word)),
    isCommon: (word) => english().countOf(word) >= common,
  }
}
