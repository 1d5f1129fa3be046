import type { CheckLexicon } from '../core/check/letter-to-check.ts'
import { type English, openEnglish } from './language/english.ts'

/** Opens the words of English for the checks of names. They are loaded with the first question: some tenths of a second. */
export function openCheckLexicon(): CheckLexicon {
  let loaded: English | undefined
  const english = (): English => (loaded ??= openEnglish())
  return {
    isWord: (word) => english().tagsOf(word) !== undefined || (english().countOf(word) > 0 && !english().isName(word)),
  }
}
