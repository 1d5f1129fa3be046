import { z } from 'zod'
import { type CapturedPerson, captureSources, phoneKinds } from '../core/capture/captured-person.ts'

const share = z.number().min(0).max(1)
const certainty = {
  sure: z.boolean(),
  readings: z.array(z.string().max(500)).max(10).optional(),
  cutOut: z.object({ x: share, y: share, width: share, height: share }).optional(),
}
const field = z.object({ value: z.string().max(500), ...certainty })

/** A person as a source shows them: see core/capture/captured-person.ts. */
export const capturedPersonSchema = z.object({
  source: z.enum(captureSources),
  name: field.optional(),
  givenName: field.optional(),
  familyName: field.optional(),
  goesBy: field.optional(),
  honorific: field.optional(),
  credentials: field.optional(),
  pronouns: field.optional(),
  title: field.optional(),
  company: field.optional(),
  email: field.optional(),
  phones: z
    .array(field.extend({ kind: z.enum(phoneKinds) }))
    .max(20)
    .optional(),
  website: field.optional(),
  address: z.object({ lines: z.array(z.string().max(500)).max(12), ...certainty }).optional(),
}) satisfies z.ZodType<CapturedPerson>
