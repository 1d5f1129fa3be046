import type { Finding, LetterPart, Span } from '../model/finding.ts'
import type { FactCheck, LetterToCheck } from './letter-to-check.ts'

export interface ToReconcile {
  readonly letter: LetterToCheck
  readonly facts: FactCheck
  /** Findings of the proofreader, for each part that it read. */
  readonly language: { readonly subject: readonly Finding[]; readonly body: readonly Finding[] }
}

const partOrder: Record<LetterPart, number> = { to: 0, subject: 1, body: 2 }

/**
 * Makes one list of what the passes found: a recorded name is never touched, and what names and facts say about
 * a place replaces what the other passes say there.
 *
 * @example
 * reconcile({
 *   letter: { caseFile: undefined, to: 'p1', subject: '', body: 'Hi Shivon,' },
 *   facts: { findings: [], protectedSpans: { subject: [], body: [{ start: 3, end: 9 }] } },
 *   language: { subject: [], body: [{ part: 'body', start: 3, end: 9, severity: 'error', rule: 'spelling', pass: 'spelling', message: '', suggestions: [] }] },
 * })
 * // => []
 */
export function reconcile({ facts, language }: ToReconcile): Finding[] {
  const spoken = [
    ...language.subject.map((finding) => ({ ...finding, part: 'subject' as const })),
    ...language.body.map((finding) => ({ ...finding, part: 'body' as const })),
  ]
  const kept = spoken.filter((finding) => {
    const guarded = facts.protectedSpans[finding.part]
    if (guarded.some((span) => overlaps(span, finding))) return false
    return !facts.findings.some((fact) => fact.pass === 'names' && fact.part === finding.part && overlaps(fact, finding))
  })
  return inOrder([...facts.findings, ...kept])
}

/**
 * Sorts findings by part and place and leaves out what is said twice.
 *
 * @example
 * inOrder([])
 * // => []
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => partOrder[a.part] - partOrder[b.part] || a.start - b.start || a.end - b.end)
  const seen = new Set<string>()
  return sorted.filter(({ part, start, end, rule }) => {
    const key = `${part} ${start} ${end} ${rule}`
    return !seen.has(key) && seen.add(key)
  })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
