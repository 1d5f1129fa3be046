import { z } from 'zod'
import { deliveryStates, letterKinds } from '../core/model/delivery.ts'
import type { Row } from './row.ts'
import { whenToSend } from './sending-views.ts'
import { instant, interviewView } from './views.ts'

const letterId = z.object({ letterId: z.string().max(80) })
const deliveryId = z.object({ deliveryId: z.string().max(80) })

export const sendRows = {
  sendLetters: {
    summary: 'Checks the exact words again, freezes them and queues one delivery for each person; sending twice changes nothing',
    params: z.object({ interviewId: z.string().max(80) }),
    body: z.strictObject({
      mailboxId: z.string().max(80),
      /** People to send to; absent: everyone who still waits. */
      to: z.array(z.string().max(80)).max(100).optional(),
      /** Absent: the thanks. Later letters go to the people named in `to` only. */
      kind: z.enum(letterKinds).optional(),
      /** Absent: now. */
      when: whenToSend.optional(),
      /** When it was pressed, where the order waited on a device: the good time is the one that was shown then. */
      orderedAt: z.iso.datetime({ offset: true }).optional(),
    }),
    output: interviewView,
  },
  handleLetter: {
    summary: 'Marks a person as thanked another way, or as not to be thanked',
    params: letterId,
    body: z.strictObject({ how: z.enum(['own-mail-program', 'another-way', 'not-needed']) }),
    output: interviewView,
  },
  unhandleLetter: { summary: 'Takes that mark back', params: letterId, output: interviewView },
  cancelDelivery: { summary: 'Calls a letter back that has not left', params: deliveryId, output: interviewView },
  settleDelivery: {
    summary: "The person's word on a letter whose outcome is unknown",
    params: deliveryId,
    /** 'never-left' ends a letter that was brought along, so that it can be written and sent anew. */
    body: z.strictObject({ answer: z.enum(['it-went-out', 'send-again', 'never-left']) }),
    output: interviewView,
  },
  lookAgain: { summary: 'Looks into the mailbox at once for proof that a letter went out', params: deliveryId, output: interviewView },
  rescheduleDelivery: {
    summary: 'Lets a letter that has not left go at another time',
    params: deliveryId,
    body: z.strictObject({ when: whenToSend }),
    output: interviewView,
  },
  deliveryHistory: {
    summary: 'What happened to a letter, step by step',
    params: deliveryId,
    output: z.object({
      events: z.array(
        z.object({ at: instant, from: z.enum(deliveryStates).optional(), to: z.enum(deliveryStates), detail: z.string().optional() }),
      ),
    }),
  },
} satisfies Record<string, Row>
