import type { Finding } from '../../core/model/finding.ts'
import type { English } from './english.ts'
import { letterWords } from './letter-words.ts'
import { type WordForms, wordForms } from './word-forms.ts'
import type { WordSentence, WordToken } from './word-tokens.ts'
import { type PlainCode, say } from '../../core/check/say.ts'

/** Looks at one place of a sentence and says what should stand there instead, if anything. */
interface ClassRule {
  readonly name: string
  readonly says: PlainCode
  find(place: Place): string | undefined
}

/** A word in its sentence; `at(-1)` is the token before it. */
interface Place {
  readonly word: string
  at(offset: number): string
  /** True where the word can be nothing but these parts of speech. */
  isOnly(offset: number, tags: readonly string[]): boolean
  /** True where the word can be one of these parts of speech. */
  canBe(offset: number, tags: readonly string[]): boolean
  /** The number of the word in its sentence. */
  readonly index: number
  readonly forms: WordForms
}

/**
 * Finds grammar that goes wrong by the parts of speech alone: 'will causes', 'is generate by', 'many friend'. Only
 * words speak that can be one thing and nothing else, so no tagger guesses.
 */
export function findClassSlips(english: English): (sentence: WordSentence) => readonly Finding[] {
  const forms = wordForms(english)
  return (sentence) =>
    sentence.flatMap((token, index) => {
      if (!token.isWord || token.isPart || /^\p{Lu}/u.test(token.text) || token.word.includes("'")) return []
      const place = placeOf(sentence, index, { english, forms })
      for (const { name, says, find } of rules) {
        const right = find(place)
        if (right !== undefined && right !== token.word) return [findingAt(token, name, says, right)]
      }
      return []
    })
}

function placeOf(
  sentence: WordSentence,
  index: number,
  { english, forms }: { readonly english: English; readonly forms: WordForms },
): Place {
  const tagsAt = (offset: number): readonly string[] => {
    const token = sentence[index + offset]
    return token && token.isWord && !token.isNamed ? (english.tagsOf(token.word)?.split('|') ?? []) : []
  }
  return {
    word: sentence[index]?.word ?? '',
    index,
    forms,
    at: (offset) => sentence[index + offset]?.word ?? '',
    isOnly: (offset, tags) => tagsAt(offset).length > 0 && tagsAt(offset).every((tag) => tags.includes(tag)),
    canBe: (offset, tags) => tagsAt(offset).some((tag) => tags.includes(tag)),
  }
}

const modals = new Set([
  'will',
  'would',
  'can',
  'could',
  'should',
  'must',
  'might',
  'may',
  "can't",
  "won't",
  "couldn't",
  "wouldn't",
  "shouldn't",
  'cannot',
])
const beings = new Set(['is', 'are', 'was', 'were', 'been', 'be', "isn't", "aren't", "wasn't", "weren't"])
const many = new Set([
  'many',
  'several',
  'few',
  'these',
  'those',
  'various',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'numerous',
])
const single = new Set(['each', 'every', 'another'])
const thirdPersons = new Set(['he', 'she', 'it'])
const opening = new Set(['', ',', '.', ';', 'because', 'but', 'since', 'although', 'though', 'while', 'whereas', 'however', 'and', 'so'])
const singularDeterminers = new Set(['the', 'a', 'an', 'this', 'my', 'your', 'our', 'his', 'her', 'their', 'every', 'each', 'that'])
/** Words that are the same for one and for many, or are not counted. */
const unchanging = new Set([
  ...'ethics physics mathematics economics statistics politics news people police children men women fish sheep deer series species aircraft staff data media folk feet teeth mice youth more such other others same'.split(
    ' ',
  ),
  ...'savings appropriations kind sort type million thousand hundred dozen billion percent pair plus per cent half'.split(' '),
])

