import { z } from 'zod'
import type { Row } from './row.ts'
import { bodyText, interviewView, letterView, subjectText } from './views.ts'

export const composeRows = {
  composeLetters: {
    summary: 'Writes a letter for each person; letters the person edited are kept unless named in `anew`',
    params: z.object({ interviewId: z.string().max(80) }),
    body: z.strictObject({
      /** People whose letter is to be worded differently, edited or not. */
      anew: z.array(z.string().max(80)).max(100).optional(),
    }),
    output: interviewView,
  },
  saveLetter: {
    summary: 'Keeps the edited words of a letter; refused where it was changed meanwhile',
    params: z.object({ letterId: z.string().max(80) }),
    body: z.strictObject({ revision: z.int(), subject: subjectText, body: bodyText }),
    output: letterView,
  },
} satisfies Record<string, Row>
