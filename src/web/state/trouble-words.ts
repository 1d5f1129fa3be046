import { type TroubleCode, troubleSentences as english } from '../../api/trouble.ts'
import { recognised } from '../../core/model/said.ts'
import { troubleSentences } from './trouble-sentences.ts'

/** Says in the language of the page what is wrong with a mailbox. What the server itself said stays behind it. */
export function troubleWords(words: string): string {
  const alone = recognised(english, words)
  if (alone) return troubleSentences[alone.code](alone.gaps)
  const before = recognised(englishWithMore, words)
  if (!before || !isCode(before.code)) return words
  const { more = '', ...gaps } = before.gaps
  return `${troubleSentences[before.code](gaps)} ${more}`
}

const englishWithMore = Object.fromEntries(Object.entries(english).map(([code, sentence]) => [code, `${sentence} {more}`]))

function isCode(code: string): code is TroubleCode {
  return Object.hasOwn(english, code)
}
