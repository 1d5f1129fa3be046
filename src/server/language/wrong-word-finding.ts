import type { Finding } from '../../core/model/finding.ts'
import type { WrongWord } from './wrong-words.ts'

/** A gain from which on the language decides, and not the writer. */
const certain = 15

/** Turns a wrong word into a finding. */
export function wrongWordFinding({ token, meant, gain, isUsual }: WrongWord): Finding {
  const suggestion = /^\p{Lu}/u.test(token.text) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
  return {
    part: 'body',
    start: token.start,
    end: token.end,
    severity: isUsual && gain >= certain ? 'error' : 'question',
    rule: isUsual ? 'wrong-word' : 'odd-word',
    pass: 'grammar',
    message: `“${token.text}” is a word, but it hardly fits here. Was “${suggestion}” meant?`,
    suggestions: [suggestion],
  }
}
