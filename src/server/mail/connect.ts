import { lookup as lookupName } from 'node:dns'
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net'
import { connect as connectTls, createSecureContext, getCACertificates, type ConnectionOptions, type SecureContext } from 'node:tls'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { Timeouts } from './timeouts.ts'

/** Judges an address that a name was found to have, and a port. */
export type MayConnect = (address: string, port: number) => boolean

export interface ConnectOptions {
  /** Whom to trust: see trusting. */
  readonly secureContext: SecureContext
  /** Where given, only what passes may be connected to: a hosted Regards must not be led into its own network. */
  readonly mayConnect?: MayConnect | undefined
  readonly timeouts: Timeouts
}

/** Connects to a mail server; with TLS already where the mailbox says so from the first byte. Rejects with the error of the system. */
export async function openSocket(mailbox: MailboxSettings, options: ConnectOptions): Promise<Socket> {
  const { host, port } = mailbox
  const { mayConnect, timeouts } = options
  if (mayConnect && isIP(host) !== 0 && !mayConnect(host, port)) throw notReachable(host)
  const socket = connectTcp({ host, port, autoSelectFamily: true, noDelay: true, ...(mayConnect && { lookup: onlyAllowed(mayConnect, port) }) })
  await opened(socket, 'connect', { within: timeouts.connect, code: 'ECONNECTTIMEOUT' })
  if (mailbox.tls === 'starttls') return socket
  const secured = connectTls({ ...tlsOptions(mailbox, options), socket })
  return opened(secured, 'secureConnect', { within: timeouts.greeting, code: 'EGREETINGTIMEOUT' })
}

/** Makes what all connections share: whom to trust besides the authorities this computer trusts, as PEM. Costly, so once. */
export function trusting(ca: string | undefined): SecureContext {
  const trusted = ca === undefined ? {} : { ca: [...getCACertificates('default'), ca] }
  return createSecureContext({ ...trusted, minVersion: 'TLSv1.2' })
}

/** Gives how TLS is spoken with this mailbox: its certificate must be valid, known, and bear the name that was asked for. */
export function tlsOptions({ host }: MailboxSettings, { secureContext }: ConnectOptions): ConnectionOptions {
  return { secureContext, host, ...(isIP(host) === 0 && { servername: host }), rejectUnauthorized: true }
}

function opened<S extends Socket>(socket: S, event: string, { within, code }: { readonly within: number; readonly code: string }): Promise<S> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(Object.assign(new Error(`No answer within ${Math.round(within / 1000)} seconds`), { code })), within)
    const fail = (error: Error): void => {
      clearTimeout(timer)
      socket.off(event, succeed).on('error', ignoreAfterEnd).destroy()
      reject(error)
    }
    const closed = (): void => fail(Object.assign(new Error('Connection closed unexpectedly'), { code: 'ECONNECTION' }))
    const succeed = (): void => {
      clearTimeout(timer)
      socket.off('error', fail).off('close', closed)
      resolve(socket)
    }
    socket.once('error', fail).once('close', closed).once(event, succeed)
  })
}

/** Makes a look-up of names that gives only addresses that may be connected to, and looks at them itself: what it gave is what is connected to. */
export function onlyAllowed(mayConnect: MayConnect, port: number): LookupFunction {
  return (hostname, options, answer) =>
    lookupName(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = error ? [] : addresses.filter(({ address }) => mayConnect(address, port))
      if (!first) return answer(error ?? notReachable(hostname), options.all ? [] : '')
      if (options.all) return answer(null, addresses.filter(({ address }) => mayConnect(address, port)))
      answer(null, first.address, first.family)
    })
}

/** The same words for a name that does not exist and one that leads inside: nobody can map the network by asking. */
function notReachable(host: string): Error {
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' })
}

function ignoreAfterEnd(): void {
  // The first error has been given to the caller; a socket may raise more while it is torn down.
}
