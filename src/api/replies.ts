import { z } from 'zod'
import { outcomes, replyKinds } from '../core/model/reply.ts'
import type { Fixed, Row } from './row.ts'
import { done, instant } from './views.ts'

export const replyView = z.object({
  id: z.string(),
  /** Whom the letter was to that it is about. */
  personId: z.string().optional(),
  kind: z.enum(replyKinds),
  at: instant,
  from: z.string(),
  subject: z.string(),
  /** Plain text: it is somebody else's, and shown as nothing but text. */
  text: z.string(),
  /** Of what came back or is late: why, in words. */
  why: z.string().optional(),
  /** Of absences: the last day away or the day of return. */
  until: z.string().optional(),
  /** The candidate's word on a possible answer. */
  judged: z.enum(['yes', 'no']).optional(),
})
export type ReplyView = Fixed<z.output<typeof replyView>>

const outcomeView = z.object({ personId: z.string(), heard: z.enum(outcomes), at: instant, note: z.string().optional() })
export type OutcomeView = Fixed<z.output<typeof outcomeView>>

/** How answers come to be seen. */
const listeningView = z.object({
  mailboxId: z.string(),
  address: z.string(),
  /** False where Regards only sends through it. */
  isRead: z.boolean(),
  lookedAt: instant.optional(),
  /** What keeps Regards from looking, in words. */
  trouble: z.string().optional(),
})

export const repliesView = z.object({ replies: z.array(replyView), outcomes: z.array(outcomeView), listening: z.array(listeningView) })
export type RepliesView = Fixed<z.output<typeof repliesView>>

const interviewId = z.object({ interviewId: z.string().max(80) })
const onePerson = z.object({ interviewId: z.string().max(80), personId: z.string().max(200) })

export const repliesRows = {
  replies: { summary: 'What came back on the letters of one interview, and how it went', params: interviewId, output: repliesView },
  lookForReplies: { summary: 'Has the mailboxes of these letters looked into now', params: interviewId, output: done },
  addReply: {
    summary: 'Takes a message that came back (.eml), for people whose mailbox Regards cannot read',
    params: interviewId,
    body: z.strictObject({
      /** The message as it came (RFC 5322), in base64. */
      message: z.base64().min(1).max(1_400_000),
      /** Whose answer it is, where the message does not tell. */
      personId: z.string().max(200).optional(),
    }),
    output: repliesView,
  },
  judgeReply: {
    summary: "The candidate's word on whether a message is an answer; null takes it back",
    params: z.object({ replyId: z.string().max(80) }),
    body: z.strictObject({ isAnswer: z.boolean().nullable() }),
    output: repliesView,
  },
  sayHeard: {
    summary: 'How it went with one person; it ends what would have asked again',
    params: onePerson,
    body: z.strictObject({ heard: z.enum(outcomes), note: z.string().trim().max(500).optional() }),
    output: repliesView,
  },
  takeBackHeard: { summary: 'Takes that word back', params: onePerson, output: repliesView },
} satisfies Record<string, Row>
