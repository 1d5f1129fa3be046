import { troubleSentences as troubles } from '../../api/trouble.ts'
import { recognised } from '../../core/model/said.ts'
import { stepSentences as steps } from '../../core/send/step-sentences.ts'
import { stepSentences } from './step-sentences.ts'
import { troubleSentences } from './trouble-sentences.ts'

const english = { ...troubles, ...steps }
const sayings = { ...troubleSentences, ...stepSentences }
const englishWithMore = Object.fromEntries(Object.entries(english).map(([code, sentence]) => [code, `${sentence} {more}`]))

/** Says in the language of the page what a step in the history of a letter was about; what is none of ours stays as it is. */
export function stepDetail(words: string): string {
  const alone = recognised(english, words)
  if (alone) return sayings[alone.code](inTurn(alone.gaps))
  const before = recognised(englishWithMore, words)
  if (!before || !isCode(before.code)) return words
  const { more = '', ...gaps } = before.gaps
  return `${sayings[before.code](inTurn(gaps))} ${stepDetail(more)}`
}

/** What went wrong is a sentence of its own within another one. */
function inTurn(gaps: Readonly<Record<string, string>>): Record<string, string> {
  return gaps['trouble'] === undefined ? { ...gaps } : { ...gaps, trouble: stepDetail(gaps['trouble']) }
}

function isCode(code: string): code is keyof typeof english {
  return Object.hasOwn(english, code)
}
