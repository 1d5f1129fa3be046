/** Notes by hand, and the hand that a person drew. */
import type { CardPaperId } from '../../core/note/layout/papers.ts'
import type { OwnHand, OwnLetter } from '../../core/note/own-hand.ts'
import type { NoteState } from '../../core/note/state.ts'
import type { Sentence } from '../../core/model/letter.ts'

/** What a note says and how it looks. */
export interface NoteContent {
  readonly text: string
  /** Of the composer; a sentence that the person changed rests on nothing. */
  readonly sentences: readonly Sentence[]
  readonly nothingNew: boolean
  readonly edited: boolean
  readonly seed: number
  readonly hand: string
  readonly card: CardPaperId
  readonly cover: string
  /** Addresses for the envelope, as typed. */
  readonly to: string
  readonly from: string
}

/** The note to one person after one interview. */
export interface NoteRecord extends NoteContent {
  readonly interviewId: string
  readonly personId: string
  readonly state: NoteState
  /** When it came into this state. */
  readonly movedAt: Temporal.Instant
  /** The day it was posted on, as the person said: 2026-11-21. */
  readonly postedOn?: string | undefined
  /** Why it was waived, in the person's words. */
  readonly because?: string | undefined
  /** Counts up with every change: saving one that is not above the kept one throws Refusal `changed-meanwhile`. */
  readonly revision: number
}

/** The part of Records that is about notes. */
export interface NoteRecords {
  /** By person. */
  notes(interviewId: string): Promise<readonly NoteRecord[]>
  note(interviewId: string, personId: string): Promise<NoteRecord | undefined>
  saveNote(record: NoteRecord): Promise<void>
  /** The sender's address that was given last, '' where none was. */
  lastSender(): Promise<string>

  ownHand(): Promise<OwnHand>
  /** Puts these drawings of a letter in the place of those that were there; none takes the letter away. */
  saveOwnLetter(letter: string, ways: readonly OwnLetter[], at: Temporal.Instant): Promise<void>
  eraseOwnHand(): Promise<void>
}
