import { answers, type Answer } from '../phrases/answers.ts'
import { fields } from '../phrases/fields.ts'
import { stemsOf } from './likeness.ts'

const general = new Set('team year people work last first staff every experienc month week part told asked start help made make keep thing never always other them over half small large long high still each want need used using before after self yours more most open firm compan shop office school hospital student campu department system project program programm client custom manag busines servic company clos move build built'.split(' '))

/** How a jotting and a qualification belong together. */
export interface Relation {
  /** Telling words they share. */
  readonly close: number
  /** Fields of work they share. */
  readonly wide: number
}

/**
 * Tells how closely a jotting and a qualification belong together.
 * @example
 * relationOf('asked how I would pitch a story', 'wrote 14 press releases')
 * // => { close: 0, wide: 1 }
 */
export function relationOf(note: string, qualification: string): Relation {
  const own = stemsOf(qualification)
  const fieldsOfNote = fieldsIn(note)
  return {
    close: [...stemsOf(note)].filter((stem) => !general.has(stem) && own.has(stem)).length,
    wide: fieldsIn(qualification).filter((field) => fieldsOfNote.includes(field)).length,
  }
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

const rememberedAnswers = new Map<string, readonly Answer[]>()

/** The answers that the words of a note call for. */
export function answersTo(phrase: string): readonly Answer[] {
  const before = rememberedAnswers.get(phrase)
  if (before) return before
  const found = answers.filter(({ about }) => about.test(phrase))
  if (rememberedAnswers.size > 5000) rememberedAnswers.clear()
  rememberedAnswers.set(phrase, found)
  return found
}
