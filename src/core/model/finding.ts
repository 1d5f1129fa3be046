import type { Said } from './said.ts'

export const severities = ['error', 'question', 'hint'] as const
/** error: decidable from the record or the language · question: plausible, the person knows · hint: style. */
export type Severity = (typeof severities)[number]

export const checkPasses = ['names', 'spelling', 'grammar', 'panel', 'form'] as const
export type CheckPass = (typeof checkPasses)[number]

export type LetterPart = 'subject' | 'body' | 'to'

/** Something in a letter that is wrong, doubtful, or could be better. Offsets are UTF-16 code units of that part. */
export interface Finding {
  readonly part: LetterPart
  readonly start: number
  readonly end: number
  readonly severity: Severity
  /** The rule's name, kebab-case: 'name-near', 'placeholder', 'spelling'. */
  readonly rule: string
  readonly pass: CheckPass
  /** A plain sentence for the candidate. */
  readonly message: string
  /** The same by its name, for whoever reads another language; absent where another program said it. */
  readonly said?: Said | undefined
  /** Replacements for the span, best first. */
  readonly suggestions: readonly string[]
  /** What it is too alike, to be shown next to it: a sentence of another letter, and to whom that one is. */
  readonly beside?: { readonly who: string; readonly text: string } | undefined
}

/** A stretch of text by UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A finding that the candidate answered: kept on the interview, never asked again, reversible. */
export interface FindingAnswer {
  /** What was answered, independent of the offsets: see answerKey in core/check. */
  readonly key: string
  /** In the candidate's words, or one of the page's: 'that is somebody else'. */
  readonly reason: string
}

export const dialects = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const
export type Dialect = (typeof dialects)[number]
