import { type Filling, filled, type GapsOf } from '../model/said.ts'
import { composeSentences } from './sentences.ts'

/** The name of a sentence that the composer says to the candidate. */
export type ComposeCode = keyof typeof composeSentences

type Gaps<Code extends ComposeCode> = GapsOf<(typeof composeSentences)[Code]> extends never ? [] : [Filling<(typeof composeSentences)[Code]>]

/**
 * Says a sentence of the composer. A letter keeps the words; the page recognises them and says them anew.
 *
 * @example
 * say('out-names-other', { name: 'Ben' })
 * // => 'It names Ben, who gets a letter of their own.'
 */
export function say<Code extends ComposeCode>(code: Code, ...[filling]: Gaps<Code>): string {
  return filled(composeSentences[code], Object.fromEntries(Object.entries(filling ?? {}).map(([gap, value]) => [gap, String(value)])))
}
