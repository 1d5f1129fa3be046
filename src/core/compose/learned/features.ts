import { classesOf, isKnownWord } from '../language/lexicon.ts'
import { feature, numberOf, numbersOf } from './mix.ts'

/** What learning needs to know of the talk: whom 'she' may mean. */
export interface Talk {
  readonly pronouns: 'she' | 'he' | 'they' | undefined
  readonly firstName: string
  readonly familyName: string
}

/** Tells to which group of like words a word belongs: a coarse and a fine number; none for words nobody has counted. */
export type Groups = (word: string) => readonly [fine: string, coarse: string]

/** One word of a jotting with all that its neighbours may ask about it; texts as numbers (`numberOf`). */
interface Word {
  readonly word: number
  readonly tag: number
  readonly tags: number
  readonly fine: number
  readonly coarse: number
  readonly shape: number
  readonly ending: number
  readonly isMark: boolean
  readonly isFinite: boolean
  readonly isNoun: boolean
  readonly isPerson: boolean
  /** A noun or pronoun, which may be the subject of a verb. */
  readonly isSubject: boolean
}

/** What stands before and after one place, found once for all questions. */
interface Place {
  /** Verbs before, counted up to two; words to the next one, up to three, or 'no'. */
  readonly finiteBefore: number
  readonly finiteAfter: number
  readonly noun: number
  readonly lastMark: number
  readonly nextMark: number
  readonly whose: number
}

/** A jotting as learning sees it. */
export interface Sight {
  readonly words: readonly Word[]
  readonly places: readonly Place[]
}

interface Texts {
  readonly word: string
  readonly tag: string
  readonly tags: string
  readonly fine: string
  readonly coarse: string
  readonly shape: string
}

const pronounOf: Readonly<Record<string, string>> = { she: 'subject', her: 'her', hers: 'owned', herself: 'self', he: 'subject', him: 'object', his: 'owner', himself: 'self' }

