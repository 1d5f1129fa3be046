import type { Shape } from './shape.ts'

/** One letter within a word: how it looks, and where it stands from the word's beginning, in em. */
export interface WordLetter {
  /** The characters it stands for: one, or those of a ligature. */
  readonly text: string
  readonly shape: Shape
  readonly x: number
  readonly y: number
}

export interface ShapedWord {
  readonly letters: readonly WordLetter[]
  /** Up to where the next word's gap begins, in em. */
  readonly width: number
}

/** Measures of a hand, in em. */
export interface HandMeasures {
  readonly xHeight: number
  readonly capHeight: number
  /** Top of an l, bottom of a g (negative). */
  readonly ascent: number
  readonly descent: number
  /** Between words. */
  readonly space: number
  /** From one baseline to the next, where lines are not too far apart. */
  readonly pitch: number
}

/** A way of writing: a font, or strokes that somebody drew. */
export interface Hand {
  readonly id: string
  readonly name: string
  /** outline: areas of a font, printed only · strokes: a pen can follow them. */
  readonly kind: 'outline' | 'strokes'
  /** True where letters run into one another: then a word is varied as a whole only. */
  readonly joined: boolean
  readonly measures: HandMeasures
  /** The letters of the text that it does not have, each once, in order. */
  missing(text: string): readonly string[]
  /** Shapes a word. `turn` tells its occurrences apart where a hand has more than one way to write a letter. */
  shape(word: string, turn: number): ShapedWord
}
