import type { ImapFlow } from 'imapflow'
import { addressIn, isSameAddress } from '../../core/replies/address-in-text.ts'
import { headerOf } from '../../core/replies/mail.ts'
import { idsIn } from '../../core/replies/original.ts'
import type { LetterInSent } from '../ports/postbox.ts'
import { TOKEN_HEADER } from './eml.ts'
import { receivedAt } from './new-mail.ts'
import { headOf, headQuery, placesOfCopies } from './sent-folder.ts'

interface Asked {
  readonly to: string
  readonly since: Temporal.Instant
}

/** Read of each folder at most, the newest: one person does not get more letters than that. */
const MOST = 50

/** Looks where copies of what was sent may lie for letters of Regards to one address. What the server's search gives is read before it is believed. */
export async function lettersTo(client: ImapFlow, asked: Asked): Promise<readonly LetterInSent[]> {
  const letters: LetterInSent[] = []
  for (const { path } of await placesOfCopies(client)) letters.push(...(await lettersIn(client, path, asked)))
  return letters
}

async function lettersIn(client: ImapFlow, folder: string, asked: Asked): Promise<LetterInSent[]> {
  const { exists } = await client.mailboxOpen(folder, { readOnly: true })
  if (exists === 0) return []
  const found = await search(client, asked)
  // A server whose search finds nothing, or cannot search, has still heads to read.
  return found.length > 0 ? ofRegards(client, { folder, range: found.slice(-MOST).join(','), uid: true }, asked) : ofRegards(client, { folder, range: `${Math.max(1, exists - MOST + 1)}:*`, uid: false }, asked)
}

async function search(client: ImapFlow, { to, since }: Asked): Promise<number[]> {
  // The server's day is not ours, and its clock need not be right.
  const from = new Date(since.subtract({ hours: 48 }).epochMilliseconds)
  try {
    return (await client.search({ since: from, to }, { uid: true })) || []
  } catch (error) {
    if (client.usable) return []
    throw error
  }
}

async function ofRegards(client: ImapFlow, { folder, range, uid }: { readonly folder: string; readonly range: string; readonly uid: boolean }, { to }: Asked): Promise<LetterInSent[]> {
  const letters: LetterInSent[] = []
  for await (const message of client.fetch(range, { ...headQuery, bodyParts: [...headQuery.bodyParts], internalDate: true }, { uid })) {
    const headers = headOf(message)
    const token = headerOf(headers, TOKEN_HEADER.toLowerCase())?.trim()
    if (!token || !isSameAddress(addressIn(headerOf(headers, 'to') ?? '') ?? '', to)) continue
    letters.push({
      folder,
      token,
      messageId: idsIn(headerOf(headers, 'message-id') ?? '')[0],
      subject: headerOf(headers, 'subject') ?? '',
      follows: headerOf(headers, 'in-reply-to') !== undefined,
      at: receivedAt(message.internalDate),
    })
  }
  return letters
}
