/** What `compose` and `check` give, exactly: nothing more, nothing less. */
import { z } from 'zod'

const composed = z.strictObject({
  to: z.string(),
  subject: z.string().min(1),
  body: z.string().min(1),
  sentences: z.array(z.strictObject({ text: z.string().min(1), facts: z.array(z.string()) })),
  leftOut: z.array(z.strictObject({ fact: z.string(), why: z.string() })),
  questions: z.array(z.strictObject({ fact: z.string(), question: z.string(), kind: z.enum(['talk', 'whom', 'wording']).optional() })),
  route: z.strictObject({ send: z.enum(['yes', 'no', 'ask']), why: z.string() }),
  short: z.literal(true).optional(),
})

const finding = z.strictObject({
  part: z.enum(['subject', 'body', 'to']),
  start: z.int().min(0),
  end: z.int().min(0),
  severity: z.enum(['error', 'question', 'hint']),
  rule: z.string().regex(/^[a-z0-9-]+$/),
  pass: z.enum(['names', 'spelling', 'grammar', 'panel', 'form']),
  message: z.string().min(1),
  suggestions: z.array(z.string()),
})

const id = z.union([z.string(), z.number()])
const failed = z.strictObject({ id: id.nullable(), error: z.string().min(1) })

export const composeShape = z.strictObject({ letters: z.array(composed).min(1) })
export const checkShape = z.strictObject({ findings: z.array(finding) })
export const composeLine = z.union([z.strictObject({ id, letters: z.array(composed).min(1) }), failed])
export const checkLine = z.union([z.strictObject({ id, findings: z.array(finding) }), failed])
