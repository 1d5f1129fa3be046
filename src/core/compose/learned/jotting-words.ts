import { cleanJotting, withoutTypedCapital, type Spelling } from '../language/clean.ts'
import { tokensOf } from './tokens.ts'

/** The words of a jotting as learning sees them: shorthand written out, no capital that only typing put there, no last stop. */
export function wordsOfJotting(text: string, spelling: Spelling): string[] {
  const clean = cleanJotting(text, spelling).replace(/(^|[.?!] )([^.?!]+)/g, (_, before: string, sentence: string) => before + withoutTypedCapital(sentence, spelling))
  const tokens = tokensOf(clean)
  return tokens.at(-1) === '.' ? tokens.slice(0, -1) : tokens
}
