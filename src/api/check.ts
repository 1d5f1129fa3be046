import { z } from 'zod'
import type { Row } from './row.ts'
import { bodyText, checkView, interviewView, subjectText } from './views.ts'

const interviewId = z.object({ interviewId: z.string().max(80) })

export const checkRows = {
  checkText: {
    summary: 'Checks words that are being typed; keeps nothing',
    params: interviewId,
    body: z.strictObject({ to: z.string().max(80), subject: subjectText, body: bodyText }),
    output: checkView,
  },
  answerFinding: {
    summary: "Answers a finding once ('that is somebody else'): it no longer holds a letter of this interview",
    params: interviewId,
    body: z.strictObject({ key: z.string().max(500), reason: z.string().trim().min(1).max(500) }),
    output: interviewView,
  },
  takeBackAnswer: {
    summary: 'Takes an answer back',
    params: interviewId,
    body: z.strictObject({ key: z.string().max(500) }),
    output: interviewView,
  },
} satisfies Record<string, Row>
