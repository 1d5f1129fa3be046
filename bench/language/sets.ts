/** The development data: read where it lies, never copied. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Half of each set is looked at while rules are written; the other half only ever gives figures. */
export type Half = 'development' | 'held-out'

/** Tells which half a text belongs to, by a hash that never changes. */
export function halfOf(text: string): Half {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'held-out'
}

export interface Misspelling {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly wrong: string
  readonly right: string
}

/** A sentence with what it should read instead: one reference or more. */
export interface Correction {
  readonly kind: string
  readonly wrong: string
  readonly right: readonly string[]
}

/** A text that nothing may be said against, with the names that the names pass would protect. */
export interface CleanText {
  readonly text: string
  readonly names: readonly string[]
}

export interface Sets {
  readonly spelling: readonly Misspelling[]
  readonly letterGrammar: readonly Correction[]
  readonly jfleg: readonly Correction[]
  readonly cleanSentences: readonly CleanText[]
  readonly cleanLetters: readonly CleanText[]
}

/** Reads every set from a folder `language` of the development data. */
export function readSets(folder: string): Sets {
  const text = (path: string) => readFileSync(join(folder, path), 'utf8')
  const lines = (path: string) => text(path).trimEnd().split('\n')
  const references = [0, 1, 2, 3].map((n) => lines(`jfleg/dev.ref${n}`))
  return {
    spelling: JSON.parse(text('spelling.json')),
    letterGrammar: lines('letter-grammar.tsv').map((line) => {
      const [kind = '', wrong = '', right = ''] = line.split('\t')
      return { kind, wrong, right: [right] }
    }),
    jfleg: lines('jfleg/dev.src').map((source, n) => ({
      kind: 'jfleg',
      wrong: joinTokens(source),
      right: references.map((reference) => joinTokens(reference[n] ?? '')),
    })),
    cleanSentences: JSON.parse(text('clean-with-names.json')).map(cleanSentence),
    cleanLetters: [...JSON.parse(text('names-and-facts.json')), ...JSON.parse(text('names-hard-negatives.json'))]
      .filter((letter: { type: string }) => letter.type === 'clean' || letter.type.startsWith('hn-'))
      .map(cleanLetter)
      .slice(0, 800),
  }
}

/** Puts a text that was split into tokens back together as a person would have typed it. */
export function joinTokens(tokens: string): string {
  return tokens
    .trim()
    .replaceAll(/ ([,.;:!?%)\]]|n't\b|'(?:s|re|ve|ll|d|m)\b)/gi, '$1')
    .replaceAll(/([([$]) /g, '$1')
    .replaceAll(/" ([^"]*?) "/g, '"$1"')
    .replaceAll(/ {2,}/g, ' ')
}

interface NamedSentence {
  readonly text: string
  readonly rec: { readonly first: readonly string[]; readonly last: string; readonly company: string | null }
}

function cleanSentence({ text, rec }: NamedSentence): CleanText {
  return { text, names: [...rec.first, rec.last, rec.company ?? ''].flatMap(partsOfName) }
}

interface NamedLetter {
  readonly text: string
  readonly rec: unknown
}

/** Everything that is recorded with the letter counts as a recorded name. */
function cleanLetter({ text, rec }: NamedLetter): CleanText {
  const names: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') names.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  collect(rec)
  return { text, names: names.flatMap(partsOfName) }
}

/** A name is protected whole and in its words. */
function partsOfName(name: string): string[] {
  return [name, ...name.split(/[\s,.&-]+/)].filter((part) => part.length > 1)
}
