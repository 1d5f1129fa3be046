import { readFileSync } from 'node:fs'
import { checkFacts } from '../../src/core/check/check-letter.ts'
import type { CheckLexicon, LetterToCheck } from '../../src/core/check/letter-to-check.ts'
import type { Finding } from '../../src/core/model/finding.ts'
import type { Case } from './sets.ts'

/** Sentences of other people, put into a letter: whatever names they hold are nobody's on record. */
const files = ['jfleg/dev.src', 'gmeg/dev.fce.source', 'gmeg/dev.wiki.source', 'cweb/CWEB-G.dev.source', 'cweb/CWEB-S.dev.source']

export interface ProseMiss {
  readonly finding: Finding
  readonly sentence: string
  readonly letter: LetterToCheck
}

/** Checks letters that each hold one sentence written by somebody about something else. */
export function proseMisses(
  cases: readonly Case[],
  lexicon: CheckLexicon | undefined,
): { readonly sentences: number; readonly misses: ProseMiss[] } {
  const data = new URL('../../../shared/data/language/', import.meta.url)
  const lines = files
    .flatMap((file) => readFileSync(new URL(file, data), 'utf8').split('\n'))
    .map(joined)
    .filter((line) => line.length > 20)
  const clean = cases.filter(({ type }) => type === 'clean')
  const misses = lines.flatMap((sentence, index) => {
    const letter = clean[index % clean.length]?.letter
    if (letter === undefined) return []
    const [greeting = '', first = '', last = ''] = letter.body.split('\n\n')
    const body = `${greeting}\n\n${first.split('. ')[0] ?? ''}.\n\n${sentence}\n\n${last}`
    const start = body.indexOf(sentence, greeting.length)
    const { findings } = checkFacts({ ...letter, body }, lexicon)
    const hits = findings.filter(
      ({ part, severity, end, start: at, pass }) =>
        part === 'body' && severity !== 'hint' && pass !== 'panel' && at >= start && end <= start + sentence.length,
    )
    return hits.map((finding) => ({
      finding,
      sentence: sentence.slice(Math.max(0, finding.start - start - 50), finding.end - start + 30),
      letter,
    }))
  })
  return { sentences: lines.length, misses }
}

/** The sets put spaces around punctuation. */
function joined(line: string): string {
  return line
    .replace(/ (n't|'s|'re|'ve|'ll|'d|'m)\b/g, '$1')
    .replace(/ ([.,;:!?)])/g, '$1')
    .replace(/([(]) /g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
