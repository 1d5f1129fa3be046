import { readAutomatic } from './absence.ts'
import { readBounceText } from './bounce-text.ts'
import { readComplaint } from './complaint.ts'
import { type DeliveryReport, parseDeliveryReport, type ReportedRecipient } from './delivery-report.ts'
import { bodyOf, headerOf, headersOf, type Mail } from './mail.ts'
import { isMachineNotice } from './machine-notice.ts'
import { idsIn, type Original, originalIn } from './original.ts'
import { type Reason, reasonOf } from './reason.ts'
import { hasNoReturnPath, isFromMailSystem, isNamedMailSystem } from './sender.ts'
import { betterStatus, replyClassIn, statusFrom, statusIn } from './status.ts'

/** What a message is: an answer, word of a letter that did not arrive or is late, a machine's answer, a complaint, or none of these. */
export const mailKinds = ['reply', 'bounce', 'delay', 'auto-reply', 'complaint', 'ordinary'] as const
export type MailKind = (typeof mailKinds)[number]

export interface MailReading {
  readonly kind: MailKind
  /** Whom the letter did not reach (yet); of several, the first. */
  readonly recipient: string | undefined
  /** Behind an alias or a forwarding: the address that the report is really about. */
  readonly passedOnTo?: string | undefined
  /** RFC 3463, made from what was said where no server gave one. */
  readonly status: string | undefined
  readonly reason: Reason | undefined
  /** The Message-IDs of what it answers or is about, the surest first. */
  readonly messageIds: readonly string[]
  /** RFC 3461: our own name for the letter, where the report gives it back. */
  readonly envelopeId: string | undefined
  /** Our own marks in a returned letter. */
  readonly tokens: readonly string[]
  /** Of absences: the last day away or the day of return, 2026-05-12. */
  readonly until: string | undefined
}

/**
 * Says what a message is: delivery reports first (RFC 3464), then complaints, the plain words of mail systems,
 * machines' answers (RFC 3834), and what people write.
 * @example
 * readMail({
 *   headers: [{ name: 'from', value: 'Mae <mae@x.example>' }, { name: 'in-reply-to', value: '<1@y.example>' }],
 *   parts: [{ type: 'text/plain', text: 'Lovely to meet you too.', isAttached: false }],
 * }).kind
 * // => 'reply'
 */
export function readMail(mail: Mail): MailReading {
  const original = originalIn(mail)
  const base: MailReading = {
    kind: 'ordinary',
    recipient: undefined,
    status: undefined,
    reason: undefined,
    messageIds: [...new Set([...original.messageIds, ...threadOf(mail)])].slice(0, 100),
    envelopeId: undefined,
    tokens: original.tokens,
    until: undefined,
  }
  return (
    asComplaint(mail, base, original) ??
    asReport(mail, base, original) ??
    asBounceText(mail, base, original) ??
    asAutomatic(mail, base) ??
    asWritten(mail, base)
  )
}

/** What it answers, the nearest first. */
function threadOf({ headers }: Mail): string[] {
  const references = headersOf(headers, 'references').flatMap(idsIn)
  return [...headersOf(headers, 'in-reply-to').flatMap(idsIn), ...references.toReversed()]
}

function asComplaint(mail: Mail, base: MailReading, original: Original): MailReading | undefined {
  const complaint = readComplaint(mail)
  return complaint && { ...base, kind: 'complaint', ...complaint, recipient: complaint.recipient ?? original.to[0] }
}

function asReport(mail: Mail, base: MailReading, original: Original): MailReading | undefined {
  const report = reportIn(mail)
  if (!report) return undefined
  const about = worstOf(report.recipients)
  const envelopeId = report.envelopeId
  if (!about) return undefined
  const text = readBounceText(mail)
  const kind = kindOf(about)
  const words = wordsOf(about, text?.words ?? '')
  const recipient = about.address ?? text?.recipient ?? onlyOne(original.to)
  if (kind === 'ordinary') return { ...base, kind, recipient, status: about.status ?? '2.0.0', reason: 'delivered', envelopeId }
  return { ...base, kind, recipient, ...statusAndReason(words, about.status, kind), envelopeId, ...(about.passedOnTo !== undefined && { passedOnTo: about.passedOnTo }) }
}

/** What the other server said; where that says nothing and neither does the status, what the mail system tells around it. */
function wordsOf({ diagnostic, status }: ReportedRecipient, text: string): string {
  const says = diagnostic !== '' && reasonOf(diagnostic, status) !== 'unknown'
  return says ? diagnostic : `${diagnostic}\n${text}`
}

function onlyOne(addresses: readonly string[]): string | undefined {
  return addresses.length === 1 ? addresses[0] : undefined
}

function statusAndReason(words: string, field: string | undefined, kind: MailKind): { status: string; reason: Reason } {
  const named = betterStatus(field, statusIn(words))
  const reason = reasonOf(words, named)
  return { status: named ?? statusFrom({ reason, replyClass: replyClassIn(words), isFinal: kind === 'bounce' }), reason }
}

/** A report counts where the message is one, or a mail system wrote it; not where a person passes one on. */
function reportIn(mail: Mail): DeliveryReport | undefined {
  const isReport = /multipart\/report/i.test(headerOf(mail.headers, 'content-type') ?? '')
  if (!isReport && !isFromMailSystem(mail) && !isNamedMailSystem(mail) && !hasNoReturnPath(mail)) return undefined
  const reports = mail.parts
    .filter(({ type }) => /^message\/(?:global-)?delivery-status$/.test(type))
    .map(({ text }) => parseDeliveryReport(text))
  const found = reports.find((report) => report && report.recipients.length > 0)
  return found ?? (isFromMailSystem(mail) ? parseDeliveryReport(bodyOf(mail)) : undefined)
}

/** The one that matters most of a report on several: failed before late before the rest. */
function worstOf(recipients: readonly ReportedRecipient[]): ReportedRecipient | undefined {
  return recipients.find((each) => kindOf(each) === 'bounce') ?? recipients.find((each) => kindOf(each) === 'delay') ?? recipients[0]
}

function kindOf({ action, status }: ReportedRecipient): 'bounce' | 'delay' | 'ordinary' {
  if (action === 'failed') return 'bounce'
  if (action === 'delayed') return 'delay'
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') return 'ordinary'
  return status?.startsWith('2') ? 'ordinary' : 'bounce'
}

function asBounceText(mail: Mail, base: MailReading, original: Original): MailReading | undefined {
  const found = readBounceText(mail)
  const recipient = found?.recipient ?? onlyOne(original.to)
  return found && { ...base, kind: found.kind, recipient, ...statusAndReason(found.words, undefined, found.kind) }
}

function asAutomatic(mail: Mail, base: MailReading): MailReading | undefined {
  if (mail.parts.some(({ type }) => type === 'message/disposition-notification'))
    return { ...base, kind: 'auto-reply', reason: 'read-receipt' }
  const found = readAutomatic(mail)
  return found && { ...base, kind: 'auto-reply', reason: found.isAbsence ? 'absent' : undefined, until: found.until }
}

function asWritten(mail: Mail, base: MailReading): MailReading {
  const { headers } = mail
  const answers = headerOf(headers, 'in-reply-to') !== undefined || headerOf(headers, 'references') !== undefined
  const isReply = answers || /^\s*(?:re|aw|sv|antw|rép?)\s*(?:\[\d+\])?:/i.test(headerOf(headers, 'subject') ?? '')
  if (!isReply) return { ...base, kind: 'ordinary' }
  return { ...base, kind: isMachineNotice(mail) ? 'auto-reply' : 'reply' }
}
