import { fields } from '../phrases/fields.ts'
import { stemsOf } from './likeness.ts'

const general = new Set(['team', 'year', 'people', 'work', 'last', 'first', 'staff', 'every', 'experienc', 'month', 'week', 'part', 'told', 'asked', 'start', 'help', 'made', 'make', 'keep', 'thing', 'never', 'always', 'other', 'them', 'over', 'half', 'small', 'large', 'long', 'high', 'still', 'year', 'each', 'want', 'need', 'used', 'using', 'before', 'after', 'self', 'yours', 'more', 'most'].map((word) => word))

/**
 * Tells how closely a jotting and a qualification belong together: shared telling words and shared fields of work.
 * @example
 * relationOf('asked how I would pitch a story', 'wrote 14 press releases') > 0
 * // => true
 */
export function relationOf(note: string, qualification: string): number {
  const shared = [...stemsOf(note)].filter((stem) => !general.has(stem) && stemsOf(qualification).has(stem)).length
  const fieldsOfNote = fieldsIn(note)
  const fieldsShared = fieldsIn(qualification).filter((field) => fieldsOfNote.includes(field)).length
  return Math.min(2, shared + fieldsShared)
}

const remembered = new Map<string, readonly string[]>()

/** The fields of work that a phrase speaks of. */
export function fieldsIn(phrase: string): readonly string[] {
  const before = remembered.get(phrase)
  if (before) return before
  const found = Object.entries(fields).filter(([, pattern]) => pattern.test(phrase)).map(([name]) => name)
  if (remembered.size > 5000) remembered.clear()
  remembered.set(phrase, found)
  return found
}
