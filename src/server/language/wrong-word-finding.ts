import type { Finding } from '../../core/model/finding.ts'
import type { WrongWord } from './wrong-words.ts'
import { say } from '../../core/check/say.ts'

/** Odds from which on the language decides, and not the writer. */
const certain = { slip: 5, form: 4.5 } as const

/** Turns a wrong word into a finding. */
export function wrongWordFinding({ token, meant, odds, kind, isUsual }: WrongWord): Finding {
  const suggestion = /^\p{Lu}/u.test(token.text) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
  const isCertain = odds >= certain[kind] && (isUsual || kind === 'form')
  return {
    part: 'body',
    start: token.start,
    end: token.end,
    severity: isCertain ? 'error' : 'question',
    rule: kind === 'form' ? 'wrong-form' : isUsual ? 'wrong-word' : 'odd-word',
    pass: 'grammar',
    ...say(kind === 'form' ? 'word-form' : 'word-wrong', { written: token.text, right: suggestion }),
    suggestions: [suggestion],
  }
}
