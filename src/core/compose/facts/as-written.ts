import type { Qualification } from '../../model/case-file.ts'
import type { Spelling } from '../language/clean.ts'
import { isIrregularPast } from '../language/verbs.ts'
import { optional, whoDid } from './optional.ts'
import { hasOwnVerb } from '../reading/own-verb.ts'
import type { Strength } from './shape.ts'

/** 'I have worked eleven shearing seasons.': one whole sentence of the candidate's, with its capital and its full stop. */
export const isWrittenOut = (text: string): boolean => /^I(?:['’](?:m|ve|d|ll))? [^.!?;]+[.!]$/.test(text.trim()) || (opens.test(text.trim()) && hasVerb(writtenClause(text)))

/** In one of its halves at least stands a verb that is nothing else. */
export const hasVerb = (sentence: string): boolean => sentence.split(/, (?:and|but|so|because|which) /).some(hasOwnVerb) || secondHalf.test(sentence)

/** 'your staff stay, and that is rare': what the first half does could be a thing, the second is sure. */
const secondHalf = /, (?:and|but) (?:that|it|this|they|you|we|I) (?:is|are|was|were|have|had|am|like|love|want|miss|know|can)\b/

/** Words that begin a sentence about oneself or them, and are small within one. */
const opens = /^(?:My|Your|The|It|There|For|We|This|Here|What|In|Since|After|Our|Being)(?:['’]s)? (?:\S+ ){2,}[^.!?;]+[.!]$/

/** The words of it, as they go into a sentence of the letter: to the letter, 'a tram driver' stays small at Warta Tram Lines. */
export const writtenClause = (text: string): string => {
  const words = text.trim().replace(/[.!]$/, '')
  return opens.test(text.trim()) ? words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : words
}

const counted = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several) (?:\p{Ll}+ )?(?:years?|seasons?|summers?|winters?)\b/u

/** Years of work, something done, or how it is. */
function kindOf(clause: string): Strength['kind'] {
  const [, verb = ''] = /^I (\p{Ll}+)/u.exec(clause) ?? []
  if (counted.test(clause)) return 'years'
  return /(?<!e)ed$/.test(verb) || (isIrregularPast(verb) && !/^(?:had|was|did|got|have|am|hold|read|held)$/.test(verb)) ? 'act' : 'state'
}

/** A whole sentence is said as it is written; what the rules make of its verb only helps to join it to others. */
export function strengthAsWritten(qualification: Qualification, spelling: Spelling, byRules: (qualification: Qualification, spelling: Spelling) => Strength | undefined): Strength {
  const clause = writtenClause(qualification.text)
  const ruled = byRules({ ...qualification, text: clause }, spelling)
  const kind = kindOf(clause)
  return ruled?.clause === clause ? { ...ruled, ...(kind === 'years' ? { kind } : {}) } : { fact: qualification.id, raw: qualification.text, kind, clause, ...optional('whoDid', whoDid(clause)) }
}
