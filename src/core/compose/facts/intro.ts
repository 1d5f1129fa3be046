import { formsOf } from '../language/verbs.ts'
import type { Strength } from './shape.ts'

/**
 * Puts years of work before the wish that follows from them: 'after four years of tracking rhino on foot'. Undefined
 * for all else: a certificate or a language is no reason for a wish, and stands plain beside what was done.
 *
 * @example
 * [introOf({ fact: 'q1', raw: '', kind: 'years', clause: 'I spent six years as a porter', noun: 'six years as a porter' }), introOf({ fact: 'q2', raw: '', kind: 'credential', clause: 'I hold a nursing diploma', noun: 'my nursing diploma' })]
 * // => ['after six years as a porter', undefined]
 * @example
 * ['I have been a legal secretary for seven years, the last four in wills and estates', 'I worked two seasons on the potting line in Canby', "I've designed products for five years", 'I have a diploma'].map((clause) => introOf({ fact: 'q1', raw: '', kind: 'years', clause }))
 * // => ['after seven years as a legal secretary, the last four in wills and estates', 'after two seasons on the potting line in Canby', 'after five years of designing products', undefined]
 */
export function introOf({ kind, noun, clause }: Strength): string | undefined {
  if (kind !== 'years') return kind === 'act' ? introOfClause(clause) : undefined
  if (!noun) return introOfClause(clause)
  return /[,;(]/.test(noun) ? undefined : `after ${noun.replace(/^my /, '')}`
}

const years = String.raw`((?:(?:more than|over|nearly|almost|about) )?(?:\d+|\p{Ll}+) (?:years?|seasons?|summers?|winters?|months))`
const spell = (pattern: string): RegExp => new RegExp(pattern.replaceAll('YEARS', years), 'u')
const workedFor = spell('^I(?: have|[’\']ve)? (?:worked|spent|done) (?:for )?YEARS ((?:as|on|at|in|with|behind|of) .+)$')
const haveYears = spell('^I have (?:had )?YEARS(?: of)?( experience)? ((?:as|on|at|in|with|of) .+)$')
const workedThere = spell('^I(?: have|[’\']ve)? worked ((?:as|on|at|in|with) [^,]+?) for YEARS(, .+)?$')
const forYears = spell('^for YEARS,? I (?:have )?(\\p{Ll}+)( [^,]+?)?(, .+)?$')
const beenFor = spell('^I (?:was|am|have been|[’\']ve been) ((?:an? |the )?\\p{Ll}[^,]+?) for YEARS((?: (?:on|in|at|with) [^,]+)?)(, .+)?$')
const didFor = spell('^I(?: have|[’\']ve)? (\\p{Ll}+ed|done|taught|run|led|driven|made|built|sold|cut|drawn|written|grown)( [^,]+?)? for YEARS(, .+)?$')

/** A sentence of the candidate's own: what follows its comma is kept where it says more of the same years. */
function introOfClause(clause: string): string | undefined {
  const text = clause.replace(/^I['’]ve /, 'I have ')
  const [, time = '', where = ''] = workedFor.exec(text) ?? []
  if (time !== '') return `after ${time} ${where.replace(/,.*$/, '')}${tailOf(/,.*$/.exec(where)?.[0])}`
  const [, span = '', experience = '', field = ''] = haveYears.exec(text) ?? []
  if (span !== '') return `after ${span}${experience && ' of experience'} ${field.replace(/,.*$/, '')}${tailOf(/,.*$/.exec(field)?.[0])}`
  const [, period = '', deed = '', object = '', deedTail] = forYears.exec(text) ?? []
  if (period !== '') return /^(?:was|am|been|had|have)$/.test(deed) ? undefined : `after ${period} of ${gerundOf(deed)}${object}${tailOf(deedTail)}`
  const [, place = '', there = '', placeTail] = workedThere.exec(text) ?? []
  if (place !== '') return `after ${there} ${place}${tailOf(placeTail)}`
  const [, role = '', inRole = '', workplace = '', roleTail] = beenFor.exec(text) ?? []
  if (role !== '') return /^(?:in|on|at|there|here)\b/.test(role) ? undefined : `after ${inRole} as ${role}${workplace}${tailOf(roleTail)}`
  const [, verb = '', what = '', doing = '', doingTail] = didFor.exec(text) ?? []
  return verb === '' ? undefined : `after ${doing} of ${gerundOf(verb)}${what}${tailOf(doingTail)}`
}

/** 'taught' → 'teaching'. */
const gerundOf = (past: string): string => formsOf(past).gerund

/** ', the last three in fintech' belongs to the years; ', and now I …' does not. */
function tailOf(tail = ''): string {
  return (/^, (?:the last|the first|mostly|mainly|with|without) (?!.*\bI\b)/.test(tail) || /^, where (?:I|we) /.test(tail)) && tail.split(' ').length < 9 && !/,.*,/.test(tail) ? tail : ''
}
