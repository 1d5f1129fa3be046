import type { Note } from '../../model/case-file.ts'
import type { QuestionKind } from '../../model/letter.ts'
import type { Angle } from './angle.ts'

/** What became of one jotting. */
export type NoteReading =
  | { readonly outcome: 'say'; readonly fact: string; readonly note: Note; readonly angle: Angle }
  | { readonly outcome: 'leave-out'; readonly fact: string; readonly note: Note; readonly why: string }
  | { readonly outcome: 'ask'; readonly fact: string; readonly note: Note; readonly question: string; readonly kind: QuestionKind; readonly proposed?: readonly Angle[] }
