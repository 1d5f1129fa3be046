import type { NoteReading } from '../reading/note-reading.ts'

/** A jotting that a letter may use, with the candidate's thought on it put as a clause, and the other jottings it leans on. */
export type UsableNote = Extract<NoteReading, { outcome: 'say' }> & { readonly thought?: string; readonly also?: readonly string[] }
