import { confusions } from './confusion-sets.ts'
import type { ContextModel } from './context-model.ts'
import type { English } from './english.ts'
import { letterWords } from './letter-words.ts'
import type { NearWords } from './near-words.ts'
import type { WordSentence, WordToken } from './word-tokens.ts'

/** A word that is a word, but in all likelihood not the one that was meant. */
export interface WrongWord {
  readonly token: WordToken
  readonly meant: string
  /** How much better the meant word fits, as a logarithm. */
  readonly gain: number
  /** True where the two are known to be confused. */
  readonly isUsual: boolean
}

export interface WordKnowledge {
  readonly english: English
  readonly context: ContextModel
  readonly nearWords: NearWords
  /** The words that our own letters use, in lower case. */
  readonly register: ReadonlySet<string>
}

/** Below this gain nothing is said of any pair; a pair that deceived the model in sound text has its own, higher bar. */
const leastGain = 9
/** What is not known to be confused needs more, and a word of formal English more still. */
const unknownGain = 13
const formalGain = 16
const registerGain = 15
const knownGain = 13
/** A word said oftener than once in 2,500 words. */
const common = 20_000
/** What is known to be confused needs less proof. */
const knownConfusion = 2
/** A word said less often than once in 150,000 words may be a slip for any near word that is thirty times as common. */
const rare = 300
const timesAsCommon = 30
/** A word that letters hardly use may be a slip for one that they do use, if that is so much more common. */
const timesInLetters = 3
const uncommon = 3_000

/** Finds words that are spelt right and wrong all the same: 'thank you form the', 'the manger position'. */
export function findWrongWords(sentence: WordSentence, knowledge: WordKnowledge): readonly WrongWord[] {
  return sentence.flatMap((token, at) => {
    if (!mayBeWrong(token, knowledge.english) || opensClause(sentence, at, knowledge.english)) return []
    const written = knowledge.context.fit(sentence, at, token.word)
    const best = candidatesFor(token.word, knowledge)
      .map((meant) => ({
        token,
        meant,
        isUsual: isKnownSlip(token.word, meant),
        gain: knowledge.context.fit(sentence, at, meant) - written + bonus(token.word, meant),
      }))
      .toSorted((a, b) => b.gain - a.gain)[0]
    return best && best.gain > barFor(best, knowledge) ? [best] : []
  })
}

/** Short forms like 'you're' are rare in formal text, where the model learned: rules judge them. */
function mayBeWrong({ word, isWord, isNamed, isPart, text }: WordToken, english: English): boolean {
  if (!isWord || isNamed || isPart || word.length < 2 || word.includes("'") || /^\p{Lu}{2}/u.test(text)) return false
  return !(/^\p{Lu}/u.test(text) && english.isName(word))
}

const clauseOpeners = new Set(['that', 'what', 'how', 'when', 'where', 'why', 'if', 'because', 'which', 'whether', 'who', 'while', 'since', 'as'])

/** 'Hearing that you start every morning': a pronoun in front of what can be its verb, and not a 'your'. */
function opensClause(sentence: WordSentence, at: number, english: English): boolean {
  if (sentence[at]?.word !== 'you' || !clauseOpeners.has(sentence[at - 1]?.word ?? '')) return false
  return english.tagsOf(sentence[at + 1]?.word ?? '')?.split('|').some((tag) => tag === 'VB' || tag === 'VBP' || tag === 'VBD') ?? false
}

/** Words that may have been meant. Forms of the same word are left to grammar. */
export function candidatesFor(word: string, { english, nearWords, register }: Omit<WordKnowledge, 'context'>): readonly string[] {
  const count = english.countOf(word)
  // What letters use is not a slip for a word that they do not use: 'role' for 'roll'.
  const known = (confusions.get(word) ?? []).filter((meant) => !register.has(word) || register.has(meant))
  if (count >= uncommon || register.has(word) || letterWords.has(word)) return known
  const isLikely = (meant: string) => {
    const times = english.countOf(meant) / (count + 1)
    return (count < rare && times >= timesAsCommon) || (register.has(meant) && times >= timesInLetters)
  }
  const near = nearWords
    .near(word, 1)
    .map((each) => each.word)
    .filter((each) => isLikely(each) && !isFormOf(each, word))
  return [...new Set([...known, ...near])]
}

const endings = /^(?:s|es|d|ed|r|er|or|ing|ies|ied|ly|y|e|n|en|'s)?$/

/** Tells whether two words are forms of one: 'bring', 'brings'. */
function isFormOf(a: string, b: string): boolean {
  const root = a.slice(0, commonStart(a, b)).replace(/[ei]$/, '')
  return root.length >= 3 && endings.test(a.slice(root.length)) && endings.test(b.slice(root.length))
}

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function isKnownSlip(written: string, meant: string): boolean {
  return confusions.get(written)?.includes(meant) ?? false
}

function bonus(written: string, meant: string): number {
  return isKnownSlip(written, meant) ? knownConfusion : 0
}

/** What a candidate must gain: more where it deceived the model before, but for a known slip of a rarer word never beyond reach. */
function barFor({ token, meant }: WrongWord, { english, context }: WordKnowledge): number {
  const caution = context.caution(token.word, meant) ?? 0
  if (isKnownSlip(token.word, meant))
    return Math.max(leastGain, english.countOf(token.word) < common ? Math.min(caution, knownGain) : caution)
  if (english.countOf(token.word) >= rare) return Math.max(registerGain, caution)
  return Math.max(context.isFormal(token.word) ? formalGain : unknownGain, caution)
}
