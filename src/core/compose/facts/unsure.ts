import { readPhrase } from '../language/chart.ts'
import { classesOf } from '../language/lexicon.ts'
import { withArticle } from '../reading/nominal.ts'
import { isRole } from './role.ts'
import type { Shape } from './shape.ts'

/** Tells whether a qualification was not read surely, and stays out: "my experience includes a harvest", "experience with CT and general". */
export function isUnsure({ clause }: Shape): boolean {
  const includes = /^my experience includes (.+)$/.exec(clause)?.[1]
  if (includes !== undefined) return /^(?:an? |\d|(?:two|three|four|five|six|seven|eight|nine|ten) )|\b(?:since|valid|own|level|open)\b/.test(includes) || isRole(includes) || /\p{Lu}.*\d|\d.*\p{Lu}/u.test(includes)
  const withWhat = / of experience (?:with|in|of) (.+)$/.exec(clause)?.[1]
  if (withWhat === undefined) return false
  return isRole(withWhat) || withArticle(withWhat) !== withWhat || /[,/]|\d|\d$/.test(withWhat) || /^an? /.test(withWhat) || (readPhrase(withWhat)?.costs.nominal ?? readPhrase(withWhat)?.costs.gerund ?? 9) > 0.6 || /^JJ$/.test(classesOf(withWhat.split(' ').at(-1) ?? '')[0] ?? '')
}
