import { sayStep } from '../../core/send/step-sentences.ts'
import { LATE_AFTER_HOURS } from '../../core/send/deadline.ts'
import type { Desk, Records } from '../ports.ts'
import type { MailboxReading } from '../ports/replies.ts'
import { readNow } from './listen.ts'
import { hasSaidSince, type Hold, type Leaving, takenUpSinceOrdered } from './leaving.ts'
import { lettersOf } from './open-letters.ts'

/** A question leaves only where the mailbox was read to its end so recently. */
const FRESH = { minutes: 2 }

/** Seconds until it is looked again whether the mailbox was read, by how often it was held. */
const WAITS = [10, 30, 120, 600, 1_200]
const LONGEST_WAIT = 1_800

const QUESTION_WAITS = 'This question waits for your word: '

/**
 * Says what becomes of a letter that asks for news before its mailbox was read: the answer may lie there. It is read
 * first; an answer then calls the letter back. What cannot be read within two hours is left to the person.
 */
export async function holdForNews({ store }: Pick<Desk, 'store'>, { ownerId, events, interview, mailboxes, now }: Leaving): Promise<Hold | undefined> {
  if (hasSaidSince(events, isQuestionHeld)) return undefined
  const { unread, mayBeAnswer } = await store.read(ownerId, async (records) => ({ unread: await unreadOf(records, { interview, mailboxes, now }), mayBeAnswer: await mayBeAnswered(records, interview.id) }))
  if (unread.length === 0) return mayBeAnswer ? { to: 'late', detail: sayStep('may-be-answer', { from: mayBeAnswer }) } : undefined
  const taken = takenUpSinceOrdered(events)
  const since = taken[0]?.at ?? now
  const reading = unread.find((each) => each.reading?.trouble)?.reading
  // As it was found since this letter was first taken up: before that, somebody may have mended it.
  const isForPerson = (reading?.trouble === 'wrong-password' || reading?.trouble === 'signed-out') && Temporal.Instant.compare(reading.at, since) >= 0
  if (isForPerson || now.since(since).total('hours') >= LATE_AFTER_HOURS) {
    return { to: 'late', detail: `${sayStep('answer-unread', { mailboxes: unread.map(({ address }) => address).join(', ') })}${reading?.detail ? ` ${reading.detail}` : ''}` }
  }
  return {
    to: 'due',
    after: { seconds: WAITS[taken.length - 1] ?? LONGEST_WAIT },
    detail: sayStep('read-first', {}),
    besides: async (records) => {
      for (const { mailboxId } of unread) await readNow(records, mailboxId)
    },
  }
}

function isQuestionHeld(detail: string | undefined): boolean {
  return detail?.startsWith(QUESTION_WAITS) ?? false
}

interface Unread {
  readonly mailboxId: string
  readonly address: string
  readonly reading: MailboxReading | undefined
}

/** Mailboxes through which letters of this interview left that may still be answered, and which were not read just now. */
async function unreadOf(records: Records, { interview, mailboxes, now }: Pick<Leaving, 'interview' | 'mailboxes' | 'now'>): Promise<Unread[]> {
  const open = new Set((await lettersOf(records, interview, { now })).map(({ delivery: { mailboxId } }) => mailboxId))
  const unread: Unread[] = []
  for (const { id, address, imapHost } of mailboxes) {
    if (imapHost === undefined || !open.has(id)) continue
    const reading = await records.mailboxReading(id)
    const isFresh = reading !== undefined && reading.trouble === undefined && Temporal.Instant.compare(reading.at, now.subtract(FRESH)) >= 0
    if (!isFresh) unread.push({ mailboxId: id, address, reading })
  }
  return unread
}

/** Who wrote what may be an answer, and was not judged yet. */
async function mayBeAnswered(records: Records, interviewId: string): Promise<string | undefined> {
  return (await records.replies(interviewId)).findLast(({ kind, judged }) => kind === 'possible-reply' && judged === undefined)?.from
}