/** 'she' of a woman who reads and 'he' of a man who reads are the same word: the reader. */
function readerWord(lower: string, { pronouns, firstName, familyName }: Talk): string {
  const role = pronounOf[lower]
  if (role) {
    const of = lower.startsWith('h') && !lower.startsWith('her') ? 'he' : 'she'
    return pronouns === of || pronouns === undefined ? `@${role}` : `@other-${role}`
  }
  const bare = lower.replace(/['’]s$/, '')
  if (bare !== '' && (bare === firstName.toLowerCase() || bare === familyName.toLowerCase())) return lower === bare ? '@name' : '@name-s'
  return lower
}

function textsOf(token: string, talk: Talk, groups: Groups): Texts {
  const lower = token.toLowerCase()
  const word = readerWord(lower, talk)
  if (/^[^\p{L}\d]+$/u.test(token)) return { word, tag: token, tags: token, fine: '-', coarse: '-', shape: 'mark' }
  if (/\d/.test(token)) return { word: word.replace(/\d+/g, '0'), tag: 'CD', tags: 'CD', fine: '-', coarse: '-', shape: /^\d+$/.test(token) ? 'figure' : 'figures' }
  const classes = classesOf(lower)
  const isKnown = isKnownWord(lower)
  const shape = /^\p{Lu}+s?$/u.test(token) && token.length > 1 ? 'CAPS' : /^\p{Lu}/u.test(token) ? 'Cap' : isKnown ? 'low' : 'odd'
  const [fine, coarse] = groups(lower)
  return { word, tag: shape === 'Cap' && classes[0] === 'NN' && !isKnown ? 'NNP' : (classes[0] ?? 'NN'), tags: classes.slice(0, 3).join('/'), fine, coarse, shape }
}

function wordOf({ word, tag, tags, fine, coarse, shape }: Texts): Word {
  return {
    word: numberOf(word), tag: numberOf(tag), tags: numberOf(tags), fine: numberOf(fine), coarse: numberOf(coarse), shape: numberOf(shape), ending: numberOf(word.slice(-2)),
    isMark: shape === 'mark',
    isFinite: /^(?:VBZ|VBD|MD|VBP)$/.test(tag) || /^(?:is|are|was|were|has|have|had|do|does|did)$/.test(word),
    isNoun: tag.startsWith('NN'),
    isPerson: /^(?:@subject|@name|they|we|i|you)$/.test(word),
    isSubject: /^(?:NN|NNS|NNP|PRP)$/.test(tag),
  }
}

const outside = wordOf({ word: '#', tag: '#', tags: '#', fine: '#', coarse: '#', shape: '#' })

/** Looks at the words of a jotting. */
export function sightOf(tokens: readonly string[], talk: Talk, groups: Groups): Sight {
  const words = tokens.map((token) => wordOf(textsOf(token, talk, groups)))
  return { words, places: Array.from({ length: words.length + 1 }, (_, index) => placeOf(words, index)) }
}

function placeOf(words: readonly Word[], index: number): Place {
  const before = words.slice(0, index)
  const after = words.slice(index)
  const finiteAfter = after.findIndex(({ isFinite }) => isFinite)
  return {
    finiteBefore: Math.min(2, before.filter(({ isFinite }) => isFinite).length),
    finiteAfter: finiteAfter < 0 ? 4 : Math.min(3, finiteAfter),
    noun: before.findLast(({ isNoun }) => isNoun)?.tag ?? 0,
    lastMark: before.findLast(({ isMark }) => isMark)?.word ?? 0,
    nextMark: after.find(({ isMark }) => isMark)?.word ?? 0,
    whose: whoseVerb(words, index),
  }
}

/** Of whom the verbs so far are: the reader, somebody or something else that was named, or nobody yet. */
function whoseVerb(words: readonly Word[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const { word, tag, isPerson, isSubject } = words[at] ?? outside
    if (isPerson) return word
    if (isSubject && words[at + 1]?.isFinite) return tag
  }
  return words[0]?.isFinite ? 1 : 0
}

const whole = numbersOf('always', 'first', 'firstTwo', 'firstThree', 'firstTags', 'firstTwoTags', 'firstThreeTags', 'firstGroup', 'secondGroup', 'length', 'last', 'firstFinite', 'has', 'hasPair', 'hasGroup', 'hasCoarse')

/** What the whole jotting shows, which decides what kind of thing it tells. */
export function wholeFeatures({ words, places }: Sight): number[] {
  const at = (index: number): Word => words[index] ?? outside
  const [one, two, three] = [at(0), at(1), at(2)]
  const firstFinite = words.findIndex(({ isFinite }) => isFinite)
  const features = new Set([
    feature(whole.always), feature(whole.first, one.word), feature(whole.firstTwo, one.word, two.word), feature(whole.firstThree, one.word, two.word, three.word),
    feature(whole.firstTags, one.tags), feature(whole.firstTwoTags, one.tag, two.tag), feature(whole.firstThreeTags, one.tag, two.tag, three.tag), feature(whole.firstGroup, one.fine), feature(whole.secondGroup, two.fine),
    feature(whole.length, Math.min(8, (places.length - 1) >> 1)), feature(whole.last, at(words.length - 1).word), feature(whole.firstFinite, firstFinite < 0 ? 9 : Math.min(5, firstFinite)),
  ])
  words.forEach(({ word, fine, coarse }, index) => {
    features.add(feature(whole.has, word)).add(feature(whole.hasPair, word, at(index + 1).word)).add(feature(whole.hasGroup, fine)).add(feature(whole.hasCoarse, coarse))
  })
  return [...features]
}

/** So many of the features of a word, the first ones, are learned apart for a word that follows a dropped one; of a gap likewise. */
export const apartAfterDrop = { word: 14, gap: 10 } as const

const word = numbersOf(
  'always', 'kind', 'word', 'tags', 'kindTags', 'shape', 'before', 'after', 'tagsAfter', 'withAfter', 'tagWithAfter', 'ending', 'left', 'mark',
  'kindWord', 'fine', 'coarse', 'before2', 'after2', 'tagsBefore', 'withBefore', 'wordTagAfter', 'tagBeforeWord', 'tagWithBefore', 'threeTags', 'tagsToBefore', 'tagsToAfter', 'fineBefore', 'fineAfter',
  'place', 'kindPlace', 'verbs', 'kindVerbs', 'noun', 'firstWord', 'markTag', 'whose', 'whoseWord', 'kindWhose',
)

/** What stands around one word: it decides what becomes of it. `kind` is the number of what the jotting is taken for. */
export function wordFeatures({ words, places }: Sight, index: number, kind: number): number[] {
  const here = words[index] ?? outside
  const [before, after] = [words[index - 1] ?? outside, words[index + 1] ?? outside]
  const [before2, after2] = [words[index - 2] ?? outside, words[index + 2] ?? outside]
  const { finiteBefore, noun, lastMark, whose } = places[index] ?? placeOf(words, index)
  const isFinite = here.isFinite ? 1 : 0
  return [
    feature(word.always), feature(word.kind, kind), feature(word.word, here.word), feature(word.tags, here.tags), feature(word.kindTags, kind, here.tags), feature(word.shape, here.shape), feature(word.before, before.word),
    feature(word.after, after.word), feature(word.tagsAfter, after.tags), feature(word.withAfter, here.word, after.word), feature(word.tagWithAfter, here.tag, after.tag), feature(word.ending, here.ending, here.tag), feature(word.left, Math.min(words.length - index, 4)), feature(word.mark, lastMark),
    feature(word.kindWord, kind, here.word), feature(word.fine, here.fine), feature(word.coarse, here.coarse), feature(word.before2, before2.word), feature(word.after2, after2.word), feature(word.tagsBefore, before.tags),
    feature(word.withBefore, before.word, here.word), feature(word.wordTagAfter, here.word, after.tag), feature(word.tagBeforeWord, before.tag, here.word), feature(word.tagWithBefore, before.tag, here.tag), feature(word.threeTags, before.tag, here.tag, after.tag),
    feature(word.tagsToBefore, before2.tag, before.tag, here.tag), feature(word.tagsToAfter, here.tag, after.tag, after2.tag), feature(word.fineBefore, before.fine), feature(word.fineAfter, after.fine),
    feature(word.place, Math.min(index, 3)), feature(word.kindPlace, kind, Math.min(index, 2), here.tag), feature(word.verbs, finiteBefore, here.tag), feature(word.kindVerbs, kind, finiteBefore, isFinite), feature(word.noun, noun, here.tag), feature(word.firstWord, words[0]?.word, here.tag),
    feature(word.markTag, lastMark, here.tag), feature(word.whose, whose, here.tag), feature(word.whoseWord, whose, here.word), feature(word.kindWhose, kind, whose, here.tag, before.word),
  ]
}

const gap = numbersOf(
  'always', 'kind', 'left', 'right', 'both', 'tagsLeft', 'tagsRight', 'tagsBoth', 'tagLeftRight', 'mark',
  'leftTagRight', 'tagsLeft2', 'tagsRight2', 'fourTags', 'fineLeft', 'fineRight', 'coarseBoth', 'shapeRight', 'right2Words', 'left2Words', 'right2', 'tagRight2', 'verbs', 'tagsVerbs', 'kindVerbs', 'noun', 'place', 'kindRight', 'kindTags', 'kindFine', 'firstTwo', 'whose', 'markTags', 'nextMark',
)

/** What stands around the gap before one word (or at the end): it decides what is put there. */
export function gapFeatures({ words, places }: Sight, index: number, kind: number): number[] {
  const [left, right] = [words[index - 1] ?? outside, words[index] ?? outside]
  const [left2, right2] = [words[index - 2] ?? outside, words[index + 1] ?? outside]
  const { finiteBefore, finiteAfter, noun, lastMark, nextMark, whose } = places[index] ?? placeOf(words, index)
  const verbs = finiteBefore * 8 + finiteAfter
  const isFirst = index === 0 ? 1 : 0
  return [
    feature(gap.always), feature(gap.kind, kind), feature(gap.left, left.word), feature(gap.right, right.word), feature(gap.both, left.word, right.word), feature(gap.tagsLeft, left.tags), feature(gap.tagsRight, right.tags), feature(gap.tagsBoth, left.tag, right.tag), feature(gap.tagLeftRight, left.tag, right.word), feature(gap.mark, lastMark, right.tag),
    feature(gap.leftTagRight, left.word, right.tag), feature(gap.tagsLeft2, left2.tag, left.tag, right.tag), feature(gap.tagsRight2, left.tag, right.tag, right2.tag), feature(gap.fourTags, left2.tag, left.tag, right.tag, right2.tag),
    feature(gap.fineLeft, left.fine), feature(gap.fineRight, right.fine), feature(gap.coarseBoth, left.coarse, right.coarse), feature(gap.shapeRight, right.shape, left.tag), feature(gap.right2Words, right.word, right2.word), feature(gap.left2Words, left2.word, left.word), feature(gap.right2, right2.word), feature(gap.tagRight2, right.tag, right2.word),
    feature(gap.verbs, verbs), feature(gap.tagsVerbs, left.tag, right.tag, verbs), feature(gap.kindVerbs, kind, verbs, isFirst), feature(gap.noun, noun, right.tag, Math.min(1, finiteBefore)), feature(gap.place, isFirst === 1 ? 1 : index === words.length ? 2 : 0),
    feature(gap.kindRight, kind, isFirst, right.word), feature(gap.kindTags, kind, isFirst, right.tag, right2.tag), feature(gap.kindFine, kind, isFirst === 1 ? right.fine : 0), feature(gap.firstTwo, isFirst === 1 ? right.word : 0, isFirst === 1 ? right2.word : 0),
    feature(gap.whose, whose, left.tag, right.tag), feature(gap.markTags, lastMark, left.tag, right.tag, right2.tag), feature(gap.nextMark, nextMark, right.tag, verbs),
  ]
}
