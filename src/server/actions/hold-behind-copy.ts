import { sayStep } from '../../core/send/step-sentences.ts'
import { isSameAddress } from '../../core/replies/address-in-text.ts'
import { tokenOf } from '../../core/send/evidence.ts'
import { isKeptBehindCopy, isSameLetter, keptBehindCopyWords, mayHaveLeftBefore } from '../../core/send/put-back.ts'
import type { Desk, MailboxRecord, Records } from '../ports.ts'
import type { LetterInSent } from '../ports/postbox.ts'
import { readNow } from './listen.ts'
import { openSecret } from './mailbox-secret.ts'
import { hasSaidSince, type Hold, type Leaving, takenUpSinceOrdered } from './leaving.ts'

type CopyDesk = Pick<Desk, 'store' | 'clock' | 'ids' | 'secrets' | 'signIns' | 'postbox'>

/** Mailboxes that are looked into; each is a sign-in. */
const MOST_MAILBOXES = 3
/** A mailbox that cannot be read for a moment is tried again, so often and after so long. */
const TRIES = 3
const AGAIN = { seconds: 60 }

/**
 * Says what becomes of a letter that may have left between a copy of the data and its return. A letter of ours to this
 * reader that lies in Sent and is not known here proves it. What proves nothing is asked: absence never does.
 */
export async function holdBehindCopy(desk: CopyDesk, leaving: Leaving): Promise<Hold | undefined> {
  const { ownerId, delivery, events, mailboxes } = leaving
  const context = await desk.store.read(ownerId, (records) => readContext(records, leaving))
  if (!context || hasSaidSince(events, isKeptBehindCopy) || events.some(({ from, to }) => (from === 'ask' || from === 'unknown') && to === 'due')) return undefined
  const seen = await lookInto(desk, ownerId, { mailboxes: inOrder(mailboxes, delivery.mailboxId), to: delivery.to, context })
  const same = seen.letters.find((letter) => isSameLetter(letter, { kind: delivery.kind, subject: context.subject, isOneTalk: context.isOneTalk }))
  if (same) return provenBy(same, leaving)
  const [other] = seen.letters
  if (!other && !context.isAsked) return undefined
  if (!other && seen.trouble !== undefined && seen.isPassing && takenUpSinceOrdered(events).length < TRIES) return { to: 'due', after: AGAIN, detail: sayStep('looked-first', { trouble: seen.trouble }) }
  return { to: 'late', detail: keptBehindCopyWords({ copiedAt: context.since.toString(), to: delivery.to, folder: other?.folder, read: seen.read, trouble: seen.trouble }) }
}

/** It left when that one left; what was answered to it since may have been read, and passed over, already. */
function provenBy({ at, folder, messageId }: LetterInSent, { delivery, now }: Leaving): Hold {
  return {
    to: 'sent',
    at: Temporal.Instant.compare(at, now) < 0 ? at : now,
    detail: `A letter of Regards to ${delivery.to} lies in the folder ${folder}, which is newer than the copy of your data: it had gone out already, and this one did not leave.`,
    besides: async (records) => {
      await records.saveKnownId(delivery.id, messageId ?? delivery.messageId)
      await records.forgetListenMarks(delivery.mailboxId)
      await readNow(records, delivery.mailboxId)
    },
  }
}

interface Context {
  readonly since: Temporal.Instant
  /** False where only proof counts: these data began after their return. */
  readonly isAsked: boolean
  readonly subject: string
  /** This reader is met in this talk alone. */
  readonly isOneTalk: boolean
  /** Our own marks of every letter that is known here. */
  readonly tokens: ReadonlySet<string>
}

/** Undefined where nothing was put back that this letter could be behind. */
async function readContext(records: Records, { delivery, interview }: Leaving): Promise<Context | undefined> {
  const putBacks = (await records.putBacks()).filter(({ interviewId = interview.id }) => interviewId === interview.id)
  const [since] = putBacks.map(({ copiedAt }) => copiedAt).toSorted(Temporal.Instant.compare)
  if (!since) return undefined
  const { id, createdAt, endsAt } = interview
  const interviews = await records.interviews()
  return {
    since,
    isAsked: putBacks.some(({ putBackAt, interviewId }) => mayHaveLeftBefore({ kind: delivery.kind, endsAt, createdAt: interviewId ? putBackAt : createdAt, putBackAt })),
    subject: (await records.letter(delivery.letterId))?.subject ?? '',
    isOneTalk: interviews.every((each) => each.id === id || !each.caseFile.people.some(({ email = '' }) => isSameAddress(email, delivery.to))),
    tokens: new Set((await records.messageIds()).map(tokenOf)),
  }
}

/** The one that it would leave through first. */
function inOrder(mailboxes: readonly MailboxRecord[], first: string): MailboxRecord[] {
  return mailboxes.filter(({ imapHost }) => imapHost !== undefined).toSorted((a, b) => Number(b.id === first) - Number(a.id === first)).slice(0, MOST_MAILBOXES)
}

interface Seen {
  readonly letters: readonly LetterInSent[]
  /** Addresses of the mailboxes that were read. */
  readonly read: readonly string[]
  readonly trouble?: string | undefined
  readonly isPassing: boolean
}

async function lookInto(desk: CopyDesk, ownerId: string, { mailboxes, to, context }: { readonly mailboxes: readonly MailboxRecord[]; readonly to: string; readonly context: Context }): Promise<Seen> {
  const read: string[] = []
  let seen: Seen = { letters: [], read, isPassing: true }
  for (const mailbox of mailboxes) {
    const opened = await openSecret(desk, ownerId, mailbox)
    const found = opened.ok ? await desk.postbox.lettersTo(mailbox, opened.secret, { to, since: context.since }) : opened
    if ('trouble' in found) {
      seen = { ...seen, trouble: `${mailbox.address} could not be read: ${found.detail}`, isPassing: seen.isPassing && found.trouble !== 'wrong-password' && found.trouble !== 'signed-out' }
      continue
    }
    read.push(mailbox.address)
    const unknown = found.filter(({ token, at }) => !context.tokens.has(token) && Temporal.Instant.compare(at, context.since.subtract({ hours: 48 })) > 0)
    if (unknown.length > 0) return { ...seen, letters: unknown, trouble: undefined }
  }
  return seen
}
