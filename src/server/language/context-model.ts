import type { English } from './english.ts'
import type { WordSentence } from './word-tokens.ts'

/** Tells how well a word fits where it stands. */
export interface ContextModel {
  /**
   * Gives the logarithm of how likely `word` is at place `index` of the sentence, given the two words before and
   * after: comparable between words at one place, not between places.
   */
  fit(sentence: WordSentence, index: number, word: string): number
  /** Gives what speaks for a word at a place, each apart. */
  evidence(sentence: WordSentence, index: number, word: string): Evidence
  /** How much better the second word of a pair has fitted where the first was right: below that nothing is said. */
  caution(written: string, meant: string): number | undefined
}

/** What speaks for a word at a place: logarithms, and whether it was seen beside its neighbours. */
export interface Evidence {
  /** How common it is among the words of its class. */
  readonly inClass: number
  /** How often its class stands between those around it. */
  readonly syntax: number
  /** How much oftener than by chance it follows the word before it. */
  readonly left: number
  readonly right: number
  readonly seenLeft: 0 | 1
  readonly seenRight: 0 | 1
  /** How common it is. */
  readonly common: number
}

/** What was counted: runs of three word classes, and neighbouring words. A key joins its parts with a space. */
export interface ContextCounts {
  readonly classRuns: ReadonlyMap<string, number>
  readonly neighbours: ReadonlyMap<string, number>
  readonly cautions: ReadonlyMap<string, number>
}

/** How much is made of evidence that is thin: the count at which a run is trusted as much as what is known without it. */
const trust = { classes: 8, words: 20 }

/** Builds the model from its counts. */
export function contextModel(counts: ContextCounts, english: English, classOf: WordClasses): ContextModel {
  const classes = numbering()
  const runs = countRuns(counts.classRuns, classes)
  const words = numbering()
  const neighbours = countRuns(counts.neighbours, words)
  const emissions = new Map<number, number>()
  for (const word of english.words) add(emissions, classes.of(classOf(word, false)), english.countOf(word))
  const classAfter = classesAfter(runs)

  /** How much more often the second word follows the first than chance would have it. */
  const attraction = (a: string, b: string): number => {
    const alone = (english.countOf(b) + 10) / 50_000_000
    const [first, second] = [words.find(a), words.find(b)]
    return Math.log(
      ((neighbours.pairs.get(pairKey(first, second)) ?? 0) + trust.words * alone) /
        ((neighbours.singles.get(first) ?? 0) + trust.words) /
        alone,
    )
  }

  const evidence: ContextModel['evidence'] = (sentence, index, word) => {
    const own = classes.of(classOf(word, sentence[index]?.isNamed ?? false))
    const classAt = (at: number) => classes.of(classOfToken(sentence, at, classOf))
    const [c1, c2, c3, c4] = [classAt(index - 2), classAt(index - 1), classAt(index + 1), classAt(index + 2)]
    const [before, after] = [wordAt(sentence, index - 1), wordAt(sentence, index + 1)]
    const isSeen = (a: string, b: string) => neighbours.pairs.has(pairKey(words.find(a), words.find(b)))
    return {
      inClass: Math.log((english.countOf(word) + 0.5) / ((emissions.get(own) ?? 0) + 1)),
      syntax: classAfter(c1, c2, own) + classAfter(c2, own, c3) + classAfter(own, c3, c4),
      left: attraction(before, word),
      right: attraction(word, after),
      seenLeft: isSeen(before, word) ? 1 : 0,
      seenRight: isSeen(word, after) ? 1 : 0,
      common: Math.log(english.countOf(word) + 1),
    }
  }

  return {
    caution: (written, meant) => counts.cautions.get(`${written} ${meant}`),
    fit(sentence, index, word) {
      const { inClass, syntax, left, right } = evidence(sentence, index, word)
      return inClass + syntax + left + right
    },
    evidence,
  }
}

