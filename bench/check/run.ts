import { checkFacts } from '../../src/core/check/check-letter.ts'
import type { CheckLexicon } from '../../src/core/check/letter-to-check.ts'
import { openCheckLexicon } from '../../src/server/check-lexicon.ts'
import { proseMisses } from './prose.ts'
import { type Score, scoreOf } from './score.ts'
import { type Case, readCases } from './sets.ts'

/** Measures the names pass: `npm run bench -- check [--misses] [--held] [--no-lexicon]`. */
export async function run(options: readonly string[]): Promise<void> {
  const lexicon = options.includes('--no-lexicon') ? undefined : openCheckLexicon()
  const cases = readCases()
  for (const each of cases.slice(0, 300)) checkFacts(each.letter, lexicon)
  const scores = cases.map((each) => score(each, lexicon))
  table(
    'rules were written with these in sight',
    scores.filter((each) => !each.case.held),
  )
  table(
    'held out',
    scores.filter((each) => each.case.held),
  )
  prose(cases, lexicon, options.includes('--misses'))
  if (options.includes('--misses')) misses(scores.filter((each) => each.case.held === options.includes('--held')))
}

function prose(cases: readonly Case[], lexicon: CheckLexicon | undefined, show: boolean): void {
  const { sentences, misses: found } = proseMisses(cases, lexicon)
  const errors = found.filter(({ finding }) => finding.severity === 'error')
  console.log(
    `\nother people's prose: ${sentences} sentences, ${errors.length} false errors, ${found.length - errors.length} false questions`,
  )
  if (show)
    for (const { finding, sentence } of found)
      console.log(`prose ${finding.severity} · ${finding.rule} · ${sentence} → ${finding.suggestions[0] ?? ''}`)
}

function score(each: Case, lexicon: CheckLexicon | undefined): Score {
  const start = performance.now()
  const { findings } = checkFacts(each.letter, lexicon)
  return scoreOf(each, findings, performance.now() - start)
}

function table(title: string, scores: readonly Score[]): void {
  console.log(`\n${title}: ${scores.length} cases`)
  console.log(row(['class', 'cases', 'found', 'only asked', 'right first', 'false errors', 'false questions']))
  const types = [...new Set(scores.map((each) => each.case.type))]
  for (const type of types)
    console.log(
      line(
        type,
        scores.filter((each) => each.case.type === type),
      ),
    )
  const wrong = scores.filter((each) => each.case.expected.length > 0)
  console.log(
    line(
      'all with an error',
      wrong.filter((each) => each.case.set === 'names-and-facts'),
    ),
  )
  const clean = scores.filter((each) => each.case.expected.length === 0 && each.case.type !== 'hn-near-person')
  console.log(line('all clean', clean))
  const times = scores.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(2)
  console.log(`time a letter: median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`)
}

function line(name: string, scores: readonly Score[]): string {
  const wrong = scores.filter((each) => each.case.expected.length > 0)
  return row([
    name,
    String(scores.length),
    share(wrong.filter(({ found }) => found).length, wrong.length),
    share(wrong.filter(({ asked }) => asked).length, wrong.length),
    share(wrong.filter(({ rightFirst }) => rightFirst).length, wrong.length),
    `${scores.filter(({ falseErrors }) => falseErrors.length > 0).length}`,
    `${scores.filter(({ falseQuestions }) => falseQuestions.length > 0).length}`,
  ])
}

function row(cells: readonly string[]): string {
  const [first = '', ...rest] = cells
  return first.padEnd(24) + rest.map((cell) => cell.padStart(16)).join('')
}

function misses(scores: readonly Score[]): void {
  for (const { case: each, found, rightFirst, falseErrors, falseQuestions } of scores) {
    const { body } = each.letter
    for (const { start, end, fix } of each.expected) {
      if (!found || !rightFirst) console.log(`${found ? 'wrong fix' : 'missed'} · ${each.type} · ${around(body, start, end)} → ${fix}`)
    }
    for (const finding of [...falseErrors, ...falseQuestions]) {
      console.log(
        `false ${finding.severity} · ${each.type} · ${finding.rule} · ${around(body, finding.start, finding.end)} → ${finding.suggestions[0] ?? ''}`,
      )
    }
  }
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 25)}`.replaceAll('\n', ' ')
}

function share(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`
}
