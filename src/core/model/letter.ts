/** What a letter says: one line of subject and plain text of the body. */
export interface LetterText {
  readonly subject: string
  readonly body: string
}

/**
 * One sentence of a letter with the ids of the facts it rests on: `p1.n2` (second note of person p1),
 * `q1` (qualification), `r1` (reason), `next` (next step), `interview`, `candidate`, `p1` (the person).
 * None means that nobody entered it: the candidate's own edit.
 */
export interface Sentence {
  readonly text: string
  readonly facts: readonly string[]
}

/** What a letter was written from: each fact it rests on with a short mark of its words, and the word for the day. */
export type Basis = Readonly<Record<string, string>>

/** A fact that the letter does not use, and why, in words for the candidate. */
export interface LeftOut {
  readonly fact: string
  readonly why: string
}

/** Whom a word of the note means, or how to put the note at all. */
export const questionKinds = ['whom', 'wording'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** What the composer needs to know before it can say a thing. */
export interface ComposeQuestion {
  /** Id of the fact that it is about: `p1.n2`. */
  readonly fact: string
  readonly question: string
  readonly kind?: QuestionKind | undefined
}

/** Whether a letter should go to this person at all (rules R1–R6 of the letter rules). */
export interface Route {
  readonly send: 'yes' | 'no' | 'ask'
  readonly why: string
}

/** A letter as the composer gives it. */
export interface ComposedLetter extends LetterText {
  /** Id of the person. */
  readonly to: string
  readonly sentences: readonly Sentence[]
  readonly leftOut: readonly LeftOut[]
  readonly questions: readonly ComposeQuestion[]
  readonly route: Route
  /** True where there was nothing from the talk to build on: the honest short form. */
  readonly short: boolean
}
