import type { CheckPass, Finding, Severity, Span } from '../model/finding.ts'
import { normaliseText } from '../text/normal.ts'
import { type Token, tokensOf } from '../text/tokens.ts'
import { isHonorific } from './split-name.ts'
import type { Said } from '../model/said.ts'

/** The salutation: 'Dear Ms Okonkwo,'. */
export interface Greeting {
  /** 'Dear', 'Hi'; empty where the letter opens with a bare name. */
  readonly word: string
  /** What follows it, up to the comma. */
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
}

/** One part of a letter, read once for all rules. Offsets are those of `text`, which is in normal form. */
export interface Reading {
  readonly part: 'subject' | 'body'
  readonly text: string
  readonly tokens: readonly Token[]
  readonly greeting: Greeting | undefined
  /** Where the lines below the closing begin; the length of the text where there is no closing. */
  readonly signatureFrom: number
  /** As the candidate wrote it. */
  readonly original: string
  originAt(offset: number): number
}

/** A finding with offsets of the normal form, before they are led back to the words as written. */
export interface Slip {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly rule: string
  readonly pass: CheckPass
  readonly message: string
  readonly said?: Said | undefined
  readonly suggestions: readonly string[]
}

/** A slip in a name, with the token it ends at, and how surely a name was expected there. */
export interface NameSlip extends Slip {
  readonly last: number
  readonly certain: boolean
}

/**
 * Reads one part of a letter: its words, its greeting, where the signature begins.
 *
 * @example
 * readPart('body', 'Dear Ms Okonkwo,\n\nThank you.').greeting.tokens.map(({ text }) => text)
 * // => ['Ms', 'Okonkwo']
 */
export function readPart(part: 'subject' | 'body', original: string): Reading {
  const { text, originAt } = normaliseText(original)
  const tokens = tokensOf(text)
  return {
    part,
    text,
    tokens,
    greeting: part === 'body' ? greetingOf(text, tokens) : undefined,
    signatureFrom: part === 'body' ? signatureStart(text) : text.length,
    original,
    originAt,
  }
}

/**
 * Leads slips back to the words as the candidate wrote them; suggestions keep the kind of apostrophe that stood there.
 *
 * @example
 * slipsToFindings(readPart('body', 'Hi Jon'), [{ start: 3, end: 6, severity: 'error', rule: 'name-near', pass: 'names', message: '', suggestions: [] }])[0].part
 * // => 'body'
 */
export function slipsToFindings({ part, original, originAt }: Reading, slips: readonly Slip[]): Finding[] {
  return slips.map(({ severity, rule, pass, message, said, suggestions, ...normal }) => {
    const span = originSpan(normal, originAt)
    const curly = original.slice(span.start, span.end).includes('’')
    return {
      part,
      ...span,
      severity,
      rule,
      pass,
      message,
      ...(said && { said }),
      suggestions: curly ? suggestions.map((each) => each.replaceAll("'", '’')) : suggestions,
    }
  })
}

/**
 * Leads a span back to the text as the candidate wrote it.
 *
 * @example
 * originSpan({ start: 1, end: 2 }, (offset) => offset * 2)
 * // => { start: 2, end: 4 }
 */
export function originSpan({ start, end }: Span, originAt: (offset: number) => number): Span {
  return { start: originAt(start), end: originAt(end) }
}

/**
 * Tells whether a token stands in the greeting.
 *
 * @example
 * isInGreeting(readPart('body', 'Hi Jon, met Jon'), { start: 3 })
 * // => true
 */
export function isInGreeting({ greeting }: Reading, { start }: Pick<Token, 'start'>): boolean {
  return greeting !== undefined && greeting.tokens.some((token) => token.start === start)
}

const opening = /^(?:dear|hi|hello|hey|greetings|hiya|good)$/i
const mostNames = 8

function greetingOf(text: string, tokens: readonly Token[]): Greeting | undefined {
  const word = tokens.slice(0, 3).find((token) => token.startsLine && opening.test(token.text))
  if (word === undefined) return bareGreeting(text, tokens)
  const isTime = /^good$/i.test(word.text)
  const second = tokens[word.index + 1]
  if (isTime && !/^(?:morning|afternoon|evening|day)$/i.test(second?.text ?? '')) return undefined
  const last = isTime && second !== undefined ? second : word
  const named = namesAfter(tokens, last.index + 1, isTime)
  return { word: text.slice(word.start, last.end), tokens: named, start: word.start, end: named.at(-1)?.end ?? last.end }
}

/** A greeting ends at the comma, the line's end or the next sentence; titles keep their dot. */
function namesAfter(tokens: readonly Token[], from: number, commaFirst: boolean): Token[] {
  const named: Token[] = []
  for (const token of tokens.slice(from, from + mostNames)) {
    const before = named.at(-1)
    const gap = before && (isHonorific(before.text) || before.text.length === 1) ? token.gap.replace('.', '') : token.gap
    const ends = before === undefined && commaFirst ? /[\n:!?.;]/ : /[,\n:!?.;]|-| - /
    if (ends.test(gap)) break
    named.push(token)
  }
  return named
}

/** 'Siobhán,' alone on the first line. */
function bareGreeting(text: string, tokens: readonly Token[]): Greeting | undefined {
  const line = /^\s*([^\n]{1,60}?)\s*[,:-]?\s*\n/.exec(text)
  if (line === null) return undefined
  const end = line.index + line[0].length
  const named = tokens.filter((token) => token.start < end)
  const fits = named.length > 0 && named.length <= 4 && named.every((token) => token.capital) && !/[.!?]\s*\n/.test(line[0])
  const first = named[0]
  const last = named.at(-1)
  if (!fits || first === undefined || last === undefined) return undefined
  return { word: '', tokens: named, start: first.start, end: last.end }
}

const closing =
  /^[ \t]*(?:(?:with )?(?:all |my |very |kind|kindest|warm|warmest|best|many|sincere|heartfelt)* ?(?:best|regards|wishes|thanks|gratitude|appreciation)|(?:yours |very )?(?:sincerely|truly|faithfully|respectfully|cordially|gratefully)(?: yours)?|yours|thank you(?: again)?|cheers|warmly|kind regards|take care|looking forward(?: to [a-z ]{0,30})?)[ \t]*[,.!-]?[ \t]*$/gim

function signatureStart(text: string): number {
  const tail = Math.max(0, text.length - 400)
  const found = [...text.slice(tail).matchAll(closing)].filter(({ index }) => tail + index > 0).at(-1)
  return found === undefined ? text.length : tail + found.index + found[0].length
}
