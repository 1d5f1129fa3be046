import type { Score } from './score.ts'

/** Prints what was found of each class, and what was found where nothing is. */
export function printTable(title: string, scores: readonly Score[]): void {
  console.log(`\n${title}: ${scores.length} cases`)
  console.log(row(['class', 'cases', 'found', 'only asked', 'right first', 'false errors', 'false questions']))
  for (const type of new Set(scores.map((each) => each.case.type))) console.log(line(type, ofType(scores, type)))
  const facts = scores.filter((each) => each.case.set === 'names-and-facts' && each.case.expected.length > 0)
  console.log(line('all with an error', facts))
  console.log(line('all without', withoutError(scores)))
  const times = scores.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(2)
  console.log(`time a letter: median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`)
}

/** Prints one checker in one line, to stand beside others. */
export function printSummary(name: string, scores: readonly Score[]): void {
  const wrong = scores.filter((each) => each.case.expected.length > 0)
  const clean = withoutError(scores)
  const alarms = clean.filter(({ falseErrors }) => falseErrors.length > 0)
  const found = wrong.filter((each) => each.found).length
  const right = wrong.filter(({ rightFirst }) => rightFirst).length
  console.log(
    row([name, String(scores.length), share(found, wrong.length), share(right, wrong.length), share(alarms.length, clean.length)]),
  )
}

/** Prints the heads of what printSummary prints. */
export function printSummaryHead(title: string): void {
  console.log(`\n${title}`)
  console.log(row(['checker', 'cases', 'errors found', 'right first', 'clean marked']))
}

/** Prints what was missed, mended wrongly, or marked where nothing is wrong. */
export function printMisses(scores: readonly Score[]): void {
  for (const { case: each, found, rightFirst, falseErrors, falseQuestions } of scores) {
    const { body } = each.letter
    for (const { start, end, fix } of found && rightFirst ? [] : each.expected) {
      console.log(`${found ? 'wrong fix' : 'missed'} · ${each.type} · ${around(body, start, end)} → ${fix}`)
    }
    for (const { severity, rule, start, end, suggestions } of [...falseErrors, ...falseQuestions]) {
      console.log(`false ${severity} · ${each.type} · ${rule} · ${around(body, start, end)} → ${suggestions[0] ?? ''}`)
    }
  }
}

function withoutError(scores: readonly Score[]): Score[] {
  return scores.filter((each) => each.case.expected.length === 0)
}

function ofType(scores: readonly Score[], type: string): Score[] {
  return scores.filter((each) => each.case.type === type)
}

function line(name: string, scores: readonly Score[]): string {
  const wrong = scores.filter((each) => each.case.expected.length > 0)
  return row([
    name,
    String(scores.length),
    share(wrong.filter(({ found }) => found).length, wrong.length),
    share(wrong.filter(({ asked }) => asked).length, wrong.length),
    share(wrong.filter(({ rightFirst }) => rightFirst).length, wrong.length),
    String(scores.filter(({ falseErrors }) => falseErrors.length > 0).length),
    String(scores.filter(({ falseQuestions }) => falseQuestions.length > 0).length),
  ])
}

function row(cells: readonly string[]): string {
  const [first = '', ...rest] = cells
  return first.padEnd(24) + rest.map((cell) => cell.padStart(16)).join('')
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}`.replaceAll('\n', ' ')
}

function share(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`
}
