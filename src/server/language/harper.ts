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
  read(text: string, dialect: Dialect): Promise<readonly HarperLint[]>
}

/** Loads Harper (seconds, and most of the worker's memory). A further dialect costs a few milliseconds when it is first asked for. */
export async function openHarper(): Promise<Harper> {
  const linters = new Map<Dialect, Promise<LocalLinter>>()
  const linterOf = (dialect: Dialect): Promise<LocalLinter> => {
    const linter = linters.get(dialect) ?? openLinter(dialect)
    linters.set(dialect, linter)
    return linter
  }
  await linterOf('en-US')
  return {
    async read(text, dialect) {
      const linter = await linterOf(dialect)
      // Plain text must be asked for: the default reads the letter as Markdown. Overlapping lints are kept to be chosen from.
      const byRule = await linter.organizedLints(text, { language: 'plaintext', dedup: true })
      return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => takeLint(rule, lint)))
    },
  }
}

const harperDialects: Readonly<Record<Dialect, HarperDialect>> = { 'en-US': 0, 'en-GB': 1, 'en-AU': 2, 'en-CA': 3, 'en-IN': 4 }

async function openLinter(dialect: Dialect): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary, dialect: harperDialects[dialect] })
  const config = await linter.getDefaultLintConfig()
  await linter.setLintConfig({ ...config, ...Object.fromEntries(silencedRules.map((rule) => [rule, false])) })
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
