import { doubleMetaphone } from 'double-metaphone'
import { editDistance } from '../../core/text/edit-distance.ts'
import { properWords } from './proper-words.ts'
import type { WordSentence } from './word-tokens.ts'
import type { WordKnowledge } from './wrong-words.ts'

/** A misspelt word where it stands, and what Harper would put there. */
export interface Misspelling {
  readonly sentence: WordSentence
  readonly index: number
  readonly harper: readonly string[]
}

/** So many suggestions are given. */
const given = 5

/**
 * Suggests what was meant by a misspelt word, best first: everything that Harper or our own search proposes, ranked by
 * how alike it looks and sounds, how common it is, and how well it fits between its neighbours.
 */
export function suggestWords(
  { sentence, index, harper }: Misspelling,
  knowledge: WordKnowledge,
  isWord: (word: string) => boolean,
): readonly string[] {
  const token = sentence[index]
  if (!token) return harper
  const possessive = /^.{2,}'s$/.test(token.word) ? token.text.slice(-2) : ''
  const written = possessive === '' ? token.word : token.word.slice(0, -2)
  const ranked = candidatesOf(written, harper, knowledge)
    .map((word) => (properWords.has(word) ? capitalised(word) : word))
    .filter((word) => word !== written && !unfit.test(word) && word.split(' ').every(isWord))
    .map((word) => ({ word, score: scoreOf(measure({ written, word, sentence, index }, knowledge)) }))
    .toSorted((a, b) => b.score - a.score)
  const worded = ranked.map(({ word }) => inTheCaseOf(token.text, word) + (word.endsWith("'s") ? '' : possessive))
  return [...new Set(worded)].slice(0, given)
}

/** Tells whether two spellings may be of one word: they sound alike, and hardly differ. */
export function isSameWordElsewhere(written: string, other: string): boolean {
  const [a, b] = [written.toLowerCase(), other.toLowerCase()]
  return editDistance(a, b, 4) <= (a.length <= 5 ? 1 : 2) && soundsOf(a).some((sound) => soundsOf(b).includes(sound))
}

/** Words that no letter is offered, however near they are. */
const unfit = /fuck|shit|cunt|nigg|cocksuck|asshole|bitch|whore|slut|faggot|\bcoon|\bkraut|\bwop|dick(?:s|head)?$/i

function candidatesOf(written: string, harper: readonly string[], { nearWords, english }: WordKnowledge): readonly string[] {
  const proper = properWords.has(written) ? [written] : []
  const proposed = harper.map((each) => (/^\p{Lu}\p{Ll}+$/u.test(each) ? each : each.toLowerCase().replaceAll('’', "'")))
  const near = nearWords.near(written, 2).map((each) => each.word)
  return [...new Set([...proper, ...proposed, ...near, ...splitsOf(written, (word) => english.countOf(word))])]
}

/** A part of a word that ran together with another must be as common as this by itself. */
const commonAlone = 20_000

/** Two common words that ran together: 'alot', 'aswell'. */
function splitsOf(written: string, countOf: (word: string) => number): string[] {
  const splits = Array.from(
    { length: Math.max(0, written.length - 1) },
    (_, at) => [written.slice(0, at + 1), written.slice(at + 1)] as const,
  )
  return splits
    .filter(([a, b]) => (a.length > 1 || a === 'a' || a === 'i') && b.length > 1 && Math.min(countOf(a), countOf(b)) >= commonAlone)
    .map(([a, b]) => `${a} ${b}`)
}

interface Candidate {
  readonly written: string
  readonly word: string
  readonly sentence: WordSentence
  readonly index: number
}

/** What speaks for and against a candidate. */
interface Likeness {
  readonly slips: number
  /** Slips that remain when letters that are often doubled, dropped or confused are taken as one. */
  readonly grossSlips: number
  readonly otherFirstLetter: number
  readonly sameSound: number
  /** Base-10 logarithm of its count. */
  readonly common: number
  /** How well it fits where it stands. */
  readonly context: number
  /** Number of words beyond the first. */
  readonly split: number
}

/** How much each counts: fitted on the development half of the misspellings (docs/decisions/032), the last by hand. */
const weights: Likeness = { slips: -2.9, grossSlips: -0.5, otherFirstLetter: -1.6, sameSound: 1.95, common: 1.5, context: 0.195, split: -2 }

function scoreOf(likeness: Likeness): number {
  return (
    weights.slips * likeness.slips +
    weights.grossSlips * likeness.grossSlips +
    weights.otherFirstLetter * likeness.otherFirstLetter +
    weights.sameSound * likeness.sameSound +
    weights.common * likeness.common +
    weights.context * likeness.context +
    weights.split * likeness.split
  )
}

function measure({ written, word, sentence, index }: Candidate, { english, context }: WordKnowledge): Likeness {
  const lower = word.toLowerCase()
  const [first = '', ...others] = lower.split(' ')
  return {
    slips: editDistance(written, lower, 4),
    grossSlips: editDistance(soften(written), soften(lower), 4),
    otherFirstLetter: written.charAt(0) === first.charAt(0) ? 0 : 1,
    sameSound: soundsOf(written).some((sound) => soundsOf(lower).includes(sound)) ? 1 : 0,
    common: Math.log10(Math.min(...[first, ...others].map((part) => english.countOf(part))) + 1),
    context: context.fit(sentence, index, first),
    split: others.length,
  }
}

function soften(word: string): string {
  return word
    .replaceAll(/(.)\1+/g, '$1')
    .replaceAll(/[aeiouy]+/g, 'a')
    .replaceAll(/ck|[cq]/g, 'k')
    .replaceAll('ph', 'f')
    .replaceAll('z', 's')
}

function soundsOf(word: string): readonly string[] {
  return doubleMetaphone(word).filter((sound) => sound !== '')
}

function inTheCaseOf(written: string, word: string): string {
  if (/^\p{Lu}{2,}$/u.test(written)) return word.toUpperCase()
  return /^\p{Lu}/u.test(written) ? capitalised(word) : word
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
