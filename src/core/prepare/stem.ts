import { foldAccents } from '../text/fold.ts'

/** Forms that no ending leads back to their verb. */
const irregular: Readonly<Record<string, string>> = {
  ran: 'run', led: 'lead', wrote: 'write', written: 'write', built: 'build', taught: 'teach', sold: 'sell', grew: 'grow', grown: 'grow', made: 'make',
  kept: 'keep', held: 'hold', brought: 'bring', bought: 'buy', spoke: 'speak', drove: 'drive', driven: 'drive', spent: 'spend', won: 'win', drew: 'draw',
  drawn: 'draw', chose: 'choose', chosen: 'choose', began: 'begin', sent: 'send', found: 'find', sang: 'sing', shot: 'shoot', women: 'woman', men: 'man',
  people: 'person', children: 'child', analyses: 'analysis', policies: 'policy',
}

/** Each would meet another word that has nothing to do with it. */
const whole = new Set(['police', 'policy', 'policies', 'media', 'data', 'news', 'series', 'organ', 'organs'])

/** Longest first; what is left must have three letters or it is no stem. */
const endings = [
  'izations', 'ization', 'izing', 'izers', 'izer', 'ational', 'ations', 'ation', 'ments', 'ment', 'ators', 'ator', 'ists', 'ist', 'ives', 'ive', 'ings', 'ing', 'ions', 'ion',
  'ers', 'er', 'ors', 'or', 'ized', 'izes', 'ize', 'ated', 'ates', 'ate', 'ies', 'ied', 'ed', 'es', 'ly', 'al', 's', 'e', 'y',
]

/**
 * Reduces a word to what its forms have in common, so that 'managed', 'manager' and 'management' meet. It is meant for
 * finding, not for showing: the stems are no words.
 *
 * @example
 * ['managing', 'Manager', 'management', 'ran', 'runs', 'organisation'].map(stemOf)
 * // => ['manag', 'manag', 'manag', 'run', 'run', 'organ']
 */
export function stemOf(word: string): string {
  const plain = foldAccents(word).toLowerCase().replace(/['’]s$/, '')
  const known = irregular[plain] ?? plain
  if (/[^a-z]/.test(known) || known.length <= 3 || whole.has(known)) return known
  const british = known.replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1').replace(/our(s|ed|ing|al)?$/, 'or$1')
  const stem = withoutEnding(withoutEnding(british)).replace(/[ey]$/, '')
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** Called twice: 'engineering' loses its ing and then its er, as 'engineer' does. */
function withoutEnding(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3 && !(each === 's' && /(ss|us|is)$/.test(word)) && !(each === 'es' && word.endsWith('sses')))
  return ending === undefined ? word : word.slice(0, -ending.length)
}
