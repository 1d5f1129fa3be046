import type { FindingView } from '../../api/views.ts'
import type { LetterText } from '../../core/model/letter.ts'

/** One change of a text: `removed` characters at `at` gave way to `added` others. */
export interface Edit {
  readonly at: number
  readonly removed: number
  readonly added: number
}

/** Finds what changed between two states of a text, as one stretch. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at++
  let tail = 0
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { at, removed: before.length - at - tail, added: after.length - at - tail }
}

/**
 * Moves findings along while words are typed, so that underlines stay under their words until the next check
 * has answered. A finding whose own words were touched is dropped: it may be mended.
 */
export function shiftFindings(findings: readonly FindingView[], part: FindingView['part'], edit: Edit): FindingView[] {
  const end = edit.at + edit.removed
  const by = edit.added - edit.removed
  return findings.flatMap((finding) => {
    if (finding.part !== part || finding.end <= edit.at) return [finding]
    return finding.start >= end ? [{ ...finding, start: finding.start + by, end: finding.end + by }] : []
  })
}

/** Moves findings along from one state of a letter to the next. */
export function followWords(findings: readonly FindingView[], before: LetterText, after: LetterText): FindingView[] {
  const inSubject = shiftFindings(findings, 'subject', editBetween(before.subject, after.subject))
  return shiftFindings(inSubject, 'body', editBetween(before.body, after.body))
}

export interface Stretch {
  readonly text: string
  readonly finding: FindingView | undefined
}

/** Cuts a text into stretches with and without a finding, in order; of two that overlap the earlier is drawn. */
export function stretchesOf(text: string, findings: readonly FindingView[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const end = Math.min(finding.end, text.length)
    if (finding.start < at || end <= finding.start) continue
    stretches.push({ text: text.slice(at, finding.start), finding: undefined }, { text: text.slice(finding.start, end), finding })
    at = end
  }
  return [...stretches, { text: text.slice(at), finding: undefined }]
}

/** Finds the next finding after a place in the text, around the end if need be. */
export function nextFinding(findings: readonly FindingView[], after: number): FindingView | undefined {
  const inOrder = findings.toSorted((a, b) => a.start - b.start)
  return inOrder.find((finding) => finding.start > after) ?? inOrder[0]
}
