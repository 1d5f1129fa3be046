import { readPhrase } from '../language/chart.ts'
import { classesOf } from '../language/lexicon.ts'
import { withArticle } from '../reading/nominal.ts'
import { isRole } from './role.ts'
import type { Shape } from './shape.ts'

/** Tells whether a qualification was not read surely, and stays out: "my experience includes a harvest", "experience with CT and general". */
export function isUnsure({ clause }: Shape): boolean {
  const includes = /^my experience includes (.+)$/.exec(clause)?.[1]
  if (includes !== undefined) return /^(?:VBD|VBN|VBZ)$/.test(classesOf(includes.split(' ')[0] ?? '')[0] ?? '') || /^typeset\b|(?:years|months)$/.test(includes) || /^(?:an? |\d|(?:two|three|four|five|six|seven|eight|nine|ten) )|\b(?:since|valid|own|level|open)\b/.test(includes) || isRole(includes) || /\p{Lu}.*\d|\d.*\p{Lu}/u.test(includes)
  const withWhat = / of experience (?:with|in|of) (.+)$/.exec(clause)?.[1]
  if (withWhat === undefined) return false
  return isRole(withWhat) || withArticle(withWhat) !== withWhat || /[,/]|\d|\d$/.test(withWhat) || /^an? /.test(withWhat) || (readPhrase(withWhat)?.costs.nominal ?? readPhrase(withWhat)?.costs.gerund ?? 9) > 0.6 || /^JJ$/.test(classesOf(withWhat.split(' ').at(-1) ?? '')[0] ?? '')
}

/** Tells whether a qualification is written in another language: it is not put into an English letter. */
export const isForeign = (raw: string): boolean => /(?<![\p{L}'’])(?:im|und|für|mit|bei|beim|vom|zum|zur|als|der|des|ein|eine|et|avec|pour|dans|chez|con|para|em|com|por|nel|della|voor|met|och|og|med)(?![\p{L}'’])(?!-)/u.test(raw) && !/^(?:van|de|im) /.test(raw) && !/\b(?:I|my|the|and|with|for|of|years?|yrs?)\b/i.test(raw)

const hangs = /^(?:and|but|or|with|without|including|in|for|at|on|from|by|to|under|across|over|of|as|where|which|who|when|since|while|mostly|mainly|plus|then|now|too|also|both|each|all|most|some|half|none|one|two|three|four|five|six|seven|eight|nine|ten|\d+|level|touring|\p{L}+ing|\p{Lu}.* (?:registered|certified|trained|accredited)$|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$)(?: |$)/u

/**
 * Cuts what hangs on a qualification by a comma alone: 'I am fluent in sign, BSL level 3' → 'I am fluent in sign'.
 * @example
 * ['I am part-qualified, nine papers left over', 'I am a nurse, mostly on nights', 'I keep bees, hens and goats'].map(withoutLooseTail)
 * // => ['I am part-qualified, nine papers left over', 'I am a nurse, mostly on nights', 'I keep bees, hens and goats']
 */
export function withoutLooseTail(clause: string): string {
  const at = clause.indexOf(', ')
  if (at < 0 || / and [^,]+$/.test(clause) && /, [^,]+ and /.test(clause)) return clause
  return clause.slice(at + 2).split(', ').every((tail) => hangs.test(tail)) ? clause : clause.slice(0, at)
}
