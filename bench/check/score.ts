import type { Finding } from '../../src/core/model/finding.ts'
import type { Case } from './sets.ts'

/** What one case came to. */
export interface Score {
  readonly case: Case
  readonly found: boolean
  /** Found, but only asked. */
  readonly asked: boolean
  readonly rightFirst: boolean
  /** Errors where nothing is wrong. */
  readonly falseErrors: readonly Finding[]
  readonly falseQuestions: readonly Finding[]
  readonly milliseconds: number
}

/** Rules about whole letters, which the short texts of the sets are not, and style. */
const aside = new Set(['letter-short', 'letter-long', 'greeting-missing', 'talk-missing', 'subject-bare'])

/** Scores the findings of one case. */
export function scoreOf(each: Case, all: readonly Finding[], milliseconds: number): Score {
  const findings = all.filter(({ rule, severity, part }) => part === 'body' && severity !== 'hint' && !aside.has(rule))
  const hits = findings.filter((finding) => each.expected.some((expected) => overlaps(expected, finding)))
  const misses = findings.filter((finding) => !hits.includes(finding))
  const errors = hits.filter(({ severity }) => severity === 'error')
  return {
    case: each,
    found: each.expected.every((expected) => errors.some((finding) => overlaps(expected, finding))),
    asked: errors.length === 0 && hits.length > 0,
    rightFirst: hits.some((finding) => isRight(each, finding)),
    falseErrors: misses.filter(({ severity }) => severity === 'error'),
    falseQuestions: misses.filter(({ severity }) => severity === 'question'),
    milliseconds,
  }
}

function overlaps(a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** The first suggestion, put in, gives the right letter. Where a date was left open, any word for the day is right. */
function isRight({ letter, expected, type }: Case, { start, end, suggestions }: Finding): boolean {
  const [suggestion] = suggestions
  if (suggestion === undefined) return false
  const right = expected
    .toReversed()
    .reduce((text, { start: from, end: to, fix }) => text.slice(0, from) + fix + text.slice(to), letter.body)
  const mended = letter.body.slice(0, start) + suggestion + letter.body.slice(end)
  if (mended === right) return true
  const isDay = type === 'placeholder' && /date/i.test(letter.body.slice(start, end))
  return isDay && new RegExp(`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$`).test(suggestion)
}
