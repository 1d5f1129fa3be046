import { foldAccents } from '../text/fold.ts'
import type { TipContent, TipTopic } from './tip.ts'
import { topicWords } from './tip.ts'

export interface TipQuestion {
  /** Words that must all begin some word of the tip, its topics or its source. */
  readonly words?: string | undefined
  readonly topic?: TipTopic | undefined
}

/**
 * Finds the tips that answer what somebody typed; accents and case do not matter, and a word that is not finished
 * finds what begins with it.
 *
 * @example
 * findTips([{ text: 'Spell Siobhán with its accent.', topics: ['names'] }], { words: 'siobhan acc' }).length
 * // => 1
 */
export function findTips<T extends TipContent>(tips: readonly T[], { words = '', topic }: TipQuestion): T[] {
  const wanted = wordsOf(words.slice(0, 200))
  return tips.filter((tip) => (topic === undefined || tip.topics.includes(topic)) && hasAll(tip, wanted))
}

function hasAll(tip: TipContent, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const words = wordsOf([tip.text, tip.source?.name ?? '', ...tip.topics.map((topic) => topicWords[topic])].join(' '))
  return wanted.every((begin) => words.some((word) => word.startsWith(begin)))
}

function wordsOf(text: string): string[] {
  return foldAccents(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
