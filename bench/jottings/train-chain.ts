import { apartAfterDrop, gapFeatures, wordFeatures, type Sight } from '../../src/core/compose/learned/features.ts'
import { numberOf } from '../../src/core/compose/learned/mix.ts'
import { allowedEdits } from '../../src/core/compose/learned/model.ts'
import type { Edit } from '../../src/core/compose/learned/edits.ts'
import type { Example } from './examples.ts'
import { counted, logSumOf, shuffler, sumOf, Weights } from './weights.ts'

/** What may be put in and what may become of a word. */
export interface Choices {
  readonly edits: readonly Edit[]
  readonly inserts: readonly string[]
  readonly replace: Readonly<Record<string, readonly Edit[]>>
}

/** Everything the chain has learned. */
export interface Chain extends Choices {
  readonly word: Weights
  readonly wordAfterDrop: Weights
  readonly gap: Weights
  readonly gapAfterDrop: Weights
  readonly toWord: Float64Array[]
  readonly toGap: Float64Array[]
}

/** Of all that writers put in or changed, what at least a few of them did. */
export function choicesOf(examples: readonly Example[]): Choices {
  const alignments = examples.flatMap(({ alignment }) => alignment ?? [])
  const inserts = ['', ...[...counted(alignments.flatMap(({ inserted }) => inserted))].filter(([phrase, count]) => phrase !== '' && count >= 4).map(([phrase]) => phrase).toSorted()]
  const replaced = [...counted(alignments.flatMap(({ edits }) => edits))].filter(([edit, count]) => edit.startsWith('=') && count >= 3).map(([edit]) => edit as Edit).toSorted()
  const pairs = counted(examples.flatMap(({ tokens, alignment }) => (alignment?.edits ?? []).flatMap((edit, at) => (edit.startsWith('=') ? [`${(tokens[at] ?? '').toLowerCase()} ${edit}`] : []))))
  const replace: Record<string, Edit[]> = {}
  for (const [pair, count] of pairs) {
    const [word = '', edit = ''] = pair.split(' ')
    if (count >= 2 && replaced.includes(edit as Edit)) (replace[word] ??= []).push(edit as Edit)
  }
  return { edits: ['+', '-', 'base', 'third', 'gerund', 'past', 'participle', 'Capital', ...replaced], inserts, replace }
}

/** One jotting made ready: its features, what each word may become, and what was decided. */
interface Ready {
  readonly words: readonly (readonly number[])[]
  readonly gaps: readonly (readonly number[])[]
  readonly allowed: readonly (readonly number[])[]
  readonly inserted: readonly number[]
  readonly edits: readonly number[]
}

function readyOf({ tokens, kind, alignment }: Example, sight: Sight, choices: Choices): Ready | undefined {
  if (!alignment) return undefined
  const inserted = alignment.inserted.map((phrase) => choices.inserts.indexOf(phrase))
  const edits = alignment.edits.map((edit) => choices.edits.indexOf(edit))
  const allowed = tokens.map((token) => allowedEdits(choices, token))
  if (inserted.includes(-1) || edits.some((edit, at) => !allowed[at]?.includes(edit))) return undefined
  return { allowed, inserted, edits, words: tokens.map((_, at) => wordFeatures(sight, at, numberOf(kind))), gaps: inserted.map((_, at) => gapFeatures(sight, at, numberOf(kind))) }
}

/** Learns what to put in and what to change. What no choice can say is left out. */
export function trainChain(examples: readonly Example[], sights: ReadonlyMap<Example, Sight>, epochs = 6): Chain {
  const choices = choicesOf(examples)
  const ready = examples.flatMap((example) => {
    const sight = sights.get(example)
    return (sight && readyOf(example, sight, choices)) ?? []
  })
  const chain: Chain = {
    ...choices, word: new Weights(), wordAfterDrop: new Weights(), gap: new Weights(), gapAfterDrop: new Weights(),
    toWord: choices.inserts.map(() => new Float64Array(choices.edits.length)), toGap: choices.edits.map(() => new Float64Array(choices.inserts.length)),
  }
  const afterDrop = (rows: readonly (readonly number[])[], apart: number): number[] => rows.flatMap((features) => features.slice(0, apart))
  chain.word.add(counted(ready.flatMap((one) => one.words.flat())), 2, choices.edits.length)
  chain.wordAfterDrop.add(counted(ready.flatMap((one) => afterDrop(one.words, apartAfterDrop.word))), 4, choices.edits.length)
  chain.gap.add(counted(ready.flatMap((one) => one.gaps.flat())), 2, choices.inserts.length)
  chain.gapAfterDrop.add(counted(ready.flatMap((one) => afterDrop(one.gaps, apartAfterDrop.gap))), 4, choices.inserts.length)
  const order = shuffler(5)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of order(ready.length)) {
      const one = ready[index]
      if (one) new Step(chain, one).take()
    }
  }
  return chain
}

