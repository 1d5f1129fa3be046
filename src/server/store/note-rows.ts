/** Rows of notes by hand; tables.ts puts the owner before each. */
import type { NoteState } from '../../core/note/state.ts'

export interface NoteRow {
  interview_id: string
  person_id: string
  state: NoteState
  note: string
  sender: string
  moved_at: number
  posted_on: string | null
  because: string | null
  revision: number
}

export interface OwnLetterRow {
  letter: string
  ways: string
  drawn_at: number
}
