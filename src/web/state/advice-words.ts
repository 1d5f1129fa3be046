import { type AdviceCode, adviceSentences } from '../../core/note/advice-sentences.ts'
import { recognised } from '../../core/model/said.ts'
import { m, type Say } from '../words.ts'

const sayings: Readonly<Record<AdviceCode, Say>> = {
  addition: m.advice_addition,
  pen: m.advice_pen,
  'not-wanted': m.advice_not_wanted,
  withdrawn: m.advice_withdrawn,
  agency: m.advice_agency,
  'they-said': m.advice_they_said,
  'no-day': m.advice_no_day,
  over: m.advice_over,
  'due-today': m.advice_due_today,
  'due-tomorrow': m.advice_due_tomorrow,
  'due-soon': m.advice_due_soon,
  'due-later': m.advice_due_later,
  'no-address': m.advice_no_address,
  'goes-to': m.advice_goes_to,
  'whose-address': m.advice_whose_address,
}

/** Says in the language of the page whether a card is a good idea. */
export function adviceWords(words: string): string {
  const said = recognised(adviceSentences, words)
  return said ? sayings[said.code](said.gaps) : words
}
