import { formsOf } from '../language/verbs.ts'
import { isPast } from './words.ts'

/** A named text, or nothing. */
export const optional = <Name extends string>(name: Name, text: string | undefined): Partial<Record<Name, string>> => {
  const entry: Partial<Record<Name, string>> = {}
  if (text) entry[name] = text
  return entry
}

/** 'I have four years' → 'has four years', for 'somebody who …'. */
export function whoDid(clause: string): string | undefined {
  const match = /^I (also )?(\S+)(.*)$/.exec(clause)
  if (!match || /\b(?:my|me|our|we)\b/.test(match[3] ?? '')) return undefined
  const [, also = '', verb = '', rest = ''] = match
  const third = verb === 'am' ? 'is' : /^(?:was|had)$/.test(verb) || isPast(verb) || /^(?:spent|held)$/.test(verb) ? verb : formsOf(verb).third
  return also + (verb === 'have' ? 'has' : third) + rest
}
