import { type Dialect as HarperDialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Dialect } from '../../core/model/finding.ts'
import { silencedRules } from './harper-rules.ts'

/** What Harper found: the span is in UTF-16 units of the text that it was given. */
export interface HarperLint {
  /** Harper's name of the rule: 'PronounVerbAgreement'. */
  readonly rule: string
  /** Harper's kind of rule: 'Agreement', 'Spelling', 'Style'. */
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly message: string
  readonly suggestions: readonly string[]
}

export interface Harper {
  /** Reads a text with every rule but spelling. */
  read(text: string, dialect: Dialect): Promise<readonly HarperLint[]>
  /** Gives Harper's suggestions for a single word; undefined where it knows the word. */
  suggest(word: string, dialect: Dialect): Promise<readonly string[] | undefined>
}

/**
 * Loads Harper (seconds, and most of the worker's memory). A further dialect costs a few milliseconds when it is first
 * asked for. Spelling is asked word by word: in a letter it is names that Harper spends its time on, and they are
 * none of its business.
 */
export async function openHarper(): Promise<Harper> {
  const linters = new Map<string, Promise<LocalLinter>>()
  const linterOf = (dialect: Dialect, use: LinterUse): Promise<LocalLinter> => {
    const linter = linters.get(use + dialect) ?? openLinter(dialect, use)
    linters.set(use + dialect, linter)
    return linter
  }
  const words = new Map<string, readonly string[] | undefined>()
  await linterOf('en-US', 'grammar')
  return {
    async read(text, dialect) {
      const linter = await linterOf(dialect, 'grammar')
      // Only the slower of its two calls names the rules, and most letters have nothing to name.
      const unnamed = await linter.lint(text, asLetter)
      for (const lint of unnamed) lint.free()
      if (unnamed.length === 0) return []
      const byRule = await linter.organizedLints(text, asLetter)
      return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => takeLint(rule, lint)))
    },
    async suggest(word, dialect) {
      const key = `${dialect} ${word}`
      if (words.has(key)) return words.get(key)
      const linter = await linterOf(dialect, 'spelling')
      const [lint] = (await linter.lint(word, { language: 'plaintext' })).map((each) => takeLint('SpellCheck', each))
      if (words.size >= wordsKept) words.clear()
      words.set(key, lint?.suggestions)
      return lint?.suggestions
    },
  }
}

/** Plain text must be asked for: the default reads the letter as Markdown. What overlaps is chosen from later. */
const asLetter = { language: 'plaintext', dedup: false } as const

/** So many answers about words are kept: the letters of a panel share theirs. */
const wordsKept = 10_000

type LinterUse = 'grammar' | 'spelling'

const harperDialects: Readonly<Record<Dialect, HarperDialect>> = { 'en-US': 0, 'en-GB': 1, 'en-AU': 2, 'en-CA': 3, 'en-IN': 4 }

async function openLinter(dialect: Dialect, use: LinterUse): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary, dialect: harperDialects[dialect] })
  const config = await linter.getDefaultLintConfig()
  const without = use === 'grammar' ? [...silencedRules, 'SpellCheck'] : Object.keys(config).filter((rule) => rule !== 'SpellCheck')
  await linter.setLintConfig({ ...config, ...Object.fromEntries(without.map((rule) => [rule, false])) })
  return linter
}

type Lint = Awaited<ReturnType<LocalLinter['lint']>>[number]

/** Copies a lint out of WebAssembly memory, which is ours to free. */
function takeLint(rule: string, lint: Lint): HarperLint {
  const span = lint.span()
  const problem = lint.get_problem_text()
  const suggestions = lint.suggestions().map((suggestion) => {
    const text = suggestion.get_replacement_text()
    const insertAfter = suggestion.kind() === 2
    suggestion.free()
    return insertAfter ? problem + text : text
  })
  const taken = { rule, kind: lint.lint_kind(), start: span.start, end: span.end, message: lint.message(), suggestions }
  span.free()
  lint.free()
  return taken
}
