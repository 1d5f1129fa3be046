import type { Qualification } from '../../model/case-file.ts'
import { isKnownWord } from '../language/lexicon.ts'
import type { Spelling } from '../language/clean.ts'
import { isSoundAs, isSure, learnJotting } from '../learned/learn-jotting.ts'
import { namesLanguages } from './languages.ts'
import { optional, whoDid } from './optional.ts'
import type { Strength, StrengthKind } from './shape.ts'
import { isPast } from './words.ts'

/** The qualification as people say such things: 'I' and a verb. */
export function learnedStrength({ id, text }: Qualification, spelling: Spelling): { readonly strength: Strength; readonly isSure: boolean } | undefined {
  const learned = learnJotting('qualification', text, { pronouns: undefined, firstName: '', familyName: '' }, spelling)
  if (learned.kind === 'out' || learned.probability === 0 || (learned.text.startsWith('speak ') && !namesLanguages.test(learned.text))) return undefined
  const clause = `I ${learned.text}`
  const [, post = ''] = /^I (?:have spent|spent|have been|have worked|worked)\b.* as an? (\p{L}+)$/u.exec(clause) ?? []
  if (notDone.test(clause) || (post !== '' && !isKnownWord(post))) return undefined
  return { isSure: isSure(learned, isSoundAs('clause', clause)), strength: { fact: id, raw: text.trim(), clause, kind: kindOfClause(clause), ...optional('noun', /^I (?:have spent|spent|have) ((?:\p{L}+ ){0,2}(?:years|months|seasons|summers) (?:as|in|on|at|with) [^,]+)$/u.exec(clause)?.[1]), ...optional('whoDid', whoDid(clause)) } }
}

/** 'I registered midwife': what one is, taken for what one did. */
const notDone = /^I (?:registered|licen[cs]ed|certified|chartered|qualified|accredited|retired|trained) (?!as\b|in\b|at\b|by\b|with\b|under\b|for\b|on\b|my\b|the\b|an?\b|\d|over\b|more\b|new\b|\p{Ll}+s\b)/u

/** What makes a qualification smaller: without it, more would be claimed than is so. */
const limits = /\b(?:supervised|assisted|assisting|basic|basics|beginner|rusty|slowly|badly|part[- ]time|volunteer|unpaid|ongoing|in progress|expected|pending|not yet|unfinished|self[- ]taught|trainee|with help|lapsed|expired|failed|retake|only|just|barely|a little|a bit)\b/i

/** Whether a clause claims more than was jotted, because it has lost what makes it smaller. */
export const claimsMore = (raw: string, clause: string): boolean => [...raw.matchAll(new RegExp(limits.source, 'gi'))].some(([word]) => !clause.toLowerCase().includes(word.toLowerCase().replace('-', ' ')) && !clause.toLowerCase().includes(word.toLowerCase()))

/** A qualification without what is only remarked: '(smelly)', '(mostly swearing)'. */
export const withoutAsides = (written: Qualification): Qualification => ({ ...written, text: written.text.replace(/\s*\((?!\d)\p{Ll}[^()]*\)/gu, (aside) => (limits.test(aside) ? aside : '')).replace(/,? yes$/i, '') })

/** What a clause that begins with 'I' is of. */
function kindOfClause(clause: string): StrengthKind {
  const verb = clause.split(' ')[1] ?? ''
  if (/^I speak\b|^I have .*\b(?:English|French|German|Spanish|Arabic|Hindi|Mandarin)\b/.test(clause)) return 'language'
  if (/^I (?:have spent|spent|have worked|worked|have been|have \S+ (?:years|months|seasons))\b/.test(clause)) return 'years'
  if (/^(?:have|hold|passed)$/.test(verb)) return 'credential'
  if (/^(?:use|know|can)$/.test(verb) || clause.startsWith('I work with ')) return 'thing'
  if (/^(?:am|was)$/.test(verb)) return 'role'
  return isPast(verb) ? 'act' : 'habit'
}
