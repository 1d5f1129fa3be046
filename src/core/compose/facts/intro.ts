import { hashOf } from '../../text/hash.ts'
import type { Strength } from './shape.ts'

/**
 * Puts a qualification before the wish that follows from it: 'four summers as a lifeguard' → 'with four summers as a
 * lifeguard behind me'. Undefined where no such phrase would hold all of it.
 *
 * @example
 * [introOf({ fact: 'q1', raw: '', kind: 'credential', clause: 'I hold a nursing diploma' }), introOf({ fact: 'q2', raw: '', kind: 'role', clause: 'I am a food engineer' })]
 * // => ['with a nursing diploma', 'as a food engineer']
 */
export function introOf(strength: Strength): string | undefined {
  const { kind, clause, noun = '' } = strength
  if (kind === 'years') return noun === '' ? undefined : ofYears(noun.replace(/^my /, ''))
  if (kind === 'act' || kind === 'habit') return strength.having && !/[,(]/.test(clause) ? `having ${strength.having}` : undefined
  if (kind === 'language') return noun === '' ? undefined : `with ${/,| and /.test(noun) ? noun.replace(/^my /, '') : noun}`
  return ofPost(clause) ?? ofPaper(strength)
}

/** Years lie behind one, or something comes after them. */
function ofYears(time: string): string {
  return time.split(' ').length > 8 || hashOf(time) % 2 === 0 ? `after ${time}` : `with ${time} behind me`
}

/** 'I am a food engineer', 'I have been secretary of the tenants association', 'I used to be a teacher'. */
function ofPost(clause: string): string | undefined {
  const former = /^I used to be (an? )(.+)$/.exec(clause)
  if (former) return `as a former ${former[2] ?? ''}`
  const post = /^I (?:am|have been) ((?:an?|the|first|secretary|treasurer|captain|president|head|chair|team|editor)\b.+)$/.exec(clause)?.[1]
  return post && !/ for (?:\p{L}+|\d+) years?$/u.test(post) ? `as ${post}` : undefined
}

/** 'I hold a nursing diploma', 'I have rope access level 2', 'my 11 shearing seasons', 'I work with SQL and R'. */
function ofPaper({ clause, noun = '', kind }: Strength): string | undefined {
  if (kind === 'record' || kind === 'leisure') return undefined
  const held = /^I (?:hold|have) ((?:an?|the|\p{L}+ (?:\p{L}+ )?level|\p{Lu}).+)$/u.exec(clause)?.[1] ?? /^I work with (.+)$/.exec(clause)?.[1]
  if (held && !/^(?:been|had|done|spent|completed)\b/.test(held)) return `with ${held}`
  if (noun.startsWith('my apprenticeship ')) return `after ${noun}`
  return /^my \d+ \p{L}+ (?:seasons|years|summers|winters|terms|weeks|months)$|^my \d+ (?:seasons|summers|winters|hearings)$/u.test(noun) ? `with ${noun.slice(3)} behind me` : undefined
}
