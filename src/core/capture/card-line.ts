/** What the readers of a picture hand to the rules: lines of text with their places, in the direction of the writing. */
import type { CutOut } from './captured-person.ts'

export interface ReadLetter {
  readonly letter: string
  /** How probable the first reader holds it, 0 to 1. */
  readonly p: number
  /** What it would be otherwise, where there is another. */
  readonly other?: string | undefined
  readonly otherP?: number | undefined
  /** Where in the line it stands, 0 to 1. */
  readonly at: number
  /** What it may be with its accent, by the reader of accents, likeliest first. None where it can bear none. */
  readonly accents?: readonly LikelyLetter[] | undefined
}

export interface LikelyLetter {
  readonly letter: string
  readonly p: number
}

export interface SecondReading {
  readonly text: string
  readonly confidence: number
  /** Of the reader, in three letters (ISO 639-3): 'eng', 'deu'. */
  readonly language: string
}

/** One line as read, in a frame whose x runs with the writing and whose y runs down the page; any unit. */
export interface CardLine {
  readonly letters: readonly ReadLetter[]
  /** Of the second reader, one for each language it looked in. */
  readonly seconds?: readonly SecondReading[] | undefined
  /** The first reader's once more, from a wider cut: where it reads otherwise, a letter is in doubt. */
  readonly wider?: readonly ReadLetter[] | undefined
  /** The middle. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Runs across the writing of the rest: a company's name along the side. */
  readonly isSideways: boolean
  readonly cutOut: CutOut
}

/** A letter of a line when all readings of it are joined. */
export interface SeenLetter {
  readonly letter: string
  /** How probable the first reader holds it. */
  readonly p: number
  /** Whether the second reader saw the same; undefined where it did not look, or saw another line. */
  readonly agreed: boolean | undefined
  /** What it would be otherwise: the other reader's letter, or the first reader's runner-up. '' where it would be none. */
  readonly other?: string | undefined
  /** What it may be by the reader of accents, likeliest first. */
  readonly accents?: readonly LikelyLetter[] | undefined
  /** What second readers saw in its place, each in its language. */
  readonly said?: readonly SaidLetter[] | undefined
}

export interface SaidLetter {
  readonly letter: string
  readonly language: string
}
