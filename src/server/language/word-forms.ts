import type { English } from './english.ts'

/** Other forms of a word, as far as the lexicon knows them: a form that it does not list is not offered. */
export interface WordForms {
  /** 'makes', 'made' or 'making' to 'make'. */
  baseOf(word: string): string | undefined
  /** 'make' to 'makes'. */
  thirdOf(base: string): string | undefined
  /** 'provide' to 'provided'. */
  participleOf(base: string): string | undefined
  /** 'friend' to 'friends'. */
  pluralOf(noun: string): string | undefined
  /** 'friends' to 'friend'. */
  singularOf(noun: string): string | undefined
}

/** Makes forms by the rules of spelling and keeps those that are in the lexicon with the right part of speech. */
export function wordForms(english: English): WordForms {
  const firstWith = (tag: string, candidates: readonly string[]) =>
    candidates.find((each) => english.tagsOf(each)?.split('|').includes(tag))
  return {
    baseOf: (word) => firstWith('VB', strippedOf(word)),
    thirdOf: (base) => firstWith('VBZ', withS(base)),
    participleOf: (base) => firstWith('VBN', withEd(base)),
    pluralOf: (noun) => firstWith('NNS', withS(noun)),
    singularOf: (noun) => firstWith('NN', strippedOf(noun)),
  }
}

function withS(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  return /(?:s|sh|ch|x|z|o)$/.test(word) ? [`${word}es`, `${word}s`] : [`${word}s`]
}

function withEd(word: string): string[] {
  if (word.endsWith('e')) return [`${word}d`]
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`]
  return [`${word}ed`, `${word}${word.slice(-1)}ed`]
}

function strippedOf(word: string): string[] {
  const ending = /(?:ies|ied|es|ed|ing|s|d)$/.exec(word)?.[0]
  if (ending === undefined) return []
  if (ending.startsWith('ie')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  const root = word.slice(0, -ending.length)
  const single = /(.)\1$/.test(root) ? [root.slice(0, -1)] : []
  return ending === 's' || ending === 'd' ? [root] : [`${root}e`, root, ...single]
}

/** Gives every other regular form of a word that the lexicon lists, of verbs and nouns alike: 'weeks' for 'week', 'worked' for 'work'. */
export function otherForms(word: string, english: English): readonly string[] {
  const bases = [word, ...strippedOf(word)]
  const made = bases.flatMap((base) => [base, ...withS(base), ...withEd(base), ...withIng(base)])
  return [...new Set(made)].filter((each) => each !== word && each.length > 1 && english.tagsOf(each) !== undefined)
}

function withIng(word: string): string[] {
  if (/[^e]e$/.test(word)) return [`${word.slice(0, -1)}ing`]
  return [`${word}ing`, `${word}${word.slice(-1)}ing`]
}
