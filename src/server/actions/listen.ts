/** Looks into mailboxes for what comes back on letters, as long as one of them waits for an answer. */
import { type MailHeader, headerOf } from '../../core/replies/mail.ts'
import { matchReply } from '../../core/replies/match-reply.ts'
import { LISTENING_HOURS, nextListening } from '../../core/replies/listening.ts'
import { readMail } from '../../core/replies/read-mail.ts'
import { hasNoReturnPath, isFromMailSystem, isNamedMailSystem } from '../../core/replies/sender.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Desk, MailboxRecord, Records } from '../ports.ts'
import type { ErrandHandler } from '../ports/errands.ts'
import type { ReadMessage } from '../ports/incoming-mail.ts'
import type { FetchedMail, ListenMark, MailHead, NewMail, PostboxTrouble } from '../ports/postbox.ts'
import type { Incoming } from './keep-incoming.ts'
import { keepIncoming } from './keep-incoming.ts'
import { openSecret } from './mailbox-secret.ts'
import { type OpenLetter, readOpenLetters } from './open-letters.ts'

export type ListeningDesk = Pick<Desk, 'store' | 'clock' | 'ids' | 'secrets' | 'signIns' | 'postbox' | 'incoming'>

/** After a letter left it is looked for the first time, and as long as one is being tried. */
const SOON = { minutes: 1 } as const

/** Portions in one errand, which must end within its lease. */
const MOST_ROUNDS = 20
/** A mailbox that cannot be read is tried again after so long; a password that is wrong only rarely, lest the account be locked. */
const AFTER_TROUBLE = { minutes: 5 }
const AFTER_REFUSAL = { hours: 6 }

/** Has a mailbox looked into from a moment on, in the transaction that queues or changes something. Where Regards cannot read it nothing happens. */
export async function listenFrom(records: Records, mailboxId: string, dueAt: Temporal.Instant): Promise<void> {
  const mailbox = await records.mailbox(mailboxId)
  if (mailbox?.imapHost === undefined) return
  const waiting = (await records.errands('listen')).find(({ subject }) => subject === mailboxId)
  const soon = (await records.databaseTime()).add(SOON)
  // One that is due may be in hand and coming to its end: set anew, it stays. It is put off by a moment at most.
  const isInHand = waiting !== undefined && Temporal.Instant.compare(waiting.dueAt, soon) <= 0
  const at = isInHand ? earlier(dueAt, soon) : dueAt
  if (!waiting || isInHand || Temporal.Instant.compare(at, waiting.dueAt) < 0) await records.setErrand({ kind: 'listen', subject: mailboxId, dueAt: at })
}

/** Has a mailbox read at once, where it is not just being read or was refused. */
export async function readNow(records: Records, mailboxId: string): Promise<void> {
  const now = await records.databaseTime()
  const waiting = (await records.errands('listen')).find(({ subject }) => subject === mailboxId)
  if (!waiting || Temporal.Instant.compare(waiting.dueAt, now) > 0) await records.setErrand({ kind: 'listen', subject: mailboxId, dueAt: now })
}

/** Makes who listens. */
export function listener(desk: ListeningDesk): ErrandHandler {
  return async ({ ownerId, subject: mailboxId }, stopping) => {
    const scene = await readScene(desk, ownerId, mailboxId)
    if (!scene) return undefined
    if (scene.letters.length === 0) return nextTime(desk, ownerId, mailboxId)
    const trouble = await listen(desk, { ownerId, mailbox: scene.mailbox, stopping })
    const now = desk.clock.now()
    if (trouble === 'more') return now
    // As of its begin: what came in meanwhile may not have been seen.
    await desk.store.change(ownerId, (records) => records.saveMailboxReading({ mailboxId, at: scene.at, trouble: trouble?.trouble, detail: trouble?.detail }))
    if (trouble) return now.add(trouble.trouble === 'wrong-password' || trouble.trouble === 'signed-out' ? AFTER_REFUSAL : AFTER_TROUBLE)
    return nextTime(desk, ownerId, mailboxId)
  }
}

