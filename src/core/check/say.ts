import { type Filling, filled, type GapsOf, type Said } from '../model/said.ts'
import { factSentences } from './fact-sentences.ts'
import { gapWords, isCodedGap } from './gap-words.ts'
import { languageSentences } from './language-sentences.ts'

const sentences = { ...factSentences, ...languageSentences }

/** The name of a sentence that the check says. */
export type CheckCode = keyof typeof sentences

/** The name of a sentence without gaps. */
export type PlainCode = { [Code in CheckCode]: GapsOf<(typeof sentences)[Code]> extends never ? Code : never }[CheckCode]

/** A sentence in English, and by its name with what stands in its gaps. */
export interface Saying {
  readonly message: string
  readonly said: Said
}

type Gaps<Code extends CheckCode> = GapsOf<(typeof sentences)[Code]> extends never ? [] : [Filling<(typeof sentences)[Code]>]

/**
 * Says a sentence of the check: in English, and so that a page in another language can say it anew.
 *
 * @example
 * say('name-not', { record: 'typed', right: 'Okonkwo', written: 'Okonwko' }).message
 * // => 'Your notes say Okonkwo, not Okonwko.'
 */
export function say<Code extends CheckCode>(code: Code, ...[filling]: Gaps<Code>): Saying {
  const gaps = Object.fromEntries(Object.entries(filling ?? {}).map(([gap, value]) => [gap, String(value)]))
  const words = Object.fromEntries(Object.entries(gaps).map(([gap, value]) => [gap, isCodedGap(gap) ? gapWords[gap](value) : value]))
  return { message: filled(sentences[code], words), said: { code, gaps } }
}
