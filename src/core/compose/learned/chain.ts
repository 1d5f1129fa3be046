/**
 * A chain over a jotting: what is put into each gap and what becomes of each word, decided together. A conditional
 * random field over alternating gaps and words (Lafferty, McCallum and Pereira 2001), so that the best reading has a
 * probability.
 */
export interface Scores {
  /** For each gap (one more than words) and each thing that may be put there; first without, then with the word before dropped. */
  readonly gaps: readonly (readonly [Float64Array, Float64Array])[]
  /** For each word and each edit of `edits`; first without, then with the word before dropped. */
  readonly words: readonly (readonly [Float64Array, Float64Array])[]
  /** The edits that each word may have, as indexes. */
  readonly allowed: readonly (readonly number[])[]
  /** From what is put into a gap to the edit of the word after it, and from an edit to the gap after it. */
  readonly toWord: readonly Float64Array[]
  readonly toGap: readonly Float64Array[]
  /** Index of the edit that drops a word. */
  readonly dropped: number
}

/** What is decided for a jotting, as indexes, and how probable that is among all that could be. */
export interface Decided {
  readonly inserted: readonly number[]
  readonly edits: readonly number[]
  readonly probability: number
}

/** What is so much less likely than the best counts for nothing (e to the minus twelfth). */
const farBehind = 12

/** The states of one place that are worth going on from: their number, the best way there, and all ways summed. */
interface Front {
  readonly states: Int32Array
  readonly best: Float64Array
  readonly sum: Float64Array
  /** Where the best way came from. */
  readonly from: Int32Array
}

/** Finds the best decision of all, and its share of all that could be decided. */
export function decide(scores: Scores): Decided {
  const { gaps, words, allowed } = scores
  const size = gaps[0]?.[0].length ?? 0
  let gap = kept(Array.from({ length: size }, (_, put) => ({ state: put, best: gaps[0]?.[0][put] ?? 0, sum: gaps[0]?.[0][put] ?? 0, from: 0 })))
  const fronts: { readonly word: Front; readonly gap: Front }[] = []
  const first = gap
  words.forEach((_, index) => {
    const word = kept((allowed[index] ?? []).map((edit) => intoWord(scores, gap, { index, edit, size })))
    gap = kept([0, 1].flatMap((drops) => intoGaps(scores, word, { index, drops, size })))
    fronts.push({ word, gap })
  })
  return wayBack(first, fronts, size)
}

interface Way {
  readonly state: number
  readonly best: number
  readonly sum: number
  readonly from: number
}

function kept(ways: readonly Way[]): Front {
  let highest = -Infinity
  for (const { sum } of ways) if (sum > highest) highest = sum
  const near = ways.filter(({ sum }) => sum >= highest - farBehind)
  return { states: Int32Array.from(near, ({ state }) => state), best: Float64Array.from(near, ({ best }) => best), sum: Float64Array.from(near, ({ sum }) => sum), from: Int32Array.from(near, ({ from }) => from) }
}

const terms = new Float64Array(4096)

function intoWord({ toWord, words }: Scores, { states, best, sum }: Front, { index, edit, size }: { readonly index: number; readonly edit: number; readonly size: number }): Way {
  let [highest, from] = [-Infinity, 0]
  for (let at = 0; at < states.length; at++) {
    const state = states[at] ?? 0
    const step = (toWord[state % size]?.[edit] ?? 0) + (words[index]?.[state < size ? 0 : 1][edit] ?? 0)
    terms[at] = (sum[at] ?? 0) + step
    if ((best[at] ?? 0) + step > highest) [highest, from] = [(best[at] ?? 0) + step, at]
  }
  return { state: edit, best: highest, sum: logSumOf(states.length), from }
}

function intoGaps({ toGap, gaps, dropped }: Scores, { states, best, sum }: Front, { index, drops, size }: { readonly index: number; readonly drops: number; readonly size: number }): Way[] {
  const ways: Way[] = []
  const scores = gaps[index + 1]?.[drops === 1 ? 1 : 0]
  for (let put = 0; put < size; put++) {
    let [highest, from, count] = [-Infinity, 0, 0]
    for (let at = 0; at < states.length; at++) {
      const edit = states[at] ?? 0
      if ((edit === dropped) !== (drops === 1)) continue
      const step = (toGap[edit]?.[put] ?? 0) + (scores?.[put] ?? 0)
      terms[count++] = (sum[at] ?? 0) + step
      if ((best[at] ?? 0) + step > highest) [highest, from] = [(best[at] ?? 0) + step, at]
    }
    if (count > 0) ways.push({ state: put + drops * size, best: highest, sum: logSumOf(count), from })
  }
  return ways
}

function wayBack(first: Front, fronts: readonly { readonly word: Front; readonly gap: Front }[], size: number): Decided {
  const last = fronts.at(-1)?.gap ?? first
  let at = 0
  for (let other = 1; other < last.best.length; other++) if ((last.best[other] ?? 0) > (last.best[at] ?? 0)) at = other
  const probability = Math.exp((last.best[at] ?? 0) - logSum([...last.sum]))
  const inserted: number[] = []
  const edits: number[] = []
  for (const { word, gap } of fronts.toReversed()) {
    inserted.unshift((gap.states[at] ?? 0) % size)
    const place = gap.from[at] ?? 0
    edits.unshift(word.states[place] ?? 0)
    at = word.from[place] ?? 0
  }
  inserted.unshift((first.states[at] ?? 0) % size)
  return { inserted, edits, probability }
}

/** The logarithm of the sum of the exponentials of the first so many terms. */
function logSumOf(length: number): number {
  let highest = -Infinity
  for (let at = 0; at < length; at++) if ((terms[at] ?? 0) > highest) highest = terms[at] ?? 0
  if (highest === -Infinity || length === 1) return highest
  let sum = 0
  for (let at = 0; at < length; at++) {
    const behind = (terms[at] ?? 0) - highest
    if (behind > -farBehind) sum += Math.exp(behind)
  }
  return highest + Math.log(sum)
}

/** The logarithm of a sum of exponentials. */
export function logSum(terms: readonly number[]): number {
  let highest = -Infinity
  for (const term of terms) if (term > highest) highest = term
  if (highest === -Infinity) return highest
  let sum = 0
  for (const term of terms) sum += Math.exp(term - highest)
  return highest + Math.log(sum)
}
