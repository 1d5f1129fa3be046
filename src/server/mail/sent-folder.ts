import type { FetchMessageObject, ImapFlow, ListResponse } from 'imapflow'
import type { MailHeader } from '../../core/replies/mail.ts'
import { headersOf } from '../../core/replies/mail.ts'
import { idsIn } from '../../core/replies/original.ts'
import type { Filing, SentCopy, SentFinding, SentIds } from '../ports/postbox.ts'
import { TOKEN_HEADER } from './eml.ts'
import { parseHead } from '../parsing/parse-message.ts'

/** Where providers that give a letter another Message-ID keep the one it had. */
const idHeaders = ['Message-ID', 'X-Microsoft-Original-Message-ID', 'X-Google-Original-Message-ID'] as const

/** Read one by one where the server's own search finds nothing: some search only what they have indexed, or nothing at all. */
const NEWEST = 40

/** As much of a head as is read. */
const HEAD_BYTES = 32 * 1024

const head = { key: 'header', start: 0, maxLength: HEAD_BYTES } as const

/** Looks for one letter where a copy of it may be: in the folders of what was sent, and in the inbox, where a copy to oneself would lie. */
export async function findCopy(client: ImapFlow, ids: SentIds): Promise<SentFinding> {
  return findAmong(client, await placesOfCopies(client), ids)
}

/** Lists where a copy of what was sent may lie: the folders for it, and the inbox. */
export async function placesOfCopies(client: ImapFlow): Promise<ListResponse[]> {
  const all = await client.list()
  return [...foldersOfSent(all), ...all.filter(({ path }) => path.toUpperCase() === 'INBOX')]
}

async function findAmong(client: ImapFlow, folders: readonly ListResponse[], ids: SentIds): Promise<SentFinding> {
  for (const { path } of folders) {
    const found = await findIn(client, path, ids)
    if (found) return { found: true, folder: path, ...found }
  }
  return { found: false }
}

/** Files a copy, read, unless there is one, the provider files them itself, or there is no place for it. */
export async function fileCopy(client: ImapFlow, { bytes, ids, at }: SentCopy): Promise<Filing> {
  const all = await client.list()
  const found = await findAmong(client, foldersOfSent(all), ids)
  if ('found' in found && found.found) return 'was-there'
  if (filesByItself(client)) return 'filed-by-provider'
  const sent = all.find(({ specialUse }) => specialUse === '\\Sent')
  if (!sent) return 'no-folder'
  const filed = await client.append(sent.path, bytes, ['\\Seen'], new Date(at.epochMilliseconds))
  return filed ? 'appended' : { trouble: 'temporary', detail: `The server did not take the copy into ${sent.path}.` }
}

/** Gmail, Exchange and Yahoo file what goes out through their own SMTP; a second copy would only puzzle. */
function filesByItself(client: ImapFlow): boolean {
  return client.capabilities.has('X-GM-EXT-1') || /(?:^|\.)(?:office365\.com|outlook\.com|hotmail\.com|gmail\.com|googlemail\.com|yahoo\.com|aol\.com)$/i.test(client.servername || client.host)
}

/** As folders of what was sent begin that bear no mark, beside the one that does: of another program, or of another time. */
const SENT_NAME = /^(?:sent|gesendet|envoy|messages envoy|éléments envoy|enviad|elementos enviad|mensajes enviad|inviat|posta inviat|verzonden|wys[łl]an|odeslan|skicka|sendt|lähetet|отправлен|已发送|送信済)/iu

const MOST_FOLDERS = 5

/** Sent by its mark (RFC 6154, XLIST) or its name in any language; where all mail lies in one folder, that too; then what is called like it. */
function foldersOfSent(all: readonly ListResponse[]): ListResponse[] {
  const marked = ['\\Sent', '\\All'].flatMap((use) => all.filter((folder) => folder.specialUse === use).slice(0, 1))
  const named = all.filter((folder) => SENT_NAME.test(folder.name) && !marked.includes(folder))
  return [...marked, ...named].slice(0, MOST_FOLDERS)
}

interface Found {
  readonly messageId?: string | undefined
}

async function findIn(client: ImapFlow, path: string, ids: SentIds): Promise<Found | undefined> {
  const { exists } = await client.mailboxOpen(path, { readOnly: true })
  if (exists === 0) return undefined
  const searched = await search(client, ids)
  // What the server says it found is looked at all the same: a search that lies would prove a letter that is not there.
  if (searched.length > 0) {
    const found = await among(client, searched.slice(-5).join(','), ids, true)
    if (found) return found
  }
  return among(client, `${Math.max(1, exists - NEWEST + 1)}:*`, ids, false)
}

async function search(client: ImapFlow, { messageId, token, since }: SentIds): Promise<number[]> {
  const or = [...idHeaders.map((name) => ({ header: { [name]: messageId } })), { header: { [TOKEN_HEADER]: token } }]
  // The server's day is not ours, and its clock need not be right.
  const from = new Date(since.subtract({ hours: 48 }).epochMilliseconds)
  try {
    return (await client.search({ since: from, or }, { uid: true })) || []
  } catch (error) {
    // A server that cannot search has still heads to read.
    if (client.usable) return []
    throw error
  }
}

async function among(client: ImapFlow, range: string, ids: SentIds, uid: boolean): Promise<Found | undefined> {
  let found: Found | undefined
  for await (const message of client.fetch(range, { uid: true, bodyParts: [head] }, { uid })) {
    const headers = headOf(message)
    if (isOurs(headers, ids)) found = { messageId: headersOf(headers, 'message-id').flatMap(idsIn)[0] }
  }
  return found
}

/** Reads the head of a fetched message. */
export function headOf(message: FetchMessageObject): MailHeader[] {
  const bytes = message.headers ?? message.bodyParts?.get('header')
  return bytes ? parseHead(bytes) : []
}

/** Asks for as much of the head of a message as is read. */
export const headQuery = { uid: true, bodyParts: [head] } as const

function isOurs(headers: readonly MailHeader[], { messageId, token }: SentIds): boolean {
  return (
    idHeaders.some((name) => headersOf(headers, name.toLowerCase()).some((value) => value.includes(messageId))) ||
    headersOf(headers, TOKEN_HEADER.toLowerCase()).some((value) => value.trim() === token)
  )
}
