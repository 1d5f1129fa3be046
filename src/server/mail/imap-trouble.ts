import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { PostboxTrouble } from '../ports/postbox.ts'
import type { ImapPlace } from './imap-place.ts'
import { plain } from './reply.ts'
import { troubleOfCode } from './trouble.ts'

/** RFC 5530: these say that the account may be right and cannot be used just now. */
const laterCodes = ['UNAVAILABLE', 'INUSE', 'SERVERBUG', 'CONTACTADMIN']

const ownCodes: Readonly<Record<string, MailboxTrouble>> = {
  CONNECT_TIMEOUT: 'wrong-port',
  GREETING_TIMEOUT: 'wrong-port',
  UPGRADE_TIMEOUT: 'wrong-port',
  ClosedAfterConnectTLS: 'wrong-port',
  ClosedAfterConnectText: 'wrong-port',
  STARTTLS_INJECTION: 'no-tls',
  MissingServerExtension: 'no-tls',
  ETHROTTLE: 'throttled',
}

/** Tells what an error of the IMAP client says about the mailbox. */
export function imapTroubleOf(error: unknown, { host, port, tls }: ImapPlace): PostboxTrouble {
  const { message, code, said, responseCode, isRefusedSignIn, isTls } = factsOf(error)
  const detail = said === undefined ? `${host}, port ${port}: ${plain(message)}${code === undefined || message.includes(code) ? '' : ` (${code})`}` : `The server said: ${plain(said)}`
  return { trouble: troubleIn(), detail }

  function troubleIn(): MailboxTrouble {
    if (responseCode === 'OVERQUOTA') return 'temporary'
    if (responseCode === 'LIMIT') return 'throttled'
    if (/too many (?:simultaneous )?connections|maximum number of connections|rate limit|bandwidth|throttl/i.test(said ?? message) || code === 'ETHROTTLE') return 'throttled'
    if (isRefusedSignIn) return laterCodes.includes(responseCode ?? '') ? 'sign-in-later' : 'wrong-password'
    if (code === 'GREETING_TIMEOUT' && tls === 'starttls') return 'silent'
    const known = ownCodes[code ?? ''] ?? troubleOfCode(code)
    if (known) return known
    if (isTls) return tls === 'starttls' ? 'no-tls' : 'connection'
    return said === undefined ? 'connection' : 'temporary'
  }
}

interface Facts {
  readonly message: string
  readonly code: string | undefined
  /** The server's words. */
  readonly said: string | undefined
  readonly responseCode: string | undefined
  readonly isRefusedSignIn: boolean
  readonly isTls: boolean
}

function factsOf(error: unknown): Facts {
  const of = (name: string): unknown => (typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined)
  const text = (name: string): string | undefined => {
    const value = of(name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return {
    message: error instanceof Error ? error.message : String(error),
    code: text('code'),
    said: text('responseText') ?? text('response') ?? text('reason'),
    responseCode: text('serverResponseCode'),
    isRefusedSignIn: of('authenticationFailed') === true,
    isTls: of('tlsFailed') === true,
  }
}