interface Scene {
  readonly mailbox: MailboxRecord
  readonly letters: readonly OpenLetter[]
  readonly marks: readonly ListenMark[]
  /** When it was looked, by the database's clock. */
  readonly at: Temporal.Instant
}

/** Undefined where the mailbox is gone, or cannot be read. */
function readScene({ store, clock }: ListeningDesk, ownerId: string, mailboxId: string): Promise<Scene | undefined> {
  return store.read(ownerId, async (records) => {
    const mailbox = await records.mailbox(mailboxId)
    if (mailbox?.imapHost === undefined) return undefined
    return { mailbox, letters: await readOpenLetters(records, clock.now(), mailboxId), marks: await records.listenMarks(mailboxId), at: await records.databaseTime() }
  })
}

/** By the letters that left and by the next one that is to leave, whichever is earlier. */
async function nextTime({ store, clock }: ListeningDesk, ownerId: string, mailboxId: string): Promise<Temporal.Instant | undefined> {
  const now = clock.now()
  const { letters, due } = await store.read(ownerId, async (records) => ({ letters: await readOpenLetters(records, now, mailboxId), due: await firstDue(records, mailboxId) }))
  const soon = now.add(SOON)
  const leaves = due && later(due.add(SOON), soon)
  const next = nextListening(letters, now)
  return next && leaves ? earlier(next, leaves) : (next ?? leaves)
}

/** A letter that is to leave, or is just being handed over, will want to be listened for. */
async function firstDue(records: Records, mailboxId: string): Promise<Temporal.Instant | undefined> {
  const due: Temporal.Instant[] = []
  for (const { id } of await records.interviews())
    for (const delivery of await records.deliveries(id)) if (delivery.mailboxId === mailboxId && (delivery.state === 'due' || delivery.state === 'claimed')) due.push(delivery.dueAt)
  return due.toSorted(Temporal.Instant.compare)[0]
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) > 0 ? one : other
}

interface Listening {
  readonly ownerId: string
  readonly mailbox: MailboxRecord
  readonly stopping: AbortSignal
}

/** Reads on, portion by portion; each is kept together with how far it went, so a cut costs nothing and doubles nothing. 'more': it has not come to the end. */
async function listen(desk: ListeningDesk, { ownerId, mailbox, stopping }: Listening): Promise<PostboxTrouble | 'more' | undefined> {
  let secret = await openSecret(desk, ownerId, mailbox)
  if (!secret.ok) return secret
  await learnNames(desk, ownerId, { mailbox, secret: secret.secret })
  for (let round = 0; round < MOST_ROUNDS && !stopping.aborted; round++) {
    const scene = await readScene(desk, ownerId, mailbox.id)
    if (!scene || scene.letters.length === 0) return undefined
    let read = await fetchNew(desk, scene, secret.secret)
    if ('trouble' in read && read.trouble === 'wrong-password' && mailbox.signIn !== undefined) {
      secret = await openSecret(desk, ownerId, { ...mailbox, refused: secret.secret })
      if (!secret.ok) return secret
      read = await fetchNew(desk, scene, secret.secret)
    }
    if ('trouble' in read) return read
    await keep(desk, ownerId, { mailbox, read })
    if (!read.more) return undefined
  }
  return 'more'
}

function fetchNew({ postbox, clock }: ListeningDesk, { mailbox, letters, marks }: Scene, secret: string): Promise<NewMail | PostboxTrouble> {
  const since = letters.map(({ sentAt }) => sentAt).toSorted(Temporal.Instant.compare)[0] ?? Temporal.Instant.fromEpochMilliseconds(0)
  return postbox.newMail(mailbox, secret, { marks, since, wants: (head) => mayBeAbout({ ...head, at: saneTime(head.at, clock.now()) }, letters) })
}

/** By its head alone: an answer names a letter or looks like one; what a mail system writes must be opened to see what it is about. */
function mayBeAbout({ headers: given, at }: MailHead, letters: readonly OpenLetter[]): boolean {
  const headers = given.map(cutShort)
  const mail = { headers, parts: [] }
  if (isFromMailSystem(mail) || isNamedMailSystem(mail) || hasNoReturnPath(mail) || /multipart\/report/i.test(text(headers, 'content-type'))) return true
  return matchReply({ reading: readMail(mail), from: text(headers, 'from'), subject: text(headers, 'subject'), at }, letters) !== undefined
}

