import { classesOf } from '../language/lexicon.ts'
import { decide, logSum } from './chain.ts'
import { edited, verbEdits, type Edit } from './edits.ts'
import { apartAfterDrop, gapFeatures, sightOf, wholeFeatures, wordFeatures, type Groups, type Sight, type Talk } from './features.ts'
import { numberOf } from './mix.ts'
import { Table, type PackedTable } from './table.ts'

/** All that was learned for one kind of jotting (bench/jottings/learn.ts); figures, and words that may be put in. */
export interface Model {
  readonly kinds: readonly string[]
  readonly tones: readonly string[]
  readonly edits: readonly Edit[]
  readonly inserts: readonly string[]
  /** For a word, the small words that may take its place. */
  readonly replace: Readonly<Record<string, readonly Edit[]>>
  readonly kind: PackedTable
  readonly tone: PackedTable
  readonly word: PackedTable
  /** The same where the word before was dropped. */
  readonly wordAfterDrop: PackedTable
  readonly gap: PackedTable
  readonly gapAfterDrop: PackedTable
  readonly toWord: readonly (readonly number[])[]
  readonly toGap: readonly (readonly number[])[]
}

/** How a jotting would be said, and how sure that is, from 0 to 1. */
export interface Said {
  readonly tokens: readonly string[]
  readonly probability: number
}

const unit = 16
/** What is left of a probability where a reading runs two things together. */
const doubtful = 0.2
/** A word that carries something: dropped from the midst of others it leaves a hole. */
const isContent = (token: string): boolean => /\p{L}{2}|^\d/u.test(token) && !/^(?:the|an?|just|also|too|so|like|really|very|actually|still|even|only|she|he|her|his|they|and|that|says?|said|is|are|was)$/i.test(token)
const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** What the features say of a place, first where the word before stays, then where it was dropped. */
function withAndWithout(tables: readonly [plain: Table, afterDrop: Table], features: readonly number[], { apart, size }: { readonly apart: number; readonly size: number }): readonly [Float64Array, Float64Array] {
  const plain = tables[0].addTo(new Float64Array(size), features)
  return [plain, tables[1].addTo(plain.slice(), features, apart)]
}

/** Ranks the choices for the whole jotting, likeliest first. */
function ranked(table: Table, choices: readonly string[], features: readonly number[]): (readonly [choice: string, probability: number])[] {
  const sums = [...table.addTo(new Float64Array(choices.length), features)]
  const whole = logSum(sums)
  return choices.map((choice, index) => [choice, Math.exp((sums[index] ?? 0) - whole)] as const).toSorted((one, other) => other[1] - one[1])
}

const wholes = new WeakMap<Sight, readonly number[]>()

/** What the whole shows is asked twice: for its kind and for its tone. */
function featuresOfWhole(sight: Sight): readonly number[] {
  const before = wholes.get(sight)
  if (before) return before
  const found = wholeFeatures(sight)
  wholes.set(sight, found)
  return found
}

/** The edits that a word may have, as indexes. */
export function allowedEdits({ edits, replace }: Pick<Model, 'edits' | 'replace'>, token: string): number[] {
  const lower = token.toLowerCase()
  const verbs = /^\p{Ll}/u.test(token) ? verbEdits(lower) : []
  const all: Edit[] = ['+', '-', ...verbs, ...(/^\p{Ll}/u.test(token) ? (['Capital'] as const) : []), ...(Object.hasOwn(replace, lower) ? (replace[lower] ?? []) : [])]
  return [...new Set(all)].map((edit) => edits.indexOf(edit)).filter((index) => index >= 0)
}

/** What one learned reader can do with the words of a jotting. */
export class LearnedReader {
  readonly #model: Model
  readonly #groups: Groups
  readonly #kind: Table
  readonly #tone: Table
  readonly #word: readonly [Table, Table]
  readonly #gap: readonly [Table, Table]
  readonly #toWord: readonly Float64Array[]
  readonly #toGap: readonly Float64Array[]

