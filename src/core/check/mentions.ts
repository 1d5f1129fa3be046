import { tokenAt } from '../text/tokens.ts'
import type { Reading } from './reading.ts'
import type { NameForm, Roster } from './roster.ts'

/** A place where a recorded name stands exactly as recorded. `first` and `last` are indices of tokens. */
export interface Mention {
  /** Several where people share the name. */
  readonly forms: readonly NameForm[]
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

/**
 * Finds the recorded names that stand in a text exactly as recorded, the longest at each place.
 *
 * @example
 * findMentions(
 *   { text: 'Hi Joan', tokens: [{ index: 0, text: 'Hi', start: 0, end: 2, gap: '' }, { index: 1, text: 'Joan', start: 3, end: 7, gap: ' ' }], signatureFrom: 7 },
 *   { forms: [{ text: 'Joan', words: ['Joan'] }] },
 * ).map(({ start, end }) => [start, end])
 * // => [[3, 7]]
 */
export function findMentions(reading: Reading, roster: Roster): Mention[] {
  const byWord = new Map<string, NameForm[]>()
  for (const form of roster.forms) {
    const [word] = form.words
    if (word !== undefined) byWord.set(word, [...(byWord.get(word) ?? []), form])
  }
  const mentions: Mention[] = []
  let next = 0
  for (const token of reading.tokens) {
    if (token.index < next) continue
    const candidates = byWord.get(token.text) ?? inSignature(reading, token.start, byWord, token.text)
    const mention = longestAt(reading, token.index, candidates)
    if (mention === undefined) continue
    mentions.push(mention)
    next = mention.last + 1
  }
  return [...mentions, ...findUnspaced(reading, roster)].toSorted((a, b) => a.start - b.start)
}

/** Signatures are often set in capitals: BRIANNA CASTELLANOS is her name. */
function inSignature(reading: Reading, start: number, byWord: ReadonlyMap<string, readonly NameForm[]>, word: string): readonly NameForm[] {
  if (start < reading.signatureFrom || word !== word.toUpperCase() || word.length < 2) return []
  return [...byWord.values()]
    .flat()
    .filter(({ words }) => words[0]?.toUpperCase() === word)
    .map((form) => ({ ...form, words: form.words.map((each) => each.toUpperCase()) }))
}

function longestAt(reading: Reading, first: number, candidates: readonly NameForm[]): Mention | undefined {
  const fitting = candidates.filter((form) => standsAt(reading, first, form.words))
  const most = Math.max(0, ...fitting.map(({ words }) => words.length))
  if (most === 0) return undefined
  const last = first + most - 1
  return {
    forms: fitting.filter(({ words }) => words.length === most),
    first,
    last,
    start: reading.tokens[first]?.start ?? 0,
    end: reading.tokens[last]?.end ?? 0,
  }
}

function standsAt({ tokens }: Reading, first: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = tokens[first + offset]
    if (token === undefined || token.text !== word) return false
    return offset === 0 || /^(?: |-|\. |\.|, )$/.test(token.gap)
  })
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Scripts that put no spaces between words: 王小明先生 holds the name 王小明. */
function findUnspaced(reading: Reading, roster: Roster): Mention[] {
  const forms = roster.forms.filter(({ text }) => text.length > 1 && unspaced.test(text))
  return forms.flatMap((form) => {
    const found: Mention[] = []
    for (let start = reading.text.indexOf(form.text); start >= 0; start = reading.text.indexOf(form.text, start + form.text.length)) {
      const end = start + form.text.length
      const token = tokenAt(reading.tokens, start)
      if (token && token.end >= end && token.end - token.start > end - start)
        found.push({ forms: [form], first: token.index, last: token.index, start, end })
    }
    return found
  })
}
