import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { openHunspell } from '../../src/server/language/hunspell.ts'
import type { Finding } from '../../src/core/model/finding.ts'
import { type Score, scoreOf } from './score.ts'
import type { Case } from './sets.ts'

/** A checker that a candidate could use instead; told the recorded names, as a careful person would tell it. */
export interface Peer {
  readonly name: string
  score(each: Case): Promise<Score>
}

/** Opens Harper and Hunspell, each alone. */
export async function openPeers(): Promise<Peer[]> {
  const linter = new LocalLinter({ binary })
  const hunspell = await (await openHunspell())('en-US')
  return [
    { name: 'Harper alone', score: (each) => scored(each, harperFindings(linter, each)) },
    { name: 'Hunspell alone', score: (each) => scored(each, Promise.resolve(hunspellFindings(hunspell, each))) },
  ]
}

async function scored(each: Case, findings: Promise<Finding[]>): Promise<Score> {
  const start = performance.now()
  return scoreOf(each, await findings, performance.now() - start)
}

async function harperFindings(linter: LocalLinter, { letter }: Case): Promise<Finding[]> {
  await linter.clearWords()
  await linter.importWords(recordedWords(letter))
  const lints = await linter.lint(letter.body, { language: 'plaintext' })
  return lints.map((lint) => {
    const span = lint.span()
    const suggestions = lint.suggestions().map((suggestion) => suggestion.get_replacement_text())
    return { ...finding(span.start, span.end, suggestions), rule: lint.lint_kind() }
  })
}

function hunspellFindings(
  hunspell: { isWord(word: string): boolean; suggest(word: string): readonly string[] },
  { letter }: Case,
): Finding[] {
  const known = new Set(recordedWords(letter))
  return [...letter.body.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)].flatMap((match) => {
    const word = match[0].replace(/['’]s$/, '')
    if (known.has(word) || hunspell.isWord(word)) return []
    return [finding(match.index, match.index + word.length, hunspell.suggest(word))]
  })
}

function recordedWords({ caseFile }: Case['letter']): string[] {
  const texts = [caseFile.candidate.name, caseFile.interview.company.name, ...caseFile.people.map(({ name }) => name)]
  return texts.flatMap((text) => text.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [])
}

function finding(start: number, end: number, suggestions: readonly string[]): Finding {
  return { part: 'body', start, end, severity: 'error', rule: 'peer', pass: 'spelling', message: '', suggestions }
}
