import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk, LetterRecord, MailboxRecord, NewDelivery, Records } from '../ports.ts'
import { deliveriesTo, type Folder, openFolder } from './folder.ts'
import { onDay } from '../../core/compose/offers.ts'
import { listenFrom } from './listen.ts'
import { lettersToSend } from './letters-to-send.ts'
import { approve } from './approve.ts'
import { showInterview } from './view-interview.ts'
import { refuseTooMany } from './send-limits.ts'
import { dueAtFor, refuseBeforeTheTalk } from './when-to-send.ts'

/**
 * Sends letters: each is checked once more in exactly the words and to exactly the address that will leave, frozen,
 * and queued. All of it happens or none of it; a second press finds the first one's deliveries and changes nothing.
 */
export async function sendLetters(
  desk: Desk,
  ownerId: string,
  { interviewId, mailboxId, to, when, kind, orderedAt }: Given<'sendLetters'>,
): Promise<Output<'sendLetters'>> {
  const { folder, mailbox, now } = await desk.store.read(ownerId, async (records) => ({
    folder: await openFolder(records, interviewId),
    mailbox: await records.mailbox(mailboxId),
    now: await records.databaseTime(),
  }))
  if (folder.record.sample) throw new Refusal('nothing-to-send', 'This is the made-up interview: its letters stay here.')
  if (!mailbox) throw new Refusal('no-mailbox')
  const dueAt = dueAtFor({ now, holdSeconds: desk.holdSeconds, ...(orderedAt && { orderedAt: Temporal.Instant.from(orderedAt) }) }, folder.record.caseFile.interview, when)
  if ((kind ?? 'thank-you') === 'thank-you') refuseBeforeTheTalk(folder.record.caseFile.interview, dueAt)
  const kept = lettersToSend(folder, to, kind)
  const letters = kept.map((letter) => onDay(letter, folder.record.caseFile, dueAt))
  const deliveries: NewDelivery[] = []
  for (const letter of letters) deliveries.push(await freeze(desk, folder, { letter, mailbox, dueAt }))
  await desk.store.change(ownerId, async (records) => {
    await refuseIfChanged(records, folder, letters)
    await refuseTooMany(desk, records, deliveries, letters)
    // The check took its time, and what is taken back in the last second must still be here.
    const soonest = (await records.databaseTime()).add({ seconds: desk.holdSeconds })
    for (const delivery of deliveries) await records.addDelivery({ ...delivery, dueAt: Temporal.Instant.compare(delivery.dueAt, soonest) < 0 ? soonest : delivery.dueAt })
    // What leaves on another day says so, and the letter that is kept says what left.
    for (const letter of letters.filter((each) => !kept.includes(each))) await records.saveLetter({ ...letter, revision: letter.revision + 1 })
    await listenFrom(records, mailboxId, dueAt.add({ minutes: 1 }))
  })
  desk.wake()
  return showInterview(desk, ownerId, interviewId)
}

/** The bytes as they will leave. */
async function freeze(
  desk: Desk,
  folder: Folder,
  { letter, mailbox, dueAt }: { letter: LetterRecord; mailbox: MailboxRecord; dueAt: Temporal.Instant },
): Promise<NewDelivery> {
  const { kept, ...to } = await approve(desk, folder, letter, dueAt)
  const now = desk.clock.now()
  const message = await desk.messages.freeze({
    from: { name: mailbox.displayName, address: mailbox.address },
    to,
    subject: letter.subject,
    body: letter.body,
    at: now,
    idSeed: desk.ids.next(),
    inReplyTo: letter.kind === 'thank-you' ? undefined : deliveriesTo(folder, letter.personId).findLast(({ state }) => state === 'sent')?.messageId,
  })
  return {
    id: desk.ids.next(),
    interviewId: folder.record.id,
    personId: letter.personId,
    letterId: letter.id,
    kind: letter.kind,
    mailboxId: mailbox.id,
    dueAt,
    updatedAt: now,
    // The first line of its history: why it left as it is stays with the letter, whatever is answered later.
    detail: kept,
    message,
  }
}

/** What was checked must be what is kept: an edit of record, profile or letter since then makes the checks stale. */
async function refuseIfChanged(records: Records, checked: Folder, letters: readonly LetterRecord[]): Promise<void> {
  const { record, letters: thanks, laterLetters, settings, marks } = await openFolder(records, checked.record.id)
  const kept = [...thanks, ...laterLetters]
  const isSameRecord =
    record.revision === checked.record.revision && JSON.stringify(record.caseFile) === JSON.stringify(checked.record.caseFile)
  const areSameLetters = letters.every((letter) => kept.some(({ id, revision }) => id === letter.id && revision === letter.revision))
  const areSameSettings = JSON.stringify(settings) === JSON.stringify(checked.settings)
  const areSameMarks = JSON.stringify(marks) === JSON.stringify(checked.marks)
  if (!isSameRecord || !areSameLetters || !areSameSettings || !areSameMarks) {
    throw new Refusal(
      'changed-meanwhile',
      'Something was changed while the letters were being checked. Nothing was sent: look at them once more.',
    )
  }
}
