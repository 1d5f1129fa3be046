/** Letters that somebody may still answer. */
import type { SentLetter } from '../../core/replies/match-reply.ts'
import { LISTENING_HOURS } from '../../core/replies/listening.ts'
import { tokenOf } from '../../core/send/evidence.ts'
import type { DeliveryRecord, InterviewRecord, Records } from '../ports.ts'

/** A letter that left or may have left, and what it is about. */
export interface OpenLetter extends SentLetter {
  readonly delivery: DeliveryRecord
  /** False once somebody answered, it came back, or the candidate said how it went. */
  readonly waits: boolean
}

const mayHaveLeft: readonly DeliveryRecord['state'][] = ['sent', 'committed', 'unknown', 'ask']

/** Reads the letters that left through a mailbox, or through any, and may still be answered. */
export async function readOpenLetters(records: Records, now: Temporal.Instant, mailboxId?: string): Promise<readonly OpenLetter[]> {
  const letters: OpenLetter[] = []
  for (const interview of await records.interviews()) letters.push(...(await lettersOf(records, interview, { now, mailboxId })))
  return letters
}

interface Wanted {
  readonly now: Temporal.Instant
  readonly mailboxId?: string | undefined
}

/** Reads those of one interview. */
export async function lettersOf(records: Records, interview: InterviewRecord, { now, mailboxId }: Wanted): Promise<readonly OpenLetter[]> {
  const deliveries = await records.deliveries(interview.id)
  const open = deliveries.filter(
    (delivery) =>
      (mayHaveLeft.includes(delivery.state) || delivery.mayHaveArrived) &&
      (mailboxId === undefined || delivery.mailboxId === mailboxId) &&
      now.since(delivery.updatedAt).total('hours') < LISTENING_HOURS,
  )
  if (open.length === 0) return []
  const letters = await records.letters(interview.id)
  const settled = await peopleSettled(records, interview.id)
  const all: OpenLetter[] = []
  for (const delivery of open) {
    const known = await records.knownId(delivery.id)
    const token = tokenOf(delivery.messageId)
    all.push({
      id: delivery.id,
      messageIds: known === undefined || known === delivery.messageId ? [delivery.messageId] : [delivery.messageId, known],
      to: delivery.to,
      subject: letters.find(({ id }) => id === delivery.letterId)?.subject ?? '',
      // It may have been at the server some time before that was written down.
      sentAt: delivery.updatedAt.subtract({ minutes: 15 }),
      envelopeId: token,
      token,
      delivery,
      waits: !settled.has(delivery.personId),
    })
  }
  return all
}

async function peopleSettled(records: Records, interviewId: string): Promise<ReadonlySet<string>> {
  const replies = await records.replies(interviewId)
  const answered = replies.filter(({ kind, judged }) => kind === 'reply' || kind === 'bounce' || judged === 'yes')
  return new Set([...answered, ...(await records.outcomes(interviewId))].flatMap(({ personId }) => personId ?? []))
}
