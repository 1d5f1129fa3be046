import type { Span } from '../model/finding.ts'
import { editDistance } from '../text/edit-distance.ts'
import type { Token } from '../text/tokens.ts'
import { isLike } from './likeness.ts'
import type { Reading, Slip } from './reading.ts'
import { say, type Saying } from './say.ts'

export interface PositionRecord {
  readonly position: string
  /** Positions of other applications. */
  readonly others: readonly string[]
  /** Words that the letter may bear for other reasons: companies and people. */
  readonly taken: readonly Span[]
}

/**
 * Finds where the position stands exactly as recorded: whatever a dictionary thinks of 'Sailmaker', it is right there.
 *
 * @example
 * findPosition({ text: 'Sailmaker: with thanks' }, 'Sailmaker')
 * // => [{ start: 0, end: 9 }]
 */
export function findPosition({ text }: Pick<Reading, 'text'>, position: string): Span[] {
  const spans: Span[] = []
  if (position === '') return spans
  for (let start = text.indexOf(position); start >= 0; start = text.indexOf(position, start + position.length)) {
    const end = start + position.length
    const stands = !/[\p{L}\p{N}]$/u.test(text.slice(0, start).slice(-2)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
    if (stands) spans.push({ start, end })
  }
  return spans
}

/**
 * Finds the position misspelt, and another position where the letter names the one it is about.
 *
 * @example
 * findPositionSlips({ text: 'the Policy Felow role', tokens: [] }, { position: 'Policy Fellow', others: [], taken: [] })[0].suggestions
 * // => ['Policy Fellow']
 */
export function findPositionSlips(reading: Reading, record: PositionRecord): Slip[] {
  if (record.position.trim() === '') return []
  return [...otherPositions(reading, record), ...namedPositions(reading, record), ...misspelt(reading, record)]
}

function otherPositions({ text }: Reading, { position, others }: PositionRecord): Slip[] {
  const own = plain(position)
  return others.flatMap((other) => {
    const key = plain(other)
    if (key === '' || key === own || own.includes(key)) return []
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${key.split(' ').map(escaped).join('[\\s/-]+')}(?![\\p{L}\\p{N}])`, 'giu')
    return [...text.matchAll(pattern)].flatMap((match) => {
      const left = text.slice(Math.max(0, match.index - 50), match.index)
      const right = text.slice(match.index + match[0].length, match.index + match[0].length + 16)
      const called = slotAfter.test(right)
      const asOwn =
        /\b(?:as|was|being|my|previous|former|current|became|your|with|by|from) (?:an? |the |our |my |last |first |current )*$/i.test(left)
      if (!called && (asOwn || !/^\p{Lu}/u.test(match[0]))) return []
      const saying = say('position-elsewhere', { other, position })
      return [
        positionSlip(
          { start: match.index, end: match.index + match[0].length },
          'position-elsewhere',
          called || key.includes(' ') ? 'error' : 'question',
          saying,
          position,
        ),
      ]
    })
  })
}

const slotAfter = /^ (?:position|role|opening|internship|vacancy|job|post)\b/i
const slot =
  /\b(?:the|your|this|an?) ((?:(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}/&'.-]*)?[\p{L}\p{M}\p{N}&]\)? ){1,6}?)(?:position|role|internship|opening|vacancy|post)\b/gu
const adjectives =
  /^(?:full-?time|part-?time|open|new|paid|unpaid|summer|winter|spring|fall|autumn|remote|hybrid|exciting|current|advertised|above|said|available|same|first|second|final|permanent|temporary|volunteer|great|wonderful|right|ideal|interesting|dynamic|challenging|important|key|leading|team|day-to-day|new|unique|central|next|offered|\d{4})$/i

/** 'the … role' names the position: what stands there is it, a part of it, or another one. */
function namedPositions({ text }: Reading, { position, others, taken }: PositionRecord): Slip[] {
  const own = plain(position)
  const ownWords = own.split(' ')
  return [...text.matchAll(slot)].flatMap((match) => {
    const phrase = (match[1] ?? '').trim()
    const words = plain(phrase)
      .split(' ')
      .filter((word) => word !== '')
    const start = match.index + match[0].indexOf(match[1] ?? '')
    const span = { start, end: start + phrase.length }
    if (words.every((word) => ownWords.includes(word)) || taken.some((each) => each.start < span.end && span.start < each.end)) return []
    if (others.some((other) => plain(other) === words.join(' ')) || isFluent(words, own)) return []
    const named = words.filter((word) => !adjectives.test(word))
    const capitals = phrase.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length
    const shared = named.filter((word) => ownWords.includes(word)).length
    if (named.every((word) => ownWords.includes(word) || isVariant(word, ownWords))) return []
    if (isMisspelt(named, ownWords))
      return [positionSlip(span, 'position-near', 'error', say('position-recorded', { position }), position)]
    if (capitals >= 2)
      return [positionSlip(span, 'position-other', 'error', say('position-recorded-not', { position, written: phrase }), position)]
    if (shared === 0 || (named.length < 2 && capitals === 0)) return []
    return [positionSlip(span, 'position-other', 'question', say('position-same', { position, written: phrase }), position)]
  })
}

/** 'the part you play in this role' names nothing. */
function isFluent(words: readonly string[], own: string): boolean {
  return words.some(
    (word) =>
      /^(?:of|to|in|for|with|that|and|at|on|as|about|you|we|i|is|was|are|my|our|your|play|plays|played|from|by|who|which)$/.test(word) &&
      !` ${own} `.includes(` ${word} `),
  )
}

function isVariant(word: string, ownWords: readonly string[]): boolean {
  return ownWords.some(
    (own) =>
      own.length >= 4 &&
      word.length >= 4 &&
      own !== word &&
      (`${own}s` === word || own === `${word}s` || `${own}ship` === word || own === `${word}ship`),
  )
}

function isMisspelt(words: readonly string[], ownWords: readonly string[]): boolean {
  if (words.length !== ownWords.length) return false
  return words.every((word, place) => isSlip(word, ownWords[place] ?? ''))
}

function isSlip(word: string, own: string): boolean {
  return word === own || (editDistance(word, own, 3) <= (own.length > 4 ? 2 : 1) && isLike(word, own, 'certain'))
}

/** The position in capitals, one slip off, wherever it stands. */
function misspelt({ text, tokens }: Reading, { position, taken }: PositionRecord): Slip[] {
  const ownWords = plain(position).split(' ')
  if (ownWords.length < 2) return []
  return tokens.flatMap((first) => {
    const window = tokens.slice(first.index, first.index + ownWords.length)
    const last = window.at(-1)
    if (window.length < ownWords.length || last === undefined || !isSpaced(window) || !window.some(({ capital }) => capital)) return []
    const words = window.map((token) => plain(token.text))
    const equal = words.filter((word, place) => word === ownWords[place]).length
    if (equal === ownWords.length || equal < ownWords.length - 1 || !isMisspelt(words, ownWords)) return []
    const span = { start: first.start, end: last.end }
    const wrong = words.findIndex((word, place) => word !== ownWords[place])
    if (`${ownWords[wrong] ?? ''}s` === words[wrong] || taken.some((each) => each.start < span.end && span.start < each.end)) return []
    return [
      positionSlip(
        span,
        'position-near',
        'error',
        say('position-recorded-not', { position, written: text.slice(span.start, span.end) }),
        position,
      ),
    ]
  })
}

function isSpaced(window: readonly Token[]): boolean {
  return window.every((token, place) => place === 0 || /^(?: |-|\/| - |, )$/.test(token.gap))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function positionSlip({ start, end }: Span, rule: string, severity: Slip['severity'], saying: Saying, position: string): Slip {
  return { start, end, severity, rule, pass: 'names', ...saying, suggestions: [position] }
}
