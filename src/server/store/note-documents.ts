import { z } from 'zod'
import { ownLetterSchema } from '../../api/note.ts'
import { cardPapers } from '../../core/note/layout/papers.ts'
import type { OwnLetter } from '../../core/note/own-hand.ts'
import type { NoteContent } from '../ports/notes.ts'
import { documentOf } from './documents.ts'

/** Without the sender, who has a column: it is asked for with the next note. */
type NoteDocument = Omit<NoteContent, 'from'>

const noteSchema = z.strictObject({
  text: z.string(),
  sentences: z.array(z.strictObject({ text: z.string(), facts: z.array(z.string()) })),
  nothingNew: z.boolean(),
  edited: z.boolean(),
  seed: z.number(),
  hand: z.string(),
  card: z.enum(cardPapers),
  cover: z.string(),
  to: z.string(),
}) satisfies z.ZodType<NoteDocument>

export const noteDocument = documentOf<NoteDocument>('note', noteSchema)
export const ownLetterDocument = documentOf<readonly OwnLetter[]>('letter of a hand', z.array(ownLetterSchema))
