import type { Finding, LetterPart } from '../model/finding.ts'
import type { LetterToCheck } from './letter-to-check.ts'
import { say } from './say.ts'

/** Words that a letter must have, may have, and must not exceed (H1, C5). */
export const letterLength = { least: 50, long: 200, most: 250 } as const

/**
 * Checks the form of a letter: its length, its subject, its tone.
 *
 * @example
 * findFormSlips({ subject: 'Thank you for Thursday', body: 'Dear Joan, …' }).map(({ rule }) => rule)
 * // => ['letter-short']
 */
export function findFormSlips(letter: Pick<LetterToCheck, 'subject' | 'body'>): Finding[] {
  return [
    ...lengthSlips(letter.body),
    ...subjectSlips(letter.subject),
    ...hints('subject', letter.subject),
    ...hints('body', letter.body),
    ...marks(letter.body),
  ]
}

/**
 * Counts the words of a text.
 *
 * @example
 * countWords('Dear Ms O’Brien, well-read')
 * // => 4
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.@-]*/gu)?.length ?? 0
}

function lengthSlips(body: string): Finding[] {
  const words = countWords(body)
  const span = { part: 'body', start: 0, end: 0, pass: 'form', suggestions: [] } as const
  if (words < letterLength.least)
    return [
      {
        ...span,
        severity: 'error',
        rule: 'letter-short',
        ...say('letter-short', { least: letterLength.least, words }),
      },
    ]
  if (words > letterLength.most)
    return [
      {
        ...span,
        severity: 'error',
        rule: 'letter-long',
        ...say('letter-endless', { words, long: letterLength.long }),
      },
    ]
  if (words > letterLength.long)
    return [{ ...span, severity: 'hint', rule: 'letter-long', ...say('letter-long', { words }) }]
  return []
}

function subjectSlips(subject: string): Finding[] {
  const span = { part: 'subject', start: 0, end: subject.length, pass: 'form', suggestions: [] } as const
  if (subject.trim() === '') return [{ ...span, severity: 'error', rule: 'subject-empty', ...say('subject-empty') }]
  const reply = /^\s*(?:re|aw|fwd?|wg|sv)\s*:/i.exec(subject)
  if (reply)
    return [
      {
        ...span,
        end: reply[0].length,
        severity: 'question',
        rule: 'subject-reply',
        ...say('subject-reply'),
      },
    ]
  if (/^\s*(?:following up|follow[- ]?up|checking in|hello|hi|hey|interview|thanks?|thank you)[\s.!]*$/i.test(subject)) {
    return [{ ...span, severity: 'hint', rule: 'subject-bare', ...say('subject-bare') }]
  }
  return [...subject].length > 60
    ? [{ ...span, severity: 'hint', rule: 'subject-long', ...say('subject-long') }]
    : []
}

const phrases: readonly { readonly pattern: RegExp; readonly rule: 'phrase-worn' | 'phrase-stiff' | 'phrase-gift' | 'phrase-device' | 'phrase-pay' }[] = [
  {
    rule: 'phrase-worn',
    pattern:
      /\b(?:just checking in|touch(?:ing)? base|circl(?:e|ing) back|hit the ground running|(?:a )?perfect fit|(?:a )?valuable asset|think outside the box|go-getter|team player|at your earliest convenience|reach(?:ing)? out)\b/gi,
  },
  {
    rule: 'phrase-stiff',
    pattern: /\b(?:to whom it may concern|dear sir\/madam|dear sir or madam|dear sirs?)\b/gi,
  },
  {
    rule: 'phrase-gift',
    pattern: /\b(?:gift cards?|gifts?|vouchers?|flowers|chocolates?|bottle of wine)\b/gi,
  },
  {
    rule: 'phrase-device',
    pattern: /\bsent from my (?:iphone|ipad|android|phone|mobile|samsung)[^\n]*/gi,
  },
  {
    rule: 'phrase-pay',
    pattern: /\b(?:salary|benefits package|paid time off|compensation package)\b/gi,
  },
]

function hints(part: LetterPart, text: string): Finding[] {
  return phrases.flatMap(({ pattern, rule }) =>
    [...text.matchAll(pattern)].map((match): Finding => ({
      part,
      start: match.index,
      end: match.index + match[0].length,
      severity: 'hint',
      rule,
      pass: 'form',
      ...say(rule),
      suggestions: [],
    })),
  )
}

/** At most one exclamation mark, no emoji. */
function marks(body: string): Finding[] {
  const shouts = [...body.matchAll(/!+/g)].slice(1)
  const faces = [...body.matchAll(/\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*/gu)].filter(
    ([face]) => !/^[©®™]/.test(face),
  )
  const shout = shouts.map((match) => ({ match, rule: 'mark-shout' as const, suggestions: ['.'] }))
  const face = faces.map((match) => ({ match, rule: 'mark-emoji' as const, suggestions: [] as string[] }))
  return [...shout, ...face].map(({ match, rule, suggestions }): Finding => ({
    part: 'body',
    start: match.index,
    end: match.index + match[0].length,
    severity: 'hint',
    rule,
    pass: 'form',
    ...say(rule),
    suggestions,
  }))
}
