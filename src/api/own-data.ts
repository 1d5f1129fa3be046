/** Everything of one person as one file: taken from a Regards that is run alone to a site, or back. Nothing secret is in it. */
import { z } from 'zod'
import { deliveryStates, letterKinds } from '../core/model/delivery.ts'
import { dialects } from '../core/model/finding.ts'
import { questionKinds } from '../core/model/letter.ts'
import { outcomes, replyKinds } from '../core/model/reply.ts'
import { cardPapers } from '../core/note/layout/papers.ts'
import { noteStates } from '../core/note/state.ts'
import { candidateSchema, caseFileSchema } from './case-file.ts'
import { reminderSettingsSchema } from './remind-schemas.ts'
import type { Row } from './row.ts'
import { settingsSchema } from './settings.ts'

/** Larger than the letters of a hundred interviews. */
const MOST_BYTES = 12 * 1024 * 1024

const id = z.string().min(1).max(80)
const text = (most: number) => z.string().max(most)
const instant = z.string().max(40).transform((said, context) => {
  try {
    return Temporal.Instant.from(said)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    context.addIssue('must be an instant like 2026-11-20T14:00:00Z')
    return z.NEVER
  }
})
const sentences = z.array(z.strictObject({ text: text(4000), facts: z.array(text(200)).max(200) })).max(500)

const letter = z.strictObject({
  id,
  interviewId: id,
  personId: id,
  kind: z.enum(letterKinds),
  subject: text(1000),
  body: text(40_000),
  sentences,
  leftOut: z.array(z.strictObject({ fact: text(200), why: text(1000) })).max(500),
  questions: z.array(z.strictObject({ fact: text(200), question: text(1000), kind: z.enum(questionKinds).optional() })).max(500),
  route: z.strictObject({ send: z.enum(['yes', 'no', 'ask']), why: text(1000) }),
  short: z.boolean(),
  basis: z.record(text(200), text(1000)).optional(),
  edited: z.boolean(),
  seed: z.number(),
  revision: z.int().min(0),
  updatedAt: instant,
  handled: z.strictObject({ how: z.enum(['own-mail-program', 'another-way', 'not-needed']), at: instant }).optional(),
})

const delivery = z.object({
  id,
  interviewId: id,
  personId: id,
  letterId: id,
  kind: z.enum(letterKinds),
  mailboxId: id,
  state: z.enum(deliveryStates),
  dueAt: instant,
  updatedAt: instant,
  detail: text(2000).optional(),
  message: z.strictObject({ messageId: text(998), envelope: z.strictObject({ from: text(320), to: text(320) }), bytes: z.base64().max(400_000), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
})

const reply = z.strictObject({
  id,
  interviewId: id,
  personId: id.optional(),
  deliveryId: id.optional(),
  kind: z.enum(replyKinds),
  at: instant,
  from: text(1000),
  subject: text(2000),
  text: text(40_000),
  status: text(40).optional(),
  reason: text(200).optional(),
  until: text(40).optional(),
  source: text(1000),
  judged: z.enum(['yes', 'no']).optional(),
})

const note = z.strictObject({
  interviewId: id,
  personId: id,
  text: text(4000),
  sentences,
  nothingNew: z.boolean(),
  edited: z.boolean(),
  seed: z.number(),
  hand: text(80),
  card: z.enum(cardPapers),
  cover: text(1000),
  to: text(2000),
  from: text(2000),
  state: z.enum(noteStates),
  movedAt: instant,
  postedOn: text(20).optional(),
  because: text(2000).optional(),
  revision: z.int().min(0),
})

const interview = z.strictObject({
  record: z.strictObject({
    id,
    caseFile: caseFileSchema,
    ownCandidate: z.boolean(),
    endsAt: instant,
    answers: z.array(z.strictObject({ key: text(500), reason: text(2000) })).max(1000),
    dialect: z.enum(dialects).optional(),
    revision: z.int().min(0),
    createdAt: instant,
    updatedAt: instant,
    removedAt: instant.optional(),
    sample: z.boolean(),
  }),
  letters: z.array(letter).max(500),
  deliveries: z.array(delivery).max(500),
  replies: z.array(reply).max(500),
  outcomes: z.array(z.strictObject({ interviewId: id, personId: id, heard: z.enum(outcomes), at: instant, note: text(4000).optional() })).max(500),
  marks: z.array(z.strictObject({ interviewId: id, personId: id, how: z.enum(['waived', 'unreachable']), reason: text(2000), at: instant })).max(500),
  notes: z.array(note).max(500),
})

/** The file. */
export const ownDataSchema = z.strictObject({
  format: z.literal('regards-own-data'),
  version: z.literal(1),
  takenAt: instant,
  profile: candidateSchema.optional(),
  settings: settingsSchema,
  reminderSettings: reminderSettingsSchema,
  interviews: z.array(interview).max(2000),
})

export const ownDataRows = {
  importOwnData: {
    summary: 'Takes in the file of everything that another Regards gave; what is here already stays as it is',
    file: { mostBytes: MOST_BYTES },
    output: z.object({ added: z.int(), here: z.int() }),
  },
} satisfies Record<string, Row>