/** One step of learning: what the chain believes of one jotting, against what a person did. */
class Step {
  readonly #chain: Chain
  readonly #one: Ready
  readonly #puts: number
  readonly #dropped = 1
  readonly #wordRows: readonly (readonly [Float64Array[], Float64Array[]])[]
  readonly #gapRows: readonly (readonly [Float64Array[], Float64Array[]])[]
  readonly #wordScores: readonly (readonly [Float64Array, Float64Array])[]
  readonly #gapScores: readonly (readonly [Float64Array, Float64Array])[]
  readonly #terms: Float64Array

  constructor(chain: Chain, one: Ready) {
    this.#chain = chain
    this.#one = one
    this.#puts = chain.inserts.length
    this.#terms = new Float64Array(2 * this.#puts + chain.edits.length)
    this.#wordRows = one.words.map((features) => [chain.word.of(features), chain.wordAfterDrop.of(features.slice(0, apartAfterDrop.word))])
    this.#gapRows = one.gaps.map((features) => [chain.gap.of(features), chain.gapAfterDrop.of(features.slice(0, apartAfterDrop.gap))])
    this.#wordScores = this.#wordRows.map((rows) => scoresOf(rows, chain.edits.length))
    this.#gapScores = this.#gapRows.map((rows) => scoresOf(rows, this.#puts))
  }

  #word(at: number, state: number, edit: number): number {
    return (this.#chain.toWord[state % this.#puts]?.[edit] ?? 0) + (this.#wordScores[at]?.[state < this.#puts ? 0 : 1][edit] ?? 0)
  }

  #gap(at: number, edit: number, put: number): number {
    return (this.#chain.toGap[edit]?.[put] ?? 0) + (this.#gapScores[at]?.[edit === this.#dropped ? 1 : 0][put] ?? 0)
  }

