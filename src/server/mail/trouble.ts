import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import { parseReply, plain, type Reply } from './reply.ts'

/** What can be learnt from an error of a socket, of TLS or of the SMTP connection. */
export interface MailError {
  readonly message: string
  readonly code?: string | undefined
  /** The code of the system, where the connection put its own in `code`. */
  readonly originalCode?: string | undefined
  /** Which of the connection's own limits ran out. */
  readonly timeoutType?: string | undefined
  /** The command that was answered. */
  readonly command?: string | undefined
  /** The server's answer. */
  readonly response?: string | undefined
}

/** A mailbox that does not work, told apart; `detail` is a sentence or the server's words. */
export interface Trouble {
  readonly trouble: MailboxTrouble
  readonly detail: string
  readonly reply: Reply | undefined
}

const troubleByCode: Readonly<Record<string, MailboxTrouble>> = {
  ENOTFOUND: 'wrong-host',
  EADDRNOTAVAIL: 'wrong-host',
  EBADNAME: 'wrong-host',
  ECONNREFUSED: 'wrong-port',
  ECONNECTTIMEOUT: 'wrong-port',
  EGREETINGTIMEOUT: 'wrong-port',
  ENOSIGNIN: 'wrong-port',
  GREETING_TIMEOUT: 'wrong-port',
  CERT_HAS_EXPIRED: 'certificate-expired',
  CERT_NOT_YET_VALID: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  HOSTNAME_MISMATCH: 'certificate-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-unknown',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-unknown',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-unknown',
  CERT_UNTRUSTED: 'certificate-unknown',
  CERT_SIGNATURE_FAILURE: 'certificate-unknown',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'no-tls',
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: 'no-tls',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'no-tls',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'no-tls',
}

/** Tells what a code of the system or of TLS says about a mailbox, if anything. */
export function troubleOfCode(code: string | undefined): MailboxTrouble | undefined {
  return troubleByCode[code ?? '']
}

/** RFC 4954 section 6: these say that the user name or password is not right, whatever was asked at the time. */
const passwordCodes = [530, 534, 535]

/** Tells what an error before the final dot says about the mailbox. */
export function troubleOf(error: MailError, mailbox: MailboxSettings): Trouble {
  const reply = parseReply(error.response)
  const codes = [error.timeoutType, error.originalCode, error.code].flatMap((code) => troubleByCode[code ?? ''] ?? [])
  const known = codes[0] === 'wrong-port' && isSilence(error) && mailbox.tls === 'starttls' ? 'silent' : codes[0]
  const trouble = reply ? troubleOfReply(reply, error.command ?? '') : (known ?? 'connection')
  return { trouble, detail: reply ? `The server said: ${reply.words}` : detailOf(error, mailbox), reply }
}

function isSilence({ code, originalCode, timeoutType }: MailError): boolean {
  return [code, originalCode, timeoutType].some((each) => each === 'EGREETINGTIMEOUT' || each === 'GREETING_TIMEOUT')
}

/** As Microsoft says it (5.7.139, 5.7.57), and others in words. */
const passwordsOff = /5\.7\.(?:139|57)\b|basic authentication is disabled|smtpclientauthentication is disabled/i

function troubleOfReply({ code, words }: Reply, command: string): MailboxTrouble {
  const isSigningIn = command.startsWith('AUTH')
  if (passwordCodes.includes(code) || (code >= 500 && isSigningIn)) return passwordsOff.test(words) ? 'passwords-off' : 'wrong-password'
  if (code >= 500 && command === 'STARTTLS') return 'no-tls'
  return isSigningIn || code === 454 ? 'sign-in-later' : 'temporary'
}

function detailOf(error: MailError, { host, port }: MailboxSettings): string {
  const code = error.originalCode ?? error.code
  return `${host}, port ${port}: ${plain(error.message)}${code === undefined || error.message.includes(code) ? '' : ` (${code})`}`
}
