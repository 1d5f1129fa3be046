import { z } from 'zod'
import { outcomes } from '../core/model/reply.ts'
import type { Row } from './row.ts'
import { instant } from './views.ts'

const letter = z.object({
  interviewId: z.string(),
  personId: z.string(),
  company: z.string(),
  position: z.string(),
  person: z.string(),
  endedAt: instant,
  thankedAt: instant.optional(),
  /** From the end of the interview to the thank-you. */
  hours: z.number().optional(),
  isWithin: z.boolean().optional(),
  heard: z.enum(outcomes).optional(),
  heardAt: instant.optional(),
})

export const insightRows = {
  insights: {
    summary: 'Hours from interview to thank-you, months, and what came of it, as counts',
    output: z.object({
      letters: z.array(letter),
      months: z.array(z.object({ month: z.string(), within: z.int(), later: z.int() })),
      comeOfIt: z.object({ thanked: z.int(), answered: z.int(), nextRounds: z.int(), offers: z.int() }),
    }),
  },
} satisfies Record<string, Row>
