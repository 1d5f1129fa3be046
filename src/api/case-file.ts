import { z } from 'zod'
import type { Candidate, CaseFile, Interview, Person } from '../core/model/case-file.ts'
import { interviewFormats, interviewKinds, personRoles } from '../core/model/case-file.ts'

/** Longest text of one field, in UTF-16 code units: far above anything typed, far below what could hurt. */
const line = (max = 500) => z.string().max(max)
const named = (max = 300) =>
  z.string().trim().min(1, 'must not be empty').max(max).refine(isOneLine, 'must be one line, without control characters')
const localTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, { error: 'must be a local date and time like 2026-11-20T14:00', abort: true })
  .refine(isDateAndTime, 'must be a day of the calendar and a time of the day, like 2026-11-20T14:00')
export const timeZone = z.string().max(60).refine(isTimeZone, 'must be the IANA name of a time zone, like Europe/Warsaw')
const id = z.string().min(1).max(80)

export const qualificationSchema = z.strictObject({ id, text: line(), evidence: line().optional() })

export const candidateSchema = z.strictObject({
  name: named(),
  email: line(320).refine(isOneLine, 'must be one line').optional(),
  phone: line(60).optional(),
  headline: line().optional(),
  qualifications: z.array(qualificationSchema).max(200).optional(),
}) satisfies z.ZodType<Candidate>

export const interviewSchema = z.strictObject({
  position: named(),
  kind: z.enum(interviewKinds).optional(),
  term: line(100).optional(),
  company: z.strictObject({ name: named(), alsoKnownAs: z.array(line(300)).max(50).optional(), domain: line(253).optional() }),
  start: localTime.optional(),
  end: localTime,
  timeZone,
  theirTimeZone: timeZone.optional(),
  format: z.enum(interviewFormats).optional(),
  round: z.int().min(1).max(50).optional(),
  reasons: z.array(line()).max(50).optional(),
  nextStep: line().optional(),
  arrangedBy: z.enum(['company', 'agency']).optional(),
  letters: z.enum(['welcome', 'unknown', 'not-wanted']).optional(),
  stillInterested: z.boolean().optional(),
  place: line(1000).optional(),
  posting: line(20_000).optional(),
  points: z.array(id).max(20).optional(),
  questions: z.array(line()).max(20).optional(),
  calledOff: z.boolean().optional(),
}) satisfies z.ZodType<Interview>

const noteSchema = z.strictObject({
  text: line(2000),
  thought: line(2000).optional(),
  answeredBy: z.array(id).max(50).optional(),
  use: z.enum(['yes', 'no']).optional(),
  about: z.enum(['reader', 'somebody-else']).optional(),
  reading: line(2000).optional(),
})

export const notesSchema = z.array(z.union([line(2000), noteSchema])).max(100)

export const personSchema = z.strictObject({
  id,
  name: named(),
  givenName: line(200).optional(),
  familyName: line(200).optional(),
  honorific: line(60).optional(),
  goesBy: line(200).optional(),
  addressAs: z.enum(['first-name', 'formal']).optional(),
  pronouns: z.enum(['she', 'he', 'they']).optional(),
  title: line(300).optional(),
  organisation: line(300).optional(),
  role: z.enum(personRoles).optional(),
  email: line(320).refine(isOneLine, 'must be one line').optional(),
  phone: line(60).optional(),
  postalAddress: line(1000).optional(),
  spelling: z.enum(['confirmed', 'unconfirmed']).optional(),
  source: z.enum(['card', 'vcard', 'invitation', 'signature', 'typed']).optional(),
  notes: notesSchema.optional(),
  highlight: z.array(id).max(50).optional(),
  metBefore: z.boolean().optional(),
  saidAs: line(200).optional(),
  caresAbout: line().optional(),
  topics: z.array(line()).max(20).optional(),
}) satisfies z.ZodType<Person>

/** Before an interview nobody may be known yet. */
export const peopleToMeetSchema = z
  .array(personSchema)
  .max(100)
  .refine((people) => new Set(people.map((person) => person.id)).size === people.length, 'must not use one id for two people')

export const peopleSchema = peopleToMeetSchema.min(1, 'must name at least one person')

/** The case file, version 1. Unknown members are refused by name: a misspelt key is an error and not a lost fact. */
export const caseFileSchema = z.strictObject({
  version: z.literal(1),
  candidate: candidateSchema,
  interview: interviewSchema,
  people: peopleSchema,
  earlierLetters: z
    .array(z.strictObject({ to: line(300), company: line(300).optional(), text: line(20_000) }))
    .max(500)
    .optional(),
}) satisfies z.ZodType<CaseFile>

/** Tells whether a text may stand in the head of a mail: no line ends and nothing else that is not seen. */
export function isOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(text)
}

function isDateAndTime(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(text)
    return true
  } catch {
    // Temporal answers 30 February with a RangeError; there is no question to ask beforehand.
    return false
  }
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    // Temporal answers an unknown zone with a RangeError; there is no question to ask beforehand.
    return false
  }
}
