import type { MailTls } from '../../core/model/mailbox.ts'
import type { MailboxProposal } from '../ports/discovery.ts'

/** What a settings file names of one server. */
interface Named {
  readonly host: string
  readonly port: number
  readonly tls: MailTls
  readonly user: string
}

/**
 * Reads a domain's own settings file (https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/config-file-format.html).
 * Only servers with TLS and a password count; nothing else of the file is looked at, so no XML needs to be understood.
 */
export function readAutoconfig(xml: string, address: string): MailboxProposal | undefined {
  const smtp = firstServer(xml, 'outgoingServer', 'smtp', address)
  if (!smtp) return undefined
  const imap = firstServer(xml, 'incomingServer', 'imap', address)
  const name = textOf(xml, 'displayName')
  return {
    source: 'autoconfig',
    ...(name !== undefined && { name: name.slice(0, 80) }),
    ...smtp,
    ...(imap && { imapHost: imap.host, imapPort: imap.port, imapTls: imap.tls }),
  }
}

function firstServer(xml: string, tag: string, type: string, address: string): Named | undefined {
  const servers = xml.match(new RegExp(`<${tag}\\s[^<>]{0,200}type="${type}"[^<>]{0,200}>[\\s\\S]{0,4000}?</${tag}>`, 'gi')) ?? []
  return servers.slice(0, 20).map((server) => serverOf(server, address)).find((server) => server !== undefined)
}

function serverOf(xml: string, address: string): Named | undefined {
  const host = textOf(xml, 'hostname')?.toLowerCase()
  const port = Number(textOf(xml, 'port'))
  const socket = textOf(xml, 'socketType')?.toUpperCase()
  if (host === undefined || !/^(?=.*[a-z])[a-z0-9.-]{1,253}$/.test(host) || !Number.isInteger(port) || port < 1 || port > 65_535) return undefined
  if (socket !== 'SSL' && socket !== 'STARTTLS') return undefined
  return { host, port, tls: socket === 'SSL' ? 'implicit' : 'starttls', user: filled(textOf(xml, 'username') ?? '%EMAILADDRESS%', address) }
}

function filled(pattern: string, address: string): string {
  const at = address.lastIndexOf('@')
  const values: Readonly<Record<string, string>> = { EMAILADDRESS: address, EMAILLOCALPART: address.slice(0, at), EMAILDOMAIN: address.slice(at + 1) }
  const user = pattern.replace(/%(EMAIL\w{5,10})%/g, (whole, name: string) => values[name] ?? whole)
  return user === '' || /[%\p{Cc}]/u.test(user) || user.length > 320 ? address : user
}

function textOf(xml: string, tag: string): string | undefined {
  const text = new RegExp(`<${tag}(?:\\s[^<>]{0,200})?>([^<]{1,500})</${tag}>`, 'i').exec(xml)?.[1]?.trim()
  return text?.replace(/&amp;/g, '&').replace(/&(?:lt|gt|quot|apos|#\d{1,5});/g, ' ')
}
