import { letterKey } from './fold.ts'

/** A word as it stands in a text. Offsets are those of the text it was read from. */
export interface Token {
  readonly index: number
  /** Without a possessive 's. */
  readonly text: string
  readonly start: number
  /** End of `text`. */
  readonly end: number
  /** End with a possessive 's. */
  readonly fullEnd: number
  readonly key: string
  /** What stands between the word before and this one. */
  readonly gap: string
  readonly capital: boolean
  readonly startsSentence: boolean
  readonly startsLine: boolean
}

const hidden = '\\u200B-\\u200D\\u2060\\u00AD\\uFEFF'
const letters = `[\\p{L}\\p{M}\\p{N}&${hidden}]`
const address = '(?:https?://|www\\.)\\S+|[^\\s@<>(),;:]{1,64}@[^\\s@<>(),;]{1,255}'
const wordOrAddress = new RegExp(`${address}|(${letters}+(?:['.\\-]${letters}+)*)`, 'gu')
const afterTitle = /^(?:mr|mrs|ms|mx|dr|prof|st|mt|[a-z])$/i

/**
 * Reads the words of a text that went through normaliseText. E-mail and web addresses are passed over.
 *
 * @example
 * tokensOf("Dear Dr. O'Brien,").map(({ text, startsSentence }) => [text, startsSentence])
 * // => [['Dear', true], ['Dr', false], ["O'Brien", false]]
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(wordOrAddress)) {
    const word = match[1]
    if (word === undefined) continue
    const joined = /^(\p{Lu}?\p{Ll}{2,})\.(\p{Lu}\p{Ll}.*)$/u.exec(word)
    const first = joined?.[1] ?? word
    tokens.push(readToken({ text, before: tokens.at(-1), word: first, start: match.index, index: tokens.length }))
    const second = joined?.[2]
    if (second !== undefined) {
      tokens.push(readToken({ text, before: tokens.at(-1), word: second, start: match.index + first.length + 1, index: tokens.length }))
    }
  }
  return tokens
}

/**
 * Finds the token that stands at an offset; undefined between words.
 *
 * @example
 * tokenAt(tokensOf('a bee'), 3).text
 * // => 'bee'
 */
export function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.fullEnd ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const token = tokens[low]
  return token && token.start <= offset ? token : undefined
}

interface Place {
  readonly text: string
  readonly before: Token | undefined
  readonly word: string
  readonly start: number
  readonly index: number
}

function readToken({ text, before, word, start, index }: Place): Token {
  const core = word.replace(/'s$/i, '')
  const gap = text.slice(before?.fullEnd ?? 0, start)
  const startsLine = before === undefined || gap.includes('\n')
  return {
    index,
    text: core,
    start,
    end: start + core.length,
    fullEnd: start + word.length,
    key: letterKey(core),
    gap,
    capital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(core),
    startsSentence: startsLine || endsSentence(gap, before),
    startsLine,
  }
}

function endsSentence(gap: string, before: Token | undefined): boolean {
  if (/[!?:"“”(•]/.test(gap)) return true
  return gap.includes('.') && !(gap === '. ' && before !== undefined && afterTitle.test(before.text))
}
