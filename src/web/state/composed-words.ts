import { composeSentences } from '../../core/compose/sentences.ts'
import type { ThanksView } from '../../api/views.ts'
import { recognised } from '../../core/model/said.ts'
import { m } from '../words.ts'
import { composedSentences } from './composed-sentences.ts'

/** Says in the language of the page what the composer said to the candidate; what the candidate typed stays as it is. */
export function composedWords(words: string): string {
  const said = recognised(composeSentences, words)
  return said ? composedSentences[said.code](said.gaps) : words
}

/** Says a question that stands right under its note: the note need not be told again. */
export function questionUnder(question: string): string {
  const said = recognised(composeSentences, question)
  if (said?.code === 'ask-wording') return m.composed_ask_wording_here()
  if (said?.code === 'ask-whom') return m.composed_ask_whom_here({ word: said.gaps['word'] ?? '', name: said.gaps['name'] ?? '' })
  return said ? composedSentences[said.code](said.gaps) : question
}

/** Where somebody stands, with the reason in the language of the page. */
export function composedThanks(thanks: ThanksView): ThanksView {
  return thanks.why === undefined ? thanks : { ...thanks, why: composedWords(thanks.why) }
}
