import wellKnown from 'nodemailer/lib/well-known'
import { domainOf } from '../../core/send/address.ts'
import type { MailboxProposal } from '../ports/discovery.ts'

/** Looks an address up in the table that comes with nodemailer: many providers, but only where letters are handed over. */
export function knownToNodemailer(address: string): MailboxProposal | undefined {
  const found = wellKnown(address) || wellKnown(domainOf(address))
  if (!found || typeof found.host !== 'string') return undefined
  const port = Number(found.port ?? 465)
  return { source: 'table', host: found.host, port, tls: found.secure || port === 465 ? 'implicit' : 'starttls', user: address }
}
