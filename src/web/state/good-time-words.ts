import { goodTimeReasons } from '../../core/send/good-time-reasons.ts'
import { recognised } from '../../core/model/said.ts'
import { goodTimeSentences } from './good-time-sentences.ts'

/** Says in the language of the page why a time is a good one to leave. */
export function goodTimeWords(why: string): string {
  const said = recognised(goodTimeReasons, why)
  return said ? goodTimeSentences[said.code]() : why
}
