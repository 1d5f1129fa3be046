import { checkFacts } from '../../src/core/check/check-letter.ts'
import type { CheckLexicon } from '../../src/core/check/letter-to-check.ts'
import { openCheckLexicon } from '../../src/server/check-lexicon.ts'
import { printAlarms } from './alarms.ts'
import { run as runLanguage } from '../language/run.ts'
import { composedCases } from './composed.ts'
import { openPeers } from './peers.ts'
import { proseMisses } from './prose.ts'
import { type Score, scoreOf } from './score.ts'
import { type Case, readCases } from './sets.ts'
import { printMisses, printSummary, printSummaryHead, printTable } from './table.ts'

/** One held-out case in so many is read by the peers as well: they take their time. */
const peerShare = 8

/**
 * Measures the checks of names and facts: `npm run bench -- check [--misses] [--held] [--no-lexicon] [--no-peers]`.
 * Misses are printed of the part that rules were written with, with --held of the part held out. `--alarms` only counts
 * what all passes say of letters that our own composer writes. Without any option all of it is measured, spelling and
 * grammar as well (`npm run bench -- language` has options of its own).
 */
export async function run(options: readonly string[]): Promise<void> {
  const lexicon = options.includes('--no-lexicon') ? undefined : openCheckLexicon()
  if (options.includes('--alarms')) return printAlarms(lexicon)
  const cases = readCases()
  for (const each of cases.slice(0, 300)) checkFacts(each.letter, lexicon)
  const scores = [...cases, ...composedCases()].map((each) => score(each, lexicon))
  const seen = scores.filter((each) => !each.case.held)
  const held = scores.filter((each) => each.case.held)
  printTable('rules were written with these in sight', seen)
  printTable('held out', held)
  prose(cases, lexicon, options.includes('--misses'))
  if (!options.includes('--no-peers')) await besidePeers(held.filter((_, index) => index % peerShare === 0))
  if (options.includes('--misses')) printMisses(options.includes('--held') ? held : seen)
  if (options.length > 0) return
  await printAlarms(lexicon)
  await runLanguage([])
}

function score(each: Case, lexicon: CheckLexicon | undefined): Score {
  const start = performance.now()
  const { findings } = checkFacts(each.letter, lexicon)
  return scoreOf(each, findings, performance.now() - start)
}

function prose(cases: readonly Case[], lexicon: CheckLexicon | undefined, show: boolean): void {
  const { sentences, misses } = proseMisses(cases, lexicon)
  const errors = misses.filter(({ finding }) => finding.severity === 'error').length
  console.log(`\nother people's prose: ${sentences} sentences, ${errors} false errors, ${misses.length - errors} false questions`)
  for (const { finding, sentence } of show ? misses : []) {
    console.log(`prose ${finding.severity} · ${finding.rule} · ${sentence} → ${finding.suggestions[0] ?? ''}`)
  }
}

async function besidePeers(ours: readonly Score[]): Promise<void> {
  printSummaryHead(`beside others, one held-out case in ${peerShare}; all were told the recorded names`)
  printSummary('Regards', ours)
  for (const peer of await openPeers()) {
    const scores: Score[] = []
    for (const each of ours) scores.push(await peer.score(each.case))
    printSummary(peer.name, scores)
  }
}