  /** From the front: for each gap state and each edit, all ways that lead there. */
  #forward(): { gaps: Float64Array[]; words: Float64Array[] } {
    const puts = this.#puts
    const first = new Float64Array(2 * puts).fill(-Infinity)
    for (let put = 0; put < puts; put++) first[put] = this.#gapScores[0]?.[0][put] ?? 0
    const gaps = [first]
    const words: Float64Array[] = []
    this.#one.allowed.forEach((allowed, at) => {
      const before = gaps[at] ?? first
      const word = Float64Array.from(allowed, (edit) => {
        for (let state = 0; state < 2 * puts; state++) this.#terms[state] = (before[state] ?? 0) + this.#word(at, state, edit)
        return logSumOf(this.#terms, 2 * puts)
      })
      words.push(word)
      gaps.push(Float64Array.from({ length: 2 * puts }, (_, state) => {
        let count = 0
        allowed.forEach((edit, place) => {
          if ((edit === this.#dropped) === state >= puts) this.#terms[count++] = (word[place] ?? 0) + this.#gap(at + 1, edit, state % puts)
        })
        return count === 0 ? -Infinity : logSumOf(this.#terms, count)
      }))
    })
    return { gaps, words }
  }

  /** From the end: for each gap state and each edit, all ways that lead on. */
  #backward(): { gaps: Float64Array[]; words: Float64Array[] } {
    const puts = this.#puts
    const size = this.#one.allowed.length
    const gaps: Float64Array[] = Array.from({ length: size + 1 }, () => new Float64Array(2 * puts))
    const words: Float64Array[] = []
    for (let at = size - 1; at >= 0; at--) {
      const allowed = this.#one.allowed[at] ?? []
      const next = gaps[at + 1]
      const word = Float64Array.from(allowed, (edit) => {
        const offset = edit === this.#dropped ? puts : 0
        for (let put = 0; put < puts; put++) this.#terms[put] = this.#gap(at + 1, edit, put) + (next?.[offset + put] ?? 0)
        return logSumOf(this.#terms, puts)
      })
      words[at] = word
      gaps[at] = Float64Array.from({ length: 2 * puts }, (_, state) => {
        allowed.forEach((edit, place) => (this.#terms[place] = this.#word(at, state, edit) + (word[place] ?? 0)))
        return logSumOf(this.#terms, allowed.length)
      })
    }
    return { gaps, words }
  }

  take(): void {
    const forward = this.#forward()
    const backward = this.#backward()
    const whole = logSumOf(forward.gaps.at(-1) ?? new Float64Array(), 2 * this.#puts)
    for (let at = 0; at <= this.#one.allowed.length; at++) {
      this.#learnGap(at, forward.gaps[at], backward.gaps[at], whole)
      if (at < this.#one.allowed.length) this.#learnWord(at, forward, backward, whole)
    }
  }

  #learnGap(at: number, forward: Float64Array | undefined, backward: Float64Array | undefined, whole: number): void {
    const { gap, gapAfterDrop } = this.#chain
    const gold = this.#one.inserted[at] ?? 0
    const wasDropped = this.#one.edits[at - 1] === this.#dropped
    const [rows, rowsAfterDrop] = this.#gapRows[at] ?? [[], []]
    for (let put = 0; put < this.#puts; put++) {
      const plain = Math.exp((forward?.[put] ?? 0) + (backward?.[put] ?? 0) - whole)
      const after = Math.exp((forward?.[this.#puts + put] ?? 0) + (backward?.[this.#puts + put] ?? 0) - whole)
      moveAll(gap, rows, put, (gold === put ? 1 : 0) - plain - after)
      moveAll(gapAfterDrop, rowsAfterDrop, put, (wasDropped && gold === put ? 1 : 0) - after)
    }
  }

  #learnWord(at: number, forward: { gaps: Float64Array[]; words: Float64Array[] }, backward: { gaps: Float64Array[]; words: Float64Array[] }, whole: number): void {
    const { word, wordAfterDrop, toWord, toGap } = this.#chain
    const puts = this.#puts
    const [gold, before, after] = [this.#one.edits[at] ?? 0, this.#one.inserted[at] ?? 0, this.#one.inserted[at + 1] ?? 0]
    const wasDropped = this.#one.edits[at - 1] === this.#dropped
    const [rows, rowsAfterDrop] = this.#wordRows[at] ?? [[], []]
    ;(this.#one.allowed[at] ?? []).forEach((edit, place) => {
      let [all, afterDrop] = [0, 0]
      for (let state = 0; state < 2 * puts; state++) {
        const share = Math.exp((forward.gaps[at]?.[state] ?? 0) + this.#word(at, state, edit) + (backward.words[at]?.[place] ?? 0) - whole)
        all += share
        if (state >= puts) afterDrop += share
        if (share > 1e-3) moveAll(word, [toWord[state % puts] ?? new Float64Array()], edit, -share)
      }
      for (let put = 0; put < puts; put++) {
        const share = Math.exp((forward.words[at]?.[place] ?? 0) + this.#gap(at + 1, edit, put) + (backward.gaps[at + 1]?.[(edit === this.#dropped ? puts : 0) + put] ?? 0) - whole)
        if (share > 1e-3) moveAll(word, [toGap[edit] ?? new Float64Array()], put, -share)
      }
      moveAll(word, rows, edit, (gold === edit ? 1 : 0) - all)
      moveAll(wordAfterDrop, rowsAfterDrop, edit, (wasDropped && gold === edit ? 1 : 0) - afterDrop)
    })
    moveAll(word, [toWord[before] ?? new Float64Array()], gold, 1)
    moveAll(word, [toGap[gold] ?? new Float64Array()], after, 1)
  }
}

function moveAll(weights: Weights, rows: readonly Float64Array[], at: number, wrong: number): void {
  if (Math.abs(wrong) > 1e-3) for (const row of rows) weights.move(row, at, wrong)
}

function scoresOf([rows, rowsAfterDrop]: readonly [Float64Array[], Float64Array[]], size: number): readonly [Float64Array, Float64Array] {
  const plain = sumOf(rows, size)
  const after = sumOf(rowsAfterDrop, size)
  return [plain, after.map((score, at) => score + (plain[at] ?? 0))]
}
