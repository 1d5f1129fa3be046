/** The readers that are compared: ours, and each engine as it comes. */
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Finding } from '../../src/core/model/finding.ts'
import { openReader } from '../../src/server/language/read-text.ts'
import { plainHunspell } from './real-words.ts'

export interface Reader {
  readonly name: string
  read(text: string): Promise<readonly Finding[]>
}

/** Opens all three in this thread, US English. */
export async function openReaders(): Promise<readonly Reader[]> {
  const readText = await openReader()
  return [{ name: 'Regards', read: (text) => readText(text, 'en-US') }, await harperAlone(), hunspellAlone()]
}

/** Harper with its default rules, every lint taken for an error. */
async function harperAlone(): Promise<Reader> {
  const linter = new LocalLinter({ binary, dialect: 0 })
  await linter.setup()
  return {
    name: 'Harper alone',
    async read(text) {
      const lints = await linter.lint(text, { language: 'plaintext' })
      return lints.map((lint) => {
        const { start, end } = lint.span()
        const suggestions = lint
          .suggestions()
          .map((each) => (each.kind() === 2 ? lint.get_problem_text() : '') + each.get_replacement_text())
        const isSpelling = lint.lint_kind() === 'Spelling'
        lint.free()
        return finding(start, end, isSpelling ? 'spelling' : 'grammar', suggestions)
      })
    },
  }
}

/** Hunspell over every word, with its own suggestions. */
function hunspellAlone(): Reader {
  return {
    name: 'Hunspell alone',
    read: async (text) =>
      [...text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)]
        .filter(([word]) => !plainHunspell.isWord(word))
        .map((match) => finding(match.index, match.index + match[0].length, 'spelling', plainHunspell.suggest(match[0]))),
  }
}

function finding(start: number, end: number, pass: 'spelling' | 'grammar', suggestions: readonly string[]): Finding {
  return { part: 'body', start, end, severity: 'error', rule: 'engine', pass, message: '', suggestions }
}
