import { wordsIn } from '../language/phrase.ts'
import type { Strength } from './shape.ts'

const mostWords = 27

/** The tense of 'I ran …', 'I have been …', 'I hold …': two of one tense may share their 'I'. */
const tenseOf = ({ kind, clause }: Strength): string => (/^I have (?:been|had|done|completed|spent|held|\p{L}+ed)\b/u.test(clause) ? 'perfect' : kind === 'act' || kind === 'record' || /^I (?:was|spent|worked|did|used)\b/.test(clause) ? 'past' : 'present')

/**
 * Says two qualifications in one sentence; undefined where they do not fit in one.
 * @example
 * pairOf({ fact: 'q1', raw: '', kind: 'act', clause: 'I ran roasting for two years' }, { fact: 'q2', raw: '', kind: 'act', clause: 'I cut broken bars from 9% to 2%' })
 * // => 'I ran roasting for two years and cut broken bars from 9% to 2%'
 */
export function pairOf(one: Strength, other: Strength): string | undefined {
  const isPast = [one, other].some((strength) => tenseOf(strength) === 'past')
  const [first, next] = [one, other].map((strength) => (isPast ? { ...strength, clause: strength.clause.replace(/^I have spent /, 'I spent ') } : strength))
  const second = /^I (?!also\b)(.+)$/.exec(next?.clause ?? '')?.[1]
  if (!first || !next || second === undefined || !first.clause.startsWith('I ') || [one, other].some(({ kind }) => kind === 'leisure')) return undefined
  if (wordsIn(other.clause).length < 4) return undefined
  if (wordsIn(one.clause).length + wordsIn(other.clause).length > mostWords) return undefined
  const verb = /^I (hold|speak|work with) /.exec(first.clause)?.[1]
  if (verb && next.clause.startsWith(`I ${verb} `) && !/,| and /.test(first.clause)) return `${first.clause} and ${next.clause.slice(`I ${verb} `.length)}`
  const simple = tenseOf(first) === tenseOf(next) && !/,| (?:and|that|which|who|where|when|we|I) /.test(first.clause.slice(2))
  return simple ? `${first.clause} and ${second}` : `${first.clause}, and I ${second}`
}
