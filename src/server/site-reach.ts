/** Where a site of many people goes for them: to mail servers on the public internet, never into its own network. */
import { BlockList, isIP } from 'node:net'
import { isPublicAddress } from './calendars/reach.ts'

/** SMTP and IMAP with TLS (RFC 8314), with STARTTLS, and HTTPS for what a domain says of its servers. */
const ports = [465, 587, 993, 143, 443]

/** One server, by the address that its name has inside and the port it listens on. */
export interface MailServerInside {
  readonly address: string
  readonly port: number
}

/**
 * Makes what tells whether an address that a person's host has may be connected to at a port. Of the site's own
 * network only what whoever runs the site named, each address with its port: people type the names, so names say nothing.
 */
export function reachOf(inside: readonly MailServerInside[] = []): (address: string, port: number) => boolean {
  const named = new Map<number, BlockList>()
  for (const { address, port } of inside) {
    const list = named.get(port) ?? new BlockList()
    list.addAddress(address, familyOf(address))
    named.set(port, list)
  }
  return (address, port) => (ports.includes(port) && isPublicAddress(address)) || (isIP(address) !== 0 && named.get(port)?.check(address, familyOf(address)) === true)
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
