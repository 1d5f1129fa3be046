import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import { bearerSignIn } from './bearer.ts'
import { openSocket, tlsOptions, type ConnectOptions } from './connect.ts'
import { takeStep } from './conversation.ts'

/** After a letter was taken the conversation should end politely, but nobody waits for it. */
const FAREWELL = 2_000

/** Longer than any limit of ours, which know better what is being waited for. */
const NEVER = 3_600_000

/**
 * Connects, makes sure of TLS and signs in. Rejects with a MailError; the connection is closed then.
 * Never goes on without TLS: a STARTTLS that is refused or not offered is an error.
 */
export async function openSession(mailbox: MailboxSettings, password: string, options: ConnectOptions): Promise<SMTPConnection> {
  const socket = await openSocket(mailbox, options)
  const { timeouts } = options
  const connection = new SMTPConnection({
    host: mailbox.host,
    port: mailbox.port,
    connection: socket,
    ...(mailbox.tls === 'implicit' ? { secure: true, secured: true } : { secure: false, requireTLS: true }),
    tls: tlsOptions(mailbox, options),
    // The name of this computer is nobody's business: it would stand in the letter's trace.
    name: '[127.0.0.1]',
    greetingTimeout: timeouts.greeting,
    connectionTimeout: NEVER,
    socketTimeout: NEVER,
    customAuth: mailbox.signIn === undefined ? undefined : { XOAUTH2: bearerSignIn(mailbox) },
  })
  connection.on('error', ignoreWhatWasTold)
  try {
    await takeStep(connection, timeouts.greeting * 2, (answered) => connection.connect(answered))
    if (!connection.secure) throw Object.assign(new Error('The connection is not encrypted'), { code: 'ERR_SSL_NO_PROTOCOLS_AVAILABLE' })
    if (!connection.allowsAuth) throw Object.assign(new Error('The server lets nobody sign in at this port'), { code: 'ENOSIGNIN' })
    await takeStep(connection, timeouts.signIn, (answered) => connection.login(signingIn(mailbox, password), answered))
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** `secret` is an access token where the mailbox is signed in to with a provider. */
function signingIn({ user, signIn }: MailboxSettings, secret: string) {
  return { user, pass: secret, ...(signIn !== undefined && { method: 'XOAUTH2' }) }
}

/** Says goodbye and closes, whether the server answers or not. */
export function closeSession(connection: SMTPConnection): void {
  setTimeout(() => connection.close(), FAREWELL).unref()
  connection.quit()
}

function ignoreWhatWasTold(): void {
  // Each step listens for itself; an error between two steps is met by the next one, which finds the connection closed.
}
