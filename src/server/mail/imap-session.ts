import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { ImapFlow } from 'imapflow'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { PostboxTrouble } from '../ports/postbox.ts'
import type { MayConnect } from './connect.ts'
import { type ImapPlace, placeOf } from './imap-place.ts'
import { imapTroubleOf } from './imap-trouble.ts'

export interface ImapOptions {
  /** Whom to trust: see trusting. Made when it is first needed. */
  readonly secureContext: () => SecureContext
  /** As for SMTP: where given, only addresses that pass are connected to. */
  readonly mayConnect?: MayConnect | undefined
  readonly limits: ImapLimits
}

/** In milliseconds and bytes. */
export interface ImapLimits {
  readonly connect: number
  readonly greeting: number
  /** Silence of the server, between two answers. */
  readonly silence: number
  /** One call of the postbox as a whole. */
  readonly call: number
  /** The largest literal that is taken from the server; none that we ask for is larger. */
  readonly literal: number
  /** How long an IDLE may last before it is begun anew. */
  readonly idle?: number | undefined
}

export const usualLimits: ImapLimits = { connect: 15_000, greeting: 15_000, silence: 25_000, call: 90_000, literal: 2 * 1024 * 1024 }

export interface Signing {
  readonly mailbox: MailboxSettings
  /** The password, or the access token where the mailbox is signed in to with a provider. */
  readonly secret: string
}

/** In milliseconds: so long a work whose connection was cut may take to give what it has. */
const LAST_WORDS = 3_000

/**
 * Signs in, does the work within the time that a call may take, signs out. Never throws: what went wrong is told apart.
 * After the time is up the connection is cut; what the work has by then counts, or a large mailbox over a slow line
 * would be begun anew for ever.
 */
export async function withImap<T>(signing: Signing, options: ImapOptions, work: (client: ImapFlow) => Promise<T>): Promise<T | PostboxTrouble> {
  const place = placeOf(signing.mailbox)
  if (!place) return { trouble: 'not-read', detail: 'It is not known where this mailbox is read.' }
  let client: ImapFlow | undefined
  try {
    client = await clientOf(place, signing, options)
    return await withinTime(client, options.limits.call, connectAnd(client, work))
  } catch (error) {
    return imapTroubleOf(error, place)
  } finally {
    if (client) leave(client)
  }
}

async function withinTime<T>(client: ImapFlow, milliseconds: number, work: Promise<T>): Promise<T> {
  const late = Object.assign(new Error(`Not done within ${Math.round(milliseconds / 1000)} seconds`), { code: 'ETIMEDOUT' })
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isOver = true
      timer = setTimeout(reject, LAST_WORDS, late)
      client.close()
    }, milliseconds)
  })
  try {
    return await Promise.race([work, timeUp])
  } catch (error) {
    throw isOver ? late : error
  } finally {
    clearTimeout(timer)
  }
}

async function connectAnd<T>(client: ImapFlow, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  await client.connect()
  return work(client)
}

/** Says goodbye; nobody waits for the answer. */
function leave(client: ImapFlow): void {
  if (!client.usable) return client.close()
  const cut = setTimeout(() => client.close(), 2_000)
  cut.unref()
  client.logout().then(
    () => clearTimeout(cut),
    () => client.close(),
  )
}

/** Makes a client that has not connected yet. The library is loaded only now: who never reads a mailbox never pays for it. */
export async function clientOf(place: ImapPlace, { mailbox, secret }: Signing, { secureContext, mayConnect, limits }: ImapOptions): Promise<ImapFlow> {
  const { ImapFlow } = await import('imapflow')
  const host = mayConnect ? await allowedAddress(place, mayConnect) : place.host
  const client = new ImapFlow({
    host,
    port: place.port,
    ...(isIP(place.host) === 0 && { servername: place.host }),
    // Without TLS nothing is said: a STARTTLS that is refused or not offered is an error.
    ...(place.tls === 'implicit' ? { secure: true } : { secure: false, doSTARTTLS: true }),
    tls: { secureContext: secureContext(), rejectUnauthorized: true },
    auth: mailbox.signIn === undefined ? { user: mailbox.user, pass: secret } : { user: mailbox.user, accessToken: secret },
    clientInfo: { name: 'Regards', version: false, vendor: false, 'support-url': false, date: false },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    maxIdleTime: limits.idle,
    connectionTimeout: limits.connect,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.silence,
    maxLineLength: limits.literal,
    maxLiteralSize: limits.literal,
    maxResponseSize: limits.literal * 2,
    maxResponseTokens: 100_000,
  })
  client.on('error', (error) => brokenBy.set(client, error))
  return client
}

async function allowedAddress({ host, port }: Pick<ImapPlace, 'host' | 'port'>, mayConnect: MayConnect): Promise<string> {
  const found = isIP(host) === 0 ? await lookup(host, { all: true }) : [{ address: host }]
  const allowed = found.find(({ address }) => mayConnect(address, port))
  // The same words as for a name that does not exist: nobody can map the network by asking.
  if (!allowed) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' })
  return allowed.address
}

/** What ended a connection. The command that was under way only hears that there is none any more. */
const brokenBy = new WeakMap<ImapFlow, unknown>()

/** Tells whether a connection was ended by us, because the server sent more than is taken. */
export function hadTooMuch(client: ImapFlow): boolean {
  const error = brokenBy.get(client)
  return error instanceof Error && 'code' in error && ['LiteralTooLarge', 'ResponseTooLarge', 'LineTooLarge', 'TooManyTokens'].includes(String(error.code))
}
