/** What a check needs of the world and no more: for commands that work on files alone and must begin at once. */
import type { CheckLexicon } from '../core/check/letter-to-check.ts'
import { openCheckLexicon } from './check-lexicon.ts'
import { openProofreader, type WarmProofreader } from './language/proofreader.ts'

export interface Proofreading {
  readonly proofreader: WarmProofreader
  readonly lexicon: CheckLexicon
}

/** Opens proofreader and lexicon without a desk. They warm up by themselves; close the proofreader when no more is to be read. */
export function openProofreading(): Proofreading {
  return { proofreader: openProofreader(), lexicon: openCheckLexicon() }
}
