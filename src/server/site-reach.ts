/** Where a site of many people goes for them: to mail servers on the public internet, never into its own network. */
import { isPublicAddress } from './calendars/reach.ts'

/** SMTP and IMAP with TLS (RFC 8314), with STARTTLS, and HTTPS for what a domain says of its servers. */
const ports = [465, 587, 993, 143, 443]

/** Tells whether an address that a person's host has may be connected to at a port. */
export function mayConnect(address: string, port: number): boolean {
  return ports.includes(port) && isPublicAddress(address)
}
