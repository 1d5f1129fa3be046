import { confusions } from './confusion-sets.ts'
import type { ContextModel } from './context-model.ts'
import type { English } from './english.ts'
import { letterWords } from './letter-words.ts'
import type { NearWords } from './near-words.ts'
import { type SlipKind, slipOdds } from './slip-odds.ts'
import type { WordSentence, WordToken } from './word-tokens.ts'
import { otherForms } from './word-forms.ts'

/** A word that is a word, but in all likelihood not the one that was meant. */
export interface WrongWord {
  readonly token: WordToken
  readonly meant: string
  readonly kind: SlipKind
  /** The logarithm of the odds that the other word was meant. */
  readonly odds: number
  /** True where the two are known to be confused. */
  readonly isUsual: boolean
}

export interface WordKnowledge {
  readonly english: English
  readonly context: ContextModel
  readonly nearWords: NearWords
  /** The words that are common enough to be written in haste for any word like them. */
  readonly commonWords: NearWords
  /** Words that are said alike: 'made' to 'maid'. */
  readonly homophones: ReadonlyMap<string, readonly string[]>
  /** The words that our own letters use, in lower case. */
  readonly register: ReadonlySet<string>
}

/**
 * Below these odds nothing is said; a pair that deceived the model in sound text has its own, higher bar. What is no
 * everyday word is likelier to be a word of somebody's trade that the model never read.
 */
const leastOdds = { known: 1.4, easy: 2.5, slip: 2.5, rare: 3, content: 5.3, form: 3.2, gerund: 4.5 } as const
/** How much a known confusion of a rare word is held back at most. */
const mostCaution = 3
/** A word said oftener than once in 35,000 words. */
export const common = 1_500
/** A word said oftener than once in 2,500 words. */
const everyday = 20_000
/** A word said less often than once in 150,000 words may be a slip for any near word that is thirty times as common. */
const rare = 300
const timesAsCommon = 30

/** Finds words that are spelt right and wrong all the same: 'thank you form the', 'the manger position', 'I have work'. */
export function findWrongWords(sentence: WordSentence, knowledge: WordKnowledge): readonly WrongWord[] {
  return sentence.flatMap((token, at) => {
    if (!mayBeWrong(token, knowledge.english) || opensClause(sentence, at, knowledge.english)) return []
    const written = knowledge.context.evidence(sentence, at, token.word)
    const best = candidatesFor(token.word, knowledge)
      .map(({ meant, kind }): WrongWord => {
        const ours = difference(knowledge.register.has(meant), knowledge.register.has(token.word))
        const pair = { written, meant: knowledge.context.evidence(sentence, at, meant), ours }
        return { token, meant, kind, odds: slipOdds(kind, pair), isUsual: isKnownSlip(token.word, meant) }
      })
      .filter((each) => each.odds > barFor(each, knowledge))
      .toSorted((a, b) => rank(b) - rank(a))[0]
    return best ? [best] : []
  })
}

/** Of two that fit, what is known to be confused is likelier. */
function rank({ odds, isUsual }: WrongWord): number {
  return odds + (isUsual ? 1 : 0)
}

function difference(a: boolean, b: boolean): -1 | 0 | 1 {
  return a === b ? 0 : a ? 1 : -1
}

/** Short forms like 'you're' are rare in formal text, where the model learned: rules judge them. */
function mayBeWrong({ word, isWord, isNamed, isPart, text }: WordToken, english: English): boolean {
  if (!isWord || isNamed || isPart || word.length < 2 || word.includes("'") || /^\p{Lu}{2}/u.test(text)) return false
  return english.tagsOf(word) !== undefined && !(/^\p{Lu}/u.test(text) && english.isName(word))
}

const clauseOpeners = new Set([
  'that',
  'what',
  'how',
  'when',
  'where',
  'why',
  'if',
  'because',
  'which',
  'whether',
  'who',
  'while',
  'since',
  'as',
])

/** 'Hearing that you start every morning': a pronoun in front of what can be its verb, and not a 'your'. */
function opensClause(sentence: WordSentence, at: number, english: English): boolean {
  if (sentence[at]?.word !== 'you' || !clauseOpeners.has(sentence[at - 1]?.word ?? '')) return false
  return (
    english
      .tagsOf(sentence[at + 1]?.word ?? '')
      ?.split('|')
      .some((tag) => tag === 'VB' || tag === 'VBP' || tag === 'VBD') ?? false
  )
}

interface Candidate {
  readonly meant: string
  readonly kind: SlipKind
}

/** Words that may have been meant: known confusions, common words that are near, and other forms of the same word. */
export function candidatesFor(word: string, knowledge: Omit<WordKnowledge, 'context'>): readonly Candidate[] {
  const { english, register, commonWords, nearWords, homophones } = knowledge
  const count = english.countOf(word)
  const known = confusions.get(word) ?? []
  // A word of somebody's work is a slip for nothing but what it is known to be one for.
  const isWork = letterWords.has(word)
  const near = (
    isWork
      ? []
      : [
          ...commonWords.near(word, 1),
          ...(count < rare ? nearWords.near(word, 1).filter((each) => english.countOf(each.word) >= timesAsCommon * (count + 1)) : []),
        ]
  ).map((each) => each.word)
  // What letters use is not a slip for a word that they do not use: 'role' for 'roll'.
  const slips = [...known, ...(isWork ? [] : (homophones.get(word) ?? [])), ...near.filter((each) => !isFormOf(each, word))].filter(
    (meant) => !(isWork || register.has(word)) || register.has(meant),
  )
  const forms = otherForms(word, english).filter((meant) => !known.includes(meant) && english.countOf(meant) >= spoken)
  return [
    ...[...new Set(slips)].map((meant): Candidate => ({ meant, kind: 'slip' })),
    ...forms.map((meant): Candidate => ({ meant, kind: 'form' })),
  ].filter(({ meant }) => !meant.includes("'"))
}

/** A form that is said less often than once in 500,000 words is no form that was meant. */
const spoken = 100

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

/** What a candidate must reach: more where it deceived the model before, but for a known slip of a rarer word never beyond reach. */
function barFor({ token, meant, kind, isUsual }: WrongWord, { english, context, homophones }: WordKnowledge): number {
  const caution = context.caution(token.word, meant) ?? 0
  const isEveryday = english.countOf(token.word) >= everyday
  if (isUsual) return Math.max(leastOdds.known, isEveryday ? caution : Math.min(caution, mostCaution))
  // 'The signing', 'for repairing': a noun in all but name, after what would also stand before its verb.
  if (kind === 'form') return Math.max(token.word.endsWith('ing') ? leastOdds.gerund : leastOdds.form, caution)
  const isEasy = homophones.get(token.word)?.includes(meant) || isTurnedOrDoubled(token.word, meant)
  const least = isEveryday
    ? leastOdds.slip
    : isEasy
      ? leastOdds.easy
      : english.countOf(token.word) < rare
        ? leastOdds.rare
        : leastOdds.content
  return Math.max(least, isEasy ? Math.min(caution, mostCaution) : caution)
}

/** Two letters in the wrong order, or one for two: 'trail' for 'trial', 'planing' for 'planning'. */
function isTurnedOrDoubled(a: string, b: string): boolean {
  const single = (word: string) => word.replaceAll(/(.)\1/g, '$1')
  return single(a) === single(b) || (a.length === b.length && [...a].toSorted().join('') === [...b].toSorted().join(''))
}
