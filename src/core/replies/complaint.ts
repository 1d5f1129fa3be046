import { addressesIn } from './address-in-text.ts'
import { headerOf, type Mail, parseHeaderBlock } from './mail.ts'
import type { Reason } from './reason.ts'

export interface Complaint {
  readonly recipient: string | undefined
  readonly reason: Reason
}

/**
 * Reads a complaint (RFC 5965): somebody pressed 'this is spam'. Undefined where it is none.
 * @example
 * readComplaint({ headers: [], parts: [{ type: 'message/feedback-report', text: 'Feedback-Type: abuse\nOriginal-Rcpt-To: <a@x.example>', isAttached: false }] })
 * // => { recipient: 'a@x.example', reason: 'abuse' }
 */
export function readComplaint({ parts }: Mail): Complaint | undefined {
  const report = parts.find(({ type }) => type === 'message/feedback-report')
  if (!report) return undefined
  const fields = parseHeaderBlock(report.text)
  const type = headerOf(fields, 'feedback-type')?.toLowerCase().trim() ?? ''
  const to = headerOf(fields, 'original-rcpt-to') ?? headerOf(fields, 'removal-recipient') ?? ''
  return { recipient: addressesIn(to)[0], reason: byType[type] ?? 'other' }
}

const byType: Readonly<Record<string, Reason>> = {
  abuse: 'abuse',
  fraud: 'fraud',
  virus: 'virus',
  'not-spam': 'not-spam',
  'auth-failure': 'authentication',
}
