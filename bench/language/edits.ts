/** Where two sentences differ, and what a text becomes when findings are followed. */
import type { Finding, Span } from '../../src/core/model/finding.ts'

interface Token extends Span {
  readonly text: string
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Finds the spans of `wrong` that differ from `right`, word by word: an insertion is the gap between its two neighbours. */
export function changedSpans(wrong: string, right: string): Span[] {
  const [a, b] = [tokensOf(wrong), tokensOf(right)]
  const kept = longestCommon(a, b)
  const spans: Span[] = []
  let [i, j] = [0, 0]
  for (const [keepA, keepB] of [...kept, [a.length, b.length] as const]) {
    if (keepA > i) spans.push({ start: a[i]?.start ?? 0, end: a[keepA - 1]?.end ?? 0 })
    else if (keepB > j) spans.push({ start: a[i - 1]?.end ?? 0, end: a[i]?.start ?? wrong.length })
    ;[i, j] = [keepA + 1, keepB + 1]
  }
  if (spans.length === 0 && wrong.trim() !== right.trim()) spans.push(spacingSpan(wrong, right))
  return spans
}

function spacingSpan(wrong: string, right: string): Span {
  let start = 0
  while (wrong[start] === right[start]) start += 1
  return { start: Math.max(0, start - 1), end: start + 1 }
}

function longestCommon(a: readonly Token[], b: readonly Token[]): (readonly [number, number])[] {
  const length = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = length[i]
      if (row) row[j] = a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const kept: (readonly [number, number])[] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i]?.text === b[j]?.text) kept.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return kept
}

/** Tells whether two spans share a character, or meet where one of them is a gap of at most one. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end ? true : Math.min(a.end - a.start, b.end - b.start) <= 1 && a.start <= b.end && b.start <= a.end
}

/** Follows the first suggestion of every finding that has one, left to right; of two that overlap the first is followed. */
export function applyFirst(text: string, findings: readonly Finding[]): string {
  let result = ''
  let at = 0
  for (const { start, end, suggestions } of findings.toSorted((x, y) => x.start - y.start || y.end - x.end)) {
    const [first] = suggestions
    if (first === undefined || start < at) continue
    result += text.slice(at, start) + first
    at = end
  }
  return result + text.slice(at)
}

/** Applies one suggestion of one finding. */
export function applyOne(text: string, { start, end }: Span, suggestion: string): string {
  return text.slice(0, start) + suggestion + text.slice(end)
}
