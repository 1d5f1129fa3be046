import type { InterviewView, LetterView } from '../../api/views.ts'
import type { KeptDoor } from '../state/kept-here.ts'
import type { Trouble } from '../state/trouble.ts'

/** One change that the person made, as it waits on this device to go up. */
export interface Op {
  /** A UUID: under this name the server carries it out once. */
  readonly id: string
  readonly at: number
  readonly door: KeptDoor
  readonly input: OpInput
  /** The interview, or 'profile': what is refused holds back only what comes after it about the same. */
  readonly about: string
  /** How often it was sent. One that was may have been carried out, though no answer came. */
  readonly tries: number
  /** What it made of things here, where nobody answered. */
  readonly here?: Here | undefined
  /** Revisions that the screens here show for what it changed: the server's own may turn out to be others. */
  readonly shown?: Revisions | undefined
  /** Taken back after it had been sent: nothing is to be done under its name any more. */
  readonly takenBack?: true | undefined
  readonly refused?: Trouble | undefined
}

export interface OpInput {
  readonly params?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
}

/** Revisions by the id of an interview or a letter. */
export type Revisions = Readonly<Record<string, number>>

export interface Here {
  readonly view?: InterviewView | undefined
  readonly letters?: readonly LetterView[] | undefined
}
