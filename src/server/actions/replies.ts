/** What came back on the letters of an interview, and how it went, for the page and the command line. */
import type { ReplyView, RepliesView } from '../../api/replies.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { troubleWords } from '../../api/trouble.ts'
import { cameBackWords } from '../../core/replies/came-back-words.ts'
import { reasons } from '../../core/replies/reason.ts'
import type { Desk, InterviewRecord, MailboxRecord, Records } from '../ports.ts'
import type { ReadMessage } from '../ports/incoming-mail.ts'
import type { MailboxReading, ReplyRecord } from '../ports/replies.ts'
import { findInterview, findPerson } from './folder.ts'
import { keepIncoming, stopAsking } from './keep-incoming.ts'
import { keepReminders } from './keep-reminders.ts'
import { lettersOf } from './open-letters.ts'

/** Shows what came back and what was said. */
export function readReplies({ store }: Desk, ownerId: string, { interviewId }: Given<'replies'>): Promise<Output<'replies'>> {
  return store.read(ownerId, async (records) => viewReplies(records, await findInterview(records, interviewId)))
}

/** Has the mailboxes of these letters looked into at once. */
export async function lookForReplies(desk: Desk, ownerId: string, { interviewId }: Given<'lookForReplies'>): Promise<Output<'lookForReplies'>> {
  await desk.store.change(ownerId, async (records) => {
    for (const { id, imapHost } of await mailboxesOf(records, await findInterview(records, interviewId)))
      if (imapHost !== undefined) await records.setErrand({ kind: 'listen', subject: id, dueAt: desk.clock.now() })
  })
  desk.wake()
  return { ok: true }
}

/** Takes a message by hand: it is matched like one that was found; where it names no letter, the candidate says whose it is. */
export async function addReply(desk: Desk, ownerId: string, { interviewId, message, personId }: Given<'addReply'>): Promise<Output<'addReply'>> {
  const read = await desk.incoming.read(Buffer.from(message, 'base64'))
  if (read.from === '' && read.subject === '') throw new Refusal('bad-input', 'This is not a mail as it came: it has no head. Save the message as a file (.eml) in your mail program, and give that.', { at: 'message' })
  const now = desk.clock.now()
  // Its own word on when it came counts as long as it is not in the future.
  const at = read.date && Temporal.Instant.compare(read.date, now) < 0 ? read.date : now
  return desk.store.change(ownerId, async (records) => {
    const interview = await findInterview(records, interviewId)
    const incoming = { id: desk.ids.next(), message: read, at, source: `by hand ${at.toString()} ${read.from}` }
    const kept = await keepIncoming(records, await lettersOf(records, interview, { now }), incoming)
    if (kept.is === 'none') await keepForPerson(records, interview, { incoming, personId })
    return viewReplies(records, interview)
  })
}

interface ByHand {
  readonly incoming: { readonly id: string; readonly message: ReadMessage; readonly at: Temporal.Instant; readonly source: string }
  readonly personId: string | undefined
}

async function keepForPerson(records: Records, interview: InterviewRecord, { incoming: { id, message, at, source }, personId }: ByHand): Promise<void> {
  if (personId === undefined) throw new Refusal('bad-input', 'This message names none of the letters of this interview. Say whose answer it is.', { at: 'personId' })
  findPerson(interview, personId)
  const kind = message.reading.kind === 'ordinary' ? 'reply' : message.reading.kind
  const record = { id, interviewId: interview.id, personId, kind, at, from: message.from.slice(0, 500), subject: message.subject.slice(0, 998), text: message.text, source: message.messageId ?? source }
  const { status, reason, until } = message.reading
  if ((await records.addReply({ ...record, status, reason, until })) && kind === 'reply') await stopAsking(records, interview.id, at)
}

/** Takes the candidate's word on a message that only looks like an answer. */
export async function judgeReply({ store, clock }: Desk, ownerId: string, { replyId, isAnswer }: Given<'judgeReply'>): Promise<Output<'judgeReply'>> {
  return store.change(ownerId, async (records) => {
    const reply = await records.reply(replyId)
    if (!reply) throw new Refusal('not-found', 'This message is not here (any more).')
    const interview = await findInterview(records, reply.interviewId)
    await records.saveReply({ ...reply, judged: isAnswer === null ? undefined : isAnswer ? 'yes' : 'no' })
    if (isAnswer) await stopAsking(records, reply.interviewId, clock.now())
    else await keepReminders(records, reply.interviewId, clock.now())
    return viewReplies(records, interview)
  })
}

/** Takes the candidate's word on how it went; whatever would have asked again ends in the same transaction. */
export async function sayHeard({ store, clock }: Desk, ownerId: string, { interviewId, personId, heard, note }: Given<'sayHeard'>): Promise<Output<'sayHeard'>> {
  return store.change(ownerId, async (records) => {
    const interview = await findInterview(records, interviewId)
    findPerson(interview, personId)
    const at = clock.now()
    await records.saveOutcome({ interviewId, personId, heard, at, note: note || undefined })
    if (heard === 'nothing') await keepReminders(records, interviewId, at)
    else await stopAsking(records, interviewId, at)
    return viewReplies(records, interview)
  })
}

/** Takes that word back; reminders that are needed again are planned again. */
export async function takeBackHeard({ store, clock }: Desk, ownerId: string, { interviewId, personId }: Given<'takeBackHeard'>): Promise<Output<'takeBackHeard'>> {
  return store.change(ownerId, async (records) => {
    const interview = await findInterview(records, interviewId)
    await records.removeOutcome(interviewId, personId)
    await keepReminders(records, interviewId, clock.now())
    return viewReplies(records, interview)
  })
}

async function viewReplies(records: Records, interview: InterviewRecord): Promise<RepliesView> {
  const mailboxes = await mailboxesOf(records, interview)
  return {
    replies: (await records.replies(interview.id)).map(viewReply),
    outcomes: (await records.outcomes(interview.id)).map(({ personId, heard, at, note }) => ({ personId, heard, at: at.toString(), ...(note !== undefined && { note }) })),
    listening: await Promise.all(mailboxes.map(async (mailbox) => viewListening(mailbox, await records.mailboxReading(mailbox.id)))),
  }
}

function viewReply({ id, personId, kind, at, from, subject, text, reason, until, judged }: ReplyRecord): ReplyView {
  const known = reasons.find((each) => each === reason)
  return {
    id, kind, at: at.toString(), from, subject, text,
    ...(personId !== undefined && { personId }),
    ...((kind === 'bounce' || kind === 'delay') && { why: cameBackWords(known) }),
    ...(until !== undefined && { until }),
    ...(judged !== undefined && { judged }),
  }
}

function viewListening(mailbox: MailboxRecord, reading: MailboxReading | undefined): RepliesView['listening'][number] {
  const { id, address, host, port, tls, imapHost, imapPort = 993, imapTls = tls } = mailbox
  const trouble = reading?.trouble && troubleWords(reading.trouble, imapHost === undefined ? { host, port, tls } : { host: imapHost, port: imapPort, tls: imapTls, isRead: true })
  return { mailboxId: id, address, isRead: imapHost !== undefined, ...(reading && { lookedAt: reading.at.toString() }), ...(trouble && { trouble }) }
}

/** The mailboxes that letters of this interview left through. */
async function mailboxesOf(records: Records, { id }: InterviewRecord): Promise<MailboxRecord[]> {
  const used = new Set((await records.deliveries(id)).map(({ mailboxId }) => mailboxId))
  return (await records.mailboxes()).filter((mailbox) => used.has(mailbox.id))
}
