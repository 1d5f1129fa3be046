import { z } from 'zod'
import { laterKinds } from '../core/model/delivery.ts'
import { questionKinds } from '../core/model/letter.ts'
import { notesSchema } from './case-file.ts'
import { ownWordsKinds } from '../core/compose/read-own-words.ts'
import type { Row } from './row.ts'
import { bodyText, interviewView, letterView, subjectText } from './views.ts'

export const composeRows = {
  readOwnWords: {
    summary: 'Says what the letter would make of qualifications, reasons or the next step while they are typed; keeps nothing',
    /** With an interview, its names are known to be names. */
    body: z.strictObject({ kind: z.enum(ownWordsKinds), texts: z.array(z.string().max(2000)).max(200), interviewId: z.string().max(80).optional() }),
    output: z.object({
      /** One for each text, in their order. */
      readings: z.array(
        z.object({
          outcome: z.enum(['say', 'leave-out']),
          /** The sentence that the letter would say. */
          line: z.string().optional(),
          /** Why it stays out. */
          why: z.string().optional(),
        }),
      ),
    }),
  },
  readJottings: {
    summary: 'Says what the letter would make of each note of one person while they are typed; keeps nothing',
    params: z.object({ interviewId: z.string().max(80) }),
    body: z.strictObject({ to: z.string().max(80), notes: notesSchema }),
    output: z.object({
      /** One for each note, in their order. */
      readings: z.array(
        z.object({
          outcome: z.enum(['say', 'leave-out', 'ask']),
          /** The line that the letter would say. */
          line: z.string().optional(),
          /** By what name the letter speaks of it until then. */
          meanwhile: z.string().optional(),
          /** Other ways to read the same words. */
          others: z.array(z.string()).optional(),
          /** Why it stays out. */
          why: z.string().optional(),
          /** What has to be known before it can be said. */
          question: z.string().optional(),
          /** What an answer to it would say. */
          kind: z.enum(questionKinds).optional(),
          /** The one question whose answer makes the letter this candidate's own. */
          thoughtQuestion: z.string().optional(),
          /** The thought as the letter would put it, where that is not as it is typed. */
          thoughtLine: z.string().optional(),
        }),
      ),
    }),
  },
  composeLetters: {
    summary: 'Writes a letter for each person; letters the person edited are kept unless named in `anew`',
    params: z.object({ interviewId: z.string().max(80) }),
    body: z.strictObject({
      /** People whose letter is to be worded differently, edited or not. */
      anew: z.array(z.string().max(80)).max(100).optional(),
      /** Names for letters that are not there yet, by person: chosen by a page that may have to go on before it is answered. */
      ids: z.record(z.string().max(80), z.uuid()).optional(),
      /** What was written in the page while there was no signal, as it was read there: those very words stay. */
      written: z
        .strictObject({
          at: z.iso.datetime(),
          letters: z.array(z.strictObject({ to: z.string().max(80), subject: subjectText, body: bodyText })).max(100),
        })
        .optional(),
    }),
    output: interviewView,
  },
  composeLater: {
    summary: 'Writes a letter that comes after the thanks, or gives the one that lies there',
    params: z.object({ interviewId: z.string().max(80) }),
    body: z.strictObject({
      to: z.string().max(80),
      kind: z.enum(laterKinds),
      /** What was learned, in the candidate's words; said after a rejection. */
      learned: z.string().trim().max(300).optional(),
      /** True: another wording, edited or not. */
      anew: z.boolean().optional(),
    }),
    output: letterView,
  },
  takeOffer: {
    summary: 'Takes one sentence as it would read now; everything else that the person changed stays',
    params: z.object({ letterId: z.string().max(80) }),
    body: z.strictObject({ revision: z.int(), old: z.string().max(2000) }),
    output: letterView,
  },
  saveLetter: {
    summary: 'Keeps the edited words of a letter; refused where it was changed meanwhile',
    params: z.object({ letterId: z.string().max(80) }),
    body: z.strictObject({ revision: z.int(), subject: subjectText, body: bodyText }),
    output: letterView,
  },
} satisfies Record<string, Row>
