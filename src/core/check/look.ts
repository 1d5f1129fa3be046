import type { CaseFile } from '../model/case-file.ts'
import type { Span } from '../model/finding.ts'
import { normaliseText } from '../text/normal.ts'
import { type Token, tokensOf } from '../text/tokens.ts'
import { type Cover, coverOf } from './cover.ts'
import { isCommonWord } from './common-words.ts'
import { jottedTexts } from './jotted.ts'
import type { CheckLexicon } from './letter-to-check.ts'
import { findMentions, type Mention } from './mentions.ts'
import type { Reading } from './reading.ts'
import type { Roster } from './roster.ts'

/** What the rules about names look at: one part of a letter, read, with what is on record. */
export interface Look {
  readonly reading: Reading
  readonly roster: Roster
  readonly mentions: readonly Mention[]
  /** For each token the mention that it belongs to. */
  readonly mentionAt: readonly (Mention | undefined)[]
  /** Where a company stands exactly as recorded. */
  readonly companies: Cover
  /** Capitalised words of the notes, qualifications and reasons: whoever they are, the candidate knows them. */
  readonly known: ReadonlySet<string>
  /** True for an ordinary English word, whatever its case. Without a lexicon only the commonest are known. */
  isOrdinary(word: string): boolean
  readonly hasLexicon: boolean
}

export interface LookParts {
  readonly reading: Reading
  readonly roster: Roster
  readonly companies: readonly Span[]
  readonly known: ReadonlySet<string>
  readonly lexicon: CheckLexicon | undefined
}

/**
 * Puts together what the rules about names look at.
 *
 * @example
 * lookAt({ reading: { text: '', tokens: [] }, roster: { forms: [] }, companies: [], known: new Set(), lexicon: undefined }).mentions
 * // => []
 */
export function lookAt({ reading, roster, companies, known, lexicon }: LookParts): Look {
  const mentions = findMentions(reading, roster)
  const mentionAt: (Mention | undefined)[] = Array.from({ length: reading.tokens.length })
  for (const mention of mentions) mentionAt.fill(mention, mention.first, mention.last + 1)
  const ordinary = new Map<string, boolean>()
  const isOrdinary = (word: string): boolean => {
    const before = ordinary.get(word)
    if (before !== undefined) return before
    const found = lexicon?.isWord(word.toLowerCase()) ?? isCommonWord(word)
    ordinary.set(word, found)
    return found
  }
  return {
    reading,
    roster,
    mentions,
    mentionAt,
    companies: coverOf(reading.text.length, companies),
    known,
    isOrdinary,
    hasLexicon: lexicon !== undefined,
  }
}

/**
 * Lists the capitalised words that the candidate wrote about the interview.
 *
 * @example
 * [...knownWords({ candidate: { name: 'Ana' }, interview: { position: 'Intern' }, people: [{ id: 'p1', name: 'Joan', notes: ['her friend Amal'] }] })]
 * // => ['Intern', 'Amal']
 */
export function knownWords(caseFile: CaseFile): Set<string> {
  const tokens = jottedTexts(caseFile).flatMap((text) => tokensOf(normaliseText(text).text))
  return new Set(tokens.filter(({ capital }) => capital).map(({ text }) => text))
}

/**
 * Tells whether a span meets one of others.
 *
 * @example
 * meets({ start: 2, end: 4 }, [{ start: 3, end: 9 }])
 * // => true
 */
export function meets({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => start < other.end && other.start < end)
}

/**
 * Tells whether two tokens stand side by side in one name: only a space or a hyphen between them.
 *
 * @example
 * [isBeside({ gap: ' ' }), isBeside({ gap: ', ' })]
 * // => [true, false]
 */
export function isBeside(second: Pick<Token, 'gap'>): boolean {
  return /^(?: {1,2}|-|\. )$/.test(second.gap)
}

/**
 * Tells whether a text holds letters at all, of any script.
 *
 * @example
 * ['Ana', '---'].map(isSomeLetter)
 * // => [true, false]
 */
export function isSomeLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}
