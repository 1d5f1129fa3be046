import { createHash } from 'node:crypto'
import { domainToASCII } from 'node:url'
import MimeNode from 'nodemailer/lib/mime-node'
import { Refusal } from '../../api/refusal.ts'
import { addressWords, parseAddress } from '../../core/send/address.ts'
import type { FrozenMessage } from '../../core/model/delivery.ts'
import type { MessageDraft, MessageWriter } from '../ports.ts'

/** Stands in each letter beside the Message-ID, which some servers replace: by it a copy or an answer is known again. */
export const TOKEN_HEADER = 'X-Regards-Letter'

/** Makes the writer of messages: plain text, one sender, one recipient, nothing hidden. The same draft gives the same bytes. */
export function emlWriter(): MessageWriter {
  return { freeze }
}

async function freeze({ subject, body, from, to, at, idSeed, inReplyTo }: MessageDraft): Promise<FrozenMessage> {
  const envelope = { from: wireAddress(from.address, 'from.address'), to: wireAddress(to.address, 'to.address') }
  if (!/^[\w-]{16,100}$/.test(idSeed)) throw new Error('The seed of a Message-ID must be 16 to 100 letters, digits, - or _.')
  const messageId = `<${idSeed}@${envelope.from.slice(envelope.from.lastIndexOf('@') + 1)}>`
  const node = new MimeNode('text/plain; charset=utf-8', { newline: 'win', disableFileAccess: true, disableUrlAccess: true })
  node.setHeader([
    { key: 'Date', value: mailDate(at) },
    { key: 'From', value: { name: oneLine(from.name, 'from.name'), address: envelope.from } },
    { key: 'To', value: { name: oneLine(to.name, 'to.name'), address: envelope.to } },
    { key: 'Subject', value: oneLine(subject, 'subject') },
    { key: 'Message-ID', value: messageId },
    { key: TOKEN_HEADER, value: idSeed },
    ...(inReplyTo === undefined ? [] : [{ key: 'In-Reply-To', value: inReplyTo }, { key: 'References', value: inReplyTo }]),
    { key: 'Content-Transfer-Encoding', value: 'quoted-printable' },
  ])
  node.setContent(plainText(body))
  const bytes = await node.build()
  return { messageId, envelope, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The address as it goes over the wire: a domain in letters of other scripts becomes its ASCII form. */
function wireAddress(text: string, at: string): string {
  const parsed = parseAddress(text)
  if (!parsed.ok) throw new Refusal('bad-address', addressWords[parsed.why], { at })
  const [local = '', domain = ''] = parsed.address.split('@')
  const ascii = domainToASCII(domain)
  if (ascii === '') throw new Refusal('bad-address', addressWords.domain, { at })
  return `${local}@${ascii}`
}

/** A line break or another control character here would end a header and begin one of somebody else's making. */
function oneLine(text: string, at: string): string {
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text)) throw new Refusal('bad-input', 'There is a line break or an invisible character where there must be one line of text.', { at })
  return text.normalize('NFC').trim()
}

function plainText(body: string): string {
  const lines = body.normalize('NFC').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  if (/[^\P{Cc}\n\t]|\p{Cs}/u.test(lines)) throw new Refusal('bad-input', 'There is an invisible control character in the letter. Delete it or type that place anew.', { at: 'body' })
  return `${lines.trimEnd()}\n`
}

/** RFC 5322 3.3, in UTC: where the sender is stays with the sender. */
function mailDate(at: Temporal.Instant): string {
  return new Date(at.epochMilliseconds).toUTCString().replace('GMT', '+0000')
}
