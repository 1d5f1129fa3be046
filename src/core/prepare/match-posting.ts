import type { Qualification } from '../model/case-file.ts'
import { stemOf } from './stem.ts'
import { meaningOf, saysSomething } from './word-families.ts'

/** A word of the posting and the word of one's own that answers it, each as it stands there. */
export interface WordPair {
  readonly asked: string
  readonly yours: string
}

export interface Match {
  readonly qualificationId: string
  /** The line of the posting that it answers best, as it stands there. */
  readonly line: string
  readonly pairs: readonly WordPair[]
  readonly score: number
}

export interface PostingMatches {
  /** Best first; a qualification that answers nothing is not among them. */
  readonly matches: readonly Match[]
  /** Lines that ask for something which nothing of the candidate's answers, in the posting's order. */
  readonly unanswered: readonly string[]
}

/** Longer postings exist; what matters stands before this. */
const MOST_LINES = 300
const LONGEST_LINE = 400
const MOST_WORDS = 60

/**
 * Finds which qualifications answer what a posting asks, word by word. It is found by stems and a short table of words
 * that mean the same, and nothing else: every match can show its words, and what has none is no match.
 *
 * @example
 * matchPosting('You will manage our press office.', [{ id: 'q1', text: "ran the campus radio's press desk" }]).matches[0].pairs
 * // => [{ asked: 'press', yours: 'press' }, { asked: 'manage', yours: 'ran' }]
 */
export function matchPosting(posting: string, qualifications: readonly Qualification[]): PostingMatches {
  const lines = linesOf(posting).map((line) => ({ line, words: wordsOf(line) }))
  const rarity = rarityOf(lines.map(({ words }) => words))
  const matches = qualifications.flatMap((qualification) => bestMatch(qualification, lines, rarity)).toSorted((a, b) => b.score - a.score)
  return { matches, unanswered: unansweredLines(lines, qualifications) }
}

interface Word {
  readonly text: string
  readonly meaning: string
  readonly stem: string
}

interface Line {
  readonly line: string
  readonly words: readonly Word[]
}

/** Lines and sentences: a posting is a list of points, or prose. */
function linesOf(posting: string): string[] {
  return posting
    .slice(0, 40_000)
    .split(/\r?\n|(?<=[.!?;])\s+(?=\p{Lu})|\s•\s/u)
    .map((line) => line.replace(/^[\s•·*–—-]+/u, '').trim().slice(0, LONGEST_LINE))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
}

function wordsOf(text: string): Word[] {
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}+#]*(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
  return words.slice(0, MOST_WORDS).flatMap((raw) => {
    const word = raw.replace(/['’]s$/u, '')
    return saysSomething(word) ? [{ text: word, meaning: meaningOf(word), stem: stemOf(word) }] : []
  })
}

/** A word that half the posting repeats tells less than one that stands there once. */
function rarityOf(lines: readonly (readonly Word[])[]): (meaning: string) => number {
  const counts = new Map<string, number>()
  for (const words of lines) for (const meaning of new Set(words.map((word) => word.meaning))) counts.set(meaning, (counts.get(meaning) ?? 0) + 1)
  return (meaning) => 1 / Math.sqrt(counts.get(meaning) ?? 1)
}

function bestMatch({ id, text }: Qualification, lines: readonly Line[], rarity: (meaning: string) => number): Match[] {
  const own = wordsOf(text)
  const meanings = new Set(own.map((word) => word.meaning))
  const stems = new Set(own.map((word) => word.stem))
  // Of two that say as much the longer line is the task, and the shorter one a heading.
  const best = lines.map((each) => ({ ...each, score: scoreOf(each.words, { meanings, stems, rarity }) })).reduce((top, each) => (each.score > top.score || (each.score === top.score && each.line.length > top.line.length) ? each : top), nothing)
  return best.score > 0 ? [{ qualificationId: id, line: best.line, pairs: pairsOf(best.words, own), score: Math.round(best.score * 100) / 100 }] : []
}

const nothing: Line & { readonly score: number } = { line: '', words: [], score: 0 }

interface Own {
  readonly meanings: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly rarity: (meaning: string) => number
}

/** The same word answers better than one that only means the same; said twice in a line it counts once. */
function scoreOf(asked: readonly Word[], { meanings, stems, rarity }: Own): number {
  const seen = new Map<string, number>()
  for (const { meaning, stem } of asked) {
    if (meanings.has(meaning)) seen.set(meaning, Math.max(seen.get(meaning) ?? 0, rarity(meaning) * (stems.has(stem) ? 1.5 : 1)))
  }
  return [...seen.values()].reduce((sum, each) => sum + each, 0)
}

/** The same word is shown before one that only means the same. */
function pairsOf(asked: readonly Word[], own: readonly Word[]): WordPair[] {
  const seen = new Set<string>()
  const isSame = ({ stem }: Word): boolean => own.some((word) => word.stem === stem)
  return [...asked.filter(isSame), ...asked.filter((word) => !isSame(word))].flatMap(({ text, meaning, stem }) => {
    const candidates = own.filter((word) => word.meaning === meaning)
    const yours = candidates.find((word) => word.stem === stem) ?? candidates[0]
    if (!yours || seen.has(meaning)) return []
    seen.add(meaning)
    return [{ asked: text, yours: yours.text }]
  })
}

const asksFor = /\b(?:experience|knowledge|fluen|familiar|proficien|skills?|ability|able to|degree|certificat|licen[cs]e|you (?:have|are|can|will|bring)|must|required?|essential|background in|track record)\b/i

function unansweredLines(lines: readonly Line[], qualifications: readonly Qualification[]): string[] {
  const own = new Set(qualifications.flatMap(({ text, evidence = '' }) => wordsOf(`${text} ${evidence}`).map(({ meaning }) => meaning)))
  return lines.filter(({ line, words }) => asksFor.test(line) && words.length > 0 && !words.some(({ meaning }) => own.has(meaning))).map(({ line }) => line)
}
