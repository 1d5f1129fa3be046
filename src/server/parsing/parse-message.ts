import { type MimeNode, Splitter, type SplitterChunk } from '@zone-eu/mailsplit'
import libmime from 'libmime'
import { type Mail, type MailHeader, type MailPart, parseHeaderBlock } from '../../core/replies/mail.ts'

/** What tells what a message is stands well within these; the rest is attachments, or somebody's malice. */
const MOST_PARTS = 100
const MOST_PART_BYTES = 256 * 1024
const MOST_TEXT_BYTES = 1024 * 1024
const MOST_HEADERS = 500
const LONGEST_HEADER = 8 * 1024

interface Leaf {
  readonly node: MimeNode
  readonly chunks: Buffer[]
  size: number
}

/**
 * Parses a message into its head and its texts. What is broken in it is read as far as it goes: there is always a
 * message, and if it is an empty one. A message within the message stays one part.
 */
export async function parseMessage(bytes: Uint8Array): Promise<Mail> {
  const { root, leaves, loose } = await split(bytes)
  const parts = leaves.map(partOf)
  const hasText = parts.some(({ text }) => text.trim() !== '')
  return {
    headers: root === undefined ? [] : headersOf(root),
    // A multipart whose boundary never comes has no parts; its text is there all the same.
    parts:
      hasText || loose.size === 0
        ? parts
        : [...parts, { type: 'text/plain', text: decodeText(Buffer.concat(loose.chunks), 'utf-8'), isAttached: false }],
  }
}

/** Parses the head of a message, or as much of it as there is. */
export function parseHead(bytes: Uint8Array): MailHeader[] {
  return headersIn(decodeText(bytes, 'utf-8'))
}

interface SplitMessage {
  root: MimeNode | undefined
  readonly leaves: Leaf[]
  readonly loose: { readonly chunks: Buffer[]; size: number }
}

async function split(bytes: Uint8Array): Promise<SplitMessage> {
  const found: SplitMessage = { root: undefined, leaves: [], loose: { chunks: [], size: 0 } }
  const budget = { left: MOST_TEXT_BYTES }
  const splitter = new Splitter({ ignoreEmbedded: true, maxHeadSize: 1024 * 1024, maxChildNodes: 1000 })
  splitter.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const chunks: AsyncIterable<SplitterChunk> = splitter
  try {
    for await (const chunk of chunks) take(found, chunk, budget)
  } catch (error) {
    // Too many parts or too long a head: what came before is what there is.
    if (!(error instanceof Error && 'code' in error && error.code === 'EMAXLEN')) throw error
  }
  return found
}

function take(found: SplitMessage, chunk: SplitterChunk, budget: { left: number }): void {
  if (chunk.type === 'node') {
    found.root ??= chunk
    if (isText(chunk) && found.leaves.length < MOST_PARTS) found.leaves.push({ node: chunk, chunks: [], size: 0 })
  } else if (chunk.type === 'body') {
    const leaf = found.leaves.at(-1)
    if (leaf && leaf.node === chunk.node) keep(leaf, chunk.value, budget)
  } else keep(found.loose, chunk.value, budget)
}

function keep(into: { readonly chunks: Buffer[]; size: number }, value: Buffer, budget: { left: number }): void {
  const room = Math.min(MOST_PART_BYTES - into.size, budget.left)
  if (room <= 0) return
  const piece = value.subarray(0, room)
  into.chunks.push(piece)
  into.size += piece.length
  budget.left -= piece.length
}

/** What has no type is plain text (RFC 2045); invitations and contacts are text, whatever type their sender gave them. */
function isText({ multipart, contentType, filename }: MimeNode): boolean {
  return (
    !multipart &&
    (contentType === false || /^(?:text|message)\/.|^application\/ics$/i.test(contentType) || /\.(?:ics|vcf)$/i.test(filename || ''))
  )
}

function headersOf(node: MimeNode): MailHeader[] {
  return headersIn(decodeText(node.getHeaders(), 'utf-8'))
}

function headersIn(block: string): MailHeader[] {
  return parseHeaderBlock(block)
    .slice(0, MOST_HEADERS)
    .map(({ name, value }) => ({ name, value: decodeWords(value.slice(0, LONGEST_HEADER)) }))
}

function decodeWords(value: string): string {
  if (!value.includes('=?')) return value
  try {
    return libmime.decodeWords(value)
  } catch (error) {
    if (error instanceof Error) return value
    throw error
  }
}

function partOf({ node, chunks }: Leaf): MailPart {
  const bytes = decodeTransfer(Buffer.concat(chunks), node.encoding || '7bit')
  return {
    type: (node.contentType || 'text/plain').toLowerCase(),
    text: decodeText(bytes, node.charset || 'utf-8').replace(/\r\n?/g, '\n'),
    isAttached: node.disposition === 'attachment',
  }
}

function decodeTransfer(bytes: Buffer, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(bytes.toString('latin1'), 'base64')
  if (!/quoted-printable/i.test(encoding)) return bytes
  const text = bytes
    .toString('latin1')
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
  return Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

/** In the charset it claims; where that is unknown or wrong, in UTF-8, and where it is not that either, in Windows-1252, which always works. */
function decodeText(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
