/** What the page is shown: parts that several stages' rows answer with. */
import { z } from 'zod'
import { deliveryStates, letterKinds } from '../core/model/delivery.ts'
import { checkPasses, dialects, severities } from '../core/model/finding.ts'
import { questionKinds } from '../core/model/letter.ts'
import { signInProviders } from '../core/model/mailbox.ts'
import { noteStates } from '../core/note/state.ts'
import { thanksStates } from '../core/model/thanks.ts'
import { caseFileSchema, isOneLine } from './case-file.ts'
import type { Fixed } from './row.ts'
import { doubtView, goodTimeView } from './sending-views.ts'

/** A subject is one line: a line end in it would begin another header of the mail. */
export const subjectText = z.string().max(998).refine(isOneLine, 'must be one line, without control characters')
/** Plain text; of the control characters only line ends and tabs. */
export const bodyText = z
  .string()
  .max(20_000)
  .refine((text) => isOneLine(text.replace(/[\r\n\t]/g, ' ')), 'must not hold control characters')

/** ISO 8601 instant with Z. */
export const instant = z.string()

/** A sentence by its name, with what stands in its gaps: the page says it in its own language. */
export const saidView = z.object({ code: z.string(), gaps: z.record(z.string(), z.string()) })

export const findingView = z.object({
  part: z.enum(['subject', 'body', 'to']),
  start: z.int(),
  end: z.int(),
  severity: z.enum(severities),
  rule: z.string(),
  pass: z.enum(checkPasses),
  message: z.string(),
  said: saidView.optional(),
  suggestions: z.array(z.string()),
  /** The sentence of another letter that it is too alike, and to whom that one is. */
  beside: z.object({ who: z.string(), text: z.string() }).optional(),
  /** What an answer to it is kept under. */
  key: z.string(),
  /** Set where the candidate answered it: it no longer holds the letter. */
  answer: z.string().optional(),
})
export type FindingView = Fixed<z.output<typeof findingView>>

export const checkView = z.object({
  findings: z.array(findingView),
  /** One plain line: 'Name and company match the card · spelling and grammar clear'. */
  verdict: z.string(),
  /** How many places rules that are switched off would have spoken of. */
  passedOver: z.int().optional(),
  /** Why it may not be sent; empty when it may. */
  held: z.array(z.string()),
  /** False where only our own passes ran (the proofreader is down): the letter is held until it answered. */
  proofread: z.boolean(),
})
export type CheckView = Fixed<z.output<typeof checkView>>

const sentenceView = z.object({ text: z.string(), facts: z.array(z.string()) })

export const letterView = z.object({
  id: z.string(),
  personId: z.string(),
  kind: z.enum(letterKinds),
  subject: z.string(),
  body: z.string(),
  sentences: z.array(sentenceView),
  leftOut: z.array(z.object({ fact: z.string(), why: z.string() })),
  questions: z.array(z.object({ fact: z.string(), question: z.string(), kind: z.enum(questionKinds).optional() })),
  route: z.object({ send: z.enum(['yes', 'no', 'ask']), why: z.string() }),
  short: z.boolean(),
  edited: z.boolean(),
  revision: z.int(),
  words: z.int(),
  check: checkView,
  /** Sentences of a letter that the person changed, whose facts have changed since: as they stand, and as they would read now. */
  offers: z.array(z.object({ old: z.string(), now: z.string().optional() })).optional(),
  /** mailto: link with subject and body, where the person has an address. */
  mailto: z.string().optional(),
})
export type LetterView = Fixed<z.output<typeof letterView>>

export const deliveryView = z.object({
  id: z.string(),
  personId: z.string(),
  letterId: z.string(),
  kind: z.enum(letterKinds),
  state: z.enum(deliveryStates),
  to: z.string(),
  dueAt: instant,
  updatedAt: instant,
  detail: z.string().optional(),
  attempts: z.int(),
  /** True once its fate was unknown: also what is tried again, or refused then, may have arrived the first time. */
  mayHaveArrived: z.boolean().optional(),
  /** True where it was brought along from another Regards and asks what became of it there: it is not sent from here. */
  isImported: z.boolean().optional(),
  /** True where it is in doubt because the data were put back from a copy. */
  isPutBack: z.boolean().optional(),
  /** True where it was kept back because something must be looked at first, which `detail` tells; it has not left. */
  isKeptBack: z.boolean().optional(),
  /** Where nobody knows whether it arrived. */
  doubt: doubtView.optional(),
})
export type DeliveryView = Fixed<z.output<typeof deliveryView>>

/** Where one person stands, the same everywhere. */
export const thanksView = z.object({
  personId: z.string(),
  state: z.enum(thanksStates),
  /** Where the note by hand stands: the second half of thanking, once it was begun. */
  note: z.enum(noteStates).optional(),
  /** Why nobody waits for a letter, where that is so. */
  why: z.string().optional(),
  at: instant.optional(),
})
export type ThanksView = Fixed<z.output<typeof thanksView>>

export const interviewSummary = z.object({
  id: z.string(),
  company: z.string(),
  position: z.string(),
  /** Where a start is recorded. */
  startsAt: instant.optional(),
  endsAt: instant,
  calledOff: z.boolean().optional(),
  /** What a calendar changed about it, until it was read. */
  news: z.object({ calendarId: z.string(), uid: z.string(), words: z.string() }).optional(),
  /** endsAt + 24 h. */
  deadline: instant,
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  thanks: z.array(thanksView),
  /** True when nobody is left to thank. */
  over: z.boolean(),
  /** Letters after the thanks that wait for the person: asked about, kept back, or refused. */
  laterWaits: z.int().optional(),
  sample: z.boolean(),
})
export type InterviewSummary = Fixed<z.output<typeof interviewSummary>>

export const interviewView = interviewSummary.omit({ people: true }).extend({
  revision: z.int(),
  caseFile: caseFileSchema,
  ownCandidate: z.boolean(),
  dialect: z.enum(dialects),
  answers: z.array(z.object({ key: z.string(), reason: z.string() })),
  letters: z.array(letterView),
  deliveries: z.array(deliveryView),
  /** When a letter that is sent now would best leave. */
  goodTime: goodTimeView,
})
export type InterviewView = Fixed<z.output<typeof interviewView>>

export const mailboxView = z.object({
  id: z.string(),
  address: z.string(),
  displayName: z.string(),
  host: z.string(),
  port: z.int(),
  user: z.string(),
  tls: z.enum(['implicit', 'starttls']),
  imapHost: z.string().optional(),
  imapPort: z.int().optional(),
  imapTls: z.enum(['implicit', 'starttls']).optional(),
  signIn: z.enum(signInProviders).optional(),
  /** True for the one that letters leave from unless another is chosen. */
  preferred: z.boolean().optional(),
})
export type MailboxView = Fixed<z.output<typeof mailboxView>>

export const done = z.object({ ok: z.literal(true) })