/** Gives the logarithm of how likely a third class is after two: what was seen, filled up with what follows one, and with what there is. */
function classesAfter({ triples, pairs, singles, total }: Runs): (a: number, b: number, c: number) => number {
  return (a, b, c) => {
    const alone = ((singles.get(c) ?? 0) + 0.5) / (total + 200)
    const afterOne = ((pairs.get(pairKey(b, c)) ?? 0) + trust.classes * alone) / ((singles.get(b) ?? 0) + trust.classes)
    return Math.log(((triples.get(tripleKey(a, b, c)) ?? 0) + trust.classes * afterOne) / ((pairs.get(pairKey(a, b)) ?? 0) + trust.classes))
  }
}

/** Numbers in place of strings: a letter asks thousands of times. */
interface Numbering {
  /** The number of a string, a new one where it has none. */
  of(text: string): number
  /** The number of a string, 0 where it has none. */
  find(text: string): number
}

function numbering(): Numbering {
  const numbers = new Map<string, number>()
  return {
    find: (text) => numbers.get(text) ?? 0,
    of(text) {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size + 1)
      return numbers.size
    },
  }
}

interface Runs {
  readonly triples: ReadonlyMap<number, number>
  /** Of the first two of three, or of two words. */
  readonly pairs: ReadonlyMap<number, number>
  readonly singles: ReadonlyMap<number, number>
  readonly total: number
}

/** Sums runs of two or three by how they begin. */
function countRuns(counts: ReadonlyMap<string, number>, numbers: Numbering): Runs {
  const [triples, pairs, singles] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()]
  let total = 0
  for (const [key, count] of counts) {
    const [a = 0, b = 0, c] = key.split(' ').map(numbers.of)
    if (c !== undefined) add(triples, tripleKey(a, b, c), count)
    add(pairs, pairKey(a, b), count)
    add(singles, a, count)
    total += count
  }
  return { triples, pairs, singles, total }
}

/** There are fewer than a thousand classes and than sixteen thousand words with neighbours, so keys stay small integers. */
function tripleKey(a: number, b: number, c: number): number {
  return (a * 1024 + b) * 1024 + c
}

function pairKey(a: number, b: number): number {
  return a * 16_384 + b
}

/** Gives the class of a word; `isNamed` where it stands there as a name. */
export type WordClasses = (word: string, isNamed: boolean) => string

/** The words that are classes of their own: they carry the grammar of a sentence. */
const ownClasses = 200

/**
 * Makes the classes: the commonest words are each a class of their own, every other word belongs to all the parts of
 * speech that it can be ('NN|VB'), which needs no tagger and never guesses.
 */
export function wordClasses(english: English): WordClasses {
  const common = new Set(english.words.toSorted((a, b) => english.countOf(b) - english.countOf(a)).slice(0, ownClasses)).add('i').add('a')
  const known = new Map<string, string>()
  return (word, isNamed) => {
    if (common.has(word)) return word
    if (!/^\p{L}/u.test(word)) return /^\d/.test(word) ? 'CD' : /^[.!?…]$/.test(word) ? '.' : word
    if (isNamed) return 'NNP'
    const seen = known.get(word)
    if (seen) return seen
    const made = english.tagsOf(word) ?? classByEnding(word)
    known.set(word, made)
    return made
  }
}

function classByEnding(word: string): string {
  if (word.endsWith('ing')) return 'VBG'
  if (word.endsWith('ed')) return 'VBD|VBN'
  if (word.endsWith('ly')) return 'RB'
  return word.endsWith('s') ? 'NNS' : 'NN'
}

/** What stands before the first word and after the last. */
export const edges = { before: '<s>', after: '</s>' } as const

function classOfToken(sentence: WordSentence, at: number, classOf: WordClasses): string {
  const token = sentence[at]
  return token ? classOf(token.word, token.isNamed) : edgeAt(at)
}

function wordAt(sentence: WordSentence, at: number): string {
  return sentence[at]?.word ?? edgeAt(at)
}

function edgeAt(at: number): string {
  return at < 0 ? edges.before : edges.after
}

function add(sums: Map<number, number>, key: number, count: number): void {
  sums.set(key, (sums.get(key) ?? 0) + count)
}
