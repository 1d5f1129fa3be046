import type { ImapFlow, SearchObject } from 'imapflow'
import type { MailHeader } from '../../core/replies/mail.ts'
import type { FetchedMail, ListenMark, NewMail, NewMailAsk } from '../ports/postbox.ts'
import { hadTooMuch } from './imap-session.ts'
import { headOf, headQuery } from './sent-folder.ts'

/** So much of a message is fetched; what says what it is stands at its begin. */
const WHOLE_BYTES = 512 * 1024

/** Heads that are asked for at once. */
const HEADS = 50

const MOST_WHOLE = 100

/** Reads a mailbox on from its marks: the inbox, and where answers go astray. */
export async function readNewMail(client: ImapFlow, ask: NewMailAsk): Promise<NewMail> {
  const folders = await client.list()
  const places = folders.filter(({ path, specialUse }) => path.toUpperCase() === 'INBOX' || specialUse === '\\Junk').map(({ path }) => path)
  const messages: FetchedMail[] = []
  const marks: ListenMark[] = []
  let more = false
  let failure: unknown
  for (const folder of places) {
    const left = (ask.most ?? MOST_WHOLE) - messages.length
    const mark = ask.marks.find((each) => each.folder === folder)
    if (left <= 0) {
      more = true
      if (mark) marks.push(mark)
      continue
    }
    try {
      const read = await readFolder(client, { folder, mark }, { ...ask, most: left })
      messages.push(...read.messages)
      marks.push(read.mark)
      more ||= read.more
    } catch (error) {
      failure = error
      if (mark) marks.push(mark)
    }
    // The line broke: what is behind comes with the next call.
    if (!client.usable) break
  }
  // What was read elsewhere is kept first; the next call tells of the folder that could not be read.
  if (failure !== undefined && messages.length === 0) throw failure
  return { messages, marks, more: more || failure !== undefined || !client.usable }
}

interface FolderReading {
  readonly messages: readonly FetchedMail[]
  readonly mark: ListenMark
  readonly more: boolean
}

async function readFolder(
  client: ImapFlow,
  { folder, mark }: { readonly folder: string; readonly mark: ListenMark | undefined },
  ask: NewMailAsk & { readonly most: number },
): Promise<FolderReading> {
  const opened = await client.mailboxOpen(folder, { readOnly: true })
  const uidValidity = String(opened.uidValidity)
  const known = mark?.uidValidity === uidValidity ? mark : undefined
  const uidNext = await uidNextOf(client, opened.uidNext)
  const end: ListenMark = { folder, uidValidity, uidNext, ...(opened.highestModseq !== undefined && { modseq: String(opened.highestModseq) }) }
  if (known && known.uidNext >= uidNext) return { messages: [], mark: { ...end, uidNext: known.uidNext }, more: false }
  const uids = known ? await uidsFrom(client, known.uidNext) : await uidsSince(client, ask.since)
  return readOn(client, { end, uids }, ask)
}

/** A server may leave it out (RFC 3501 6.3.1): then it is the one behind the last message. */
async function uidNextOf(client: ImapFlow, told: number | undefined): Promise<number> {
  if (told !== undefined) return told
  return Math.max(0, ...(await search(client, { uid: '*' }))) + 1
}

/**
 * Reads message by message. Where the line breaks, what was read counts, up to where it was read: over a bad line a
 * mailbox is read in pieces, and not from the begin again and again.
 */
async function readOn(client: ImapFlow, { end, uids }: { readonly end: ListenMark; readonly uids: readonly number[] }, ask: NewMailAsk & { readonly most: number }): Promise<FolderReading> {
  const messages: FetchedMail[] = []
  let reached: number | undefined
  let current: number | undefined
  const sofar = (): FolderReading => ({ messages, mark: { ...end, uidNext: reached ?? end.uidNext }, more: true })
  try {
    for (let at = 0; at < uids.length; at += HEADS) {
      const some = uids.slice(at, at + HEADS)
      for (const { uid, headers, at: receivedAs } of await wantedAmong(client, some, ask)) {
        current = uid
        const message = await fetchWhole(client, uid).catch((error: unknown) => headOnly({ uid, headers, at: receivedAs }, isRefusedAlone(client, error), error))
        current = undefined
        if (message) messages.push({ folder: end.folder, uidValidity: end.uidValidity, headers, ...message })
        reached = uid + 1
        // Heads behind this one that were read and not wanted are cheap to read again.
        if (messages.length >= ask.most && uid !== uids.at(-1)) return sofar()
      }
      reached = (some.at(-1) ?? 0) + 1
    }
  } catch (error) {
    // A server that sends more of a message than was asked for ends the line each time: the message is passed over.
    if (current !== undefined && hadTooMuch(client)) reached = current + 1
    if (reached === undefined) throw error
    return sofar()
  }
  return { messages, mark: end, more: false }
}

