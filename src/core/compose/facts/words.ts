import { classesOf } from '../language/lexicon.ts'
import { indefiniteFor } from '../language/phrase.ts'
import { isIrregularPast } from '../language/verbs.ts'
import { withArticle } from '../reading/nominal.ts'

/** Tells whether a qualification that begins with this word says what was done. */
export function isPast(word: string): boolean {
  const lower = word.toLowerCase().replace(/^(?:hand|self|co|home|ghost|proof|re)-(?=\p{L}{3})/u, '')
  const classes = classesOf(lower)
  if (/^(?:typeset|handset|babysat|cast|led|ran|cut|set|put|built|won|taught|wrote|made|sold|kept|held|grew|began|drove|took|gave|spoke|met|brought|found|left|read|rebuilt|oversaw|founded)$/.test(lower)) return true
  if (isIrregularPast(lower) && !/^(?:found|ground|lay|saw|felt|wound|bound|left|bore|fell|rose|lit)$/.test(lower)) return true
  return lower.endsWith('ed') && (classes.includes('VBD') || classes.includes('VBN')) && !/^(?:need|speed|feed|seed|weed|breed|experienced|skilled|retired|talented|dedicated|advanced|applied|related)$/.test(lower)
}

/** Puts 'a' or 'an' where withArticle would say 'the'. */
export function withIndefinite(phrase: string): string {
  const definite = withArticle(phrase)
  return definite === phrase ? phrase : `${indefiniteFor(phrase)} ${phrase}`
}
