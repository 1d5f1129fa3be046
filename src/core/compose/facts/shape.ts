/** What a qualification is of. */
export type StrengthKind = 'act' | 'habit' | 'years' | 'credential' | 'language' | 'role' | 'state' | 'record' | 'thing' | 'leisure'

/** A qualification in the shapes that sentences ask for. A shape that would not read well is absent. */
export interface Strength {
  readonly fact: string
  readonly raw: string
  readonly kind: StrengthKind
  /** A whole clause: 'I ran 30 usability tests last year'. */
  readonly clause: string
  /** After 'having': 'run 30 usability tests last year'. */
  readonly having?: string
  /** 'running 30 usability tests last year'. */
  readonly doing?: string
  /** After 'bring', 'with', 'draw on': 'four years of experience with Figma', 'my Spanish'. */
  readonly noun?: string
  /** After 'somebody who': 'ran 30 usability tests last year'. */
  readonly whoDid?: string
}

/** A qualification without its place in the case file. */
export type Shape = Omit<Strength, 'fact' | 'raw'>
/** Reads a qualification of one kind; undefined where it is of another. */
export type Builder = (text: string) => Shape | undefined
