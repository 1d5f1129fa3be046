import type { Evidence } from './context-model.ts'

/** What a word was taken for another by: a slip of hand or ear, or the wrong form of the same word. */
export type SlipKind = 'slip' | 'form'

/** The evidence for a written word and for one that may have been meant. */
export interface Pair {
  readonly written: Evidence
  readonly meant: Evidence
  /** 1 where our letters use the meant word only, -1 where they use the written one only. */
  readonly ours: -1 | 0 | 1
}

/**
 * How much each of the features below counts: a logistic regression by bench/language/fit-slip-odds.ts over sound
 * sentences of the development half and the same with one word exchanged.
 */
const weights: Readonly<Record<SlipKind, readonly number[]>> = {
  slip: [-1.46, 0.25, 0.21, 0.19, 0.19, 0.6, -0.45, -0.71, -0.1, -0.46, -0.61, -0.26, 0.26, 0.12, 0.51],
  form: [-1.85, 0.21, 0.25, 0.17, 0.08, 0.23, -0.33, -0.37, 0.02, -0.15, 0, 0.09, 0.09, -0.01, 1.17],
}

/** Gives the logarithm of the odds that the other word was meant. */
export function slipOdds(kind: SlipKind, pair: Pair): number {
  const counted = weights[kind]
  return featuresOf(pair).reduce((sum, feature, at) => sum + feature * (counted[at] ?? 0), 0)
}

/** Lays out what speaks for and against, in the order of the weights. */
export function featuresOf({ written, meant, ours }: Pair): readonly number[] {
  return [
    1,
    meant.inClass - written.inClass,
    meant.syntax - written.syntax,
    meant.left - written.left,
    meant.right - written.right,
    meant.common - written.common,
    written.seenLeft,
    written.seenRight,
    written.seenLeft * written.seenRight,
    meant.seenLeft,
    meant.seenRight,
    meant.seenLeft * meant.seenRight,
    meant.left,
    meant.right,
    ours,
  ].map((feature) => Math.max(-farthest, Math.min(farthest, feature)))
}

/** One feature alone decides nothing. */
const farthest = 12
