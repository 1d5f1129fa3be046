import type { Finding } from '../../core/model/finding.ts'

/**
 * Keeps one finding for each place, in the order of the text. Of two that overlap the graver is kept, then the one
 * that knows what to do, then the one given first.
 */
export function chooseFindings(findings: readonly Finding[]): readonly Finding[] {
  const byWorth = findings.toSorted((a, b) => worthOf(b) - worthOf(a))
  const kept: Finding[] = []
  for (const finding of byWorth) {
    if (!kept.some((other) => overlap(finding, other))) kept.push(finding)
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

const severityWorth = { error: 4, question: 2, hint: 0 } as const

function worthOf(finding: Finding): number {
  return severityWorth[finding.severity] + (finding.suggestions.length > 0 ? 1 : 0)
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end
}
