import type { Dialect } from '../model/finding.ts'
import { months, weekdays } from './calendar-words.ts'
import { type RecordSource, sourceWords } from './source-words.ts'

/** Gaps that are filled with a code and not with words of the letter: each language has words of its own for them. */
export type CodedGap = 'record' | 'day' | 'format' | 'here' | 'there'

const formats = { 'in-person': 'in person', video: 'by video', phone: 'by phone' } as const

const english: Readonly<Record<Dialect, string>> = {
  'en-US': 'American English',
  'en-GB': 'British English',
  'en-AU': 'Australian English',
  'en-CA': 'Canadian English',
  'en-IN': 'Indian English',
}

/**
 * Says in English what a code in a gap stands for: the source of a record, a day, a form of meeting, a kind of English.
 *
 * @example
 * [gapWords.record('typed'), gapWords.day('2026-11-19'), gapWords.there('en-GB')]
 * // => ['Your notes say', 'Thursday, 19 November', 'British English']
 */
export const gapWords: Readonly<Record<CodedGap, (code: string) => string>> = {
  record: (code) => (isSource(code) ? recordSays(code) : code),
  day: dayInWords,
  format: (code) => wordsIn(formats, code),
  here: (code) => wordsIn(english, code),
  there: (code) => wordsIn(english, code),
}

/**
 * Tells whether a gap is filled with a code.
 *
 * @example
 * ['record', 'name'].map(isCodedGap)
 * // => [true, false]
 */
export function isCodedGap(gap: string): gap is CodedGap {
  return Object.hasOwn(gapWords, gap)
}

function recordSays(source: RecordSource): string {
  const words = sourceWords[source]
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${source === 'typed' ? 'say' : 'says'}`
}

function isSource(code: string): code is RecordSource {
  return Object.hasOwn(sourceWords, code)
}

function dayInWords(code: string): string {
  const day = Temporal.PlainDate.from(code)
  return `${weekdays[day.dayOfWeek - 1] ?? ''}, ${day.day} ${months[day.month - 1] ?? ''}`
}

function wordsIn(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}