/** 'n:*' names the last message even where its UID is below n (RFC 9051 6.4.9). */
async function uidsFrom(client: ImapFlow, first: number): Promise<number[]> {
  const found = await search(client, { uid: `${first}:*` })
  return found.filter((uid) => uid >= first).toSorted((a, b) => a - b)
}

async function uidsSince(client: ImapFlow, since: Temporal.Instant): Promise<number[]> {
  const from = new Date(since.subtract({ hours: 24 }).epochMilliseconds)
  return (await search(client, { since: from })).toSorted((a, b) => a - b)
}

/** A search that the server refused found nothing and says nothing: what is there must be looked for again. */
async function search(client: ImapFlow, query: SearchObject): Promise<number[]> {
  const found = await client.search(query, { uid: true })
  if (!found) throw Object.assign(new Error('The search was refused'), { response: 'The search was refused' })
  return found
}

interface Wanted {
  readonly uid: number
  readonly headers: readonly MailHeader[]
  readonly at: Temporal.Instant
}

/** One message that the server cannot give (some cannot convert their own) hides none of those that lie beside it. */
async function wantedAmong(client: ImapFlow, uids: readonly number[], ask: NewMailAsk): Promise<Wanted[]> {
  try {
    return await wantedOf(client, uids, ask)
  } catch (error) {
    if (uids.length === 1 || !isRefusedAlone(client, error)) throw error
    const each: (readonly Wanted[] | undefined)[] = []
    for (const uid of uids) each.push(await wantedOf(client, [uid], ask).catch((cause: unknown) => (isRefusedAlone(client, cause) ? undefined : Promise.reject(cause))))
    // Where it gives none of them, something else is wrong with it.
    if (each.every((one) => one === undefined)) throw error
    return each.flatMap((one) => one ?? [])
  }
}

/** Not at work just now, or asked too much (RFC 5530): that says nothing about a message. */
const ofTheServer = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'OVERQUOTA', 'SERVERBUG', 'CONTACTADMIN']

/** Says whether the server refused a message, and not us: the line is whole, and it is not said to be busy. */
function isRefusedAlone(client: ImapFlow, error: unknown): boolean {
  const of = (name: string): unknown => (typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined)
  return client.usable && (of('responseStatus') === 'NO' || of('responseStatus') === 'BAD') && !ofTheServer.includes(String(of('serverResponseCode')))
}

/** What is known of a message that the server does not give whole. */
function headOnly({ uid, headers, at }: Wanted, isRefused: boolean, error: unknown): Pick<FetchedMail, 'uid' | 'at' | 'bytes'> {
  if (!isRefused) throw error
  return { uid, at, bytes: Buffer.from(`${headers.map(({ name, value }) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`) }
}

async function wantedOf(client: ImapFlow, uids: readonly number[], { wants }: NewMailAsk): Promise<Wanted[]> {
  const wanted: Wanted[] = []
  for await (const message of client.fetch(uids.join(','), { ...headQuery, bodyParts: [...headQuery.bodyParts], internalDate: true, size: true }, { uid: true })) {
    const { uid, size = 0 } = message
    const headers = headOf(message)
    const at = receivedAt(message.internalDate)
    if (wants({ headers, at, size })) wanted.push({ uid, headers, at })
  }
  return wanted.toSorted((a, b) => a.uid - b.uid)
}

async function fetchWhole(client: ImapFlow, uid: number): Promise<Pick<FetchedMail, 'uid' | 'at' | 'bytes'> | undefined> {
  const message = await client.fetchOne(String(uid), { uid: true, internalDate: true, source: { start: 0, maxLength: WHOLE_BYTES } }, { uid: true })
  // It may have been deleted since its head was read.
  return message && message.source ? { uid, at: receivedAt(message.internalDate), bytes: message.source } : undefined
}

/** Gives when the mailbox received a message; the begin of time where it does not say. */
export function receivedAt(date: Date | string | undefined): Temporal.Instant {
  const milliseconds = date === undefined ? Number.NaN : new Date(date).getTime()
  return Temporal.Instant.fromEpochMilliseconds(Number.isNaN(milliseconds) ? 0 : milliseconds)
}
