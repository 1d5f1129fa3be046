import { z } from 'zod'
import { interviewFormats } from '../core/model/case-file.ts'
import { thanksStandings, thanksStates } from '../core/model/thanks.ts'
import { isOneLine } from './case-file.ts'
import type { Fixed, Row } from './row.ts'
import { done, instant, interviewView } from './views.ts'

const interviewId = z.object({ interviewId: z.string().max(80) })
const person = interviewId.extend({ personId: z.string().max(80) })

const pair = z.object({ asked: z.string(), yours: z.string() })

export const briefView = z.object({
  id: z.string(),
  company: z.string(),
  position: z.string(),
  startsAt: instant.optional(),
  endsAt: instant,
  /** Local date and time of start and end in each zone: the interview's, and theirs where it is another. */
  when: z.array(z.object({ zone: z.string(), start: z.string().optional(), end: z.string() })),
  place: z.string().optional(),
  format: z.enum(interviewFormats).optional(),
  calledOff: z.boolean(),
  hasPosting: z.boolean(),
  goal: z.array(z.string()),
  points: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      evidence: z.string().optional(),
      because: z.enum(['chosen', 'matched', 'first']),
      line: z.string().optional(),
      pairs: z.array(pair),
    }),
  ),
  /** Lines of the posting that nothing in the profile answers. */
  unanswered: z.array(z.string()),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      title: z.string().optional(),
      spelling: z.enum(['confirmed', 'unconfirmed']),
      special: z.array(z.object({ letter: z.string(), called: z.string() })),
      saidAs: z.string().optional(),
      /** guess: by the title, and to be shown as one. */
      caresAbout: z.object({ text: z.string(), guess: z.boolean() }),
      topics: z.array(z.string()),
    }),
  ),
  questions: z.array(z.object({ text: z.string(), own: z.boolean(), to: z.string().optional() })),
})
export type BriefView = Fixed<z.output<typeof briefView>>

export const prepareRows = {
  readBrief: { summary: 'What to know before an interview, on one screen', params: interviewId, output: briefView },
  readResume: {
    summary: 'Reads a CV (pasted text or a file of JSON Resume) into lines to accept; saves nothing',
    body: z.strictObject({ text: z.string().max(400_000) }),
    output: z.object({
      lines: z.array(z.object({ text: z.string(), evidence: z.string().optional() })),
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      headline: z.string().optional(),
    }),
  },
  qualificationUse: {
    summary: 'Which qualification was used with whom',
    output: z.object({
      uses: z.array(
        z.object({ qualificationId: z.string(), interviewId: z.string(), company: z.string(), person: z.string(), state: z.enum(thanksStates), at: instant.optional() }),
      ),
    }),
  },
  markThanks: {
    summary: 'Says that somebody is not to be thanked, or that no letter can reach them, and why',
    params: person,
    body: z.strictObject({ how: z.enum(['waived', 'unreachable']), reason: z.string().trim().min(1, 'say why').max(300).refine(isOneLine, 'must be one line') }),
    output: interviewView,
  },
  unmarkThanks: { summary: 'Takes that back', params: person, output: interviewView },
  status: {
    summary: 'Who is still to be thanked, over all interviews',
    output: z.object({
      /** People still to thank after interviews that are over. */
      toThank: z.int(),
      interviews: z.array(
        z.object({
          id: z.string(),
          company: z.string(),
          position: z.string(),
          endsAt: instant,
          deadline: instant,
          state: z.enum(['ahead', 'open', 'over', 'called-off']),
          people: z.array(
            z.object({ id: z.string(), name: z.string(), standing: z.enum(thanksStandings), state: z.enum(thanksStates), why: z.string().optional() }),
          ),
        }),
      ),
    }),
  },
  seenNews: { summary: 'Says that news of a calendar were read', body: z.strictObject({ calendarId: z.string().max(80), uid: z.string().max(1000) }), output: done },
} satisfies Record<string, Row>
