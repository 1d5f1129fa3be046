import type { Qualification } from '../../model/case-file.ts'
import type { Spelling } from '../language/clean.ts'
import { optional, whoDid } from './optional.ts'
import type { Strength } from './shape.ts'

/** 'I have worked eleven shearing seasons.': one whole sentence of the candidate's, with its capital and its full stop. */
export const isWrittenOut = (text: string): boolean => /^I(?:['’](?:m|ve|d|ll))? [^.!?;]+[.!]$/.test(text.trim())

/** The words of it, as they go into a sentence of the letter: to the letter, 'a tram driver' stays small at Warta Tram Lines. */
export const writtenClause = (text: string): string => text.trim().replace(/[.!]$/, '')

/** A whole sentence is said as it is written; what the rules make of its verb only helps to join it to others. */
export function strengthAsWritten(qualification: Qualification, spelling: Spelling, byRules: (qualification: Qualification, spelling: Spelling) => Strength | undefined): Strength {
  const clause = writtenClause(qualification.text)
  const ruled = byRules({ ...qualification, text: clause }, spelling)
  return ruled?.clause === clause ? ruled : { fact: qualification.id, raw: qualification.text, kind: 'state', clause, ...optional('whoDid', whoDid(clause)) }
}