/** Whoever writes more into a line of a head wants time to be spent on it: here it would be everybody's. Threads may be long. */
const LONGEST_LINE = 1_000

function cutShort(header: MailHeader): MailHeader {
  return header.name === 'references' || header.name === 'in-reply-to' ? header : { ...header, value: header.value.slice(0, LONGEST_LINE) }
}

function text(headers: readonly MailHeader[], name: string): string {
  return headerOf(headers, name) ?? ''
}

async function keep(desk: ListeningDesk, ownerId: string, { mailbox, read }: { readonly mailbox: MailboxRecord; readonly read: NewMail }): Promise<void> {
  const incoming: Incoming[] = []
  for (const fetched of read.messages) {
    const opened = await open(desk, mailbox.id, fetched)
    if (opened) incoming.push(opened)
  }
  await desk.store.change(ownerId, async (records) => {
    const letters = await readOpenLetters(records, desk.clock.now(), mailbox.id)
    for (const each of incoming) await keepIncoming(records, letters, each)
    await records.saveListenMarks(mailbox.id, read.marks)
  })
}

async function open({ incoming, ids, clock }: ListeningDesk, mailboxId: string, { folder, uidValidity, uid, at, bytes, headers }: FetchedMail): Promise<Incoming | undefined> {
  // On a machine that is just waking up a message may be too hard once.
  const message = (await readOnce(incoming, bytes)) ?? (await readOnce(incoming, bytes)) ?? (headers && readHead(headers.map(cutShort)))
  return message && { id: ids.next(), message, at: saneTime(at, clock.now()), source: `${mailboxId} ${folder} ${uidValidity} ${uid}` }
}

/** Some mailboxes give a message no time, or one that cannot be: then it came in just now. */
function saneTime(at: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const hours = now.since(at).total('hours')
  return hours < -24 || hours > 2 * LISTENING_HOURS ? now : at
}

async function readOnce(incoming: Desk['incoming'], bytes: Uint8Array): Promise<ReadMessage | undefined> {
  try {
    return await incoming.read(bytes)
  } catch (error) {
    // Where too much waits to be read, the message stays where it is until the next time.
    if (error instanceof Refusal && error.code !== 'too-many') return undefined
    throw error
  }
}

/** What the head alone tells: an answer must not be lost because its words cannot be read, and the mailbox must be readable behind it. */
function readHead(headers: readonly MailHeader[]): ReadMessage {
  const messageId = /<[^<>\s]{1,500}>/.exec(text(headers, 'message-id'))?.[0]
  return { reading: readMail({ headers, parts: [] }), from: text(headers, 'from'), subject: text(headers, 'subject'), messageId, text: 'This message is made in a way that Regards does not read. Open it in your mail program.' }
}

/** How long after it left a letter is looked for in Sent, to learn what the provider called it: each look is a sign-in. */
const LEARNING_HOURS = 0.75

/** Some providers give a letter a Message-ID of their own, and answers name that one: it stands in the copy in Sent. */
async function learnNames(desk: ListeningDesk, ownerId: string, { mailbox, secret }: { readonly mailbox: MailboxRecord; readonly secret: string }): Promise<void> {
  const now = desk.clock.now()
  const unknown = await desk.store.read(ownerId, async (records) => {
    const found: OpenLetter[] = []
    for (const letter of await readOpenLetters(records, now, mailbox.id))
      if (now.since(letter.delivery.updatedAt).total('hours') < LEARNING_HOURS && (await records.knownId(letter.id)) === undefined) found.push(letter)
    return found
  })
  for (const { id, token = '', delivery, sentAt } of unknown.slice(0, 10)) {
    const finding = await desk.postbox.findSent(mailbox, secret, { messageId: delivery.messageId, token, since: sentAt })
    if ('trouble' in finding) return
    if (finding.found) await desk.store.change(ownerId, (records) => records.saveKnownId(id, finding.messageId ?? delivery.messageId))
  }
}
