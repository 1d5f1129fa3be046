import { agreedForm } from '../language/form-rules.ts'
import { cleanJotting, withoutTypedCapital, type Spelling } from '../language/clean.ts'
import { withArticle } from '../reading/nominal.ts'
import { whyPrivate } from '../reading/private.ts'
import type { Reader } from '../reading/reader.ts'
import { turnToReader } from '../reading/turn.ts'

/** What the candidate says to have learned, in the shape that a sentence asks for. */
export type Learned = { readonly slot: 'lthat' | 'lhow' | 'lnp'; readonly text: string }

/** Reads what the candidate learned; nothing where there is nothing, or where it must stay out. */
export function readLearned(raw: string | undefined, reader: Reader, spelling: Spelling): Learned | undefined {
  if (!raw?.trim() || whyPrivate(raw)) return undefined
  const text = turnToReader(withoutTypedCapital(cleanJotting(raw, spelling), spelling).replace(/^I (?:have )?(?:learned|learnt) (?=that|how|to|what|why|about)|^that /i, ''), reader, undefined).text
  const that = /^that (.+)$/.exec(text)
  if (that) return { slot: 'lthat', text: that[1] ?? '' }
  if (/^(?:how|what|why|where|when|to|not to)\b/i.test(text)) return { slot: 'lhow', text }
  if (agreedForm(text)?.form === 'clause') return { slot: 'lthat', text }
  return { slot: 'lnp', text: withArticle(text.replace(/^about /i, '')) }
}
