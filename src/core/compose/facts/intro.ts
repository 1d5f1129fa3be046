import type { Strength } from './shape.ts'

/**
 * Puts years of work before the wish that follows from them: 'after four years of tracking rhino on foot'. Undefined
 * for all else: a certificate or a language is no reason for a wish, and stands plain beside what was done.
 *
 * @example
 * [introOf({ fact: 'q1', raw: '', kind: 'years', clause: 'I spent six years as a porter', noun: 'six years as a porter' }), introOf({ fact: 'q2', raw: '', kind: 'credential', clause: 'I hold a nursing diploma', noun: 'my nursing diploma' })]
 * // => ['after six years as a porter', undefined]
 */
export function introOf({ kind, noun }: Strength): string | undefined {
  if (kind !== 'years' || !noun || /[,;(]/.test(noun)) return undefined
  return `after ${noun.replace(/^my /, '')}`
}
