import type { FindingView, LetterView } from '../../api/views.ts'
import type { LetterText } from '../../core/model/letter.ts'

/** A stretch of the body, by the places of its characters. */
export interface Range {
  readonly start: number
  readonly end: number
}

interface Reading {
  /** The letters in the order in which they are read. */
  readonly letters: readonly LetterView[]
  readonly at: number
  /** The words of this one as they stand on the screen. */
  readonly text: LetterText
  readonly findings: readonly FindingView[]
}

/**
 * Finds what a letter says again, in other words: sentences that rest only on facts which stood in a letter above, and
 * the closing with the own name. Greeting, what was typed by hand, and whatever there is to look at are never among them.
 */
export function saidBefore({ letters, at, text: { body }, findings }: Reading): Range[] {
  const letter = letters[at]
  const before = letters.slice(0, at)
  if (!letter || before.length === 0) return []
  const known = new Set(before.flatMap(({ sentences }) => sentences.flatMap(({ facts }) => facts)))
  const placed = placesOf(letter, body)
  const again = placed.filter(({ facts }) => facts.length > 0 && facts.every((fact) => known.has(fact)))
  const end = placed.at(-1)?.end
  const closing = end !== undefined && before.some((other) => lastLine(other.body) === lastLine(body)) ? [{ start: end, end: body.length }] : []
  const doubtful = findings.filter(({ part, severity, answer }) => part === 'body' && severity !== 'hint' && answer === undefined)
  return [...again, ...closing].filter((range) => !doubtful.some((finding) => finding.start < range.end && range.start < finding.end)).map(({ start, end }) => ({ start, end }))
}

/** Gives the sentences of a letter that are none of those: what is new in it, for those who cannot see grey. */
export function newIn(letter: LetterView, body: string, again: readonly Range[]): string[] {
  return placesOf(letter, body)
    .filter(({ start, end }) => !again.some((range) => range.start <= start && end <= range.end))
    .map(({ start, end }) => body.slice(start, end))
}

function placesOf({ sentences }: LetterView, body: string): (Range & { readonly facts: readonly string[] })[] {
  let from = 0
  return sentences.flatMap(({ text, facts }) => {
    const start = body.indexOf(text, from)
    if (text === '' || start < 0) return []
    from = start + text.length
    return [{ start, end: from, facts }]
  })
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}