  constructor(model: Model, groups: Groups) {
    this.#model = model
    this.#groups = groups
    this.#kind = new Table(model.kind)
    this.#tone = new Table(model.tone)
    this.#word = [new Table(model.word), new Table(model.wordAfterDrop)]
    this.#gap = [new Table(model.gap), new Table(model.gapAfterDrop)]
    const scaled = (rows: readonly (readonly number[])[]): Float64Array[] => rows.map((row) => Float64Array.from(row, (weight) => weight / unit))
    this.#toWord = scaled(model.toWord)
    this.#toGap = scaled(model.toGap)
  }

  /** Looks at the words once, for all questions. */
  look(tokens: readonly string[], talk: Talk): Sight {
    return sightOf(tokens, talk, this.#groups)
  }

  kinds(sight: Sight): (readonly [kind: string, probability: number])[] {
    return ranked(this.#kind, this.#model.kinds, featuresOfWhole(sight))
  }

  tone(sight: Sight): string {
    return ranked(this.#tone, this.#model.tones, featuresOfWhole(sight))[0]?.[0] ?? 'plain'
  }

  /** Says the jotting as what it is taken for, in the likeliest ways. */
  say(tokens: readonly string[], sight: Sight, kind: string, most = 1): Said[] {
    const { edits, inserts } = this.#model
    const number = numberOf(kind)
    const words = tokens.map((_, index) => withAndWithout(this.#word, wordFeatures(sight, index, number), { apart: apartAfterDrop.word, size: edits.length }))
    const gaps = Array.from({ length: tokens.length + 1 }, (_, index) => withAndWithout(this.#gap, gapFeatures(sight, index, number), { apart: apartAfterDrop.gap, size: inserts.length }))
    const allowed = tokens.map((token) => allowedEdits(this.#model, token))
    return decide({ words, gaps, allowed, toWord: this.#toWord, toGap: this.#toGap, dropped: edits.indexOf('-') }, most).map((decided) => {
      const doubt = this.#runsTogether(tokens, decided.inserted, decided.edits) ? doubtful : 1
      return { tokens: this.#carriedOut(tokens, decided.inserted, decided.edits), probability: decided.probability * doubt }
    })
  }

  /** Whether a comma went and nothing came in its place, or a month lost its day: 'home every night children are four'. */
  #runsTogether(tokens: readonly string[], inserted: readonly number[], decided: readonly number[]): boolean {
    const { edits, inserts } = this.#model
    const isDropped = (index: number): boolean => edits[decided[index] ?? 0] === '-'
    const isKept = (index: number): boolean => index >= 0 && index < tokens.length && !isDropped(index)
    const isEmpty = (gap: number): boolean => (inserts[inserted[gap] ?? 0] ?? '') === ''
    const lostDay = (index: number): boolean => /^\d/.test(tokens[index] ?? '') && month.test(tokens[index - 1] ?? '') && isKept(index - 1)
    return tokens.some((token, index) => {
      if (!isDropped(index) || index === 0 || isDropped(index - 1)) return isDropped(index) && lostDay(index)
      const end = tokens.findIndex((_, at) => at > index && isKept(at))
      const run = tokens.slice(index, end)
      const isFilled = run.some((_, at) => !isEmpty(index + at)) || !isEmpty(end)
      return lostDay(index) || (end > 0 && !isFilled && (run.length === 1 ? /^[,.;:!?]$/.test(token) || isContent(token) : !/^[,.;:(]$/.test(token) && run.some(isContent)))
    })
  }

  #carriedOut(tokens: readonly string[], inserted: readonly number[], decided: readonly number[]): string[] {
    const { edits, inserts } = this.#model
    return inserted.flatMap((put, index) => {
      const phrase = inserts[put] ?? ''
      const token = tokens[index]
      const word = token === undefined ? undefined : edited(token, edits[decided[index] ?? 0] ?? '+')
      return [...(phrase === '' ? [] : phrase.split(' ')), ...(word === undefined ? [] : [word])]
    })
  }
}

/** Tells whether a word may be a finite verb. */
export const mayBeFinite = (word: string): boolean => classesOf(word).some((tag) => /^(?:VBZ|VBD|VBP|MD)$/.test(tag))