const rules: readonly ClassRule[] = [
  {
    name: 'modal-base',
    says: 'verb-plain',
    find({ at, isOnly, canBe, forms, word }) {
      const offset = isOnly(-1, ['RB']) ? -2 : -1
      // A question begins with the verb, and 'the will' is a noun.
      const isNoun =
        at(offset - 1) === '' || /^[.,;:!?]$/.test(at(offset - 1)) || singularDeterminers.has(at(offset - 1)) || canBe(offset - 1, ['JJ'])
      if (!modals.has(at(offset)) || isNoun) return undefined
      return canBe(0, ['VBZ', 'VBD', 'VBN']) && !canBe(0, ['VB', 'VBP', 'RB', 'JJ', 'IN', 'DT', 'MD', 'CC'])
        ? forms.baseOf(word)
        : undefined
    },
  },
  {
    name: 'be-participle',
    says: 'be-participle',
    find({ at, isOnly, forms, word }) {
      if (!beings.has(at(-1)) || !isOnly(0, ['VB', 'VBP'])) return undefined
      return at(1) === 'by' || at(1) === 'in' || at(1) === 'to' || at(1) === 'from' || at(1) === 'as' ? forms.participleOf(word) : undefined
    },
  },
  {
    name: 'have-participle',
    says: 'have-participle',
    find({ at, isOnly, forms, word }) {
      // 'Do not have email', 'to have breakfast': there it is the verb of owning.
      const owns = at(-2) === 'to' || /^(?:do|does|did|don't|doesn't|didn't)$/.test(at(-2) === 'not' ? at(-3) : at(-2))
      const isHelping = at(-1) === 'has' || (at(-1) === 'have' && !owns)
      return isHelping && isOnly(0, ['VB', 'VBP']) && !letterWords.has(word) ? forms.participleOf(word) : undefined
    },
  },
  {
    name: 'agreement',
    says: 'agreement',
    find({ at, isOnly, canBe, forms, word }) {
      const isBase = canBe(0, ['VB', 'VBP']) && !canBe(0, ['VBD', 'VBN', 'VBZ', 'MD', 'RB', 'IN', 'JJ', 'CC', 'DT', 'PRP', 'NNS', 'UH'])
      if (!isBase) return undefined
      const offset = isOnly(-1, ['RB']) ? -2 : -1
      return thirdPersons.has(at(offset)) && opening.has(at(offset - 1)) ? forms.thirdOf(word) : undefined
    },
  },
  {
    name: 'agreement',
    says: 'agreement',
    find({ at, isOnly, forms, word, index }) {
      if (!isOnly(0, ['VB', 'VBP']) || !isOnly(-1, ['NN'])) return undefined
      const determiner = singularDeterminers.has(at(-2)) ? -2 : isOnly(-2, ['JJ']) ? -3 : 0
      if (modals.has(at(1)) || modals.has(at(2)) || beings.has(at(1))) return undefined
      const startsClause = index + determiner === 0 || (at(determiner - 1) === ',' && index < 12) || at(determiner - 1) === 'because'
      return determiner !== 0 && singularDeterminers.has(at(determiner)) && startsClause ? forms.thirdOf(word) : undefined
    },
  },
  {
    name: 'agreement',
    says: 'agreement',
    find({ at, isOnly, forms, word, index }) {
      if (!isOnly(0, ['VBZ']) || !isOnly(-1, ['NNS']) || unchanging.has(at(-1))) return undefined
      const start =
        at(-2) === 'the' || at(-2) === 'these' || at(-2) === 'your' || at(-2) === 'my' || at(-2) === 'those' ? index - 2 : index - 1
      // 'Ethics consults on the wards are …': the verb is still to come.
      const hasVerbLater = [1, 2, 3, 4, 5, 6].some((offset) => beings.has(at(offset)) || modals.has(at(offset)) || at(offset) === 'have')
      return start === 0 && !hasVerbLater && word !== 'is' && word !== 'has' ? forms.baseOf(word) : undefined
    },
  },
  {
    name: 'plural',
    says: 'noun-plural',
    find({ at, isOnly, canBe, forms, word }) {
      if (!isOnly(0, ['NN']) || unchanging.has(word)) return undefined
      const number = isOnly(-1, ['JJ']) ? at(-2) : at(-1)
      const before = isOnly(-1, ['JJ']) ? at(-3) : at(-2)
      const isAlone =
        at(1) === '' ||
        /^[.,;:!?]$/.test(at(1)) ||
        (canBe(1, ['IN', 'CC', 'MD', 'TO', 'WDT', 'WP', 'EX']) && !canBe(1, ['NN', 'JJ', 'VBG'])) ||
        ['that', 'to', 'and', 'of', 'in'].includes(at(1))
      const isCompound = singularDeterminers.has(before) || /^\d|^[$]/.test(before) || before === 'one'
      return many.has(number) && isAlone && !isCompound && at(1) !== 'or' ? forms.pluralOf(word) : undefined
    },
  },
  {
    name: 'singular',
    says: 'noun-singular',
    find: ({ at, isOnly, canBe, forms, word }) =>
      single.has(at(-1)) && isOnly(0, ['NNS']) && !canBe(1, ['NN', 'NNS']) && !unchanging.has(word) && !/^\d/.test(at(-2))
        ? forms.singularOf(word)
        : undefined,
  },
  {
    name: 'one-and-many',
    says: 'one-and-many',
    find: ({ at, isOnly, forms, word }) =>
      (at(-1) === 'a' || at(-1) === 'an') &&
      isOnly(0, ['NNS']) &&
      !unchanging.has(word) &&
      /^$|^[.,;:!?]$|^(?:in|of|for|with|to|that|and|at|on|from|is|was)$/.test(at(1))
        ? forms.singularOf(word)
        : undefined,
  },
  {
    name: 'the-same',
    says: 'article-missing',
    find: ({ at, word }) =>
      word === 'same' && /^(?:is|are|was|were|at|in|of|on|with|have|has|from|for|do|not|about|by|to)$/.test(at(-1)) && at(-1) !== ''
        ? 'the same'
        : undefined,
  },
]

function findingAt({ start, end }: WordToken, name: string, says: PlainCode, right: string): Finding {
  return { part: 'body', start, end, severity: 'error', rule: `grammar-${name}`, pass: 'grammar', ...say(says), suggestions: [right] }
}
