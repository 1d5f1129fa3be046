import { z } from 'zod'
import { candidateSchema } from './case-file.ts'
import { appointmentView } from './remind.ts'
import type { Row } from './row.ts'
import { done, interviewSummary } from './views.ts'

export const homeRows = {
  openSession: {
    summary: 'Lets a browser in with the one-time token of the printed link',
    body: z.strictObject({ token: z.string().max(200) }),
    output: done,
    open: true,
  },
  health: { summary: 'Says that the process answers', output: z.object({ ok: z.literal(true), version: z.string() }), open: true },
  home: {
    summary: 'Interviews, open ones first, and what is still missing to send',
    output: z.object({
      profile: candidateSchema.optional(),
      interviews: z.array(interviewSummary),
      hasMailbox: z.boolean(),
      /** Appointments that may be interviews and that nobody has decided on, the earliest first. */
      offers: z.array(appointmentView),
      /** The zone in which the candidate's clock runs, as far as it is known. */
      zone: z.string().optional(),
    }),
  },
  readProfile: { summary: 'The candidate', output: z.object({ profile: candidateSchema.optional() }) },
  saveProfile: { summary: 'Keeps name, contact and qualifications', body: candidateSchema, output: z.object({ profile: candidateSchema }) },
} satisfies Record<string, Row>
