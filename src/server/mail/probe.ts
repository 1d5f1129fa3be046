import { connect } from 'node:net'
import type { MailTls } from '../../core/model/mailbox.ts'
import type { MailboxProposal } from '../ports/discovery.ts'
import { type MayConnect, onlyAllowed } from './connect.ts'

/** A server that does not answer in this time is not one that letters are handed to. */
const WITHIN_MS = 4_000

interface Door {
  readonly host: string
  readonly port: number
  readonly tls: MailTls
}

const outgoing = (domain: string): Door[] =>
  ['smtp', 'mail'].flatMap((name) => [
    { host: `${name}.${domain}`, port: 465, tls: 'implicit' as const },
    { host: `${name}.${domain}`, port: 587, tls: 'starttls' as const },
  ])
const incoming = (domain: string): Door[] =>
  ['imap', 'mail'].flatMap((name) => [
    { host: `${name}.${domain}`, port: 993, tls: 'implicit' as const },
    { host: `${name}.${domain}`, port: 143, tls: 'starttls' as const },
  ])

/** Looks which of the usual doors of a domain answer; no name and no password is said at any of them. */
export async function probeServers(domain: string, address: string, mayConnect?: MayConnect): Promise<MailboxProposal | undefined> {
  const [smtp, imap] = await Promise.all([firstOpen(outgoing(domain), mayConnect), firstOpen(incoming(domain), mayConnect)])
  if (!smtp) return undefined
  return { source: 'probe', ...smtp, user: address, ...(imap && { imapHost: imap.host, imapPort: imap.port, imapTls: imap.tls }) }
}

async function firstOpen(doors: readonly Door[], mayConnect: MayConnect | undefined): Promise<Door | undefined> {
  const open = await Promise.all(doors.map((door) => isOpen(door, mayConnect)))
  return doors.find((_, at) => open[at])
}

function isOpen({ host, port }: Door, mayConnect: MayConnect | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, autoSelectFamily: true, ...(mayConnect && { lookup: onlyAllowed(mayConnect, port) }) })
    const end = (answer: boolean): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(WITHIN_MS, () => end(false))
    socket.once('connect', () => end(true)).once('error', () => end(false))
  })
}
