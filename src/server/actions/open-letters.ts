/** Letters that somebody may still answer. */
import type { SentLetter } from '../../core/replies/match-reply.ts'
import { LISTENING_HOURS } from '../../core/replies/listening.ts'
import { tokenOf } from '../../core/send/evidence.ts'
import type { DeliveryRecord, InterviewRecord, Records } from '../ports.ts'
import type { OutcomeRecord, ReplyRecord } from '../ports/replies.ts'

/** A letter that left or may have left, and what it is about. */
export interface OpenLetter extends SentLetter {
  readonly delivery: DeliveryRecord
  /** When it was last answered, or the candidate said how it went. A report that it came back may be wrong, and is no answer. */
  readonly answeredAt?: Temporal.Instant | undefined
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
  const [deliveries, replies] = [await records.deliveries(interview.id), await records.replies(interview.id)]
  const cameBack = new Set(replies.flatMap(({ kind, deliveryId }) => (kind === 'bounce' && deliveryId) || []))
  const open = deliveries.filter(
    (delivery) =>
      (mayHaveLeft.includes(delivery.state) || delivery.mayHaveArrived || cameBack.has(delivery.id)) &&
      (mailboxId === undefined || delivery.mailboxId === mailboxId) &&
      now.since(delivery.updatedAt).total('hours') < LISTENING_HOURS,
  )
  if (open.length === 0) return []
  const letters = await records.letters(interview.id)
  const outcomes = await records.outcomes(interview.id)
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
      answeredAt: lastAnswer(delivery, replies, outcomes),
    })
  }
  return all
}

/** To the letter itself; what somebody writes, or the candidate says of them, is about all that had left by then. */
function lastAnswer({ id, personId, updatedAt }: DeliveryRecord, replies: readonly ReplyRecord[], outcomes: readonly OutcomeRecord[]): Temporal.Instant | undefined {
  const isAfter = (at: Temporal.Instant): boolean => Temporal.Instant.compare(updatedAt, at) < 0
  const answers = replies.filter(({ kind, judged }) => kind === 'reply' || judged === 'yes')
  const own = answers.filter((reply) => reply.deliveryId === id || (reply.personId === personId && isAfter(reply.at)))
  const said = outcomes.filter((outcome) => outcome.heard !== 'nothing' && outcome.personId === personId && isAfter(outcome.at))
  return [...own, ...said].map(({ at }) => at).toSorted(Temporal.Instant.compare).at(-1)
}
