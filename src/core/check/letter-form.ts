import type { Finding, LetterPart } from '../model/finding.ts'
import type { LetterToCheck } from './letter-to-check.ts'

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
        message: `A letter has at least ${letterLength.least} words. This one has ${words}.`,
      },
    ]
  if (words > letterLength.most)
    return [
      {
        ...span,
        severity: 'error',
        rule: 'letter-long',
        message: `Nobody reads ${words} words of thanks. Stay under ${letterLength.long}.`,
      },
    ]
  if (words > letterLength.long)
    return [{ ...span, severity: 'hint', rule: 'letter-long', message: `${words} words are many. 75 to 150 are read to the end.` }]
  return []
}

function subjectSlips(subject: string): Finding[] {
  const span = { part: 'subject', start: 0, end: subject.length, pass: 'form', suggestions: [] } as const
  if (subject.trim() === '') return [{ ...span, severity: 'error', rule: 'subject-empty', message: 'The letter has no subject.' }]
  const reply = /^\s*(?:re|aw|fwd?|wg|sv)\s*:/i.exec(subject)
  if (reply)
    return [
      {
        ...span,
        end: reply[0].length,
        severity: 'question',
        rule: 'subject-reply',
        message: 'This begins like an answer. Keep it only in a thread with this person.',
      },
    ]
  if (/^\s*(?:following up|follow[- ]?up|checking in|hello|hi|hey|interview|thanks?|thank you)[\s.!]*$/i.test(subject)) {
    return [{ ...span, severity: 'hint', rule: 'subject-bare', message: 'Name the position or yourself in the subject.' }]
  }
  return [...subject].length > 60
    ? [{ ...span, severity: 'hint', rule: 'subject-long', message: 'Subjects over 60 characters are cut off on a phone.' }]
    : []
}

const phrases: readonly { readonly pattern: RegExp; readonly rule: string; readonly message: string }[] = [
  {
    rule: 'phrase-worn',
    message: 'Worn phrase: say it in words of your own.',
    pattern:
      /\b(?:just checking in|touch(?:ing)? base|circl(?:e|ing) back|hit the ground running|(?:a )?perfect fit|(?:a )?valuable asset|think outside the box|go-getter|team player|at your earliest convenience|reach(?:ing)? out)\b/gi,
  },
  {
    rule: 'phrase-stiff',
    message: 'You know who reads this: greet them by name.',
    pattern: /\b(?:to whom it may concern|dear sir\/madam|dear sir or madam|dear sirs?)\b/gi,
  },
  {
    rule: 'phrase-gift',
    message: 'A gift can put the reader in a spot. Thanks are enough.',
    pattern: /\b(?:gift cards?|gifts?|vouchers?|flowers|chocolates?|bottle of wine)\b/gi,
  },
  {
    rule: 'phrase-device',
    message: 'Leave the device out of the signature.',
    pattern: /\bsent from my (?:iphone|ipad|android|phone|mobile|samsung)[^\n]*/gi,
  },
  {
    rule: 'phrase-pay',
    message: 'Pay is not for this letter.',
    pattern: /\b(?:salary|benefits package|paid time off|compensation package)\b/gi,
  },
]

function hints(part: LetterPart, text: string): Finding[] {
  return phrases.flatMap(({ pattern, rule, message }) =>
    [...text.matchAll(pattern)].map((match): Finding => ({
      part,
      start: match.index,
      end: match.index + match[0].length,
      severity: 'hint',
      rule,
      pass: 'form',
      message,
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
  const shout = shouts.map((match) => ({ match, rule: 'mark-shout', message: 'One exclamation mark is enough.', suggestions: ['.'] }))
  const face = faces.map((match) => ({ match, rule: 'mark-emoji', message: 'Leave the emoji out.', suggestions: [] as string[] }))
  return [...shout, ...face].map(({ match, rule, message, suggestions }): Finding => ({
    part: 'body',
    start: match.index,
    end: match.index + match[0].length,
    severity: 'hint',
    rule,
    pass: 'form',
    message,
    suggestions,
  }))
}
