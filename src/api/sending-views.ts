/** What the page is shown of a letter whose fate is not known, and of when a letter may leave. */
import { z } from 'zod'

/** ISO 8601 instant with Z. */
const instant = z.string()

export const doubtView = z.object({
  /** Since when nobody knows. */
  since: instant,
  /** What was last seen where Regards looked, in a sentence, and when. */
  seen: z.string().optional(),
  lookedAt: instant.optional(),
  /** How often Regards has looked. */
  looks: z.int(),
  /** False where Regards cannot read the mailbox: then only the person can look. */
  readsMailbox: z.boolean(),
  mailbox: z.string(),
  /** Where the provider shows what was sent. */
  page: z.object({ name: z.string(), url: z.string() }).optional(),
})

export const goodTimeView = z.object({
  at: instant,
  /** The reason, as the end of 'It leaves …'. */
  why: z.string(),
  other: z.object({ at: instant, why: z.string() }).optional(),
  /** IANA name of the interviewers' zone, by whose clock it is good. */
  zone: z.string(),
})

/** When a letter is to leave: at once (after the time to undo), at a good time of the interviewers' day, or at an instant. */
export const whenToSend = z.union([z.enum(['now', 'good-time']), z.iso.datetime({ offset: true })])
