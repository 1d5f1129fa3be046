import { addressIn, isSameAddress } from './address-in-text.ts'
import { headerOf, type MailHeader, parseHeaderBlock } from './mail.ts'

/** What a delivery report (RFC 3464) says of one recipient. */
export interface ReportedRecipient {
  /** As the letter had it, where the server kept that; else where it ended. */
  readonly address: string | undefined
  /** Where it ended, where that is not the address that the letter had: behind an alias or a forwarding. */
  readonly passedOnTo?: string | undefined
  /** 'failed', 'delayed', 'delivered', 'relayed' or 'expanded'; undefined where nothing is said. */
  readonly action: string | undefined
  /** RFC 3463: '5.1.1'. */
  readonly status: string | undefined
  /** The other server's words. */
  readonly diagnostic: string
}

export interface DeliveryReport {
  readonly envelopeId: string | undefined
  readonly recipients: readonly ReportedRecipient[]
}

/**
 * Reads the fields of a delivery report, wherever they stand; undefined where there are none.
 * @example
 * parseDeliveryReport('Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@x.example\nAction: failed\nStatus: 5.1.1')
 * // => { envelopeId: undefined, recipients: [{ address: 'a@x.example', action: 'failed', status: '5.1.1', diagnostic: '' }] }
 */
export function parseDeliveryReport(text: string): DeliveryReport | undefined {
  const begin = text.search(/^(?:Reporting-MTA|Original-Envelope-Id|Original-Recipient|Final-Recipient|Action)[ \t]*:/im)
  if (begin === -1) return undefined
  const groups = text
    .slice(begin)
    .split(/\r?\n[ \t]*(?:\r?\n)+/, MOST_GROUPS)
    .map(parseHeaderBlock)
  const recipients = groups.filter(isAboutRecipient).map(recipientOf)
  const envelopeId = groups.map((group) => headerOf(group, 'original-envelope-id')).find((id) => id !== undefined)
  return { envelopeId, recipients }
}

/** One letter has one recipient; a hundred are more than any report of ours. */
const MOST_GROUPS = 100

function isAboutRecipient(group: readonly MailHeader[]): boolean {
  return group.some(({ name }) => name === 'final-recipient' || name === 'original-recipient' || name === 'action')
}

function recipientOf(group: readonly MailHeader[]): ReportedRecipient {
  const [original, final, actual] = ['original-recipient', 'final-recipient', 'x-actual-recipient'].map((name) => typedAddress(headerOf(group, name)))
  return {
    address: original ?? final ?? actual,
    ...(original !== undefined && final !== undefined && !isSamePlace(original, final) && { passedOnTo: final }),
    action: /^[a-z]+/.exec(headerOf(group, 'action')?.toLowerCase() ?? '')?.[0],
    status: /[245]\.\d{1,3}\.\d{1,3}/.exec(headerOf(group, 'status') ?? '')?.[0],
    diagnostic: group
      .filter(({ name }) => name === 'diagnostic-code')
      .map(({ value }) => value)
      .join(' '),
  }
}

/** A server may name its own store below the domain; any other address is somebody who may not be the one written to. */
function isSamePlace(original: string, final: string): boolean {
  const domain = original.slice(original.lastIndexOf('@') + 1).toLowerCase()
  return isSameAddress(original, final) || final.toLowerCase().endsWith(`.${domain}`)
}

/** 'rfc822; a@x.example'. What is no address (a pipe into a program, an X.400 name) helps nobody. */
function typedAddress(value: string | undefined): string | undefined {
  const [, rest] = /^[\w-]{1,20}\s*;\s*(.*)$/s.exec(value ?? '') ?? []
  const words = (rest ?? value ?? '').trim()
  return words.startsWith('|') ? undefined : addressIn(words)
}
