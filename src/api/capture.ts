import { z } from 'zod'
import { dialects } from '../core/model/finding.ts'
import { caseFileSchema, interviewSchema, peopleToMeetSchema, personSchema, timeZone } from './case-file.ts'
import { capturedPersonSchema } from './captured-person.ts'
import type { Row } from './row.ts'
import { done, interviewView } from './views.ts'

const interviewId = z.object({ interviewId: z.string().max(80) })

export const captureRows = {
  addInterview: {
    summary: 'Records an interview and the people met',
    body: z.strictObject({
      interview: interviewSchema,
      people: peopleToMeetSchema,
      /** Chosen where it was recorded with no signal, so that it has its address at once. */
      id: z.uuid().optional(),
    }),
    output: interviewView,
  },
  addSampleInterview: { summary: 'Adds a made-up interview to try things out', output: interviewView },
  readInterview: { summary: 'One interview with letters, findings and deliveries', params: interviewId, output: interviewView },
  changeInterview: {
    summary: 'Changes an interview and its people; refused where it was changed meanwhile',
    params: interviewId,
    body: z.strictObject({
      revision: z.int(),
      interview: interviewSchema,
      people: peopleToMeetSchema,
      /** Of the proofreading; absent: as it was. */
      dialect: z.enum(dialects).optional(),
    }),
    output: interviewView,
  },
  removeInterview: { summary: 'Takes an interview away; can be taken back', params: interviewId, output: done },
  restoreInterview: { summary: 'Takes the removal back', params: interviewId, output: interviewView },
  readPeople: {
    summary: 'Reads the people of a contact file, an invitation, a mail or a signature; saves nothing',
    file: { mostBytes: 5 * 1024 * 1024 },
    output: z.object({
      kind: z.enum(['vcard', 'qr', 'invitation', 'signature']),
      people: z.array(capturedPersonSchema),
      /** Of an invitation: what should be looked at. When it was is readInvitation's to say. */
      remarks: z.array(z.string()),
    }),
  },
  findContacts: {
    summary: 'Looks somebody up in the address books of the servers whose calendars are followed',
    body: z.strictObject({ words: z.string().trim().min(2, 'must have two letters at least').max(100) }),
    output: z.object({ people: z.array(capturedPersonSchema) }),
  },
  readInvitation: {
    summary: 'Reads an .ics invitation into a draft; saves nothing',
    body: z.strictObject({
      text: z.string().max(1024 * 1024),
      /** Of the reader: times that the invitation gives in UTC are told in it. */
      timeZone: timeZone.optional(),
    }),
    output: z.object({
      interview: interviewSchema.partial(),
      companyDomain: z.string().optional(),
      /** What the title seems to say: to be asked. */
      suggested: z.object({ position: z.string().optional(), company: z.string().optional() }).optional(),
      people: z.array(personSchema),
      remarks: z.array(z.string()),
    }),
  },
  importCaseFile: { summary: 'Imports one case file', body: z.strictObject({ caseFile: z.unknown() }), output: interviewView },
  exportCaseFile: { summary: 'One interview as a case file', params: interviewId, output: caseFileSchema },
} satisfies Record<string, Row>
