import { z } from 'zod'
import type { Candidate, CaseFile, Interview, Person } from '../../core/model/case-file.ts'
import type { FindingAnswer } from '../../core/model/finding.ts'
import { questionKinds } from '../../core/model/letter.ts'
import type { ReminderSettings } from '../../core/model/reminder.ts'
import type { Settings } from '../../core/model/settings.ts'
import type { AppointmentRecord } from '../ports/followed-calendars.ts'
import { tipTopics, type TipContent } from '../../core/tips/tip.ts'
import type { LetterRecord } from '../ports.ts'
import { candidateSchema, caseFileSchema, interviewSchema, personSchema } from '../../api/case-file.ts'
import { reminderSettingsSchema } from '../../api/remind-schemas.ts'
import { keptSettingsSchema } from '../../api/settings.ts'

/** A part of a record that is kept as JSON text. */
export interface Document<T> {
  /** Gives the text to keep; throws where the value could not be read back. */
  write(value: T): string
  /** Parses what was kept; stored text is data from outside. */
  read(text: string): T
}

type LetterDocument = Pick<LetterRecord, 'subject' | 'body' | 'sentences' | 'leftOut' | 'questions' | 'route' | 'short' | 'basis' | 'edited' | 'seed'>

const letterSchema = z.strictObject({
  subject: z.string(),
  body: z.string(),
  sentences: z.array(z.strictObject({ text: z.string(), facts: z.array(z.string()) })),
  leftOut: z.array(z.strictObject({ fact: z.string(), why: z.string() })),
  questions: z.array(z.strictObject({ fact: z.string(), question: z.string(), kind: z.enum(questionKinds).optional() })),
  route: z.strictObject({ send: z.enum(['yes', 'no', 'ask']), why: z.string() }),
  short: z.boolean(),
  basis: z.record(z.string(), z.string()).optional(),
  edited: z.boolean(),
  seed: z.number(),
}) satisfies z.ZodType<LetterDocument>

type AppointmentDocument = Pick<AppointmentRecord, 'title' | 'interview' | 'people' | 'remarks'>

const appointmentSchema = z.strictObject({
  title: z.string(),
  interview: interviewSchema.partial(),
  people: z.array(personSchema),
  remarks: z.array(z.string()),
}) satisfies z.ZodType<AppointmentDocument>

const answersSchema = z.array(z.strictObject({ key: z.string(), reason: z.string() })) satisfies z.ZodType<FindingAnswer[]>

export const candidateDocument = documentOf<Candidate>('candidate', candidateSchema)
export const interviewDocument = documentOf<Interview>('interview', interviewSchema)
export const personDocument = documentOf<Person>('person', personSchema)
export const earlierLettersDocument = documentOf<NonNullable<CaseFile['earlierLetters']>>('list of earlier letters', caseFileSchema.shape.earlierLetters.unwrap())
export const answersDocument = documentOf<readonly FindingAnswer[]>('list of answers', answersSchema)
export const letterDocument = documentOf<LetterDocument>('letter', letterSchema)
/** What a tip says; bounded where it is posted. */
const tipSchema = z.strictObject({
  text: z.string(),
  topics: z.array(z.enum(tipTopics)),
  source: z.strictObject({ name: z.string(), address: z.string().optional() }).optional(),
}) satisfies z.ZodType<TipContent>

export const tipDocument = documentOf<TipContent>('tip', tipSchema)
export const settingsDocument = documentOf<Settings>('set of settings', keptSettingsSchema)
export const reminderSettingsDocument = documentOf<ReminderSettings>('set of reminder settings', reminderSettingsSchema)
export const appointmentDocument = documentOf<AppointmentDocument>('appointment', appointmentSchema)

/** Makes a document of a name, for what is said when it cannot be read, and a schema. */
export function documentOf<T>(name: string, schema: z.ZodType<T>): Document<T> {
  const parsed = (value: unknown, what: string) => {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    throw new Error(`${what}: ${z.prettifyError(result.error)}`, { cause: result.error })
  }
  return {
    // Parsed on the way in as well: what cannot be read back must not be kept.
    write: (value) => JSON.stringify(parsed(value, `This ${name} cannot be kept`)),
    read: (text) => parsed(JSON.parse(text), `The kept ${name} cannot be read`),
  }
}
