import type { CapturedPerson } from './captured-person.ts'
import type { Decode } from './contact-lines.ts'
import { readCode, readContacts } from './contacts.ts'
import { type InvitationContext, type InvitationDraft, readInvitation } from './invitation.ts'
import { senderIn } from './mail-text.ts'
import { capturedFrom } from './met-person.ts'
import { readSignature } from './signature.ts'

/** A file that tells of people, as its words: whatever it is, or a mail already taken apart. */
export interface GivenFile {
  readonly text: string
  readonly mail?: GivenMail | undefined
}

export interface GivenMail {
  /** As its head says it. */
  readonly from?: string | undefined
  readonly subject?: string | undefined
  readonly parts: readonly { readonly type: string; readonly text: string }[]
}

export type FileReading =
  | { readonly kind: 'vcard' | 'qr' | 'signature'; readonly people: readonly CapturedPerson[] }
  | { readonly kind: 'invitation'; readonly draft: InvitationDraft; readonly people: readonly CapturedPerson[] }
  | { readonly kind: 'nothing'; readonly why: string }

export interface FileContext extends InvitationContext {
  readonly decode?: Decode | undefined
}

/**
 * Tells whether a text is a whole mail: it begins with header fields, and with those that only mail has.
 *
 * @example
 * isWholeMail('Return-Path: <a@b.example>\nFrom: Ada <a@b.example>\nSubject: Hi\n\nHello')
 * // => true
 * isWholeMail('From: Ada\nSent: Monday\n\nHello')
 * // => false
 */
export function isWholeMail(text: string): boolean {
  const head =
    text
      .slice(0, 64_000)
      .replace(/^\uFEFF?\s*(?:From \S+ .*\n)?/, '')
      .split(/\r?\n\r?\n/)[0] ?? ''
  const isHead = /^[!-9;-~]+:/.test(head) && head.split(/\r?\n/).every((line) => /^[!-9;-~]+\s*:|^[ \t]/.test(line))
  return isHead && /^(?:MIME-Version|Received|Message-ID|Return-Path|Delivered-To|Content-Type|DKIM-Signature)\s*:/im.test(head)
}

/**
 * Reads whatever tells of people: a contact file, the text of a code, an invitation, a mail that holds one of them or is
 * signed by somebody, or a signature by itself.
 *
 * @example
 * readFile({ text: 'BIZCARD:N:Ada;X:Okonkwo;;' })
 * // => { kind: 'qr', people: [{ source: 'qr', name: { value: 'Ada Okonkwo', sure: true }, givenName: { value: 'Ada', sure: true }, familyName: { value: 'Okonkwo', sure: true } }] }
 */
export function readFile({ text, mail }: GivenFile, context: FileContext = {}): FileReading {
  if (mail) return readMailFile(mail, context)
  if (hasCalendar(text)) return invitationIn(text, context)
  if (/^[ \t>]*BEGIN\s*:\s*VCARD/im.test(text)) return peopleOf('vcard', readContacts(text, context.decode))
  if (/^\s*(?:MECARD|BIZCARD)\s*:/i.test(text))
    return peopleOf(
      'qr',
      [readCode(text)].flatMap((person) => person ?? []),
    )
  return signedBy(text, undefined, context)
}

function readMailFile({ from, parts }: GivenMail, context: FileContext): FileReading {
  const calendar = parts.find(({ type, text }) => type === 'text/calendar' || hasCalendar(text))
  if (calendar) return invitationIn(calendar.text, context)
  const contacts = parts.filter(({ text }) => /^BEGIN\s*:\s*VCARD/im.test(text))
  if (contacts.length > 0)
    return peopleOf(
      'vcard',
      contacts.flatMap(({ text }) => readContacts(text, context.decode)),
    )
  const body = parts.find(({ type, text }) => type === 'text/plain' && text.trim() !== '') ?? parts.find(({ type }) => type === 'text/html')
  const isMarked = body?.type === 'text/html' || /^\s*<(?:!doctype|html)/i.test(body?.text ?? '')
  return signedBy(isMarked ? withoutMarks(body?.text ?? '') : (body?.text ?? ''), from, context)
}

function hasCalendar(text: string): boolean {
  return /^[ \t>]*BEGIN:V(?:CALENDAR|EVENT)/im.test(text)
}

function invitationIn(text: string, context: FileContext): FileReading {
  const reading = readInvitation(text, context)
  if (!reading.ok) return { kind: 'nothing', why: reading.why }
  return { kind: 'invitation', draft: reading.draft, people: reading.draft.people.map(capturedFrom) }
}

function peopleOf(kind: 'vcard' | 'qr', people: readonly CapturedPerson[]): FileReading {
  return people.length > 0
    ? { kind, people }
    : { kind: 'nothing', why: 'There is a contact in this file, but nobody in it: no name, no address, no number.' }
}

function signedBy(text: string, from: string | undefined, { ownEmails = [], ownName }: FileContext): FileReading {
  const person = readSignature(text, { from: senderIn(from ?? ''), oneself: { emails: ownEmails, ...(ownName ? { name: ownName } : {}) } })
  if (person) return { kind: 'signature', people: [person] }
  return {
    kind: 'nothing',
    why: 'Nobody could be found in this text: no contact, no invitation, and no signature with a name. Give the contact file, or paste the lines below the person’s “Best regards”.',
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", apos: "'" }

/** A mail without a plain version: enough of it that lines stay lines. */
function withoutMarks(html: string): string {
  const [first = '', ...others] = html.slice(0, 500_000).split(/<(?=(?:style|script|head)\b)/i)
  const shown = [first, ...others.map((piece) => piece.split(/<\/(?:style|script|head)\b[^<>]{0,100}>/i, 2)[1] ?? '')].join(' ')
  return shown
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/?p|\/?div|\/?tr|\/?li|\/?table|\/?h\d|blockquote)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<\/?td\b[^<>]{0,2000}>/gi, '   ')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39|apos);/g, (_, name: string) => entities[name] ?? ' ')
    .replace(/&#(\d{2,6});/g, (_, code: string) => (Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : ' '))
    .replace(/\n[ \t]+/g, '\n')
}
