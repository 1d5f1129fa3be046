/** A word, number or mark of a sentence. */
export interface WordToken {
  /** As written. */
  readonly text: string
  /** In lower case, with a straight apostrophe. */
  readonly word: string
  readonly start: number
  readonly end: number
  readonly isWord: boolean
  /** Written with a capital where no sentence begins: in all likelihood a name. */
  readonly isNamed: boolean
  /** Part of a hyphenated word or of an address, a title or an abbreviation: not a word by itself. */
  readonly isPart: boolean
}

export type WordSentence = readonly WordToken[]

const abbreviation = /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Jr|Sr|Inc|Co|Corp|Ltd|Bros|vs|etc|e\.g|i\.e|a\.m|p\.m|No|\p{Lu})\.$/u
const piece = /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d[\d,.:]*(?:%|[\p{L}\p{M}]+)?|[.,;:!?()"“”…—–-]/gu

/** Splits a text into sentences of tokens. A line break ends a sentence: greetings and signatures stand alone. */
export function sentencesOf(text: string): readonly WordSentence[] {
  const sentences: WordToken[][] = [[]]
  for (const match of text.matchAll(piece)) {
    const last = sentences.at(-1) ?? []
    const before = last.at(-1)
    const between = before ? text.slice(before.end, match.index) : ''
    const ends =
      before !== undefined &&
      (between.includes('\n') || (/^[.!?…]$/.test(before.text) && between !== '' && !endsInAbbreviation(text, before)))
    if (ends) sentences.push([])
    const sentence = sentences.at(-1) ?? []
    sentence.push(tokenOf(text, match[0], match.index, sentence))
  }
  return sentences.filter((sentence) => sentence.length > 0).map(nameLines)
}

/** A short line of nothing but capitals is a name or a heading: 'Brianna Castellanos', 'Best Regards'. */
function nameLines(sentence: WordSentence): WordSentence {
  const words = sentence.filter((token) => token.isWord)
  const isNames =
    words.length > 0 &&
    words.length <= 5 &&
    words.every((token) => /^\p{Lu}/u.test(token.text)) &&
    !sentence.some((token) => /[.!?]/.test(token.text))
  return isNames && words.length > 1 ? sentence.map((token) => (token.isWord ? { ...token, isNamed: true } : token)) : sentence
}

function endsInAbbreviation(text: string, before: WordToken): boolean {
  return before.text === '.' && abbreviation.test(text.slice(Math.max(0, before.end - 12), before.end))
}

function tokenOf(text: string, found: string, start: number, sentence: WordSentence): WordToken {
  const end = start + found.length
  const isWord = /^\p{L}/u.test(found) && !/[@/]/.test(found)
  const isCapital = /^\p{Lu}/u.test(found) && !/^I(?:$|['’])/.test(found)
  const isMixed = /\p{Ll}\p{Lu}/u.test(found)
  const startsSentence = sentence.every((token) => !token.isWord)
  return {
    text: found,
    word: found.toLowerCase().replaceAll('’', "'"),
    start,
    end,
    isWord,
    isNamed:
      isWord && ((isCapital && !startsSentence) || isMixed || /\p{Lu}[\p{L}\p{M}'’]*-$/u.test(text.slice(Math.max(0, start - 30), start))),
    isPart: /[-–/&@.\d]/.test(text.charAt(start - 1)) || /^(?:[-–/&@\d]|\.\p{L})/u.test(text.slice(end, end + 2)),
  }
}
